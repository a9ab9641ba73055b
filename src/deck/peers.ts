import type { PhrasingContent } from 'mdast';
import { comparePeriods, parsePeriod } from '../article/period.ts';
import { textOf } from '../article/phrasing.ts';
import { countsIn } from '../language/counting-words.ts';
import { areAlike } from '../language/parallel.ts';

type Sentence = PhrasingContent[];

/** Whether the first of some sentences is no more than the first of what is counted, or one side of two. */
export const opensCount = (all: Sentence[], lang: string): boolean =>
  countsIn(all.map(saidIn), lang).some(([first]) => first === 0);

/** Whether a sentence and the next one stand side by side: they begin alike, or each tells of its own time. */
export function arePeers(first: Sentence, next: Sentence, lang: string): boolean {
  const [one, other] = [saidIn(first), saidIn(next)];
  return areAlike(one, other, lang) || goOnInTime(one, other);
}

/** What goes back in time may tell how it came to what the first one says. */
function goOnInTime(one: string, other: string): boolean {
  const [first, next] = [parsePeriod(one), parsePeriod(other)];
  return first !== undefined && next !== undefined && comparePeriods(first.period, next.period) <= 0;
}

const saidIn = (sentence: Sentence): string => textOf(sentence).trim();
