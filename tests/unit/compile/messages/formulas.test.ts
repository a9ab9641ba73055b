import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/article/read.ts';
import { reportFormulas } from '../../../../src/compile/messages/formulas.ts';
import { readMathematics } from '../../../../src/marp/mathematics.ts';

it('a formula that is no TeX is told with its line', async () => {
  const text = '# A\n\nSo $x$ and\n$\\frac{1$.\n';
  const file = new VFile(text);
  reportFormulas(readArticle(text, 'a.md'), await readMathematics(), file);
  expect(file.messages.map(({ line, ruleId, reason }) => [line, ruleId, reason])).toEqual([
    [4, 'formula', expect.stringMatching(/^the formula \\frac\{1 cannot be set: Unexpected end of input/)],
  ]);
});
