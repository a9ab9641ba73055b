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
    [['1. $$', '   x', '   $$'], [1]],
    [['2) $$ x $$'], [1]],
    [['123456789. $$ x $$'], [1]],
    [['1234567890. $$ x $$'], []],
    [['1: $$ x $$'], []],
    [['* $$ x $$'], [1]],
    [['+ $$ x $$'], [1]],
    [['> - 1. $$ x $$'], [1]],
    [['-$$ x $$'], []],
    [['- $$', 'x', '$$'], []],
    [['$$', 'x'.repeat(3996), '$$'], [1]],
    [['$$', 'x'.repeat(3998), '$$'], []],
    [['a $$ b', '$$'], []],
    [['no money'], []],
    [['\\[', 'x = 1', '\\[', 'y = 2', '\\]'], [3]],
    [['\\begin{align}', '\\begin{align} x \\end{align}'], [2]],
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
