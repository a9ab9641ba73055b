import { namesSchedule } from '../language/schedule-words.ts';
import type { Direction } from '../model/roadmap.ts';
import { countedIn, nounOf } from './counted-sections.ts';
import { readPeriod } from './dated.ts';
import { periodsIn, periodsOf, yearsIn } from './directions-apart.ts';
import { hasPeriod } from './groups.ts';
import { inOrder, type OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';
import { withoutNumber } from './title.ts';
import { readDeadlines, toDirection } from './to-direction.ts';

type Lines = Map<OutlineSection, Direction>;

/** Sections that their author counts on or tells in tables alike, and those among them that are told along time. */
interface Run {
  parent: OutlineSection;
  counted: OutlineSection[];
  lines: Lines;
}

/** A single line is told along no common time. */
const fewestLines = 2;
/** A single period may be named in passing. */
const fewestPeriods = 2;

/**
 * Where an author counts sections on (Axis 1, Axis 2), or tells them in tables of one head, half of which at least are told
 * along the same years, they are the lines of the map, wherever they stand, unless more sections elsewhere are: not the
 * chapter around them, nor others that hold a few dates. Where only one of them is dated, the chapter around them is no line.
 * @param found is changed
 */
export function keepToRun(root: OutlineSection, found: Lines): void {
  const runs = [...inOrder(root)].flatMap((parent) => runIn(parent, found) ?? []);
  for (const { parent, lines } of runs) if (lines.size === 1) found.delete(parent);
  const [run] = runs.filter(areLines).toSorted((one, other) => other.lines.size - one.lines.size);
  if (!run) return;
  const around = [...found].filter(([section]) => [...inOrder(section)].includes(run.parent));
  const others = [...found].filter(
    ([section]) => !run.counted.includes(section) && nounOf(section) === undefined,
  );
  const beside = others.filter(([section]) => around.every(([one]) => one !== section));
  if (beside.length > run.lines.size) return;
  for (const [section] of around) found.delete(section);
  for (const [section, direction] of beside)
    if (!isLineBeside(section, direction, run)) found.delete(section);
  for (const [section, direction] of run.lines) found.set(section, direction);
}

/**
 * The sections within one that hold a table of the same head as the first of them, which is no mere timetable; none where
 * fewer than half do.
 */
function tabledIn({ sections }: OutlineSection): OutlineSection[] {
  const heads = sections.map(({ blocks }) => {
    const [head, row] = blocks.find((block) => block.type === 'table')?.children ?? [];
    const [first] = row?.children ?? [];
    const isTimetable = first && readPeriod(textOf(first.children)) !== undefined;
    return isTimetable ? undefined : head?.children.map(({ children }) => textOf(children)).join(' | ');
  });
  const first = heads.find((head) => head !== undefined);
  const alike = sections.filter((_, at) => first !== undefined && heads[at] === first);
  return alike.length * 2 >= sections.length ? alike : [];
}

function runIn(parent: OutlineSection, found: Lines): Run | undefined {
  const named = countedIn(parent);
  const counted = named.length > 0 ? named : tabledIn(parent);
  const within = counted.flatMap(({ sections }) => sections.flatMap((one) => [...inOrder(one)]));
  if (counted.length < fewestLines || counted.some(hasPeriod) || within.some((one) => found.has(one)))
    return undefined;
  const lines: Lines = new Map();
  for (const section of counted) {
    const own = toDirection(section);
    const direction = found.get(section) ?? (own && readDeadlines(own));
    if (direction && periodsIn(direction).length >= fewestPeriods) lines.set(section, direction);
  }
  return { parent, counted, lines };
}

function areLines({ counted, lines }: Run): boolean {
  const years = [...lines.values()].flatMap((direction) => yearsIn(periodsOf(direction)));
  const areAlong = new Set(years).size < years.length;
  return lines.size >= fewestLines && lines.size * 2 >= counted.length && areAlong;
}

/** Whether a section that is not counted is a line all the same: on the level of the run, and told along the periods of it. */
function isLineBeside(section: OutlineSection, direction: Direction, { counted, lines }: Run): boolean {
  const periods = new Set([...lines.values()].flatMap(periodsIn));
  const own = periodsIn(direction);
  const title = withoutNumber(textOf(section.heading?.children ?? []));
  return (
    section.depth === counted[0]?.depth &&
    !hasPeriod(section) &&
    !namesSchedule(title) &&
    own.filter((key) => periods.has(key)).length * 2 > own.length
  );
}
