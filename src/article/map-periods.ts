import { greatestOf } from '../model/long-lists.ts';
import type { Direction, Forecast, Period } from '../model/roadmap.ts';
import { untied } from './dated.ts';
import { monthOfDay } from './datelines.ts';
import { comparePeriods, holdsPeriod, isOneYear, isOpen } from './period.ts';
import { groupsIn } from './to-direction.ts';

/**
 * Places all forecasts on a map. Days of one month share that: where several are told, they are called by it, as no forecast is
 * told on the day of another one.
 * @param directions are changed
 * @returns its columns: each period once, in the order of time
 */
export function placePeriods(directions: Direction[]): Period[] {
  placeInYears(directions);
  const known = new Map<string, Period[]>();
  for (const { period, inYear } of directions.flatMap(forecastsOf)) {
    const same = known.get(period.key);
    if (same) same.push(period);
    else if (inYear === undefined) known.set(period.key, [period]);
  }
  return [...known.values()].map(shared).sort(comparePeriods);
}

/** So many are told in one cell of a map, as the quarters of a year are. */
const mostInYear = 4;

/**
 * Places the periods that one direction alone has in the year that others tell of: a quarter in its own, a range of years in
 * its first one. Beside them they would be columns that no other direction has anything in.
 */
function placeInYears(directions: Direction[]): void {
  const told = directions.map((direction) => ({ direction, forecasts: forecastsOf(direction) }));
  const tellers = new Map<string, Set<Direction>>();
  const years = new Map<string, Period>();
  for (const { direction, forecasts } of told)
    for (const { period } of forecasts) {
      tellers.set(period.key, (tellers.get(period.key) ?? new Set()).add(direction));
      if (isOneYear(period)) years.set(period.key, period);
    }
  const inOrder = [...years.values()].sort(comparePeriods);
  for (const { direction, forecasts } of told) {
    const others = inOrder.filter(({ key }) =>
      [...(tellers.get(key) ?? [])].some((one) => one !== direction),
    );
    const own = forecasts.filter(({ period: { key } }) => tellers.get(key)?.size === 1);
    placeAmong(others, own);
  }
}

function placeAmong(years: Period[], forecasts: Forecast[]): void {
  const placed = new Map<string, Forecast[]>();
  for (const forecast of forecasts) {
    const { period } = forecast;
    const year = years.find((one) => !isOpen(period) && (holdsPeriod(one, period) || opensWith(period, one)));
    if (year) placed.set(year.key, [...(placed.get(year.key) ?? []), forecast]);
  }
  for (const [key, within] of placed)
    if (within.length <= mostInYear) for (const forecast of within) forecast.inYear = key;
}

/** Whether a range begins with a year: standing in a later one it would seem to begin there. */
const opensWith = (range: Period, year: Period): boolean =>
  holdsPeriod(range, year) && range.key.split('/')[0] === year.key.split('/')[0];

/** All forecasts of a direction, those of its tables too. */
export const forecastsOf = ({ topics }: Direction): Forecast[] =>
  topics
    .flatMap(({ pieces }) => pieces)
    .flatMap(groupsIn)
    .filter((group): group is Forecast => group.type === 'forecast');

/** A period as most call it, a day rather by its month, and without the words before a year where some do: In 2026, by 2026. */
function shared(same: Period[]): Period {
  const [first, ...others] = same.map(untied) as [Period, ...Period[]];
  if (others.every(({ label }) => label === first.label)) return first;
  const labels = [first, ...others].map(({ label }) => label);
  const months = labels.flatMap((label) => monthOfDay(label) ?? []);
  const plain = labels.filter((label) => monthOfDay(label) === undefined);
  const bare = plain.filter((label) => /^\p{Nd}/u.test(label));
  return { ...first, label: mostFrequent(bare) ?? mostFrequent(plain) ?? months[0] ?? first.label };
}

function mostFrequent(labels: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = greatestOf(counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
