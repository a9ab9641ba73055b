import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Point, Position } from 'unist';
import { append, leastOf } from '../model/long-lists.ts';
import { partBadges } from './badges.ts';
import { findTitles } from './find-titles.ts';

/** A heading, what stands below it, and the sections within it: the article's own order, without roles. */
export interface OutlineSection {
  /** Absent for what stands before the first heading. */
  heading?: Heading;
  /** Where its heading alone does not say that it lists what was changed in the article, or the phases of all of a plan. */
  role?: 'changes' | 'phases';
  /** What it holds is counted on from the section before it, or in the next one. */
  isCountedOn?: true;
  /** A list or a table before it names it among others like it. */
  isAnnounced?: true;
  depth: number;
  blocks: RootContent[];
  sections: OutlineSection[];
  /** What stands behind its sections and is about all of them. */
  behind?: RootContent[];
  position: Position;
}

export interface Outline {
  /** The heading that is the whole article's title. */
  title?: Heading;
  /** A heading above all others that says too little for a title: 2026. */
  subtitle?: Heading;
  /** What stands below the subtitle and says whose the article is, and when it was written. */
  signed: Paragraph[];
  root: OutlineSection;
}

const nowhere: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/** Where a node stands; every node that was parsed has a place. */
export const positionOf = (node: { position?: Position | undefined }): Position => node.position ?? nowhere;

/** Where a point stands in the article, from 0. */
export const offsetOf = ({ offset }: Point): number => offset ?? 0;

/** How long sections are, in letters. */
export const lengthOf = (sections: OutlineSection[]): number =>
  sections.reduce((sum, { position: { start, end } }) => sum + offsetOf(end) - offsetOf(start), 0);

/** The range that holds all of the nodes, in whatever order they are given. */
export function spanOf(nodes: { position?: Position | undefined }[]): Position {
  const places = nodes.flatMap((node) => (node.position ? [node.position] : []));
  const [first = nowhere, ...others] = places;
  return others.reduce(
    (span, { start, end }) => ({
      start: (start.offset ?? 0) < (span.start.offset ?? 0) ? start : span.start,
      end: (end.offset ?? 0) > (span.end.offset ?? 0) ? end : span.end,
    }),
    { start: first.start, end: first.end },
  );
}

/**
 * Nests the blocks of an article by its headings, whatever levels they skip.
 * @param named what the front matter calls the article
 * @param filed what its file's name calls it
 */
export function toOutline(tree: Root, named?: string, filed?: string): Outline {
  const { title, subtitle, signed = [], opening } = findTitles(tree, named, filed);
  const root: OutlineSection = { depth: 0, blocks: [], sections: [], position: positionOf(tree) };
  const open = [root];
  for (const node of tree.children) {
    const isAbove = node === title || node === subtitle;
    if (node.type === 'heading' && !isAbove) {
      const depth = node === opening ? levelWithin(tree, node) : node.depth;
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
      const section: OutlineSection = { ...headed(node), depth, sections: [], position: positionOf(node) };
      open.at(-1)?.sections.push(section);
      open.push(section);
    } else if (!(signed as RootContent[]).includes(node))
      append(open.at(-1)?.blocks ?? [], isAbove ? headed(node as Heading).blocks : [node]);
  }
  extend(root);
  return {
    ...(title ? { title: headed(title).heading } : {}),
    ...(subtitle ? { subtitle: headed(subtitle).heading } : {}),
    signed,
    root,
  };
}

/** The level of the headings that stand below one, which are its equals. */
const levelWithin = (tree: Root, heading: Heading): number =>
  leastOf(tree.children.flatMap((node) => (node.type === 'heading' && node !== heading ? [node.depth] : [])));

/** A heading, with its badges as a paragraph below it. */
function headed(heading: Heading) {
  const { others, badges } = partBadges(heading.children);
  const blocks: RootContent[] =
    badges.length > 0 ? [{ type: 'paragraph', children: badges, position: positionOf(heading) }] : [];
  return { heading: { ...heading, children: others }, depth: heading.depth, blocks };
}

function extend(section: OutlineSection): Position {
  // What was made of HTML may have no place.
  const last =
    section.sections.map(extend).at(-1) ?? section.blocks.flatMap(({ position }) => position ?? []).at(-1);
  if (last) section.position = { start: section.position.start, end: last.end };
  return section.position;
}

/** The section that an article ends in, with the one around it, if any. */
export function lastSection(root: OutlineSection): { parent?: OutlineSection; section: OutlineSection } {
  const child = root.sections.at(-1);
  if (!child) return { section: root };
  return child.sections.length > 0 ? lastSection(child) : { parent: root, section: child };
}

/** A section and all within it. */
export function* inOrder(section: OutlineSection): Generator<OutlineSection> {
  yield section;
  for (const child of section.sections) yield* inOrder(child);
}
