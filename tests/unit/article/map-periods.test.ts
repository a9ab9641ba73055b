import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

const periods = (...labels: [string, string]) =>
  readArticle(
    [
      '# T',
      ...labels.flatMap((label, at) => [
        `## ${at === 0 ? 'Oak' : 'Ash'}`,
        `**${label}:** Cut.`,
        `**2031:** Sold.`,
      ]),
    ].join('\n\n'),
    'a.md',
  ).roadmap.periods.map(({ label }) => label);

it.each([
  ['3 March 2026', '20 March 2026', 'March 2026'],
  ['2026年5月3日', '2026年5月17日', '2026年5月'],
  ['3. März 2026', 'März 2026', 'März 2026'],
  ['March 2026', '3 March 2026', 'March 2026'],
  ['3 March 2026', '3 March 2026', '3 March 2026'],
  ['In 2026', 'In 2026', '2026'],
  ['By 2026', 'In 2026', '2026'],
  ['By 2026', 'By 2026', 'By 2026'],
  ['Im Jahr 2026', '2026', '2026'],
])('%s and %s are told as %s', (one, other, label) => {
  expect(periods(one, other)).toEqual([label, '2031']);
});

it('calls a period as most directions do', () => {
  const lines = ['2026', '2026 年', '2026 年'].map(
    (label, at) => `## Oak ${at}\n\n- ${label}：砍\n- 2031：卖`,
  );
  const { roadmap } = readArticle(['# T', ...lines].join('\n\n'), 'a.md');
  expect(roadmap.periods.map(({ label }) => label)).toEqual(['2026 年', '2031']);
});

it('keeps what several days of one direction are called', () => {
  const markdown = '# T\n\n## Oak\n\n**3 March 2026:** Cut.\n\n**9 March 2026:** Sold.\n\n## Ash\n\nNone.\n';
  const { roadmap } = readArticle(markdown, 'a.md');
  expect(roadmap.periods.map(({ label }) => label)).toEqual(['March 2026']);
});
