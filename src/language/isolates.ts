import { type Direction, rtlLetters } from './direction.ts';

/** A part of a text that is read the other way than the text around it. */
export interface Isolate {
  start: number;
  end: number;
}

const ltrSign = `[^\\s،؛؟${rtlLetters}]`;
const ltrLetter = `(?![${rtlLetters}])\\p{L}`;
/** Words of Latin and other letters, with the numbers behind them, and the one before a unit: 10 ms. */
const ltrRun = `(?:(?<!\\p{N})\\d{1,9}(?:[.,]\\d{1,9})?\\s(?=[a-zµ]{1,3}\\b))?${ltrSign}{0,24}?${ltrLetter}${ltrSign}*(?:\\s+${ltrSign}*(?:${ltrLetter}|\\p{N})${ltrSign}*)*`;
/** 2026-03-01, 2026-03: their parts would be read from the right. */
const date = '(?<![\\p{L}\\p{N}])\\+?\\d+(?:(?:-\\d+){2,}|(?<=\\b\\d{4})-(?:0\\d|1[0-2]))(?![\\p{N}-])';
/** A number with its sign, its currency or its per cent. */
const number =
  '(?<![\\p{L}\\p{N}])(?:(?:[+−±-]\\p{Sc}?|\\p{Sc})\\s?\\d+(?:[.,:]\\d+){0,6}%?|\\d+(?:[.,:]\\d+){0,6}\\s?(?:[%‰°]|\\p{Sc}))';
const ltrParts = new RegExp(`${date}|${number}|${ltrRun}`, 'giu');

const rtlRun = new RegExp(
  `[${rtlLetters}][${rtlLetters}\\p{M}\\p{N}\\p{P}\\p{S}\\s]*(?<=[${rtlLetters}\\p{M}])`,
  'gu',
);

const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{', '»': '«', '”': '“' };

/**
 * The parts of a text that a browser would not set in their own order inside a block of the given direction: names with
 * signs (C++, .NET), words and numbers (4-bit), dates, and words of the other direction beside numbers.
 */
export function findIsolates(text: string, direction: Direction): Isolate[] {
  if (direction === 'ltr')
    return [...text.matchAll(rtlRun)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
  return [...text.matchAll(ltrParts)].flatMap(({ index, 0: run }) => {
    const part = trim(run);
    // Letters alone are in order by themselves.
    if (/^[\p{L}\p{M}\s]*$/u.test(part)) return [];
    const start = index + run.indexOf(part);
    return [{ start, end: start + part.length }];
  });
}

/** A run without the punctuation around it, which is the sentence's. */
function trim(run: string): string {
  let part = run.replace(/^[\p{Ps}\p{Pi}"':;,!?…—–]+|^-(?=\p{L})/u, '');
  for (;;) {
    const last = part.at(-1) ?? '';
    const opened = pairs[last];
    const isOwn = opened === undefined ? !/[.,:;!?…"'—–]/u.test(last) : part.includes(opened);
    if (isOwn || part === '') return part;
    part = part.slice(0, -1);
  }
}
