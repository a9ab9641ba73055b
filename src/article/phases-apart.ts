import { countedNoun } from '../language/chapter-words.ts';
import type { Direction, Group } from '../model/roadmap.ts';
import { sharedKeys } from '../model/shared-keys.ts';
import { periodsIn, periodsOf } from './directions-apart.ts';
import { lengthOf, type OutlineSection } from './outline.ts';
import { holdsPeriod } from './period.ts';
import { textOf } from './phrasing.ts';
import { groupsIn } from './to-direction.ts';

/** Fewer directions beside the phases have no map that these would spoil. */
const fewestLines = 2;

/** So much longer than all of these together, the phases are the plan, and the others beside it. */
const mostOfLines = 2;

type Found = [OutlineSection, Direction];

/**
 * Drops the section of the phases of a whole plan, which says of all directions when they come: as one more of them it would
 * be counted with them, and its spans would stand on the map beside the years that lie in them, each in a column with no
 * cell but its own. It is told from a direction that happens to be told along spans by its place above or below the others,
 * or by its parts being counted: Phase 1, Phase 2.
 * @param found is changed, and the section that is dropped
 */
export function dropPhases(found: Map<OutlineSection, Direction>): void {
  const shared = sharedPeriods([...found.values()]);
  const phases = [...found].filter((one) => arePhases(one, found, shared));
  const [first, ...more] = phases;
  if (!first || more.length > 0) return;
  const [section] = first;
  section.role = 'phases';
  found.delete(section);
}

/** Whether a section tells of the phases of the others. Its last phase may be a year that these tell of too. */
function arePhases(
  [section, direction]: Found,
  found: ReadonlyMap<OutlineSection, Direction>,
  shared: ReadonlySet<string>,
): boolean {
  const periods = periodsIn(direction);
  const lines = [...found].filter(([one]) => one !== section);
  return (
    periods.filter((key) => shared.has(key)).length * 2 < periods.length &&
    lines.length >= fewestLines &&
    isOfSpans(direction, lines) &&
    lengthOf([section]) <= mostOfLines * lengthOf(lines.map(([line]) => line)) &&
    (lines.every(([{ depth }]) => depth !== section.depth) || areCounted(groupsOf(direction)))
  );
}

const groupsOf = ({ topics }: Direction) => topics.flatMap(({ pieces }) => pieces).flatMap(groupsIn);

/** The periods that several directions are told along. */
const sharedPeriods = (directions: Direction[]): ReadonlySet<string> => sharedKeys(directions.map(periodsIn));

/** Whether half of the groups of a section are spans in which periods of the others lie, and the rest are periods too. */
function isOfSpans(phases: Direction, lines: Found[]): boolean {
  const groups = groupsOf(phases);
  const periods = lines.flatMap(([, direction]) => periodsOf(direction));
  const spans = periodsOf(phases).filter((span) => periods.some((period) => holdsPeriod(span, period)));
  return groups.every(({ type }) => type === 'forecast') && spans.length * 2 >= groups.length;
}

/** Whether all groups are counted by one noun. */
export function areCounted(groups: Group[]): boolean {
  const counts = groups.map(
    ({ title: { whole, named } }) => countedNoun(textOf(whole)) ?? countedNoun(textOf(named)),
  );
  const [first] = counts;
  return counts.every(
    (count, index) => count && count.noun === first?.noun && count.number === first.number + index,
  );
}
