import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { walk } from '../../../src/article/walk.ts';

it('walks in order, leaves out what a visitor has dealt with, and goes on where it says', () => {
  const tree: Root = parseMarkdown('a *b*\n\n> c\n\n***\n\nd');
  const seen: string[] = [];
  walk(tree, (node, index, parent) => {
    seen.push('value' in node ? node.value : node.type);
    if (node.type === 'blockquote') return index + 1;
    if (node.type !== 'thematicBreak') return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  expect(seen).toEqual([
    ...['paragraph', 'a ', 'emphasis', 'b', 'blockquote', 'thematicBreak', 'paragraph', 'd'],
  ]);
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'blockquote', 'paragraph']);
});
