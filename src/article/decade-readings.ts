import { firstYearOfPlan, planPeriod, planTime, planYears } from '../language/five-year-plans.ts';
import { either, group, inTurn, optional, sign } from '../language/matchers.ts';
import { parseNumeral } from '../language/numerals.ts';
import { partOf, partOfYears, words } from '../language/time-words.ts';
import { behindYear, between, century, dash, type Reader, type Span, whole } from './spans.ts';

const firstYear = group(sign(`${century}\\d0(?!\\d)`));
const the = optional(inTurn(words('the'), sign('\\s?')));
const suffixed = inTurn(firstYear, sign('\\s?'), words('decades'));
const prefixed = inTurn(words('decade'), sign('\\s'), firstYear);
/** 2030s, the 2030s, 2030年代, década de 2030. */
const decade = inTurn(the, either(suffixed, prefixed));
const behindPart = inTurn(sign('[\\s-]*'), optional(inTurn(words('of'), sign('\\s?'))));

/** So many years from one on, or of these the part with a name, in whole years. */
function partOfSpan(from: number, years: number, name: string): Span | undefined {
  const part = partOf(name);
  if (!part) return undefined;
  const yearBefore = (months: number): number => from + Math.floor((months * years) / 12);
  const first = yearBefore(part.month - 1);
  return whole(first, yearBefore(part.month - 1 + part.months) - first);
}

const partOfDecade = (from: string, name: string): Span | undefined => partOfSpan(Number(from), 10, name);

const through = (from: string, first: string, last: string): Span | undefined => {
  const [start, end] = [partOfDecade(from, first), partOfDecade(from, last)];
  return start && end && between(start, end);
};

const part = group(partOfYears);

const planFrom = (name: string): number => firstYearOfPlan(parseNumeral(name.slice(0, -1)) ?? 0);

/** The readers of decades and plans of several years, and of their parts: early to mid 2030s, 2030年代前半, “十五五”末. */
export const decadeReaders: Reader[] = [
  [
    inTurn(the, part, dash, part, behindPart, decade),
    (first: string, last: string, from: string) => through(from, first, last),
  ],
  [inTurn(the, part, behindPart, decade), (name: string, from: string) => partOfDecade(from, name)],
  [inTurn(decade, behindYear, part, dash, part), through],
  [inTurn(decade, behindYear, part), partOfDecade],
  [decade, (from: string) => whole(Number(from), 10)],
  [inTurn(planPeriod, planTime), (name: string) => whole(planFrom(name), planYears)],
  [inTurn(planPeriod, part), (name: string, of: string) => partOfSpan(planFrom(name), planYears, of)],
];
