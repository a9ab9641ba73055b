import type { Direction, Forecast, Period } from '../model/roadmap.ts';
import { comparePeriods, holdsPeriod, isOneYear, isOpen, keyOf, yearsOf } from './period.ts';

/** What is told of a period, and the year that it stands in. */
export type Placed = Pick<Forecast, 'period' | 'inYear'>;

/** A direction with what it tells of periods. */
export interface Told {
  direction: Direction;
  forecasts: Placed[];
}

type Tellers = ReadonlyMap<string, ReadonlySet<Direction>>;

/** So many are told in one cell of a map, as the quarters of a year are. */
const mostInYear = 4;

/**
 * Places periods in the years of a map that others tell of: one that a direction alone has, a quarter in its own year, a range
 * of years in its first one; and a part of a year that no more directions have than the year. A month stands in its own
 * direction's year too. Beside them they would be columns that hardly another direction has anything in.
 * @param told is changed
 * @returns the years that only months and days are told of
 */
export function placeInYears(told: Told[]): Period[] {
  const tellers = tellersIn(told, ({ period }) => [period.key]);
  const named = yearsIn(told);
  const added = yearsOfParts(told, named, tellers);
  const years = [...named, ...added].sort(comparePeriods);
  const months = [...tellers].filter(([key, some]) => isMonth({ key }) && some.size > 1);
  const areYears = years.length > months.length;
  const all = distinct([...years, ...told.flatMap(({ forecasts }) => forecasts.map(({ period }) => period))]);
  const within = tellersIn(told, ({ period }) =>
    years.flatMap((year) => (year.key === period.key || isIn(period, year, all) ? [year.key] : [])),
  );
  const count = (key: string): number => tellers.get(key)?.size ?? 0;
  for (const { direction, forecasts } of told) {
    const isOfOthers = ({ key }: Period): boolean =>
      [...(within.get(key) ?? [])].some((one) => one !== direction);
    placeAmong(years, forecasts, (period, year) => {
      const isOwn = count(period.key) === 1;
      const isRare = (areYears && isMonth(period)) || count(period.key) <= count(year.key);
      const isPart = holdsPeriod(year, period) && isRare;
      return isIn(period, year, all) && (isOwn || isPart) && (isMonth(period) || isOfOthers(year));
    });
  }
  const placed = new Set(told.flatMap(({ forecasts }) => forecasts.flatMap(({ inYear }) => inYear ?? [])));
  return added.filter(({ key }) => placed.has(key));
}

/** Which directions tell of something. */
function tellersIn(told: Told[], keysOf: (forecast: Placed) => string[]): Tellers {
  const tellers = new Map<string, Set<Direction>>();
  for (const { direction, forecasts } of told)
    for (const key of forecasts.flatMap(keysOf))
      tellers.set(key, (tellers.get(key) ?? new Set()).add(direction));
  return tellers;
}

const yearsIn = (told: Told[]): Period[] =>
  distinct(told.flatMap(({ forecasts }) => forecasts.map(({ period }) => period)).filter(isOneYear));

const distinct = (periods: Period[]): Period[] => [
  ...new Map(periods.map((period) => [period.key, period])).values(),
];

/**
 * Years beside named ones that none tells of as a whole, but single months of: all columns are years then. So they are where
 * none is named and no part of one is told of by several.
 */
function yearsOfParts(told: Told[], named: Period[], tellers: Tellers): Period[] {
  const periods = told.flatMap(({ forecasts }) => forecasts.map(({ period }) => period));
  const known = new Set(named.map((year) => yearsOf(year)[0]));
  const isOwn = ({ key }: Period): boolean => tellers.get(key)?.size === 1;
  const parts = known.size > 0 ? periods.filter((one) => isMonth(one) && isOwn(one)) : ownParts(told, isOwn);
  const years = new Set(parts.map((part) => yearsOf(part)[0]).filter((year) => !known.has(year)));
  const [form = '2000'] = [...named, ...parts].flatMap(({ label }) => bareYear.exec(label) ?? []);
  return [...years].map((year) => ({
    label: form.replace(/^\p{Nd}+/u, String(year)),
    key: keyOf({ year, month: 1, months: 12 }),
  }));
}

/** The parts of several years that several directions tell of, where each is one direction's own. */
function ownParts(told: Told[], isOwn: (period: Period) => boolean): Period[] {
  if (told.length < 2) return [];
  const periods = told.flatMap(({ forecasts }) => forecasts.map(({ period }) => period));
  const areParts = periods.every((one) => !isOpen(one) && yearsOf(one)[0] === yearsOf(one)[1] && isOwn(one));
  return areParts && new Set(periods.map((one) => yearsOf(one)[0])).size > 1 ? periods : [];
}

/** The year in which a period is, as it is called alone; none of several, or of what has no end. */
export function yearAround(period: Period): Period | undefined {
  const [year, last] = yearsOf(period);
  const label = bareYear.exec(period.label)?.[0];
  if (isOneYear(period) || label === undefined) return isOneYear(period) ? period : undefined;
  return isOpen(period) || last > year ? undefined : { label, key: keyOf({ year, month: 1, months: 12 }) };
}

/** A year as it is called alone, among other words: of by 2028, 到2028年. */
export const bareYear = /\p{Nd}{4}(?:\s?[年년])?/u;

const isMonth = ({ key }: Pick<Period, 'key'>): boolean => key.endsWith('/1');

function placeAmong(
  years: Period[],
  forecasts: Placed[],
  mayStandIn: (period: Period, year: Period) => boolean,
): void {
  const placed = new Map<string, Placed[]>();
  for (const forecast of forecasts) {
    const { period } = forecast;
    const year = years.find((one) => mayStandIn(period, one));
    if (year) placed.set(year.key, [...(placed.get(year.key) ?? []), forecast]);
  }
  for (const [key, within] of placed)
    if (within.length <= mostInYear) for (const forecast of within) forecast.inYear = key;
}

/** Whether a period lies in a year, or holds it and nothing that is told of begins in between: it would seem to begin there. */
const isIn = (period: Period, year: Period, all: Period[]): boolean =>
  !isOpen(period) &&
  (holdsPeriod(year, period) ||
    (holdsPeriod(period, year) &&
      !all.some((one) => one.key !== period.key && isBetween(one, period, year))));

const isBetween = (one: Period, from: Period, to: Period): boolean =>
  startOf(one) >= startOf(from) && startOf(one) < startOf(to);

const startOf = ({ key }: Period): string => key.split('/')[0] ?? '';
