import { describe, expect, it } from 'vitest';
import { isFormula } from '../../../../src/article/dialects/is-formula.ts';
import { growth, mostGrowth } from '../../../growth.ts';
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
    '> $$\n> x\n\n   y $$',
    '> $$\n   y $$',
    '- $$\n  x\n\n> y $$',
    '$$$$',
  ])('%j is none', (text) => expect(reading(text).markdown).not.toMatch(/(?<!\\)\$/));
});

describe('TeX between its own signs', () => {
  it.each([
    ['so \\(E = mc^2\\) holds for \\(n\\)', 'so $E = mc^2$ holds for $n$'],
    ['\\[\n\\int x \\, dx\n= 1\n\\]\nb', '$$\n\\int x \\, dx\n= 1\n$$\n\nb'],
    ['a:\n\\[ x = 1 \\]', 'a:\n\n$$\nx = 1\n$$'],
    ['- a\n\n  \\[ x = 1 \\]', '- a\n\n  $$\n  x = 1\n  $$'],
    [
      '\\begin{align*}\na &= b \\\\\nc &= d\n\\end{align*}\nb',
      '$$\n\\begin{align*}\na &= b \\\\\nc &= d\n\\end{align*}\n$$\n\nb',
    ],
    ['\\(a \\\\(b) = c\\)', '$a \\\\(b) = c$'],
    ['> \\begin{equation} x \\end{equation}', '> $$\n> \\begin{equation} x \\end{equation}\n> $$'],
    ['| a |\n| - |\n| \\(b^2\\) |', '| a |\n| - |\n| $b^2$ |'],
  ])('%j is a formula', (text, expected) => expect(reading(text).markdown).toBe(expected));

  it.each([
    ['\\[draft\\] text', '\\[draft] text'],
    ['\\[draft\\]', '\\[draft]'],
    ['see \\(the last page\\)', 'see (the last page)'],
    ['see \\(below\\)', 'see (below)'],
    ['a \\(x^2 and no end', 'a (x^2 and no end'],
    ['a \\\\(x^2\\\\)', 'a \\\\(x^2\\\\)'],
    ['\\[ x = 1', '\\[ x = 1'],
    ['\\begin{align}\nnever', '\\begin{align}\nnever'],
    ['\\begin{tabular}\na\n\\end{tabular}', '\\begin{tabular}\na\n\\end{tabular}'],
  ])('%j is none', (text, expected) => expect(reading(text).markdown).toBe(expected));
});

it.each([
  'x \\( y ',
  '\\[\n',
  '\\begin{align}\n',
])('reads many of %j that nothing closes in a time that grows with their number', (sign) => {
  expect(growth(150, (count) => reading(sign.repeat(count)))).toBeLessThan(mostGrowth);
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
    ['5 + 10 = 15', true],
    ['5 \\text{apples} = x', true],
    ['5apples=x', false],
    ['5 apples + 3', false],
    ['x apples + 3', true],
    ['5 = x, 3', false],
    ['ab', true],
    ['abc', false],
    ['a`b', false],
    ...['\\', '^', '_', '=', '+', '<', '>'].map((sign): [string, boolean] => [`boats ${sign} x`, true]),
    ['boats - x', false],
    ['5/mo and 10', false],
    ['10, 20', false],
    ['HOME/bin:', false],
    ['x，好', false],
  ])('%s: %s', (tex, expected) => expect(isFormula(tex)).toBe(expected));
});
