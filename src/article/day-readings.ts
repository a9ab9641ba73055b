import { either, group, inTurn, type Matcher, optional, sign } from '../language/matchers.ts';
import { dayByNumber, dayNumber, monthByNumber, monthName, words } from '../language/time-words.ts';
import { between, dash, part, type Reader, type Span, year, yearWord } from './spans.ts';

const blank = sign('\\s?');
const of = optional(inTurn(words('of'), sign('\\s')));
const month = group(monthName);
/** 3 May, 3 de mayo; May 3; 5月3日. */
const dayAndMonth = inTurn(dayNumber, sign('\\s'), of, month);
const monthAndDay = inTurn(month, sign('\\s'), dayNumber);
const day = either(dayAndMonth, monthAndDay);
const numbered = inTurn(group(monthByNumber), blank, dayByNumber);
export const yearBehindDay = inTurn(sign(',?\\s'), of, year, yearWord);
export const yearBeforeDay = inTurn(year, yearWord, blank);

/** Of a day, a period has its month. */
const monthOf = (name: string, from: string): Span | undefined => part(from, name);

/** From one month of a year to another, or within one. */
function through(from: string, first: string, last: string): Span | undefined {
  const [start, end] = [part(from, first), part(from, last)];
  return start && end && (start.month === end.month ? start : between(start, end));
}

/**
 * The readers of days, and of ranges of them within a year: 3 May – 20 July 2026, May 3–20, 2026.
 * @param behind reads the year behind a day
 * @param before reads it before one
 */
export const dayReaders = (behind: Matcher, before: Matcher): Reader[] => [
  [inTurn(day, dash, day, behind), (first: string, last: string, from: string) => through(from, first, last)],
  [inTurn(dayNumber, dash, dayAndMonth, behind), monthOf],
  [inTurn(monthAndDay, dash, dayNumber, behind), monthOf],
  [inTurn(day, behind), monthOf],
  [inTurn(before, numbered, dash, numbered), through],
  [inTurn(before, numbered, dash, dayByNumber), part],
  [inTurn(before, numbered), part],
];
