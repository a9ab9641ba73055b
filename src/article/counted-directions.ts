import type { Direction } from '../model/roadmap.ts';
import { announcedIn } from './announced-sections.ts';
import { saidIn } from './chapter-numbers.ts';
import { countedIn, figuredIn, ownFigureOf } from './counted-sections.ts';
import { periodsOf, yearsIn } from './directions-apart.ts';
import { inPassing } from './in-passing.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { isOpen } from './period.ts';
import { toTitle } from './title.ts';
import { readDeadlines, toDirection } from './to-direction.ts';

type Found = Map<OutlineSection, Direction>;

/** A year alone may be named by chance. */
const fewestYears = 2;

/**
 * Sections that their author counts on with directions, by the same noun and without a gap, or that they announce with them,
 * are directions too where half of those at least are: a Track 2 that has its years in its sentences is told between Track 1
 * and Track 3. So they are where a single one is, and most tell of several years in whatever way: what is dated beside them
 * says when all of them come.
 * @param found is changed
 */
export function adoptCounted(parent: OutlineSection, found: Found, lang: string): void {
  const counted = runsIn(parent).find(({ length }) => length > 0) ?? [];
  const lines = counted.filter((section) => found.has(section));
  const areLines = lines.length > 1 && lines.length * 2 >= counted.length;
  const areAlong = !areLines && lines.length > 0 && areAlongYears(counted, found, lang);
  if (areAlong) for (const one of parent.sections) if (!counted.includes(one)) found.delete(one);
  const arePeers = areLines || areAlong;
  for (const section of parent.sections) {
    if (found.has(section)) continue;
    const isPeer = arePeers ? counted.includes(section) : isBetween(section, parent, found, lang);
    const direction = isPeer ? toDirection(section) : undefined;
    if (direction) found.set(section, readDeadlines(direction));
    else adoptCounted(section, found, lang);
  }
}

/** What its author counts within a section; by figures alone only what is within a chapter, since all chapters may have them. */
const runsIn = (parent: OutlineSection): OutlineSection[][] => [
  countedIn(parent),
  announcedIn(parent),
  parent.heading ? figuredIn(parent, ownFigureOf) : [],
];

/** Whether most of some sections tell of several years, one of which another of them tells of too. */
function areAlongYears(sections: OutlineSection[], found: Found, lang: string): boolean {
  const told = sections
    .map((section) => yearsTold(found.get(section) ?? toDirection(section), lang))
    .filter(({ size }) => size >= fewestYears);
  const all = told.flatMap((years) => [...years]);
  return told.length * 2 > sections.length && new Set(all).size < all.length;
}

/** Whether a section stands between two directions, with the number between theirs, and tells of years that these do. */
function isBetween(
  section: OutlineSection,
  { sections }: OutlineSection,
  found: Found,
  lang: string,
): boolean {
  const at = sections.indexOf(section);
  const around = [sections[at - 1], section, sections[at + 1]].map((one) => one && numberOf(one));
  const [before, own, behind] = around;
  const isCounted = own !== undefined && before === own - 1 && behind === own + 1;
  const beside = [sections[at - 1], sections[at + 1]].flatMap((one) => (one && found.get(one)) ?? []);
  if (!isCounted || beside.length < 2) return false;
  const years = yearsTold(toDirection(section), lang);
  return (
    years.size >= fewestYears &&
    beside.some((one) => [...yearsTold(one, lang)].some((year) => years.has(year)))
  );
}

const numberOf = ({ heading }: OutlineSection): number | undefined =>
  heading && saidIn(toTitle(heading.children, positionOf(heading)))?.number;

/** The years in which the periods begin that a section tells of. */
function yearsTold(direction: Direction | undefined, lang: string): Set<number> {
  const passing = direction ? inPassing(direction, lang).map(({ period }) => period) : [];
  const periods = direction ? [...periodsOf(direction), ...passing] : [];
  return new Set(yearsIn(periods.filter((period) => !isOpen(period))));
}
