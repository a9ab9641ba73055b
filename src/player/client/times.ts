import type { Strings } from '../strings.ts';
import { make, makeButton, setLabel } from './dom.ts';
import { toPace, toPlan, toSpan } from './pace.ts';
import type { SlideView } from './slides.ts';
import type { Store } from './store.ts';
import { isFresh, stopped, type Timer, toClock, toElapsed, toReset, toToggled } from './timer.ts';
import { fill } from './words.ts';

const labelled = (label: string, ...values: Node[]): HTMLElement =>
  make('span', {}, make('small', {}, label), ...values);

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Keeps the stopwatch. It starts by itself when the talk leaves its first slide, unless it was used before. */
function makeWatch(store: Store) {
  let timer: Timer = stopped;
  /** What had passed when the current slide came up. */
  let entered = 0;
  const passed = (): number => toElapsed(timer, performance.now());
  const toggle = (): void => {
    timer = toToggled(timer, performance.now());
  };
  store.subscribe(({ index }, before) => {
    if (before === undefined || before.index === index) return;
    if (before.index === 0 && isFresh(timer)) toggle();
    entered = passed();
  });
  return {
    passed,
    /** How long the current slide has been up while the stopwatch ran. */
    onSlide: () => passed() - entered,
    isRunning: () => timer.since !== undefined,
    isFresh: () => isFresh(timer),
    toggle,
    reset() {
      timer = toReset(timer, performance.now());
      entered = 0;
    },
  };
}

type Watch = ReturnType<typeof makeWatch>;

/** What is planned, beside what has passed; hidden in a deck without planned times. */
function makePlanned(store: Store, slides: readonly SlideView[], words: Strings, watch: Watch) {
  const total = make('small');
  const onSlide = make('time');
  const forSlide = make('small');
  const pace = make('output', { class: 'deck-pace', 'aria-live': 'off' });
  const slide = labelled(words.thisSlide, onSlide, forSlide, pace);
  let plan = toPlan(slides);
  store.subscribe((_, before) => {
    if (before === undefined) plan = toPlan(slides);
  });
  const show = (): void => {
    for (const node of [total, slide]) node.hidden = plan === undefined;
    if (plan === undefined) return;
    const { index } = store.state;
    const [start, end] = toSpan(plan, index);
    setText(total, fill(words.planned, toClock(plan.total)));
    setText(onSlide, toClock(watch.onSlide()));
    setText(forSlide, end > start ? fill(words.planned, toClock(end - start)) : '');
    const { type, by } = toPace(plan, index, watch.passed());
    pace.hidden = watch.isFresh();
    pace.dataset.pace = type;
    setText(pace, fill(words[type], toClock(by)));
  };
  return { total, slide, show };
}

/** The time of day, a stopwatch with its buttons, and how the talk keeps to its plan. */
export function makeTimes(
  store: Store,
  slides: readonly SlideView[],
  words: Strings,
): { nodes: Node[]; toggle: () => void } {
  const clock = make('time');
  const elapsed = make('time');
  const watch = makeWatch(store);
  const planned = makePlanned(store, slides, words, watch);
  const start = makeButton(words.start, words.start, () => toggle());
  const show = (): void => {
    const date = new Date();
    setText(clock, `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`);
    setText(elapsed, toClock(watch.passed()));
    planned.show();
    const label = watch.isRunning() ? words.pause : words.start;
    if (start.textContent === label) return;
    start.textContent = label;
    setLabel(start, label);
  };
  const toggle = (): void => {
    watch.toggle();
    show();
  };
  const reset = makeButton(words.reset, words.reset, () => {
    watch.reset();
    show();
  });
  store.subscribe(show);
  setInterval(show, 250);
  const nodes = [
    labelled(words.clock, clock),
    labelled(words.elapsed, elapsed, planned.total, start, reset),
    planned.slide,
  ];
  return { nodes, toggle };
}
