import { either, endsWith, firstMatch, inSmallLetters, inTurn, sign } from '../language/matchers.ts';
import { inCommonYears, inDigits } from '../language/numerals.ts';
import { words } from '../language/time-words.ts';
import type { Period } from '../model/roadmap.ts';
import { type Reading, readingsOf, readingsWithin } from './period-readings.ts';
import type { Span } from './spans.ts';

export interface PeriodMatch {
  period: Period;
  /** Length of the text that the period and the punctuation behind it take. */
  length: number;
}

// What may follow a period: the end, punctuation, or a word that a space or a script sets apart.
// A dash that touches a figure is a minus: 2030: –65 %.
const separator = /^\s*(?:(?:[:：|、,，.。·•)）\]】]|[—–-](?!\d))\s*)+|^\s+/u;
// A version, a date or a range of another kind goes on behind what looks like a period: 2024.1, 2026-03-15.
const goesOn = /^(?:[.,/~～–—-]\d|[%％‰°])/u;
/** A time of day or a ratio, where both are figures: 2030:90, but not 2030年:90%. */
const isRatio = (label: string, rest: string): boolean => /^:\d/.test(rest) && /\d$/.test(label);
const wordFollows = /^[\p{L}\p{N}]/u;
const cjk = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const cjkFollows = new RegExp(`^${cjk}`, 'u');
/** Behind the mark of a year or month a word may follow without a space, as it may behind a longer word; 年中 opens 年中国. */
const marked = inTurn(sign('\\d\\s?'), either(words('years'), words('month')));
const closing = new RegExp(`(?:[年년][初末底]|(?![年년])${cjk}{2})$`, 'u');
/** The sign behind a year that says which part of it is also begins a word: 年末|端 would cut 末端, 年底|层 底层, 年初|步 初步. */
const wordWithin =
  /年(?:末[端梢尾]|底[层層座盘盤部线線图圖价價色数數版]|初[步级級始中创創心次衷学學审審赛賽选選])$/u;
const particle = inTurn(words('particles'), sign(`(?=${cjk}|\\s|[A-Za-z\\d:：,，、])`));

function endsBefore(rest: string, label: string): boolean {
  if (goesOn.test(rest) || isRatio(label, rest)) return false;
  if (!wordFollows.test(rest)) return true;
  if (wordWithin.test(label + rest.slice(0, 1))) return false;
  return (
    cjkFollows.test(rest) &&
    (closing.test(label) ||
      endsWith(marked, inSmallLetters(label)) ||
      firstMatch(particle, rest) !== undefined)
  );
}

/**
 * Reads the period that a text starts with: years, decades, half years, quarters, seasons, months, days and ranges of them,
 * as the languages write them that `language/languages.ts` knows.
 */
export const parsePeriod = (text: string): PeriodMatch | undefined => parseWith(text, readings);

/** Reads the part of a year that a text starts with where it does not name the year: Q1, 3 May. */
export const parseYearless = (text: string, from: number): PeriodMatch | undefined =>
  parseWith(text, (body) => readingsWithin(from, body));

/** Whether a mark parts the period that a text opens with from what is said of it. */
export const isSetOff = (match: PeriodMatch | undefined, text: string): match is PeriodMatch =>
  match !== undefined && /[:：–—，、·•-]\s*$/u.test(text.slice(match.period.label.length, match.length));

/** The year of periods that no year is known of: they are only in order. */
export const noYear = 0;

/** Whether a text is a part of a year and no more: Q3, 下半年. */
export const isPartOfYear = (text: string): boolean => parseYearless(text, noYear)?.length === text.length;

export const isOfNoYear = (period: Period): boolean => yearsOf(period)[0] === noYear;

/** A text without these signs has no period. */
export const mayHoldPeriod = /[\p{Nd}元五]/u;

const readings = (body: string): Reading[] =>
  mayHoldPeriod.test(body.slice(0, longestLead)) ? readingsOf(body) : [];

/** A text in small letters, with its figures and its years as they are known here; it is as long as before. */
const plain = (text: string): string => inDigits(inCommonYears(inSmallLetters(text)));

