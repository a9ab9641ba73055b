import type { Heading, Paragraph, RootContent } from 'mdast';
import { boldLine, toGroup } from './groups.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** So often a name comes behind others before it tells something of each; and where each of several has it, so many suffice. */
const [fewest, fewestOfEach] = [3, 2];

/**
 * Tells what comes again and again behind others of its level as a part of each of them: Wind, Why it matters, What we do, Tide,
 * Why it matters, What we do is about wind and tide. Headings stand one level down then, and bold lines within the group above.
 * @param section is changed, and all within it
 */
export function nestRepeated(section: OutlineSection): void {
  section.sections = nested(section.sections);
  keepWithin(section.blocks);
  for (const child of section.sections) nestRepeated(child);
}

/** Sections, of which those of a repeated name stand within the one before them. */
function nested(sections: OutlineSection[]): OutlineSection[] {
  const names = sections.map(({ heading }) => (heading ? keyOf(heading.children) : ''));
  const owners = ownersIn(names);
  for (const [at, section] of sections.entries()) {
    const owner = sections[owners[at] ?? -1];
    if (!owner) continue;
    lower(section);
    owner.sections.push(section);
    owner.position = { start: owner.position.start, end: section.position.end };
  }
  return sections.filter((_, at) => owners[at] === undefined);
}

function lower(section: OutlineSection): void {
  section.depth = Math.min(6, section.depth + 1);
  if (section.heading) section.heading = { ...section.heading, depth: section.depth as Heading['depth'] };
  section.sections.forEach(lower);
}

/** Keeps bold lines of a repeated name within what the bold line before them is over. */
function keepWithin(blocks: RootContent[]): void {
  const lines = blocks.flatMap((block) => {
    const title = boldLine(block);
    const at = positionOf(block);
    return title && toGroup(title, at, [], at).type !== 'forecast'
      ? [{ block: block as Paragraph, name: keyOf(title) }]
      : [];
  });
  const owners = ownersIn(lines.map(({ name }) => name));
  for (const [at, { block }] of lines.entries())
    if (owners[at] !== undefined) block.data = { ...block.data, field: true };
}

/** Of each name that is repeated the place of the one that it belongs to. */
function ownersIn(names: string[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [at, name] of names.entries()) places.set(name, [...(places.get(name) ?? []), at]);
  const isAgain = (name: string): boolean => name !== '' && (places.get(name)?.length ?? 0) > 1;
  const topics = [...names.keys()].filter((at) => !isAgain(names[at] ?? ''));
  const before = names.map((_, at) => topics.findLast((topic) => topic < at));
  const belongs = (name: string): boolean => {
    const owners = (places.get(name) ?? []).map((at) => before[at]);
    const own = new Set(owners);
    if (own.has(undefined) || own.size < owners.length) return false;
    return own.size >= fewest || (own.size >= fewestOfEach && areInRow([...own], topics));
  };
  const members = new Set([...places.keys()].filter((name) => isAgain(name) && belongs(name)));
  return names.map((name, at) => (members.has(name) ? before[at] : undefined));
}

/** Whether no other topic stands between those that have it. */
function areInRow(own: (number | undefined)[], topics: number[]): boolean {
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? 0];
  return topics.filter((at) => first <= at && at <= last).length === own.length;
}

const keyOf = (nodes: Heading['children']): string => textOf(nodes).trim().toLowerCase();
