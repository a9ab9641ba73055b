import { addToPage, listen, make, root } from './dom.ts';
import { type SlideView, toSheet } from './slides.ts';
import type { Store } from './store.ts';

/**
 * The spotlight: all but a circle around the pointer is dimmed.
 *
 * @returns puts the light on a place of the current slide, in shares of its width and height
 */
export function showLight(store: Store, slides: readonly SlideView[]): (x: number, y: number) => void {
  const light = make('div', { class: 'deck-light', 'aria-hidden': 'true' });
  addToPage(light);
  const put = (x: number, y: number): void => {
    light.style.setProperty('--deck-x', `${x}px`);
    light.style.setProperty('--deck-y', `${y}px`);
  };
  put(innerWidth / 2, innerHeight / 2);
  for (const type of ['pointermove', 'pointerdown'] as const)
    listen(type, ({ clientX, clientY }) => put(clientX, clientY));
  store.subscribe((state) => root().classList.toggle('deck-lit', state.light));
  return (x, y) => {
    const box = toSheet(slides[store.state.index])?.getBoundingClientRect();
    if (box !== undefined) put(box.left + x * box.width, box.top + y * box.height);
  };
}

/** Tells where the pointer stands on the current slide while the spotlight is on. */
export function watchLight(
  store: Store,
  slides: readonly SlideView[],
  point: (x: number, y: number) => void,
): void {
  listen('pointermove', ({ clientX, clientY }) => {
    const box = store.state.light && toSheet(slides[store.state.index])?.getBoundingClientRect();
    if (!box) return;
    const x = (clientX - box.left) / box.width;
    const y = (clientY - box.top) / box.height;
    if (x >= 0 && x <= 1 && y >= 0 && y <= 1) point(x, y);
  });
}
