import { interactive } from '../client/pointer.ts';
import type { Store } from '../client/store.ts';

/** Farther than this, a finger has swiped. */
const slack = 8;

/**
 * While the panel is open, a click or a tap on the slide tells where it comes from instead of moving on; swipes
 * and keys move as ever.
 *
 * @param tell hears whether Alt was held
 */
export function watchSlideClicks(store: Store, isOpen: () => boolean, tell: (alt: boolean) => void): void {
  const isOurs = ({ target }: Event): boolean =>
    isOpen() &&
    store.state.mode === 'show' &&
    target instanceof Element &&
    target.closest(interactive) === null;
  document.addEventListener(
    'click',
    (event) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      // A text that is being selected is not a question.
      if (getSelection()?.isCollapsed !== false) tell(event.altKey);
    },
    { capture: true },
  );
  let start: Touch | undefined;
  document.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? touches[0] : undefined;
    },
    { capture: true, passive: true },
  );
  document.addEventListener(
    'touchend',
    (event) => {
      const end = event.changedTouches[0];
      if (start === undefined || end === undefined || !isOurs(event)) return;
      // The player would answer the tap itself; this way the browser makes a click of it.
      if (Math.hypot(end.clientX - start.clientX, end.clientY - start.clientY) <= slack)
        event.stopPropagation();
    },
    { capture: true },
  );
}
