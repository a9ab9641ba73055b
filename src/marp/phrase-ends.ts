import { nounCounter, wideAmountsIn } from '../language/amounts.ts';
import { weightOf } from '../language/weight.ts';
import { isParticle } from './word-borders.ts';

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A longer run, in Chinese characters, would tear the lines around it apart. */
const longestRun = 12;

/**
 * Places where a line may break, in long runs also before the numbers that begin a phrase. A mark there takes the space
 * away that a browser sets between scripts, so there is none where lines can do without.
 */
export function beforeNumbers(text: string, ends: number[], phrases: number[]): number[] {
  const edges = [...ends, text.length];
  const isLong = edges.map((end, place) => weightOf(text.slice(edges[place - 1] ?? 0, end)) > longestRun);
  let place = 0;
  const further = phrases.filter((at) => {
    while (place < edges.length - 1 && (edges[place] ?? 0) <= at) place += 1;
    return isLong[place] && /\d/.test(text.charAt(at)) && wide.test(text.charAt(at - 1));
  });
  return [...ends, ...further].sort((one, other) => one - other);
}

/** A longer name, in characters, stands in a line of its own below what counts it. */
const shortName = 3;

/** Places where a line may break with numbers and what they count whole, by name where the counter asks for a short one: 10个预测. */
export function outsideAmounts(text: string, ends: number[]): number[] {
  const amounts = wideAmountsIn(text);
  let place = 0;
  return ends.filter((at, index) => {
    while ((amounts[place]?.end ?? Number.POSITIVE_INFINITY) < at) place += 1;
    const { start, end } = amounts[place] ?? { start: at, end: at };
    if (at < end) return at <= start;
    const isNamed = start < end && at === end && nounCounter.test(text.slice(start, end));
    return !isNamed || !startsWithName(text.slice(end, ends[index + 1]));
  });
}

const startsWithName = (phrase: string): boolean => {
  const [name = ''] = /^\p{Script=Han}+/u.exec(phrase) ?? [];
  return name.length > 0 && name.length <= shortName;
};

/** “十五五”, 《地图》: a name in marks is one word, which may begin and end a line. */
const shortQuotation = /[“‘「『《〈][^“‘「『《〈”’」』》〉]{1,6}[”’」』》〉]/gu;

/** Places where a line may break with the names in marks whole. */
export function aroundQuotations(text: string, ends: number[]): number[] {
  const names = [...text.matchAll(shortQuotation)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  if (names.length === 0) return ends;
  const isBehindWide = (at: number): boolean => isWideAt(text, at - 1) || text.charAt(at - 1) === '\u3000';
  const edges = names.flat().filter((at) => isBehindWide(at) && isWideAt(text, at));
  const within = new Set(
    names.flatMap(([start, end]) => Array.from({ length: end - start - 1 }, (_, at) => start + 1 + at)),
  );
  return [...new Set([...ends.filter((end) => !within.has(end)), ...edges])].sort(
    (one, other) => one - other,
  );
}

const isWideAt = (text: string, at: number): boolean =>
  /[“‘「『《〈”’」』》〉]/u.test(text.charAt(at)) ||
  (wide.test(text.charAt(at)) && !isParticle(text.charAt(at)));
