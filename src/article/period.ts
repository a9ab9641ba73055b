import { articles, eras, partOf, thirdNames, wordsFor, yearPart } from '../language/time-words.ts';
import type { Period } from '../model/roadmap.ts';

export interface PeriodMatch {
  period: Period;
  /** Length of the text that the period and the punctuation behind it take. */
  length: number;
}

/** Months from the first of the one given; open where it says no end. */
interface Span {
  year: number;
  month: number;
  months: number;
  open?: true;
}

/** A span and how much of a text says it. */
interface Reading {
  span: Span;
  length: number;
}

const century = '(?:19|20|21)';
const fourDigits = `${century}\\d{2}`;
const fiscal = `${wordsFor('fiscal')}\\s?['’]?`;
const era = `(?:${Object.keys(eras).join('|')})\\s?(?:元|\\d{1,3})`;
const year = `((?:${fiscal})?${fourDigits}|${fiscal}\\d{2}(?!\\d)|${era})`;
const yearWord = `(?:\\s?${wordsFor('years')})?`;
const beforeYear = `[\\s,/:：-]*(?:${wordsFor('of')}\\s)?`;
const behindYear = '[\\s,，-]*';
const dash = `\\s*(?:[-–—~～〜]|${wordsFor('to')})\\s*`;

const at = (source: string): RegExp => new RegExp(`^${source}`, 'iu');

const yearNumber = (text: string): number => {
  const name = Object.keys(eras).find((key) => text.startsWith(key));
  const digits = /\d+$/.exec(text)?.[0] ?? '1';
  if (name) return (eras[name] ?? 0) + Number(digits);
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

const whole = (from: number, years = 1): Span => ({ year: from, month: 1, months: years * 12 });
const part = (from: string, name = ''): Span | undefined => {
  const found = partOf(name);
  return found && { year: yearNumber(from), ...found };
};
/** From the first part of a year to the last; a bare number is of the same kind as the part beside it. */
const parts = (from: string, first: string, last: string): Span | undefined => {
  const kind = /^[a-z](?=\d$)/i.exec(first)?.[0] ?? '';
  const [start, end] = [part(from, first), part(from, /^\d$/.test(last) ? kind + last : last)];
  return start && end && between(start, end);
};

/** Two years that follow each other: 2025/26. The same form with another number is a month: 2026/06. */
const season = (from: string, last: string): Span | undefined =>
  (Number(from) + 1) % 100 === Number(last) ? whole(Number(from), 2) : undefined;

/** 2026–28; what could be a month is none: 2026-11. */
const short = (from: string, last: string): Span | undefined => {
  const years = Number(last) - (Number(from) % 100) + 1;
  return Number(last) > 12 && years > 1 ? whole(Number(from), years) : undefined;
};

/** Nothing where the text only looks like it. */
type Reader = [pattern: RegExp, read: (...groups: string[]) => Span | undefined];

const readers: Reader[] = [
  [at(`(${fourDigits})/(\\d{2})`), season],
  [at(`(${fourDigits})\\s?[-–—]\\s?(\\d{2})`), short],
  [at(`(${fourDigits})[-./](1[0-2]|0[1-9])(?![\\d.])`), part],
  [at(`(1[0-2]|0?[1-9])[./](${fourDigits})`), (month: string, from: string) => part(from, month)],
  [at(`(${century}\\d0)\\s?${wordsFor('decades')}`), (from: string) => whole(Number(from), 10)],
  [
    at(`(${yearPart})${dash}(${yearPart}|[1-4])${beforeYear}${year}`),
    (a: string, b: string, y: string) => parts(y, a, b),
  ],
  [at(`${year}${yearWord}${behindYear}(${yearPart}|\\d{1,2})${dash}(${yearPart}|[1-4])`), parts],
  [
    at(`(${yearPart})${beforeYear}(${year.slice(1, -1)}|['’]\\d{2})${yearWord}`),
    (p: string, y: string) => part(y, p),
  ],
  [at(`${year}${yearWord}${behindYear}(${yearPart})`), part],
  [at(`${year}${yearWord}`), (y: string) => whole(yearNumber(y))],
];

const first = ({ year: y, month }: Span): number => y * 12 + month - 1;
const end = (span: Span): number => first(span) + span.months;

const between = (from: Span, to: Span): Span | undefined =>
  first(from) < first(to) ? { ...from, months: end(to) - first(from) } : undefined;

const openFrom = (span: Span): Span => ({ ...span, open: true });
const openBehind = (span: Span): Span => {
  const month = end(span);
  return { year: Math.floor(month / 12), month: (month % 12) + 1, months: 12, open: true };
};

const byThen = wordsFor('at');
const gap = `(?:\\s+|[-–]|(?<=\\p{Script=Han})\\s*)`;
/** What stands before a period and is said with it: by 2030, beyond 2026. */
const leads: [pattern: RegExp, change: (span: Span) => Span][] = [
  [at(''), (span) => span],
  [at(`${byThen}${gap}`), (span) => span],
  [at(`(?:${byThen}${gap})?${articles}`), (span) => span],
  [at(`${wordsFor('beyond')}${gap}${articles}?`), openBehind],
  [at(`${wordsFor('since')}${gap}${articles}?`), openFrom],
  // Of a part of a year an end is no part of its own: by the end of Q2 2027.
  [at(`(?:${byThen}${gap})?${articles}?${thirdNames}${gap}(?:${wordsFor('of')}\\s)?`), (span) => span],
];
const trails: [pattern: RegExp, change: (span: Span) => Span][] = [
  [at(`\\s?${wordsFor('within')}`), (span) => span],
  [at(`\\s?(?:\\+|${wordsFor('onward')})`), openFrom],
];

function simpleReadings(text: string): Reading[] {
  return readers.flatMap(([pattern, read]) => {
    const match = pattern.exec(text);
    const span = match && read(...match.slice(1));
    return span ? [{ span, length: match[0].length }] : [];
  });
}

const dashAt = at(dash);

function rangeReadings(text: string): Reading[] {
  const simple = simpleReadings(text);
  const ranges = simple.flatMap((from) => {
    const link = dashAt.exec(text.slice(from.length))?.[0].length;
    if (link === undefined) return [];
    const start = from.length + link;
    return simpleReadings(text.slice(start)).flatMap((to) => {
      const span = between(from.span, to.span);
      return span ? [{ span, length: start + to.length }] : [];
    });
  });
  return [...ranges, ...simple];
}

/** All that a text can be read to start with, the longest first. */
function readingsOf(text: string): Reading[] {
  const readings = leads.flatMap(([pattern, change]) => {
    const lead = pattern.exec(text)?.[0].length;
    if (lead === undefined) return [];
    return rangeReadings(text.slice(lead)).flatMap(({ span, length }) => {
      const own = {
        span: span.months > 12 && change === openFrom ? span : change(span),
        length: lead + length,
      };
      const trailing = trails.flatMap(([trail, widen]) => {
        const more = trail.exec(text.slice(own.length))?.[0].length;
        return more === undefined ? [] : [{ span: widen(own.span), length: own.length + more }];
      });
      return [...trailing, own];
    });
  });
  return readings.sort((one, other) => other.length - one.length);
}

// What may follow a period: the end, punctuation, or a word that a space or a script sets apart.
const separator = /^\s*(?:[:：—–|、,，.。)）\]】-]\s*)+|^\s+/u;
// A version, a date or a range of another kind goes on behind what looks like a period: 2024.1, 2026-03-15.
const goesOn = /^(?:[.,:/~～–—-]\d|[%％‰°])/u;
const wordFollows = /^[\p{L}\p{N}]/u;
const cjk = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const cjkFollows = new RegExp(`^${cjk}`, 'u');
/** Where a word may follow without a space: behind the mark of a year or month, or a longer word; 年中 opens 年中国. */
const cjkEnds = new RegExp(
  `(?:\\d\\s?${wordsFor('years')}|\\d\\s?${wordsFor('month')}|[年년][初末底]|(?![年년])${cjk}{2})$`,
  'u',
);
const particle = at(`${wordsFor('particles')}(?=${cjk}|\\s|[A-Z\\d:：,，、])`);