function parseWith(text: string, read: (body: string) => Reading[]): PeriodMatch | undefined {
  const opening = /^\s*[（([【]?\s*/u.exec(text)?.[0].length ?? 0;
  const body = text.slice(opening);
  for (const { span, end: length } of read(plain(body.slice(0, longestPeriod)))) {
    const label = body.slice(0, length);
    const rest = body.slice(length);
    if (!endsBefore(rest, label)) continue;
    const joined = cjkFollows.test(rest) ? (firstMatch(particle, rest)?.end ?? 0) : 0;
    const punctuation = separator.exec(rest.slice(joined))?.[0].length ?? 0;
    return { period: { label, key: keyOf(span) }, length: opening + length + joined + punctuation };
  }
  return undefined;
}

/** No period has its first figure further behind than this. */
const longestLead = 40;
/** No period is longer, in letters. */
export const longestPeriod = 200;

/** The key of a period. */
export const keyOf = ({ year: y, month, months, open }: Span): string =>
  `${y}-${String(month).padStart(2, '0')}/${months}${open ? '+' : ''}`;

/** Order of time; the longer of two that begin together comes first, and one without an end last. */
export function comparePeriods(a: Period, b: Period): number {
  const [startA = '', lengthA = ''] = a.key.split('/');
  const [startB = '', lengthB = ''] = b.key.split('/');
  if (startA !== startB) return startA < startB ? -1 : 1;
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? 1 : -1;
  return Number.parseInt(lengthB, 10) - Number.parseInt(lengthA, 10);
}

/** Whether each of some periods comes behind the one before it. */
export const areRising = (periods: Period[]): boolean =>
  periods.every((period, at) => at === 0 || comparePeriods(periods[at - 1] ?? period, period) < 0);

/** Whether a period has no end: beyond 2026. */
export const isOpen = ({ key }: Period): boolean => key.endsWith('+');

/** What comes behind a period, without an end. */
export function periodBehind(period: Period): Pick<Period, 'key'> {
  const { first, count } = monthsOf(period);
  const from = first + count;
  return { key: keyOf({ year: Math.floor(from / 12), month: (from % 12) + 1, months: 12, open: true }) };
}

/** The month before a period. */
export function periodBefore(period: Period): Pick<Period, 'key'> {
  const from = monthsOf(period).first - 1;
  return { key: keyOf({ year: Math.floor(from / 12), month: (from % 12) + 1, months: 1 }) };
}

/** Whether two periods run side by side for more than the year in which one may end and the next begin. */
export function runTogether(one: Period, other: Period): boolean {
  const [a, b] = [monthsOf(one), monthsOf(other)];
  const shared = Math.min(a.first + a.count, b.first + b.count) - Math.max(a.first, b.first);
  return shared > 12 && one.key !== other.key;
}

/** Whether another period lies in one that is longer. */
export function holdsPeriod(one: Period, other: Period): boolean {
  const [a, b] = [monthsOf(one), monthsOf(other)];
  const isBefore = isOpen(one) || b.first + b.count <= a.first + a.count;
  return a.first <= b.first && isBefore && (isOpen(one) || a.count > b.count);
}

/** Whether a period is a year or several, whatever month they begin in. */
export const isOfYears = (period: Period): boolean => monthsOf(period).count % 12 === 0;

/** Whether a period is a year, whatever month it begins in. */
export const isOneYear = (period: Period): boolean => monthsOf(period).count === 12 && !isOpen(period);

/** The first month of a period, counted from January of the year 0, and how many it has. */
function monthsOf({ key }: Period): { first: number; count: number } {
  const [year = 0, month = 1, count = 12] = key.split(/[-/]/).map((text) => Number.parseInt(text, 10));
  return { first: year * 12 + month - 1, count };
}

/** The first and the last year that a period reaches into; of one without an end, what it surely reaches into. */
export function yearsOf(period: Period): [first: number, last: number] {
  const { first, count } = monthsOf(period);
  return [Math.floor(first / 12), Math.floor((first + count - 1) / 12)];
}
