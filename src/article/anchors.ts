import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Anchor } from '../model/deck.ts';
import { placeOf } from './outline.ts';
import { textOf } from './phrasing.ts';

const explicit = /<[a-z][^<>]{0,500}?\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi;

/** The names that a link within an article can lead to: of its headings as GitHub makes them, and written ones. */
export function anchorsIn(tree: Root, text: string): Anchor[] {
  const slugger = new GithubSlugger();
  const anchors: Anchor[] = [];
  visit(tree, 'heading', (node) => {
    anchors.push({ name: slugger.slug(textOf(node.children)), offset: placeOf(node).start.offset ?? 0 });
  });
  const headings = anchors.map(({ offset }) => offset);
  for (const { 1: name = '', index } of text.matchAll(explicit))
    anchors.push({ name, offset: placeMeant(index, headings, text) });
  return anchors;
}

/** A name right before a heading is the heading's. */
function placeMeant(index: number, headings: number[], text: string): number {
  const heading = headings.find((offset) => offset > index);
  if (heading === undefined) return index;
  const between = text.slice(index, heading).replace(/<[^<>]*>/g, '');
  return between.trim() === '' ? heading : index;
}
