import type { Strings } from '../strings.ts';
import { addToPage, icons, make, makeButton, makeIcon, root, setLabel } from './dom.ts';
import type { Effect } from './keys.ts';
import { toPlace } from './place.ts';
import type { SlideView } from './slides.ts';
import type { Command } from './state.ts';
import type { Store } from './store.ts';
import { fill } from './words.ts';

type Act = (action: Command | Effect) => void;

/** The thin line at the foot: how far the talk has come. */
export function showProgress(store: Store): void {
  const line = make('i');
  addToPage(make('div', { class: 'deck-ui deck-progress', 'aria-hidden': 'true' }, line));
  store.subscribe(({ index }) => {
    line.style.transform = `scaleX(${store.talk < 2 ? 1 : Math.min(1, index / (store.talk - 1))})`;
  });
}

/** Slide and count, as `12 / 20` or in the appendix `A 2 / 31`. */
export function toCount(store: Store, words: Strings): string {
  const { number, count, appendix } = toPlace(store.state.index, store);
  return `${appendix ? `${words.appendixMark} ` : ''}${number} / ${count}`;
}

/** A button that changes between reading and playing. */
function makeReadButton(store: Store, words: Strings, act: Act): HTMLButtonElement {
  const button = makeButton(words.read, '', () => act({ type: 'toggle', mode: 'read' }));
  store.subscribe(({ mode }, before) => {
    if (before !== undefined && before.mode === mode) return;
    const label = mode === 'read' ? words.play : words.read;
    setLabel(button, label);
    button.replaceChildren(makeIcon(icons[mode === 'read' ? 'play' : 'read']));
  });
  return button;
}

/** The controls that come up when the pointer moves. */
export function showBar(store: Store, words: Strings, act: Act): void {
  const count = make('span', { class: 'deck-count' });
  const button = (
    name: keyof typeof icons,
    label: string,
    action: Command | Effect,
    kind = '',
  ): HTMLButtonElement => {
    const made = makeButton(label, makeIcon(icons[name]), () => act(action));
    made.className = kind;
    return made;
  };
  const previous = button('previous', words.previous, { type: 'previous' }, 'deck-step');
  const next = button('next', words.next, { type: 'next' }, 'deck-step');
  const bar = make(
    'nav',
    { class: 'deck-ui deck-bar', 'aria-label': words.controls },
    previous,
    count,
    next,
    button('contents', words.contents, { type: 'sheet', sheet: 'contents' }),
    button('overview', words.overview, { type: 'toggle', mode: 'overview' }),
    makeReadButton(store, words, act),
    button('presenter', words.presenter, 'presenter', 'deck-wide'),
    button('fullscreen', words.fullscreen, 'fullscreen', 'deck-wide'),
    button('help', words.help, { type: 'sheet', sheet: 'help' }, 'deck-wide'),
  );
  addToPage(bar);
  store.subscribe(({ index }) => {
    count.textContent = toCount(store, words);
    // Not `disabled`: the focus would be lost on the last slide.
    previous.setAttribute('aria-disabled', String(index === 0));
    next.setAttribute('aria-disabled', String(index >= store.count - 1));
  });
}

/** Says each slide's number and title to screen readers, once the deck stops moving. */
export function announce(store: Store, slides: readonly SlideView[], words: Strings): void {
  const region = make('div', {
    class: 'deck-ui deck-hidden-text',
    'aria-live': 'polite',
    'aria-atomic': 'true',
  });
  addToPage(region);
  let timer: number | undefined;
  store.subscribe(({ index, mode }, before) => {
    if (before !== undefined && before.index === index) return;
    const slide = slides[index];
    clearTimeout(timer);
    if (slide === undefined || mode === 'read') return;
    timer = window.setTimeout(() => {
      const { number, count, appendix } = toPlace(index, store);
      const said = fill(appendix ? words.announceAppendix : words.announce, number, count, slide.title);
      const text = said.replace(/[:：]\s*$/, '');
      // Written again, it would be said again: a preview draws the same slide after every edit.
      if (region.textContent !== text) region.textContent = text;
    }, 120);
  });
}

/** Fills the screen with the deck, or gives it back. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await root().requestFullscreen();
  } catch {
    // Phones and frames may not allow it; the deck plays on in the window.
  }
}
