import type { Strings } from '../strings.ts';
import { toCount } from './controls.ts';
import { addToPage, make, makeButton, root } from './dom.ts';
import type { Effect } from './keys.ts';
import type { AudienceLink } from './presenter-link.ts';
import type { SlideView } from './slides.ts';
import type { Mode } from './state.ts';
import type { Store } from './store.ts';
import { makeTimes } from './times.ts';

export interface Desk {
  act(effect: Effect): void;
  /** Shows what the slide window does; undefined when it is gone. */
  showPeer(mode: Mode | undefined): void;
}

function makeSpeech(store: Store, slides: readonly SlideView[], words: Strings): HTMLElement {
  const speech = make('section', { class: 'deck-speech', 'aria-label': words.notes, tabindex: '0' });
  store.subscribe(({ index }, before) => {
    if (before?.index === index) return;
    const notes = slides[index]?.notes ?? [];
    const none = make('p', { class: 'deck-none' }, words.noNotes);
    speech.replaceChildren(...(notes.length === 0 ? [none] : notes.map((note) => make('p', {}, note))));
    if (before !== undefined) speech.scrollTop = 0;
  });
  return speech;
}

function makeSizes(words: Strings): { nodes: Node[]; change: (by: number) => void } {
  let size = 26;
  const change = (by: number): void => {
    size = Math.max(14, Math.min(72, size + by));
    root().style.setProperty('--deck-notes-size', `${size}px`);
  };
  const smaller = makeButton(`A− ${words.smaller}`, 'A−', () => change(-3));
  return { nodes: [smaller, makeButton(`A+ ${words.larger}`, 'A+', () => change(3))], change };
}

/** The presenter's desk around the current and the next slide: time, notes, what the audience sees. */
export function showDesk(
  store: Store,
  slides: readonly SlideView[],
  words: Strings,
  { watch, reopen }: AudienceLink,
): Desk {
  document.title = `${words.presenter} – ${document.title}`;
  const times = makeTimes(store, slides, words, watch);
  const sizes = makeSizes(words);
  const count = make('span', { class: 'deck-place' });
  const alarm = make('div', { class: 'deck-alarm', role: 'status' });
  const again = makeButton(words.reopen, words.reopen, reopen);
  let told = '';
  const end = make('div', { class: 'deck-end' }, words.lastSlide);
  const label = make('div', { class: 'deck-label' }, words.nextSlide);
  const header = make('header', {}, count, ...times.nodes, make('span', {}, ...sizes.nodes));
  addToPage(
    make(
      'section',
      { class: 'deck-ui deck-desk', 'aria-label': words.presenter },
      header,
      alarm,
      label,
      end,
      makeSpeech(store, slides, words),
    ),
  );
  store.subscribe(({ index }) => {
    count.textContent = toCount(store, words);
    const isLast = index >= store.count - 1;
    end.style.display = isLast ? '' : 'none';
    label.style.display = isLast ? 'none' : '';
  });
  return {
    act(effect) {
      if (effect === 'larger') sizes.change(3);
      if (effect === 'smaller') sizes.change(-3);
      if (effect === 'timer') times.toggle();
    },
    showPeer(mode) {
      const lit = store.state.light ? words.screenLight : '';
      const blank = mode === 'black' ? words.screenBlack : mode === 'white' ? words.screenWhite : lit;
      const message = mode === undefined ? words.disconnected : blank;
      if (told === message) return;
      told = message;
      alarm.replaceChildren(message, ...(mode === undefined ? [again] : []));
    },
  };
}
