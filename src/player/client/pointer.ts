import { toAddressed } from './address.ts';
import { listen, root } from './dom.ts';
import { isTurned } from './flow.ts';
import type { SlideView } from './slides.ts';
import type { Command } from './state.ts';
import type { Store } from './store.ts';
import { makeWheel } from './wheel.ts';

/** What a click on it is for itself. */
export const interactive =
  'a[href], area[href], button, input, textarea, select, label, summary, video, audio, .deck-ui';
/** Farther than this, a press was a drag. */
const slack = 8;
const swipe = 40;
const longPress = 500;

type Act = (command: Command) => void;

interface Point {
  x: number;
  y: number;
}

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

const isInteractive = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(interactive) !== null;

/** The third where the deck comes from goes back, the rest on. */
const toSide = (x: number): Command => {
  const start = isTurned() ? innerWidth - x : x;
  return { type: start < innerWidth / 3 ? 'previous' : 'next' };
};

const isPlaying = ({ state }: Store): boolean =>
  state.sheet === undefined && ['show', 'black', 'white'].includes(state.mode);

/** Links to a place in the deck lead to its slide; all others open beside the deck, which stays where it is. */
function watchLinks(slides: readonly SlideView[], act: Act): void {
  listen('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!(link instanceof HTMLAnchorElement) || href === null || href === undefined) return;
    if (!href.startsWith('#')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      return;
    }
    event.preventDefault();
    const index = toAddressed(href, slides);
    if (index !== undefined) act({ type: 'goto', index });
  });
}

/** A click on the third where the deck comes from goes back, anywhere else on. Drags, selections, links and controls do not move. */
function watchClicks(store: Store, act: Act): void {
  let down: Point | undefined;
  listen('pointerdown', (event) => {
    // A press that only takes a selection away is not a step either.
    const isOurs = event.isPrimary && isPlaying(store) && !isInteractive(event.target) && !isSelecting();
    down = isOurs ? { x: event.clientX, y: event.clientY } : undefined;
  });
  listen('click', (event) => {
    const start = down;
    down = undefined;
    if (start === undefined || event.defaultPrevented || !isPlaying(store) || isSelecting()) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > slack) return;
    act(toSide(event.clientX));
  });
}

interface Touched extends Point {
  time: number;
}

/** What a finger did between two places: a swipe, a tap that is as good as a click, or nothing of ours. */
function toGesture(start: Touched, end: Touched): Command | 'tap' | undefined {
  const x = end.x - start.x;
  const y = end.y - start.y;
  if (Math.hypot(x, y) <= slack) return end.time - start.time < longPress ? 'tap' : undefined;
  if (Math.abs(x) < swipe || Math.abs(x) < Math.abs(y) * 1.5) return undefined;
  return { type: x < 0 === isTurned() ? 'previous' : 'next' };
}

const toTouched = ({ clientX, clientY }: Touch, time: number): Touched => ({ x: clientX, y: clientY, time });

/** Taps are read here too: after a swipe the browser may keep the click of the next tap to itself. */
function watchTouch(store: Store, act: Act): void {
  let start: Touched | undefined;
  const isZoomed = (): boolean => (window.visualViewport?.scale ?? 1) > 1.05;
  listen(
    'touchstart',
    (event) => {
      const [touch, second] = event.touches;
      const isOurs = touch !== undefined && second === undefined && !isZoomed() && !isSelecting();
      start = isOurs ? toTouched(touch, event.timeStamp) : undefined;
    },
    { passive: true },
  );
  listen(
    'touchend',
    (event) => {
      const [touch] = event.changedTouches;
      if (start === undefined || touch === undefined || !isPlaying(store) || isSelecting()) return;
      // The finger leads the spotlight.
      if (store.state.light) return;
      const gesture = toGesture(start, toTouched(touch, event.timeStamp));
      start = undefined;
      if (gesture === undefined || (gesture === 'tap' && isInteractive(event.target))) return;
      // Answered: no click shall follow.
      if (event.cancelable) event.preventDefault();
      act(gesture === 'tap' ? toSide(touch.clientX) : gesture);
    },
    { passive: false },
  );
}

function watchWheel(store: Store, act: Act): void {
  const turn = makeWheel();
  listen(
    'wheel',
    (event) => {
      if (event.ctrlKey || !isPlaying(store)) return;
      const across = isTurned() ? -event.deltaX : event.deltaX;
      const raw = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? across : event.deltaY;
      const delta = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? raw : raw * 40;
      const step = turn({ delta, time: event.timeStamp });
      if (step !== 0) act({ type: step > 0 ? 'next' : 'previous' });
    },
    { passive: true },
  );
}

/** Listens to mouse, finger and wheel. */
export function watchPointer(store: Store, slides: readonly SlideView[], act: Act): void {
  watchLinks(slides, act);
  watchClicks(store, act);
  watchTouch(store, act);
  watchWheel(store, act);
}

/** The pointer and the controls disappear while the pointer rests. */
export function watchIdle(delay = 2200): void {
  const { classList } = root();
  let timer: number | undefined;
  const rest = (): void => {
    classList.remove('deck-active');
    classList.add('deck-idle');
  };
  listen('pointermove', (event) => {
    if (event.movementX === 0 && event.movementY === 0) return;
    classList.add('deck-active');
    classList.remove('deck-idle');
    clearTimeout(timer);
    timer = window.setTimeout(rest, delay);
  });
}
