import type { Strings } from '../strings.ts';
import { icons, make, makeButton, makeIcon } from './dom.ts';
import type { Effect } from './keys.ts';
import type { SlideView } from './slides.ts';
import type { Command } from './state.ts';
import type { Store } from './store.ts';

type Act = (action: Command | Effect) => void;

/** The thin line at the foot: how far the deck has come. */
export function showProgress(store: Store): void {
  const line = make('i');
  document.body.append(make('div', { class: 'deck-ui deck-progress', 'aria-hidden': 'true' }, line));
  store.subscribe(({ index }) => {
    line.style.transform = `scaleX(${store.count < 2 ? 1 : index / (store.count - 1)})`;
  });
}

/** The controls that come up when the pointer moves. */
export function showBar(store: Store, words: Strings, act: Act): void {
  const count = make('span', { class: 'deck-count' });
  const button = (name: keyof typeof icons, label: string, action: Command | Effect): HTMLButtonElement =>
    makeButton(label, makeIcon(icons[name]), () => act(action));
  const previous = button('previous', words.previous, { type: 'previous' });
  const next = button('next', words.next, { type: 'next' });
  const presenter = button('presenter', words.presenter, 'presenter');
  presenter.classList.add('deck-wide');
  const bar = make(
    'nav',
    { class: 'deck-ui deck-bar', 'aria-label': words.controls },
    previous,
    count,
    next,
    button('overview', words.overview, { type: 'toggle', mode: 'overview' }),
    presenter,
    button('fullscreen', words.fullscreen, 'fullscreen'),
    button('help', words.help, { type: 'help' }),
  );
  document.body.append(bar);
  store.subscribe(({ index }) => {
    count.textContent = store.count === 0 ? '0 / 0' : `${index + 1} / ${store.count}`;
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
  document.body.append(region);
  let timer: number | undefined;
  store.subscribe(({ index }, before) => {
    if (before !== undefined && before.index === index) return;
    const slide = slides[index];
    clearTimeout(timer);
    if (slide === undefined) return;
    timer = window.setTimeout(() => {
      region.textContent = words.announce(index + 1, store.count, slide.title);
    }, 120);
  });
}

/** A short message at the head of the window; returns the function that shows one. */
export function makeToast(store: Store, words: Strings): (message: string) => void {
  const toast = make('div', { class: 'deck-ui deck-toast', role: 'status' });
  document.body.append(toast);
  let timer: number | undefined;
  const show = (message: string, after: () => void, delay: number): void => {
    clearTimeout(timer);
    toast.textContent = message;
    if (message !== '') timer = window.setTimeout(after, delay);
  };
  store.subscribe(({ typed }, before) => {
    if (typed === (before?.typed ?? '')) return;
    show(typed === '' ? '' : words.goTo(typed), () => store.dispatch({ type: 'forget' }), 3000);
  });
  return (message) => show(message, () => show('', () => undefined, 0), 6000);
}

/** The sheet with all keys, as a modal dialog. */
export function showHelp(store: Store, words: Strings): void {
  const rows = words.keys.flatMap(({ keys, does }) => [
    make('dt', {}, ...keys.map((key) => make('kbd', {}, key))),
    make('dd', {}, does),
  ]);
  const close = makeButton(words.close, makeIcon(icons.close), () => dialog.close());
  const dialog = make(
    'dialog',
    { class: 'deck-ui deck-help', 'aria-label': words.keysTitle },
    make('header', {}, make('h2', {}, words.keysTitle), close),
    make('dl', {}, ...rows),
  );
  dialog.addEventListener('close', () => store.state.help && store.dispatch({ type: 'help' }));
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  store.subscribe(({ help }) => {
    if (help && !dialog.open) dialog.showModal();
    if (!help && dialog.open) dialog.close();
  });
}

/** Fills the screen with the deck, or gives it back. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Phones and frames may not allow it; the deck plays on in the window.
  }
}
