import { describe, expect, it } from 'vitest';
import { isFormula } from '../../../../src/article/dialects/mathematics.ts';
import { reading } from './reading.ts';

describe('TeX between dollar signs', () => {
  it.each([
    ['so $E = mc^2$ holds', 'so $E = mc^2$ holds'],
    ['$a*b*c$ and $x_1$, $\\{y\\}$', '$a*b*c$ and $x_1$, $\\{y\\}$'],
    ['a $x +\ny$ b', 'a $x +\ny$ b'],
    ['$$\n\\int x \\, dx\n\n= 1\n$$\nb', '$$\n\\int x \\, dx\n= 1\n$$\n\nb'],
    ['a\n$$ x $$', 'a\n\n$$\nx\n$$'],
    ['> $$\n> x\n> $$', '> $$\n> x\n> $$'],
    ['- a\n\n  $$\n  x\n  $$', '- a\n\n  $$\n  x\n  $$'],
    ['| a |\n| - |\n| $b \\| c$ |', '| a |\n| - |\n| $b \\vert  c$ |'],
    ['`$x$` and **$y$**', '`$x$` and **$y$**'],
    ['for $8; `$HOME` is yours', 'for \\$8; `$HOME` is yours'],
    ['so $$x=1$$ and $$ \\frac{a}{b} $$ hold', 'so $x=1$ and $\\frac{a}{b}$ hold'],
    ['- so $$x$$', '- so $x$'],
  ])('%j is a formula', (text, expected) => expect(reading(text).markdown).toBe(expected));

  it.each([
    'from $50 to $100',
    '5$–10$ or 20$-30$',
    'US$5/US$6 or 5$/10$',
    '$1.7 billion, US$5 and 3$',
    '价格$5，优惠$3',
    '$5, 或 $x，好$ 的',
    'in $HOME/bin:$PATH',
    'a $ x $ b',
    'from $$ to $$$, $$ or $$',
    'a $$x$ b',
    '$$$x$$$ b',
    '\\$x\\$',
    '$$\nnever closed',
    '$$\n$$',
    '$$\n\n$$\n\nb',
    '- a\n\n  $$\n  $$',
    '$$$$',
  ])('%j is none', (text) => expect(reading(text).markdown).not.toMatch(/(?<!\\)\$/));
});

it('shows signs around nothing as they are written', () => {
  expect(reading('$$\n$$').markdown).toBe('\\$\\$ \\$\\$');
});

describe('what stands between two signs', () => {
  it.each([
    ['5', true],
    ['n', true],
    ['speed = d/t', true],
    ['\\text{损失} = 1', true],
    ['5/mo and 10', false],
    ['10, 20', false],
    ['HOME/bin:', false],
    ['x，好', false],
  ])('%s: %s', (tex, expected) => expect(isFormula(tex)).toBe(expected));
});
