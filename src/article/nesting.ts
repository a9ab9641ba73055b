import type { Nodes } from 'mdast';
import { replaceAt } from '../model/long-lists.ts';
import { textOf } from './phrasing.ts';

/**
 * Levels of lists and quotations within each other that a slide can show: Marp reads no text below twenty levels,
 * and a list and its item are two.
 */
const deepest = 9;
/** Levels that are kept whatever they say. */
const usual = 5;
/** Characters that the items above a deeper level may have: each slide of what is below them repeats them. */
const roomAbove = 240;

/**
 * Raises what is nested deeper than a slide can indent, in the order in which it is read.
 * @param above how many characters the items have that the parent stands in
 */
export function capNesting(parent: Nodes, depth = 0, above = 0): void {
  if (!('children' in parent)) return;
  const children = parent.children as Nodes[];
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as Nodes;
    const isContainer = child.type === 'list' || child.type === 'blockquote';
    const own = above + leadLength(child);
    const isFull = (characters: number): boolean =>
      depth >= deepest || (depth >= usual && characters > roomAbove);
    if (parent.type === 'list' && isFull(own)) replaceAt(children, index + 1, 0, takeNestedItems(child));
    if (child.type === 'blockquote' && isFull(above)) replaceAt(children, index--, 1, child.children);
    else capNesting(child, isContainer ? depth + 1 : depth, own);
  }
}

/** How much an item says before the lists in it. */
function leadLength(item: Nodes): number {
  if (item.type !== 'listItem') return 0;
  let length = 0;
  for (const child of item.children) {
    if (child.type === 'paragraph') length += textOf(child.children).length;
  }
  return length;
}

function takeNestedItems(item: Nodes): Nodes[] {
  if (item.type !== 'listItem') return [];
  const nested = item.children.filter((child) => child.type === 'list');
  item.children = item.children.filter((child) => child.type !== 'list');
  return nested.flatMap((list) => list.children);
}
