import type { Strings } from '../strings.ts';
import { make, makeButton } from './dom.ts';
import type { Effect } from './keys.ts';
import type { SlideView } from './slides.ts';
import type { Mode } from './state.ts';
import type { Store } from './store.ts';
import { stopped, toClock, toElapsed, toReset, toToggled } from './timer.ts';

export interface Desk {
  act(effect: Effect): void;
  /** Shows what the slide window does; undefined when it is gone. */
  showPeer(mode: Mode | undefined): void;
}

const labelled = (label: string, value: Node): HTMLElement =>
  make('span', {}, make('small', {}, label), value);

/** The time of day, and a stopwatch with its buttons. */
function makeTimes(words: Strings): { nodes: Node[]; toggle: () => void } {
  const clock = make('time');
  const elapsed = make('time');
  let timer = stopped;
  const start = makeButton(words.start, words.start, () => toggle());
  const show = (): void => {
    const date = new Date();
    clock.textContent = `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
    elapsed.textContent = toClock(toElapsed(timer, performance.now()));
    const label = timer.since === undefined ? words.start : words.pause;
    if (start.textContent === label) return;
    start.textContent = label;
    start.setAttribute('aria-label', label);
    start.title = label;
  };
  const toggle = (): void => {
    timer = toToggled(timer, performance.now());
    show();
  };
  const reset = makeButton(words.reset, words.reset, () => {
    timer = toReset(timer, performance.now());
    show();
  });
  show();
  setInterval(show, 250);
  return { nodes: [labelled(words.clock, clock), labelled(words.elapsed, elapsed), start, reset], toggle };
}

function makeSpeech(store: Store, slides: readonly SlideView[], words: Strings): HTMLElement {
  const speech = make('section', { class: 'deck-speech', 'aria-label': words.notes, tabindex: '0' });
  store.subscribe(({ index }, before) => {
    if (before?.index === index) return;
    const notes = slides[index]?.notes ?? [];
    const none = make('p', { class: 'deck-none' }, words.noNotes);
    speech.replaceChildren(...(notes.length === 0 ? [none] : notes.map((note) => make('p', {}, note))));
    speech.scrollTop = 0;
  });
  return speech;
}

function makeSizes(words: Strings): { nodes: Node[]; change: (by: number) => void } {
  let size = 26;
  const change = (by: number): void => {
    size = Math.max(14, Math.min(72, size + by));
    document.documentElement.style.setProperty('--deck-notes-size', `${size}px`);
  };
  const smaller = makeButton(words.smaller, 'A−', () => change(-3));
  return { nodes: [smaller, makeButton(words.larger, 'A+', () => change(3))], change };
}

/** The presenter's desk around the current and the next slide: time, notes, what the audience sees. */
export function showDesk(store: Store, slides: readonly SlideView[], words: Strings): Desk {
  document.title = `${words.presenter} – ${document.title}`;
  const times = makeTimes(words);
  const sizes = makeSizes(words);
  const count = make('span', { class: 'deck-place' });
  const alarm = make('span', { class: 'deck-alarm', role: 'status' });
  const end = make('div', { class: 'deck-end' }, words.lastSlide);
  const label = make('div', { class: 'deck-label' }, words.nextSlide);
  const header = make('header', {}, count, ...times.nodes, ...sizes.nodes, alarm);
  document.body.append(
    make('div', { class: 'deck-ui deck-desk' }, header, label, end, makeSpeech(store, slides, words)),
  );
  store.subscribe(({ index }) => {
    count.textContent = `${Math.min(index + 1, store.count)} / ${store.count}`;
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
      const text = {
        show: '',
        overview: '',
        presenter: '',
        black: words.screenBlack,
        white: words.screenWhite,
      };
      const message = mode === undefined ? words.disconnected : text[mode];
      if (alarm.textContent !== message) alarm.textContent = message;
    },
  };
}
