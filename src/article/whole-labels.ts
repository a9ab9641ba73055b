import { inSmallLetters } from '../language/matchers.ts';
import { areOfTime } from '../language/time-words.ts';
import type { Period } from '../model/roadmap.ts';

/** Where a period stands in a text, with the brackets and the punctuation that set it apart. */
export interface Place {
  period: Period;
  start: number;
  end: number;
}

/** What parts a period from a name beside it. */
const mark = /[:：|，,;；、。·•()（）【】[\]]|\s[-–—]+\s|——/u;
const cjk = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}]';
/** Letters that touch a date and are no word: 2030’a, 2030-м, 2027年央. */
const suffix = new RegExp(
  `^(?:[’'-]?(?:(?!${cjk})[\\p{L}\\p{M}]){1,2}(?![\\p{L}\\p{M}])|${cjk}(?=\\s*$))`,
  'u',
);

/** What no word of its own is longer than that stands with a period. */
const longest = 40;

/** Whether words only say of what time a period beside them is. */
export const isOfTime = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words) && words.length <= longest && areOfTime(inSmallLetters(words));

/**
 * A period with the words around it that say nothing without it, up to the next mark: of Heizperiode 2029/30, 2028’e kadar or
 * 2026年前三季度 what is left beside the date would be no name.
 */
export function withWordsOfTime(text: string, place: Place): Place {
  const { period, start, end } = place;
  const at = text.indexOf(period.label, start);
  const behind = at + period.label.length;
  if (at < 0 || behind > end) return place;
  const before = text.slice(start, at).search(mark) < 0 ? lengthBefore(text.slice(0, at)) : 0;
  const after = text.slice(behind, end).search(mark) < 0 ? lengthBehind(text.slice(behind)) : 0;
  if (before + after === 0) return place;
  const [first, last] = [at - before, behind + after];
  const gap = /^\s*(?:(?:[:：|，,;；·•]|[-–—]+)\s*)?/u.exec(text.slice(last))?.[0].length ?? 0;
  return {
    period: { ...period, label: text.slice(first, last).trim() },
    start: before > 0 ? lengthWithoutMark(text.slice(0, first)) : start,
    end: Math.max(end, after > 0 ? last + gap : 0),
  };
}

const lengthWithoutMark = (text: string): number =>
  text.replace(/\s*(?:[:：|，,;；·•]|\s[-–—]+|——)?\s*$/u, '').length;

/** How much of the end of a text only says of what time the period behind it is. */
function lengthBefore(text: string): number {
  const words =
    text
      .slice(-longest - 1)
      .split(mark)
      .at(-1)
      ?.trimStart() ?? '';
  return isOfTime(words) ? words.length : 0;
}

/** How much of the start of a text only says of what time the period before it is. */
function lengthBehind(text: string): number {
  const words = (text.slice(0, longest + 1).split(mark)[0] ?? '').trimEnd();
  const joined = suffix.exec(words)?.[0].length ?? 0;
  return isOfTime(words) || isOfTime(words.slice(joined)) ? words.length : joined;
}
