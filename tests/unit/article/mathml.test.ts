import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Block } from '../../../src/model/roadmap.ts';

const written = (html: string): string =>
  blocksToMarkdown(readArticle(`# T\n\n${html}`, 'a.md').tree.children.slice(1) as Block[]);

const formulas: [mathml: string, tex: string][] = [
  [
    '<mtext>^ ~ \\ {}</mtext><mo>^</mo>',
    '\\text{\\text{\\textasciicircum} \\text{\\textasciitilde} \\text{\\textbackslash} \\{\\}} \\text{\\textasciicircum}',
  ],
  ['<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>', 'E = m {c}^{2}'],
  ['<mfrac><mn>1</mn><msqrt><mn>2</mn><mi>x</mi></msqrt></mfrac>', '\\frac{1}{\\sqrt{2 x}}'],
  [
    '<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup><mo>≤</mo><mroot><mi>y</mi><mn>3</mn></mroot>',
    '{x}_{i}^{2} ≤ \\sqrt[3]{y}',
  ],
  [
    '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>0</mn></mrow><mi>n</mi></munderover>',
    '∑_{i = 0}^{n}',
  ],
  ['<mover><mi>v</mi><mo>→</mo></mover><munder><mi>a</mi><mi>b</mi></munder>', '\\vec{v} \\underset{b}{a}'],
  [
    '<mi>sin</mi><mo>&#x2061;</mo><mi>α</mi><mtext>if 5 % &amp; up</mtext>',
    '\\mathrm{sin} α \\text{if 5 \\% \\& up}',
  ],
  [
    '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd></mtr></mtable>',
    '\\begin{matrix}1 & 0 \\\\ 0\\end{matrix}',
  ],
  ['<semantics><mi>x</mi><annotation encoding="application/x-tex">x^{2}</annotation></semantics>', 'x^{2}'],
];

const accented = ['¯', '‾', '^', 'ˆ', '~', '˜', '→', '⃗', '˙', '¨', '…'];

describe('a formula in MathML', () => {
  it('has the accents that TeX has, and others above', () => {
    const tex = accented.map((sign) =>
      written(`<p><math><mover><mi>v</mi><mo>${sign}</mo></mover></math></p>`),
    );
    const names = tex.map((formula) => /^\$\\(\w+)/.exec(formula)?.[1]);
    expect(names).toEqual([
      ...['overline', 'overline', 'hat', 'hat', 'tilde', 'tilde', 'vec', 'vec', 'dot', 'ddot', 'overset'],
    ]);
  });

  it('keeps its accent whatever stands between its parts', () => {
    expect(written('<p><math><mover>\n<mi>v</mi>\n<mo>→</mo>\n</mover></math></p>')).toBe('$\\vec{v}$');
  });

  it.each(formulas)('is told as TeX: %s', (mathml, tex) => {
    expect(written(`<p><math>${mathml}</math></p>`)).toBe(`$${tex}$`);
    expect(written(`so <math>${mathml}</math> holds`)).toBe(`so $${tex}$ holds`);
    expect(() => katex.renderToString(tex, { strict: 'ignore' })).not.toThrow();
  });

  it('is one piece of the article', () => {
    const { units } = readArticle('# T\n\nSo <math><msup><mi>c</mi><mn>2</mn></msup></math> holds.', 'a.md');
    expect(units.map(({ text }) => text)).toEqual(['T', 'So {c}^{2} holds.']);
  });
});
