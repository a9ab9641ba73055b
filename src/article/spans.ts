import { anyWord, either, group, inTurn, type Matcher, optional, sign } from '../language/matchers.ts';
import { eras, partOf, words } from '../language/time-words.ts';

/** Months from the first of the one given; open where it says no end. */
export interface Span {
  year: number;
  month: number;
  months: number;
  open?: true;
}

/** What reads a span from the groups of a pattern; nothing where the text only looks like it. */
export type Reader = [pattern: Matcher, read: (...groups: string[]) => Span | undefined];

export const century = '(?:19|20|21)';
export const fourDigits = sign(`${century}\\d{2}`);
/** What stands before the number of a financial year. */
export const fiscal = inTurn(either(words('fiscal'), words('calendar')), sign("\\s?['’]?"));
const eraYear = inTurn(anyWord(Object.keys(eras)), sign('\\s?(?:元|\\d{1,3})'));
/** The number of a year of an era, as a group. */
export const ofEra = group(eraYear);
/** The number of a year, as a group. */
export const year = group(
  either(inTurn(optional(fiscal), fourDigits), inTurn(fiscal, sign('\\d{2}(?!\\d)')), eraYear),
);
export const yearWord = optional(inTurn(sign('\\s?'), words('years')));
/** What may stand between a part of a year and its number, and between the number and its part. */
export const beforeYear = inTurn(sign('[\\s,/:：-]*'), optional(inTurn(words('of'), sign('\\s'))));
export const behindYear = sign('[\\s,，/-]*');
/** Between the first and the last of a range. */
export const dash = inTurn(sign('\\s*'), either(sign('[-–—~～〜]'), words('to')), sign('\\s*'));

export const yearNumber = (text: string): number => {
  const name = Object.keys(eras).find((key) => text.startsWith(key));
  const digits = /\d+$/.exec(text)?.[0] ?? '1';
  if (name) return (eras[name] ?? 0) + Number(digits);
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

export const whole = (from: number, years = 1): Span => ({ year: from, month: 1, months: years * 12 });
/** A part of a year, by the name that it has there. */
export const part = (from: string, name = ''): Span | undefined => {
  const found = partOf(name);
  return found && { year: yearNumber(from), ...found };
};

const first = ({ year: y, month }: Span): number => y * 12 + month - 1;
export const afterLast = (span: Span): number => first(span) + span.months;

/** From the start of one to the end of another that begins behind it. */
export const between = (from: Span, to: Span): Span | undefined =>
  first(from) < first(to) ? { ...from, months: afterLast(to) - first(from) } : undefined;
