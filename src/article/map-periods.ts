import { isFinancial } from '../language/time-words.ts';
import { greatestOf, leastOf } from '../model/long-lists.ts';
import type { Direction, Period } from '../model/roadmap.ts';
import { sharedKeys } from '../model/shared-keys.ts';
import { untied } from './dated.ts';
import { monthOfDay } from './datelines.ts';
import { inPassing } from './in-passing.ts';
import { bareYear, type Placed, placeInYears, yearAround } from './map-years.ts';
import { comparePeriods, isOneYear, parsePeriod, yearsOf } from './period.ts';
import { forecastsOf } from './to-direction.ts';

/**
 * Places all forecasts on a map. Days of one month share that: where several are told, they are called by it, as no forecast is
 * told on the day of another one.
 * @param directions are changed
 * @returns its columns: each period once, in the order of time
 */
export function placePeriods(directions: Direction[], lang: string): Period[] {
  const passing = yearsInPassing(directions, lang);
  const told = directions.map((direction, at) => ({
    direction,
    forecasts: [...forecastsOf(direction), ...(passing[at] ?? [])],
  }));
  const years = placeInYears(told);
  const known = new Map<string, Period[]>(years.map((year) => [year.key, [year]]));
  for (const { period, inYear } of told.flatMap(({ forecasts }) => forecasts)) {
    const same = known.get(period.key);
    if (same) same.push(period);
    else if (inYear === undefined) known.set(period.key, [period]);
  }
  return alike([...known.values()].map(shared).sort(comparePeriods));
}

/**
 * The years that each direction tells of in passing which forecasts nothing else: of those from the first to the last that
 * others foresee, and behind that what several tell of.
 */
function yearsInPassing(directions: Direction[], lang: string): Placed[][] {
  const foreseen = directions.flatMap(forecastsOf).map(({ period }) => yearsOf(period)[0]);
  const told = directions.map((direction) => {
    const passing = forecastsOf(direction).length > 0 ? [] : inPassing(direction, lang);
    const years = passing.flatMap(({ period }) => yearAround(period) ?? []);
    return [...new Map(years.map((year) => [year.key, year])).values()];
  });
  const shared = sharedKeys(told.map((years) => years.map(({ key }) => key)));
  const [first, last] = [leastOf(foreseen), greatestOf(foreseen)];
  const isShown = (year: Period): boolean =>
    yearsOf(year)[0] >= first && (yearsOf(year)[0] <= last || shared.has(year.key));
  return told.map((years) => years.filter(isShown).map((period) => ({ period })));
}

/** Years as other ones are called: by the year alone where one of them is, and not by 2028 beside 2027. */
function alike(columns: Period[]): Period[] {
  const years = columns.filter(isOneYear);
  if (!years.some(({ label }) => bareYear.exec(label)?.[0] === label)) return columns;
  return columns.map((column) => {
    const label = years.includes(column) ? bareYear.exec(column.label)?.[0] : undefined;
    return label && parsePeriod(label)?.period.key === column.key ? { ...column, label } : column;
  });
}

/** A period as most call it, a day rather by its month, and without the words before a year where some do: In 2026, by 2026. */
function shared(same: Period[]): Period {
  const [first, ...others] = same.map(untied) as [Period, ...Period[]];
  if (others.every(({ label }) => label === first.label)) return first;
  const labels = [first, ...others].map(({ label }) => label);
  const months = labels.flatMap((label) => monthOfDay(label) ?? []);
  const plain = labels.filter((label) => monthOfDay(label) === undefined);
  const bare = plain.filter((label) => /^\p{Nd}/u.test(label) || isFinancial(label));
  return { ...first, label: mostFrequent(bare) ?? mostFrequent(plain) ?? months[0] ?? first.label };
}

function mostFrequent(labels: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = greatestOf(counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
