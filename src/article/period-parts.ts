import type { List, ListItem, Paragraph } from 'mdast';
import { boldLine } from './groups.ts';
import { type OutlineSection, spanOf } from './outline.ts';

/** So many parts, with so many points in all, have room on the slide of a period. */
const [mostParts, mostPoints] = [4, 8];

/**
 * The points of a period whose text is nothing but a few short lists, each under a bold line: that line with its list below
 * it. Nothing for any other section.
 */
export function partsOfPeriod({ blocks }: OutlineSection): [List] | undefined {
  const items: ListItem[] = [];
  let points = 0;
  for (let index = 0; index < blocks.length; index += 2) {
    const [label, list] = [blocks[index], blocks[index + 1]];
    if (label?.type !== 'paragraph' || !boldLine(label) || list?.type !== 'list') return undefined;
    points += list.children.length;
    items.push(partOf(label, list));
  }
  if (items.length < 2 || items.length > mostParts || points > mostPoints) return undefined;
  return [{ type: 'list', ordered: false, spread: false, children: items, position: spanOf(items) }];
}

const partOf = (label: Paragraph, list: List): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [label, list],
  position: spanOf([label, list]),
});
