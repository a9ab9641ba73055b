import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { toPhrasing } from '../../../src/article/to-phrasing.ts';

const shown = (markdown: string): string =>
  toPhrasing(parseMarkdown(markdown).children)
    .map((node) => (node.type === 'break' ? ' / ' : textOf(node)))
    .join('');

it.each([
  ['one\n\ntwo', 'one / two'],
  ['> one\n>\n> two', 'one / two'],
  ['# Boats\n\ntwo', 'Boats / two'],
  ['- one\n- two', '• one / • two'],
  ['3. one\n4. two', '3. one / 4. two'],
  ['```\na\nb\n```', 'a / b'],
  ['| a | b |\n| - | - |\n| c | |', 'a · b / c'],
  ['one\n\n---\n\ntwo', 'one / two'],
])('%j is set in lines', (markdown, expected) => expect(shown(markdown)).toBe(expected));

it('has no line of nothing but white space', () => {
  const paragraph = (value: string): Nodes => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const nodes = ['oak', ' ', '', '\n', 'ash'].map(paragraph);
  expect(toPhrasing(nodes).map(({ type }) => type)).toEqual(['text', 'break', 'text']);
});
