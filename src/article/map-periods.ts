import { isFinancial } from '../language/time-words.ts';
import { greatestOf } from '../model/long-lists.ts';
import type { Direction, Forecast, Period } from '../model/roadmap.ts';
import { untied } from './dated.ts';
import { monthOfDay } from './datelines.ts';
import { bareYear, placeInYears } from './map-years.ts';
import { comparePeriods, isOneYear, parsePeriod } from './period.ts';
import { groupsIn } from './to-direction.ts';

/**
 * Places all forecasts on a map. Days of one month share that: where several are told, they are called by it, as no forecast is
 * told on the day of another one.
 * @param directions are changed
 * @returns its columns: each period once, in the order of time
 */
export function placePeriods(directions: Direction[]): Period[] {
  const years = placeInYears(
    directions.map((direction) => ({ direction, forecasts: forecastsOf(direction) })),
  );
  const known = new Map<string, Period[]>(years.map((year) => [year.key, [year]]));
  for (const { period, inYear } of directions.flatMap(forecastsOf)) {
    const same = known.get(period.key);
    if (same) same.push(period);
    else if (inYear === undefined) known.set(period.key, [period]);
  }
  return alike([...known.values()].map(shared).sort(comparePeriods));
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
  const bare = plain.filter((label) => /^\p{Nd}/u.test(label) || isFinancial(label));
  return { ...first, label: mostFrequent(bare) ?? mostFrequent(plain) ?? months[0] ?? first.label };
}

function mostFrequent(labels: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = greatestOf(counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
