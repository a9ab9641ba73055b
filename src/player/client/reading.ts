import { placeHeads } from './chapters.ts';
import { root } from './dom.ts';
import type { SlideView } from './slides.ts';
import type { Store } from './store.ts';

/** A small screen that is held upright: a slide would be as small as a stamp, a column of text is not. */
const upright = matchMedia('(max-width: 600px) and (orientation: portrait) and (pointer: coarse)');

/** Whether a deck that is opened here is to be read, not played. */
export const isForReading = (): boolean => upright.matches;

/** The slide that stands at a height of the window: the last one that begins above it. */
function findAt(slides: readonly SlideView[], height: number): number {
  let low = 0;
  let high = slides.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const top = slides[middle]?.element.getBoundingClientRect().top ?? 0;
    if (top <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Turned upright, the device reads; turned on its side, it plays; unless it was told otherwise upright. */
function watchTurning(store: Store): void {
  let wanted = true;
  store.subscribe(({ reading }, before) => {
    if (before !== undefined && before.reading !== reading && upright.matches) wanted = reading;
  });
  upright.addEventListener('change', () => {
    const { mode } = store.state;
    if (upright.matches ? wanted && mode === 'show' : mode === 'read')
      store.dispatch({ type: 'toggle', mode: 'read' });
  });
}

/** A slide is the current one from when its head comes this near to the window's, in CSS pixels. */
const near = 120;

/** All slides below each other with their notes. The slide that is read is the current one. */
export function showReading(store: Store, slides: readonly SlideView[]): void {
  let isReaching = false;
  let frame = 0;
  /** Where the page was scrolled to for a slide; undefined once it was scrolled on. */
  let placed: number | undefined;
  const reach = (): void => {
    frame = 0;
    if (store.state.mode !== 'read' || scrollY === placed) return;
    placed = undefined;
    const isAtEnd = scrollY + innerHeight >= root().scrollHeight - 1;
    isReaching = true;
    store.dispatch({ type: 'reach', index: isAtEnd ? slides.length - 1 : findAt(slides, near) });
    isReaching = false;
  };
  store.subscribe(({ mode, index }, before) => {
    if (mode !== 'read') {
      if (before?.mode === 'read') scrollTo(0, 0);
      return;
    }
    if (before?.mode !== mode) placeHeads(slides);
    if (isReaching || (before?.mode === mode && before.index === index)) return;
    if (index === 0) scrollTo(0, 0);
    else slides[index]?.element.scrollIntoView();
    placed = scrollY;
  });
  addEventListener(
    'scroll',
    () => {
      if (frame === 0 && store.state.mode === 'read') frame = requestAnimationFrame(reach);
    },
    { passive: true },
  );
  watchTurning(store);
}
