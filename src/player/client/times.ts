import type { Strings } from '../strings.ts';
import { make, makeButton, setLabel } from './dom.ts';
import { toPace, toPlan, toSpan } from './pace.ts';
import type { SlideView } from './slides.ts';
import type { Store } from './store.ts';
import { isFresh, toClock, toElapsed, toReset, toToggled } from './timer.ts';
import type { Watch } from './watch.ts';
import { fill } from './words.ts';

const labelled = (label: string, ...values: Node[]): HTMLElement =>
  make('span', {}, make('small', {}, label), ...values);

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

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
    const passed = toElapsed(watch.timer, Date.now());
    setText(onSlide, toClock(passed - watch.timer.entered));
    setText(forSlide, end > start ? fill(words.planned, toClock(end - start)) : '');
    const { type, by } = toPace(plan, index, passed);
    pace.hidden = isFresh(watch.timer);
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
  watch: Watch,
): { nodes: Node[]; toggle: () => void } {
  const clock = make('time');
  const elapsed = make('time');
  const planned = makePlanned(store, slides, words, watch);
  const start = makeButton(words.start, words.start, () => toggle());
  const show = (): void => {
    const date = new Date();
    setText(clock, `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`);
    setText(elapsed, toClock(toElapsed(watch.timer, Date.now())));
    planned.show();
    const label = watch.timer.since === undefined ? words.start : words.pause;
    if (start.textContent === label) return;
    start.textContent = label;
    setLabel(start, label);
  };
  const toggle = (): void => {
    watch.set(toToggled(watch.timer, Date.now()));
    show();
  };
  const reset = makeButton(words.reset, words.reset, () => {
    watch.set(toReset(watch.timer, Date.now()));
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
