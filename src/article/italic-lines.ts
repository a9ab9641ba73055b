import type { Nodes, PhrasingContent } from 'mdast';
import { textOf } from './phrasing.ts';

/**
 * Keeps lines apart that are each in italics whole, as those are that say where a text was signed, and by whom.
 * @param parent is changed; its line ends are as they are written
 */
export function keepItalicLines(parent: Nodes): void {
  if (!('children' in parent)) return;
  if (parent.type === 'paragraph' && areItalicLines(parent.children))
    parent.children = parent.children.map(
      (node): PhrasingContent => (node.type === 'text' ? { type: 'break' } : node),
    );
  else for (const child of parent.children) keepItalicLines(child);
}

const areItalicLines = (nodes: PhrasingContent[]): boolean =>
  nodes.length > 2 &&
  nodes.every((node, at) =>
    at % 2 === 0 ? isLine(node) : node.type === 'text' && /^\s*\n\s*$/u.test(node.value),
  );

/** A line in small letters goes on with the one above it. */
const isLine = (node: PhrasingContent): boolean =>
  node.type === 'emphasis' && /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(textOf(node));
