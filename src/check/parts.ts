import { groupsIn, isGroup } from '../article/to-direction.ts';
import type { Deck } from '../model/deck.ts';
import type { Direction, Group, Part, Piece, Roadmap, Title } from '../model/roadmap.ts';
import type { Hit } from './rule.ts';
import type { HeadingEntry } from './subject.ts';

/** The directions of an article, in its order. */
export const directionsIn = (parts: Part[]): Direction[] =>
  parts.flatMap((part) => (part.type === 'direction' ? [part] : directionsIn(part.parts)));

/** Pieces that stand in one run, in the order of the article: those of a topic, those of a section. */
export const runsIn = (parts: Part[]): Piece[][] =>
  parts.flatMap((part) =>
    part.type === 'direction'
      ? [part.lead, ...part.topics.map((topic) => topic.pieces)]
      : [part.pieces, ...runsIn(part.parts), part.behind ?? []],
  );

/** The groups of a direction, those that rows of its tables are as well. */
export const groupsOf = (direction: Direction): Group[] => piecesOf(direction).flatMap(groupsIn);

/** Those that have a title of their own. */
export const titledGroupsOf = (direction: Direction): Group[] => piecesOf(direction).filter(isGroup);

const piecesOf = ({ topics }: Direction): Piece[] => topics.flatMap(({ pieces }) => pieces);

/** All titles of an article: its own, then those of parts, topics and groups. */
export function titlesIn({ title, parts }: Roadmap): Title[] {
  return [...(title ? [title] : []), ...parts.flatMap(titlesOf)];
}

function titlesOf(part: Part): Title[] {
  const own = part.title ? [part.title] : [];
  if (part.type === 'section') {
    return [
      ...own,
      ...part.pieces.filter(isGroup).map(({ title }) => title),
      ...part.parts.flatMap(titlesOf),
    ];
  }
  const topics = part.topics.flatMap((topic) => [
    ...(topic.title ? [topic.title] : []),
    ...topic.pieces.filter(isGroup).map(({ title }) => title),
  ]);
  return [...own, ...topics];
}

/** Headings that stand under the same heading, run by run. */
export function siblingsIn(headings: HeadingEntry[]): HeadingEntry[][] {
  const runs: HeadingEntry[][] = [];
  const open: { depth: number; below: HeadingEntry[] }[] = [{ depth: 0, below: [] }];
  for (const heading of headings) {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) runs.push(open.pop()?.below ?? []);
    open.at(-1)?.below.push(heading);
    open.push({ depth: heading.depth, below: [] });
  }
  return [...runs, ...open.map(({ below }) => below)].filter((run) => run.length > 1);
}

/** Where a title stands, as a hit tells it. */
export const placeOfTitle = ({ position }: Title): { line: number; column: number } => ({
  line: position.start.line,
  column: position.start.column,
});

/** Where the first text of a slide stands, as a hit tells it. */
export function placeOfSlide(slide: number, { slides }: Deck): Pick<Hit, 'slide' | 'line' | 'column'> {
  const start = slides[slide - 1]?.sources[0]?.start;
  return { slide, ...(start ? { line: start.line, column: start.column } : {}) };
}

const longest = 40;

/** Text between quotation marks, shortened to what a message can hold. */
export const quote = (text: string): string =>
  `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
