import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Anchor } from '../model/deck.ts';
import { saysNothing } from './html-names.ts';
import { positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/**
 * What a link within an article can lead to: its headings as GitHub names them, and what its HTML names.
 * @param names as the HTML has them
 * @param text the article as written
 */
export function anchorsIn(tree: Root, names: Anchor[], text: string): Anchor[] {
  const slugger = new GithubSlugger();
  const anchors: Anchor[] = [];
  visit(tree, 'heading', (node) => {
    anchors.push({ name: slugger.slug(textOf(node.children)), offset: positionOf(node).start.offset ?? 0 });
  });
  const headings = anchors.map(({ offset }) => offset);
  return [
    ...anchors,
    ...names.map(({ name, offset }) => ({ name, offset: placeMeant(offset, headings, text) })),
  ];
}

/** Characters between a name and the heading that it stands right before. */
const near = 2000;

/** A name right before a heading is the heading's. */
function placeMeant(index: number, headings: number[], text: string): number {
  const heading = headings.find((offset) => offset > index);
  if (heading === undefined) return index;
  return heading - index <= near && saysNothing(text.slice(index, heading)) ? heading : index;
}
