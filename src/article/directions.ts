import type { Direction, Period, Topic } from '../model/roadmap.ts';
import { sharedKeys } from '../model/shared-keys.ts';
import { adoptCounted } from './counted-directions.ts';
import { nounOf } from './counted-sections.ts';
import { dropApart, dropLoneList, isOfTables, periodsIn, periodsOf, yearsIn } from './directions-apart.ts';
import { areEnough } from './fair-share.ts';
import { keepSeriesWhole } from './figured-series.ts';
import { hasPeriod } from './groups.ts';
import { keepToRun } from './lines-in-run.ts';
import { inOrder, type OutlineSection } from './outline.ts';
import { comparePeriods } from './period.ts';
import { onlyPhases } from './phase-chapters.ts';
import { dropPhases } from './phases-apart.ts';
import { textOf } from './phrasing.ts';
import { dropSummingUp } from './summing-up.ts';
import { adoptTables } from './tables-alike.ts';
import { isMapOf } from './timetables.ts';
import { isGroup, readAcross, toDirection } from './to-direction.ts';

/** Compares titles without their figures, so that `2023年突破` and `2024年突破` are one kind of topic. */
export const topicKey = (title: string): string => title.replace(/[\d\s]+/g, '').toLowerCase();

/**
 * The directions among the sections of an article, by the section each is made from.
 * @param known those that are known already
 */
export function findDirections(
  root: OutlineSection,
  lang: string,
  known: ReadonlyMap<OutlineSection, Direction> = new Map(),
): Map<OutlineSection, Direction> {
  const found = new Map(known);
  collect(root, found);
  adoptTables(root, found);
  dropPhases(found);
  dropApart(found);
  adoptSiblings(root, found);
  tellEqualsAlike(root, found);
  keepToRun(root, found);
  keepSeriesWhole(root, found);
  adoptCounted(root, found, lang);
  dropSummingUp(root, found);
  dropLoneList(found, root);
  // The phases of all directions are of one plan with them.
  const phases = [...inOrder(root)].filter(({ role }) => role === 'phases');
  if (areEnough(found, phases, root) && !isInTables([...found.values()])) return found;
  return phasesAlone(root);
}

/** The chapter of the phases of a plan as its only direction, where no others are enough to be its map. */
function phasesAlone(root: OutlineSection): Map<OutlineSection, Direction> {
  const only = onlyPhases(root);
  if (only) delete only[0].role;
  return new Map(only ? [only] : []);
}

/** Whether the only direction has all its periods in tables: these show them by themselves, and there is no map. */
const isInTables = (directions: Direction[]): boolean =>
  directions.length === 1 && directions.every(isOfTables);

function collect(parent: OutlineSection, found: Map<OutlineSection, Direction>): void {
  for (const section of parent.sections) {
    if (found.has(section)) continue;
    const direction = toDirection(section);
    const pairs = pairsOf(linesWithin(section));
    const areLines = pairs.some(sharePeriod) || pairs.some(goBackAlong);
    if (!direction || !isTimeline(direction, section) || areLines) collect(section, found);
    else if (!pairs.some(goBack)) found.set(section, direction);
  }
}

/**
 * Sections beside the directions are directions too where they have topics of the same names, and lack forecasts, or where
 * they are told along the same time, in a table: of many rows only where they stand among those, since behind them it may
 * be a map of them all.
 */
function adoptSiblings(parent: OutlineSection, found: Map<OutlineSection, Direction>): void {
  const topics = new Set(
    parent.sections
      .flatMap((section) => found.get(section)?.topics.map(topicTitle) ?? [])
      .filter((key) => key !== ''),
  );
  const periods = new Set(parent.sections.flatMap((section) => found.get(section) ?? []).flatMap(periodsIn));
  for (const section of parent.sections) {
    if (found.has(section) || holdsMap(section, found)) continue;
    const own = isAround(section, found) ? undefined : toDirection(section);
    const direction = own && isAmong(section, parent, found) ? readAcross(own) : own;
    const alike = direction?.topics.some(
      (topic) => topic.pieces.some(isGroup) && topics.has(topicTitle(topic)),
    );
    const shared = direction ? new Set(periodsIn(direction).filter((key) => periods.has(key))) : periods;
    if (direction && (alike || shared.size >= fewestShared)) found.set(section, direction);
    else adoptSiblings(section, found);
  }
}

