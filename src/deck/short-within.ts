import { isGroup } from '../article/to-direction.ts';
import type { Slide } from '../model/deck.ts';
import type { Forecast, Group } from '../model/roadmap.ts';
import { forecastHeading, timedClass } from './period-heading.ts';
import { groupsSlide, mostGroups, type ShortGroup, toShortGroup } from './short-groups.ts';
import { type Planner, toSource } from './slide.ts';
import type { Line } from './stations.ts';

/** The short groups that stand within each period, as rows of its slide. */
export type ShortWithin = ReadonlyMap<Group, ShortGroup[]>;

/**
 * The groups within the periods of a line, where a slide holds those of each and all of them are short: weeks of a month,
 * each with a few words. Else none: equals are told alike.
 */
export function shortWithin({ within, stations }: Line, planner: Planner): ShortWithin {
  const rows = new Map<Forecast, ShortGroup[]>();
  for (const [group, period] of within) {
    const short = toShortGroup(group, planner.directives);
    const all = rows.get(period) ?? [];
    if (!short || all.length === mostGroups || period.blocks.length > 0) return new Map();
    rows.set(period, [...all, short]);
  }
  const areAlike = stations.every((group) => rows.has(group as Forecast));
  return areAlike && [...rows.values()].every(({ length }) => length > 1) ? rows : new Map();
}

/** The slide of a period with the groups that stand within it. */
export function periodOfGroups(
  period: Forecast,
  groups: ShortGroup[],
  direction: string,
  line: Line,
  planner: Planner,
): Slide {
  const peers = line.stations.filter(isForecast);
  const { heading, classes, notes } = forecastHeading(period, peers);
  const slide = groupsSlide(groups, { ...heading, depth: 1 }, [direction, period.period.label], planner);
  return {
    ...slide,
    ...{ notes, period: period.period },
    classes: [...classes, timedClass, ...slide.classes],
    sources: [toSource(period.title.position), ...slide.sources],
  };
}

const isForecast = (group: Group): group is Forecast => isGroup(group) && group.type === 'forecast';
