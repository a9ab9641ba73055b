import type { Direction, Period } from '../model/roadmap.ts';
import { monthOfDay } from './datelines.ts';
import { comparePeriods } from './period.ts';
import { groupsIn } from './to-direction.ts';

/**
 * The periods of all forecasts, each once, in the order of time. Days of one month share that: where several are told, they
 * are called by it, as no forecast is told on the day of another one.
 */
export function periodsOf(directions: Direction[]): Period[] {
  const known = new Map<string, Period[]>();
  const pieces = directions.flatMap((direction) => direction.topics).flatMap((topic) => topic.pieces);
  for (const group of pieces.flatMap(groupsIn))
    if (group.type === 'forecast')
      known.set(group.period.key, [...(known.get(group.period.key) ?? []), group.period]);
  return [...known.values()].map(shared).sort(comparePeriods);
}

function shared(same: Period[]): Period {
  const [first] = same as [Period];
  if (same.every(({ label }) => label === first.label)) return first;
  const months = same.map(({ label }) => monthOfDay(label));
  const label = same[months.indexOf(undefined)]?.label ?? months[0];
  return label === undefined ? first : { ...first, label };
}
