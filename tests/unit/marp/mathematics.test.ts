import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { formulaFacesOf, readMathematics } from '../../../src/marp/mathematics.ts';
import { dependencyFile } from '../../../src/model/package-files.ts';
import { renderPlain } from '../../render-plain.ts';

const formulas = await readMathematics();
const html = (markdown: string): string =>
  renderPlain(markdown, 'en', () => undefined, { formulas })[0]?.html ?? '';
const sources = (markdown: string): string[] =>
  [...html(markdown).matchAll(/class="katex" role="img" aria-label="([^"]*)"/g)].map(([, tex = '']) => tex);

describe('formulas of Marp Markdown', () => {
  it.each([
    ['$x_1$ and $a*b*c$', ['x_1', 'a*b*c']],
    ['$$\nx\n= 1\n$$', ['x\n= 1']],
    ['> $$ y $$', ['y']],
    ['1. Boats\n   $$\n   y\n   $$', ['y']],
    ['$$\nx', ['x']],
    ['$$\nx\n$$  \nand $y$', ['x', 'y']],
    ['Boats\n$$x$$', ['x']],
    ['> Boats\n$$x$$', ['x']],
    ['- Boats\n$$x$$', ['x']],
    ['[boats]: /a\n$$x$$', ['x']],
    ['$ x$ $y $ $z$1 $$', []],
    ['$x\\$ y$', ['x\\$ y']],
    ['$x\\\\$ y', ['x\\\\']],
    ['from $50 to $100', []],
    ['\\$x\\$, `$x$`', []],
    ['$a < "b"$', ['a &#60; &#34;b&#34;']],
  ])('%j', (markdown, expected) => expect(sources(markdown)).toEqual(expected));

  it('stand once, between the text around them', () => {
    const shown = html('Let $x$, or\n$$y$$\nbe.')
      .replace(/<[^>]*>/g, '')
      .trim();
    expect(shown).toBe('Let x, or\nybe.');
  });

  it('are shown as they are written where they are no TeX', () => {
    expect(html('so $\\frac{1$ here')).toContain('<code>\\frac{1</code>');
  });

  it('let nothing in but their own', () => {
    expect(html('$\\href{javascript:alert(1)}{x} \\includegraphics{http://a.example/b.png}$')).not.toMatch(
      /href=|src=/,
    );
  });

  it('bring the faces that they ask for within their style, and no others', async () => {
    const style = await formulas.styleOf(html('$\\mathbb{R} \\sum x$'));
    const families = [...formulaFacesOf(style).matchAll(/font-family: "?(\w+)/g)].map(([, name]) => name);
    expect(families.sort()).toEqual(['KaTeX_AMS', 'KaTeX_Main', 'KaTeX_Math', 'KaTeX_Size1']);
    expect(style).not.toMatch(/url\((?!data:font\/woff2)/);
    expect(await formulas.styleOf(html('none'))).toBe('');
  });

  it.each([
    ['x', 'Main Math'],
    ['\\mathbf{x}', 'Main'],
    ['\\sum', 'Main Size1'],
  ])('in text ask for the faces of %s', async (tex, names) => {
    const style = await formulas.styleOf(html(`$${tex}$`));
    const families = [...formulaFacesOf(style).matchAll(/font-family: "?KaTeX_(\w+)/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(families)].sort().join(' ')).toBe(names);
  });

  it.each([
    ['Main-Bold', '\\mathbf{x}'],
    ['Main-Italic', '\\mathit{x}'],
    ['Main-BoldItalic', '\\textbf{\\textit{x}}'],
    ['Math-Italic', 'x'],
    ['Math-BoldItalic', '\\boldsymbol{x}'],
    ['AMS-Regular', '\\mathbb{R}'],
    ['Caligraphic-Regular', '\\mathcal{L}'],
    ['Caligraphic-Bold', '\\mathcal{L}'],
    ['Fraktur-Regular', '\\mathfrak{g}'],
    ['SansSerif-Regular', '\\mathsf{x}'],
    ['SansSerif-Italic', '\\mathsfit{x}'],
    ['Script-Regular', '\\mathscr{L}'],
    ['Typewriter-Regular', '\\mathtt{x}'],
    ['Size1-Regular', '\\big('],
    ['Size2-Regular', '\\sum'],
    ['Size2-Regular', '\\Big('],
    ['Size3-Regular', '\\bigg('],
    ['Size4-Regular', '\\Bigg('],
  ])('have the face %s with their style where they are %s', async (name, tex) => {
    const font = await readFile(dependencyFile(`katex/dist/fonts/KaTeX_${name}.woff2`), 'base64');
    expect(await formulas.styleOf(html(`$$${tex}$$`))).toContain(font);
  });

  it('know every face that there is', async () => {
    const css = await readFile(dependencyFile('katex/dist/katex.css'), 'utf8');
    const all = [...css.matchAll(/KaTeX_([\w-]+)\.woff2/g)].map(([, name]) => name);
    const source = await readFile('src/marp/mathematics.ts', 'utf8');
    expect(all.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
  });
});
