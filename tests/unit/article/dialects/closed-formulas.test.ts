import { describe, expect, it } from 'vitest';
import { closedFormulas } from '../../../../src/article/dialects/closed-formulas.ts';
import { reading } from './reading.ts';

const lines = (...text: string[]): number[] => [...closedFormulas(text.join('\n')).keys()];

describe('the lines in which formulas begin that end', () => {
  it.each([
    [
      ['$$', 'x', '$$', 'a', '$$', 'y $$'],
      [1, 5],
    ],
    [
      ['$$ x $$', '$$ y', '', '$$'],
      [1, 2],
    ],
    [['$$', 'never'], []],
    [['> - $$', '>   x', '>   $$'], [1]],
    [['- $$', '  x', '', '- $$ y $$'], [4]],
    [['a $$ b', '$$'], []],
    [['no money'], []],
  ])('%j', (text, expected) => expect(lines(...text)).toEqual(expected));
});

it('leaves lists, quotations and notes as they are behind signs that nothing closes', () => {
  const { tree, markdown } = reading('$$', 'never', '', '- a', '', '> b', '', '[^c]: d');
  expect(tree.children.map(({ type }) => type)).toEqual([
    'paragraph',
    'list',
    'blockquote',
    'footnoteDefinition',
  ]);
  expect(markdown).toMatch(/^\\\$\\\$/);
});