function endsBefore(rest: string, label: string): boolean {
  if (goesOn.test(rest)) return false;
  if (!wordFollows.test(rest)) return true;
  return cjkFollows.test(rest) && (cjkEnds.test(label) || particle.test(rest));
}

/**
 * Reads the period that a text starts with: years, decades, half years, quarters, seasons, months and ranges of them, as
 * the languages write them that `language/languages.ts` knows.
 */
export function parsePeriod(text: string): PeriodMatch | undefined {
  const opening = /^\s*[（([【]?\s*/u.exec(text)?.[0].length ?? 0;
  const body = text.slice(opening);
  if (!/[\d元]/.test(body.slice(0, longestLead))) return undefined;
  for (const { span, length } of readingsOf(body)) {
    const label = body.slice(0, length);
    const rest = body.slice(length);
    if (!endsBefore(rest, label)) continue;
    const joined = cjkFollows.test(rest) ? (particle.exec(rest)?.[0].length ?? 0) : 0;
    const punctuation = separator.exec(rest.slice(joined))?.[0].length ?? 0;
    return { period: { label, key: keyOf(span) }, length: opening + length + joined + punctuation };
  }
  return undefined;
}

/** No period has its first figure further behind than this. */
const longestLead = 40;

const keyOf = ({ year: y, month, months, open }: Span): string =>
  `${y}-${String(month).padStart(2, '0')}/${months}${open ? '+' : ''}`;

/** Order of time; the longer of two that begin together comes first, and one without an end last. */
export function comparePeriods(a: Period, b: Period): number {
  const [startA = '', lengthA = ''] = a.key.split('/');
  const [startB = '', lengthB = ''] = b.key.split('/');
  if (startA !== startB) return startA < startB ? -1 : 1;
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? 1 : -1;
  return Number.parseInt(lengthB, 10) - Number.parseInt(lengthA, 10);
}

/** Whether a period has no end: beyond 2026. */
export const isOpen = ({ key }: Period): boolean => key.endsWith('+');

/** The first and the last year that a period reaches into; of one without an end, what it surely reaches into. */
export function yearsOf({ key }: Period): [first: number, last: number] {
  const [year = 0, month = 1, months = 12] = key.split(/[-/]/).map((text) => Number.parseInt(text, 10));
  return [year, year + Math.floor((month + months - 2) / 12)];
}
