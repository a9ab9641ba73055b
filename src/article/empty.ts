import type { FootnoteDefinition, Nodes, Root, ThematicBreak } from 'mdast';
import { imagesIn, isSpace } from './badges.ts';
import { isBlank } from './blank.ts';
import { textOf } from './phrasing.ts';
import { walk } from './walk.ts';

/** A heading that says nothing heads nothing; what follows it still stands apart. */
export function dropEmptyHeadings(tree: Root | FootnoteDefinition): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'heading' || !isBlank(textOf(node.children)) || imagesIn(node).length > 0)
      return undefined;
    const rule: ThematicBreak = {
      type: 'thematicBreak',
      ...(node.position ? { position: node.position } : {}),
    };
    parent.children.splice(index, 1, rule);
    return index + 1;
  });
}

/**
 * What says nothing would stand alone on a slide, under its title: an item, a list of such items, a table of such cells,
 * a paragraph, a quotation, code. In a numbered list an item stays: its number may be meant, and the others keep theirs.
 */
export function dropEmptyBlocks(parent: Nodes): void {
  if (!('children' in parent)) return;
  for (const child of parent.children) dropEmptyBlocks(child);
  if (parent.type === 'list' && parent.ordered) return;
  if (parent.children.some(isEmpty))
    parent.children = parent.children.filter((child) => !isEmpty(child)) as typeof parent.children;
}

/** Whether a block says nothing; what is in it has been looked at before. */
function isEmpty(node: Nodes): boolean {
  switch (node.type) {
    case 'paragraph':
      return node.children.every(isSpace);
    case 'code':
      return isBlank(node.value);
    case 'table':
      return node.children.every((row) => row.children.every((cell) => cell.children.every(isSpace)));
    case 'list':
    case 'listItem':
    case 'blockquote':
      return node.children.length === 0;
    default:
      return false;
  }
}
