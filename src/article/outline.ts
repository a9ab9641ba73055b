import type { Heading, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Metadata } from '../model/roadmap.ts';
import { partBadges } from './badges.ts';
import { textOf } from './phrasing.ts';

/** A heading, what stands below it, and the sections within it: the article's own order, without roles. */
export interface OutlineSection {
  /** Absent for what stands before the first heading. */
  heading?: Heading;
  depth: number;
  blocks: RootContent[];
  sections: OutlineSection[];
  position: Position;
}

export interface Outline {
  /** The heading that is the whole article's title. */
  title?: Heading;
  root: OutlineSection;
}

const nowhere: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/** Where a node stands; every node that was parsed has a place. */
export const positionOf = (node: { position?: Position | undefined }): Position => node.position ?? nowhere;

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

/** Nests the blocks of an article by its headings, whatever levels they skip. */
export function toOutline(tree: Root, metadata: Metadata): Outline {
  const title = titleHeading(tree, metadata);
  const root: OutlineSection = { depth: 0, blocks: [], sections: [], position: positionOf(tree) };
  const open = [root];
  for (const node of tree.children) {
    if (node.type === 'heading' && node !== title) {
      while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
      const section: OutlineSection = { ...headed(node), sections: [], position: positionOf(node) };
      open.at(-1)?.sections.push(section);
      open.push(section);
    } else open.at(-1)?.blocks.push(...(node === title ? headed(title).blocks : [node]));
  }
  extend(root);
  return title ? { title: headed(title).heading, root } : { root };
}

/** A heading, with its badges as a paragraph below it. */
function headed(heading: Heading) {
  const { others, badges } = partBadges(heading.children);
  const blocks: RootContent[] =
    badges.length > 0 ? [{ type: 'paragraph', children: badges, position: positionOf(heading) }] : [];
  return { heading: { ...heading, children: others }, depth: heading.depth, blocks };
}

/** A first heading of level one is the title, unless the front matter names another and more H1 follow. */
function titleHeading(tree: Root, metadata: Metadata): Heading | undefined {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const [first] = headings;
  if (first?.depth !== 1 || textOf(first.children).trim() === '') return undefined;
  const several = headings.filter((heading) => heading.depth === 1).length > 1;
  if (several && metadata.title && metadata.title !== textOf(first.children).trim()) return undefined;
  return first;
}

function extend(section: OutlineSection): Position {
  const last = section.sections.map(extend).at(-1) ?? section.blocks.map(positionOf).at(-1);
  if (last) section.position = { start: section.position.start, end: last.end };
  return section.position;
}
