import type { Period } from '../model/roadmap.ts';

export interface PeriodMatch {
  period: Period;
  /** Length of the text that the period and the punctuation behind it take. */
  length: number;
}

const year = '((?:19|20|21)\\d{2})';
const yearWord = '(?:\\s?(?:年度|年|년))?';
const dash = '\\s*(?:[-–—~～至到]|bis|to|から)\\s*';

const monthNames = [
  ['january', 'jan', 'januar', 'janvier', 'enero'],
  ['february', 'feb', 'februar', 'février', 'febrero'],
  ['march', 'mar', 'märz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'julio'],
  ['august', 'aug', 'août', 'agosto'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'diciembre'],
];
const monthOf = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const monthWord = `(${[...monthOf.keys()].join('|')})\\.?`;

const halfOf: Record<string, number> = { 1: 1, 2: 2, 上: 1, 下: 2, 상: 1, 하: 2, 前: 1, 後: 2, 后: 2 };
const quarterOf: Record<string, number> = { 1: 1, 2: 2, 3: 3, 4: 4, 一: 1, 二: 2, 三: 3, 四: 4 };

interface Span {
  year: number;
  month: number;
  months: number;
}

/** Nothing where the text only looks like it. */
type Reader = [pattern: RegExp, read: (...groups: string[]) => Span | undefined];

const span = (from: number, month = 1, months = 12): Span => ({ year: from, month, months });
const half = (from: string, which: string): Span => span(Number(from), ((halfOf[which] ?? 1) - 1) * 6 + 1, 6);
const quarter = (from: string, which: string): Span =>
  span(Number(from), ((quarterOf[which] ?? 1) - 1) * 3 + 1, 3);
const month = (from: string, which: string | number): Span => span(Number(from), Number(which), 1);
const monthNumber = (name: string): number => monthOf.get(name.toLowerCase()) ?? 1;
const months = (from: string, first: number, last: number): Span =>
  span(Number(from), first, last - first + 1);
const quarters = (from: string, first: string, last: string): Span =>
  months(from, Number(first) * 3 - 2, Number(last) * 3);

/** Two years that follow each other: 2025/26. The same form with another number is a month: 2026/06. */
const season = (from: number, last: number): Span | undefined =>
  (from + 1) % 100 === last ? span(from, 1, 24) : undefined;

const at = (source: string): RegExp => new RegExp(`^(?:FY\\s?)?${source}`, 'iu');

// Longer forms stand before the shorter ones that they begin with.
const readers: Reader[] = [
  [
    at(`${year}${yearWord}${dash}${year}${yearWord}`),
    (a: string, b: string) => span(Number(a), 1, (Number(b) - Number(a) + 1) * 12),
  ],
  [at(`${year}/(\\d{2})(?!\\d)`), (a: string, b: string) => season(Number(a), Number(b))],
  [at(`${year}${yearWord}\\s*-?H([12])`), half],
  [at(`H([12])[\\s/-]*${year}`), (h: string, y: string) => half(y, h)],
  [at(`([12])\\.\\s?Halbjahr\\s${year}`), (h: string, y: string) => half(y, h)],
  [at(`${year}\\s?[年년]\\s*([上下前後后상하])(?:半年|半期|半|반기)`), half],
  [at(`${year}${yearWord}\\s*-?Q([1-4])${dash}Q?([1-4])`), quarters],
  [at(`Q([1-4])${dash}Q?([1-4])[\\s/-]*${year}`), (a: string, b: string, y: string) => quarters(y, a, b)],
  [at(`${year}${yearWord}\\s*-?Q([1-4])`), quarter],
  [at(`Q([1-4])[\\s/-]*${year}`), (q: string, y: string) => quarter(y, q)],
  [at(`([1-4])\\.\\s?Quartal\\s${year}`), (q: string, y: string) => quarter(y, q)],
  [at(`${year}\\s?[年년]\\s*第?\\s?([1-4一二三四])\\s?(?:季度|季|四半期|분기)`), quarter],
  [
    at(`${year}\\s?[年년]\\s*(1[0-2]|0?[1-9])\\s?[月월]?${dash}(1[0-2]|0?[1-9])\\s?[月월]`),
    (y: string, a: string, b: string) => months(y, Number(a), Number(b)),
  ],
  [at(`${year}\\s?[年년]\\s*(1[0-2]|0?[1-9])\\s?[月월]`), month],
  [
    at(`${monthWord}${dash}${monthWord}\\s${year}`),
    (a: string, b: string, y: string) => months(y, monthNumber(a), monthNumber(b)),
  ],
  [at(`${monthWord}\\s${year}`), (m: string, y: string) => month(y, monthNumber(m))],
  [at(`${year}\\s${monthWord}(?!\\p{L})`), (y: string, m: string) => month(y, monthNumber(m))],
  [at(`${year}[-./](1[0-2]|0[1-9])(?![\\d.])`), month],
  [at(`${year}${yearWord}`), (y: string) => span(Number(y))],
];

// What may follow a period: the end, punctuation, or a word that a space or a script sets apart.
const separator = /^\s*(?:[:：—–|、,，.。)）\]】-]\s*)+|^\s+/u;
// A version, a date or a range of another kind goes on behind what looks like a period: 2024.1, 2026-03-15.
const goesOn = /^(?:[.,:/~～–—-]\d|[%％‰°])/u;
const wordFollows = /^[\p{L}\p{N}]/u;
const cjkFollows = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Reads the period that a text starts with: years, half years, quarters, months and ranges of years,
 * as written in Chinese, English, German, Japanese and Korean.
 */
export function parsePeriod(text: string): PeriodMatch | undefined {
  const opening = /^\s*[（([【]?\s*/u.exec(text)?.[0].length ?? 0;
  const body = text.slice(opening);
  for (const [pattern, read] of readers) {
    const match = pattern.exec(body);
    if (!match) continue;
    const label = match[0];
    const rest = body.slice(label.length);
    if (wordFollows.test(rest) && !(cjkFollows.test(rest) && /[年년월月度半期季기반]$/u.test(label)))
      continue;
    if (goesOn.test(rest)) continue;
    const punctuation = separator.exec(rest)?.[0].length ?? 0;
    const found = read(...match.slice(1));
    if (!found || found.months <= 0) continue;
    const { year: y, month: m, months: length } = found;
    const key = `${y}-${String(m).padStart(2, '0')}/${length}`;
    return { period: { label, key }, length: opening + label.length + punctuation };
  }
  return undefined;
}

/** Order of time; the longer of two that begin together comes first. */
export function comparePeriods(a: Period, b: Period): number {
  const [startA = '', lengthA] = a.key.split('/');
  const [startB = '', lengthB] = b.key.split('/');
  if (startA !== startB) return startA < startB ? -1 : 1;
  return Number(lengthB) - Number(lengthA);
}

/** The first and the last year that a period reaches into. */
export function yearsOf({ key }: Period): [first: number, last: number] {
  const [year = 0, month = 1, months = 12] = key.split(/[-/]/).map(Number);
  return [year, year + Math.floor((month + months - 2) / 12)];
}
