import { countedTime, horizonOf, lengthOfBeyond, lengthOfNow } from '../language/stage-words.ts';
import type { Period } from '../model/roadmap.ts';
import { areRising, isOpen, keyOf, noYear, periodBefore, periodBehind } from './period.ts';

/** What stands side by side: what each says, and its period where it can be read alone. */
export interface Beside {
  text: string;
  period?: Period | undefined;
}

type Found = (Period | undefined)[];

/** Fewer are no way through time, and more are looked up. */
const [fewest, most] = [3, 8];
/** So many with periods of their own tell when the one behind them comes. */
const fewestDated = 2;

/**
 * The periods of what stands side by side and only together tells of time: Year 1, Year 2, Year 3; Now, Next, Later; and
 * behind years, Later. None for what has a period of its own.
 */
export const timesBeside = (all: Beside[]): Found =>
  all.some(({ period }) => period) ? atEnds(all) : (counted(all) ?? horizons(all) ?? []);

/** What comes behind those that have periods, and what is now before one that is called the next. */
function atEnds(all: Beside[]): Found {
  const dated = all.flatMap(({ text, period }, at) => (period ? [{ text, period, at }] : []));
  const periods = dated.map(({ period }) => period);
  const [first, last] = [dated[0], dated.at(-1)];
  const isRun = first && last && last.at - first.at === dated.length - 1 && areRising(periods);
  const step = horizonOf(first?.text ?? '')?.step;
  const found: Found = [];
  if (!isRun || dated.length < (step === 0 ? 1 : fewestDated)) return found;
  const now = all[first.at - 1]?.text ?? '';
  const length = step === 1 ? lengthOfNow(now) : 0;
  if (length > 0) found[first.at - 1] = { ...periodBefore(first.period), label: labelOf(now, length) };
  let before = last.period;
  for (const [at, { text }] of [...all.entries()].slice(last.at + 1)) {
    const beyond = isOpen(last.period) ? 0 : lengthOfBeyond(text);
    if (beyond === 0) break;
    before = { ...periodBehind(before), label: text.slice(0, beyond) };
    found[at] = before;
  }
  return found;
}

/** Those that are counted by one unit, one behind the other without another one between, with the open one behind them. */
function counted(all: Beside[]): Found | undefined {
  const times = all.map(({ text }) => countedTime(text));
  const run = times.flatMap((time, at) => (time ? [{ ...time, at }] : []));
  const areRun = run.every((one, index) => {
    const before = run[index - 1];
    return !before || (one.at === before.at + 1 && one.unit === before.unit && one.first > before.first);
  });
  if (!areRun || run.length < fewest || run.length > most) return undefined;
  const found: Found = all.map(({ text }, at) => {
    const time = times[at];
    if (!time) return undefined;
    const step = time.unit === 'year' ? 12 : 1;
    const [month, months] = [(time.first - 1) * step + 1, (time.last - time.first + 1) * step];
    return { label: text.slice(0, time.length), key: keyOf({ year: noYear, month, months }) };
  });
  const ends = atEnds(all.map((one, at) => ({ ...one, period: found[at] })));
  return found.map((period, at) => period ?? ends[at]);
}

/** When a horizon is, in brackets behind its name and nothing else: Now (January – March). */
const aside = /^\s*[（(][^()（）]{1,40}[)）]\s*$/u;

/** A horizon's name, with when that is. */
const labelOf = (text: string, length: number): string =>
  aside.test(text.slice(length)) ? text.trim() : text.slice(0, length);

/** The three horizons, the nearest first. */
function horizons(all: Beside[]): Found | undefined {
  const steps = all.map(({ text }) => horizonOf(text));
  const first = steps.findIndex((one) => one !== undefined);
  const run = steps.slice(first, first + fewest);
  const areAll = run.every((one, at) => one?.step === at && one.kind === run[0]?.kind);
  const isAlone = steps.filter((one) => one !== undefined).length === fewest;
  if (first < 0 || run.length < fewest || !areAll || !isAlone) return undefined;
  return all.map(({ text }, at) => {
    const { step = 0, length = 0 } = steps[at] ?? {};
    if (length === 0) return undefined;
    const span = { year: noYear, month: step * 12 + 1, months: 12 };
    return { label: labelOf(text, length), key: keyOf(step === fewest - 1 ? { ...span, open: true } : span) };
  });
}
