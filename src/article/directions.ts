import type { Direction, Group, Piece, Topic, TopicRole } from '../model/roadmap.ts';
import { hasPeriod, sectionGroup } from './groups.ts';
import type { OutlineSection } from './outline.ts';
import { positionOf, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { toPieces } from './pieces.ts';
import { toTitle } from './title.ts';

export const isGroup = (piece: Piece): piece is Group =>
  piece.type === 'breakthrough' || piece.type === 'forecast';

const isLeaf = (section: OutlineSection): boolean => section.sections.length === 0;

const pieces = new WeakMap<OutlineSection, readonly Piece[]>();

/** What a section itself holds: it is asked for by each section around it. */
function piecesOf(section: OutlineSection): readonly Piece[] {
  const known = pieces.get(section) ?? toPieces(section.blocks);
  pieces.set(section, known);
  return known;
}

/** Compares titles without their figures, so that `2023年突破` and `2024年突破` are one kind of topic. */
const topicKey = (title: string): string => title.replace(/[\d\s]+/g, '').toLowerCase();

/**
 * The directions among the sections of an article, by the section each is made from.
 * @param known those that are known already
 */
export function findDirections(
  root: OutlineSection,
  known: ReadonlyMap<OutlineSection, Direction> = new Map(),
): Map<OutlineSection, Direction> {
  const found = new Map(known);
  collect(root, found);
  adoptSiblings(root, found);
  if (!isFairShare([...found.keys()], root)) return new Map();
  return found;
}

/**
 * Numbers directions as the agenda does: among themselves, or where there is only one, as its chapter among all that hold
 * anything.
 */
export function numberDirections(
  root: OutlineSection,
  directions: ReadonlyMap<OutlineSection, Direction>,
): void {
  let index = 0;
  let chapter = 0;
  for (const section of root.sections) {
    chapter += isEmpty(section) ? 0 : 1;
    for (const one of inOrder(section)) {
      const direction = directions.get(one);
      if (direction) direction.index = directions.size === 1 ? chapter : ++index;
    }
  }
}

const isEmpty = ({ blocks, sections }: OutlineSection): boolean =>
  sections.length === 0 && blocks.every(({ type }) => type === 'thematicBreak');

/**
 * Directions give a deck its numbers, its map and its slides by period. They must be a third of the article's sections,
 * by length: with less they would stand for an article that is mostly about something else. A third and not a half, since
 * a long introduction or an appendix makes no plan less of one. A chapter that is the only one hides no other.
 */
const fairShare = 1 / 3;

function isFairShare(directions: OutlineSection[], root: OutlineSection): boolean {
  const isOnlyChapter = directions.length === 1 && directions.every((one) => root.sections.includes(one));
  return isOnlyChapter || holdFairShare(directions, root);
}

/** Whether sections are enough of an article to give its deck their shape. */
export const holdFairShare = (sections: OutlineSection[], root: OutlineSection): boolean =>
  lengthOf(sections) >= lengthOf(root.sections) * fairShare;

const lengthOf = (sections: OutlineSection[]): number =>
  sections.reduce((sum, { position: { start, end } }) => sum + (end.offset ?? 0) - (start.offset ?? 0), 0);

function collect(parent: OutlineSection, found: Map<OutlineSection, Direction>): void {
  for (const section of parent.sections) {
    if (found.has(section)) continue;
    const direction = toDirection(section);
    if (direction && isTimeline(direction, section) && !holdsDirections(section))
      found.set(section, direction);
    else collect(section, found);
  }
}

/** Sections beside the directions that have topics of the same names are directions that lack forecasts. */
function adoptSiblings(parent: OutlineSection, found: Map<OutlineSection, Direction>): void {
  const topics = new Set(
    parent.sections
      .flatMap((section) => found.get(section)?.topics.map(topicTitle) ?? [])
      .filter((key) => key !== ''),
  );
  for (const section of parent.sections) {
    if (found.has(section)) continue;
    const direction = toDirection(section);
    const alike = direction?.topics.some(
      (topic) => topic.pieces.some(isGroup) && topics.has(topicTitle(topic)),
    );
    if (direction && alike) found.set(section, direction);
    else adoptSiblings(section, found);
  }
}

const topicTitle = (topic: Topic): string => (topic.title ? topicKey(textOf(topic.title.whole)) : '');

/** A section and all within it. */
export function* inOrder(section: OutlineSection): Generator<OutlineSection> {
  yield section;
  for (const child of section.sections) yield* inOrder(child);
}

const forecastsOf = (direction: Direction): number =>
  direction.topics.flatMap((topic) => topic.pieces).filter((piece) => piece.type === 'forecast').length;

/** Whether it is told along time. One dated heading among others is only a heading that names a year. */
function isTimeline(direction: Direction, section: OutlineSection): boolean {
  const forecasts = forecastsOf(direction);
  return forecasts > 1 || (forecasts === 1 && ![...inOrder(section)].slice(1).some(hasPeriod));
}

/** True when the subsections repeat each other's periods: then each of them is a direction of its own. */
function holdsDirections(section: OutlineSection): boolean {
  const periods = section.sections
    .filter((child) => !hasPeriod(child))
    .map((child) => new Set(periodsWithin(child)))
    .filter((keys) => keys.size > 0);
  return periods.some((keys, index) =>
    periods.slice(index + 1).some((others) => [...keys].some((key) => others.has(key))),
  );
}

function periodsWithin(section: OutlineSection): string[] {
  const direction = toDirection(section);
  const pieces = direction?.topics.flatMap((topic) => topic.pieces) ?? [];
  return pieces.flatMap((piece) => (piece.type === 'forecast' ? [piece.period.key] : []));
}

function toDirection(section: OutlineSection): Direction | undefined {
  if (!section.heading) return undefined;
  const own = piecesOf(section);
  const firstGroup = own.findIndex(isGroup);
  const lead = firstGroup < 0 ? [...own] : own.slice(0, firstGroup);
  const topics: Topic[] = firstGroup < 0 ? [] : [untitled(own.slice(firstGroup))];
  const dated = section.sections.some((child) => isLeaf(child) && hasPeriod(child) && !innerGroups(child));
  for (const child of section.sections) {
    const isOne = dated && isLeaf(child) && !innerGroups(child) && hasPeriod(child);
    const group = isOne ? sectionGroup(child, blocksOf(child)) : undefined;
    const last = topics.at(-1);
    if (group && last && !last.title) topics[topics.length - 1] = untitled([...last.pieces, group]);
    else topics.push(group ? untitled([group]) : toTopic(child));
  }
  const title = toTitle(section.heading.children, positionOf(section.heading));
  return { type: 'direction', index: 0, title, lead, topics, position: section.position };
}

const innerGroups = (section: OutlineSection): boolean => piecesOf(section).some(isGroup);

const blocksOf = (section: OutlineSection): Group['blocks'] =>
  section.blocks.filter((block) => block.type !== 'thematicBreak') as Group['blocks'];

const untitled = (pieces: Piece[]): Topic => ({
  type: 'topic',
  role: roleOf(pieces),
  pieces,
  position: spanOf(pieces),
});

function toTopic(section: OutlineSection): Topic {
  const pieces = [...piecesOf(section), ...section.sections.flatMap(subsectionPieces)];
  const topic: Topic = { type: 'topic', role: roleOf(pieces), pieces, position: section.position };
  if (section.heading) topic.title = toTitle(section.heading.children, positionOf(section.heading));
  return topic;
}

/** A heading below a topic is a group; what is nested deeper still follows it in order. */
function subsectionPieces(section: OutlineSection): Piece[] {
  const own = piecesOf(section);
  const group = own.some(isGroup) ? undefined : sectionGroup(section, blocksOf(section));
  const pieces = group ? [group] : headed(section, own);
  return [...pieces, ...section.sections.flatMap(subsectionPieces)];
}

function headed(section: OutlineSection, own: readonly Piece[]): Piece[] {
  const opener = sectionGroup(section, []);
  return opener ? [opener, ...own] : [...own];
}

function roleOf(pieces: Piece[]): TopicRole {
  if (pieces.some((piece) => piece.type === 'forecast')) return 'forecasts';
  if (pieces.some((piece) => piece.type === 'breakthrough')) return 'breakthroughs';
  return pieces.length > 0 && pieces.every((piece) => piece.type === 'prose') ? 'impact' : 'other';
}
