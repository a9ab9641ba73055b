import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Part } from '../model/roadmap.ts';
import { mostGroups, type ShortGroup, toShortGroup } from './short-groups.ts';
import type { Planner } from './slide.ts';
import type { Told } from './timeline.ts';

/** Paragraphs of a run have no more room in their mean, in Chinese characters: fuller ones are told better on slides of their own. */
const meanTextRoom = 66;

/** One of a sequence, or some that stand on a slide together. */
export type Gathered<T> = { one: T; groups?: never } | { groups: ShortGroup[]; one?: never };

/** Some of a sequence that follow each other: as groups where they are short ones. */
interface Run<T> {
  all: T[];
  groups?: ShortGroup[];
}

/** A sequence in its order, each run of two or more short groups in lists of a slide's worth; none where others tear them. */
export function gatherShort<T extends Part | Told>(all: readonly T[], planner: Planner): Gathered<T>[] {
  const runs = runsOf(all, planner);
  const alone = (ones: readonly T[]): Gathered<T>[] => ones.map((one) => ({ one }));
  if (areTorn(runs)) return alone(all);
  return runs.flatMap((run): Gathered<T>[] =>
    run.groups ? evenly(run.groups).map((groups) => ({ groups })) : alone(run.all),
  );
}

function runsOf<T extends Part | Told>(all: readonly T[], planner: Planner): Run<T>[] {
  const runs: { all: T[]; groups: ShortGroup[] }[] = [];
  for (const one of all) {
    const group =
      Array.isArray(one) || planner.seriesApart.has(one) ? undefined : toShortGroup(one, planner.directives);
    const last = runs.at(-1);
    if (group && last && last.groups.length > 0) {
      last.all.push(one);
      last.groups.push(group);
    } else runs.push({ all: [one], groups: group ? [group] : [] });
  }
  return runs.map((run) => (run.groups.length > 1 && areShort(run.groups) ? run : { all: run.all }));
}

/** Whether paragraphs among them are short ones on the whole. */
function areShort(groups: ShortGroup[]): boolean {
  const weights = groups.flatMap(({ text }) => (text ? [weightOf(textOf(text.children))] : []));
  return weights.reduce((sum, weight) => sum + weight, 0) <= weights.length * meanTextRoom;
}

/**
 * Whether something longer stands between groups that one slide would hold: its equals look like others then. A title over
 * nothing has no slide for itself.
 */
function areTorn<T extends Part | Told>(runs: Run<T>[]): boolean {
  const [first, last] = [runs.findIndex(({ groups }) => groups), runs.findLastIndex(({ groups }) => groups)];
  const groups = runs.flatMap((run) => run.groups ?? []);
  const isParted = runs.slice(first + 1, last).some((run) => !run.groups);
  return isParted && groups.length <= mostGroups && groups.every(({ list }) => list.children.length > 0);
}

/** Lists of about equal length, none longer than a slide holds. */
function evenly(groups: ShortGroup[]): ShortGroup[][] {
  const count = Math.ceil(groups.length / mostGroups);
  return Array.from({ length: count }, (_, index) =>
    groups.slice(
      Math.round((index * groups.length) / count),
      Math.round(((index + 1) * groups.length) / count),
    ),
  );
}