/** Whether a section is the chapter around a direction: a line cannot lie within another. */
const isAround = (section: OutlineSection, found: ReadonlyMap<OutlineSection, Direction>): boolean =>
  [...inOrder(section)].some((one) => found.has(one));

/** Whether a section shows the directions beside each other. */
const holdsMap = ({ blocks }: OutlineSection, found: ReadonlyMap<OutlineSection, Direction>): boolean =>
  blocks.some((block) => block.type === 'table' && isMapOf(block, [...found.values()]));

/** Whether a section stands between directions, or is counted by the same noun as the one next to it. */
function isAmong(
  section: OutlineSection,
  { sections }: OutlineSection,
  found: ReadonlyMap<OutlineSection, Direction>,
): boolean {
  const at = sections.indexOf(section);
  const before = sections.slice(0, at).findLast((one) => found.has(one));
  const behind = sections.slice(at + 1).find((one) => found.has(one));
  const noun = nounOf(section);
  return (
    (before !== undefined && behind !== undefined) ||
    (noun !== undefined && [before, behind].some((one) => one && nounOf(one) === noun))
  );
}

/** So many periods in common make two sections lines of one map. */
const fewestShared = 2;

/** So many titles of their sections in common make two sections equals. */
const fewestInCommon = 2;

/** Sections with the same sections in them are directions where half of them are at least, and otherwise none is. */
function tellEqualsAlike(parent: OutlineSection, found: Map<OutlineSection, Direction>): void {
  const titles = new Map(parent.sections.map((section) => [section, titlesWithin(section)]));
  const told = new Set<OutlineSection>();
  for (const section of parent.sections) {
    if (!found.has(section)) tellEqualsAlike(section, found);
    else if (!told.has(section)) {
      const own = titles.get(section);
      const equals = parent.sections.filter(
        (other) => [...(titles.get(other) ?? [])].filter((key) => own?.has(key)).length >= fewestInCommon,
      );
      const areLines = equals.filter((one) => found.has(one)).length * 2 >= equals.length;
      for (const one of equals) {
        told.add(one);
        const direction = found.get(one) ?? toDirection(one);
        for (const within of inOrder(one)) found.delete(within);
        if (areLines && direction) found.set(one, direction);
      }
    }
  }
}

const titlesWithin = ({ sections }: OutlineSection): Set<string> =>
  new Set(sections.flatMap(({ heading }) => (heading ? topicKey(textOf(heading.children)) : [])));

const topicTitle = (topic: Topic): string => (topic.title ? topicKey(textOf(topic.title.whole)) : '');

/**
 * Whether it is told along time. One dated heading among others is only a heading that names a year, and a table that is
 * all there is says alone what a divider and a map would say again.
 */
function isTimeline(direction: Direction, section: OutlineSection): boolean {
  const pieces = [...direction.lead, ...direction.topics.flatMap((topic) => topic.pieces)];
  if (pieces.length === 1 && pieces.every(({ type }) => type === 'exhibit')) return false;
  const forecasts = periodsIn(direction).length;
  return forecasts > 1 || (forecasts === 1 && ![...inOrder(section)].slice(1).some(hasPeriod));
}

type Lines = [Period[], Period[]];

/** The periods of each subsection that has some. */
const linesWithin = ({ sections }: OutlineSection): Period[][] =>
  sections
    .filter((child) => !hasPeriod(child))
    .map(periodsWithin)
    .filter((periods) => periods.length > 0);

const pairsOf = (lines: Period[][]): Lines[] =>
  lines.flatMap((one, index) => lines.slice(index + 1).map((other): Lines => [one, other]));

/** Whether subsections repeat each other's periods: then each of them is a direction of its own. */
const sharePeriod = ([some, others]: Lines): boolean =>
  some.some(({ key }) => others.some((other) => other.key === key));

/** Whether a subsection goes back in time behind the one before it, in periods of its own: the two are neither one line nor a map. */
function goBack([before, after]: Lines): boolean {
  const [last] = before.toSorted(comparePeriods).toReversed();
  const [first] = after.toSorted(comparePeriods);
  return first !== undefined && last !== undefined && comparePeriods(first, last) < 0;
}

/** Whether it goes back through years that both tell of, one in months and one in years: the two are lines side by side. */
const goBackAlong = (lines: Lines): boolean =>
  goBack(lines) && sharedKeys(lines.map(yearsIn)).size >= fewestShared;

function periodsWithin(section: OutlineSection): Period[] {
  const direction = toDirection(section);
  return direction ? periodsOf(direction) : [];
}
