import type { FootnoteDefinition, ListItem, Nodes, Root, Table, ThematicBreak } from 'mdast';
import { imagesIn, isSpace } from './badges.ts';
import { textOf } from './phrasing.ts';
import { walk } from './walk.ts';

/** A heading that says nothing heads nothing; what follows it still stands apart. */
export function dropEmptyHeadings(tree: Root | FootnoteDefinition): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'heading' || textOf(node.children).trim() !== '' || imagesIn(node).length > 0)
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
 * An item that says nothing would be a point alone; a list of such items is none, nor is a table of such cells. In a
 * numbered list it stays: its number may be meant, and the others keep theirs.
 */
export function dropEmptyBlocks(parent: Nodes): void {
  if (!('children' in parent)) return;
  for (const child of parent.children) dropEmptyBlocks(child);
  const isLeft = (child: Nodes): boolean => {
    if (child.type === 'listItem') return !isEmpty(child);
    if (child.type === 'table') return !isEmptyTable(child);
    return child.type !== 'list' || child.children.length > 0;
  };
  if (parent.type === 'list' && parent.ordered) return;
  if (!parent.children.every(isLeft))
    parent.children = parent.children.filter(isLeft) as typeof parent.children;
}

const isEmpty = ({ children }: ListItem): boolean =>
  children.every((child) => child.type === 'paragraph' && child.children.every(isSpace));

const isEmptyTable = ({ children }: Table): boolean =>
  children.every((row) => row.children.every((cell) => cell.children.every(isSpace)));
