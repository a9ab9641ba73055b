import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { forecastsOf } from '../../../src/article/to-direction.ts';
import { directionsOf } from './inline.ts';

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
  ['By 2026', 'By 2026', '2026'],
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
  const lines = ['March', 'May'].map(
    (month, at) => `## Oak ${at}\n\n**3 ${month} 2026:** Cut.\n\n**9 ${month} 2026:** Sold.`,
  );
  const { roadmap } = readArticle(['# T', ...lines].join('\n\n'), 'a.md');
  expect(roadmap.periods.map(({ label }) => label)).toEqual(['March 2026', 'May 2026']);
});

/** The columns of a map, and which of its periods stand in the cell of a year. */
function columns(...lines: string[][]): [columns: string[], within: string[]] {
  const markdown = lines.map((periods, at) => [
    `## ${'ABCD'[at]}`,
    ...periods.map((one) => `**${one}:** Cut.`),
  ]);
  const { roadmap } = readArticle(['# T', ...markdown.flat()].join('\n\n'), 'a.md');
  const within = directionsOf(roadmap.parts)
    .flatMap(forecastsOf)
    .flatMap(({ period, inYear }) => (inYear ? [period.label] : []));
  return [roadmap.periods.map(({ label }) => label), within];
}

it('tells months and days in the column of their year, whoever else tells of it', () => {
  expect(columns(['2026', 'marzo 2026', '2028'], ['2027', '2028'])).toEqual([
    ['2026', '2027', '2028'],
    ['marzo 2026'],
  ]);
  expect(columns(['2026', 'March 2026'], ['March 2026', '2027'], ['2026', '2027'])).toEqual([
    ['2026', '2027'],
    ['March 2026', 'March 2026'],
  ]);
});

it('calls all columns by the year alone where one is, and one of a single month too', () => {
  expect(columns(['By July 2027', 'By 2028'], ['By December 2026', 'By 2028'])[0]).toEqual([
    '2026',
    '2027',
    '2028',
  ]);
  expect(columns(['2027年', '到2028年'], ['2026年5月', '到2028年'])[0]).toEqual([
    '2026年',
    '2027年',
    '2028年',
  ]);
  expect(columns(['By 2027', 'By 2028'], ['By 2027', 'By 2028'])[0]).toEqual(['By 2027', 'By 2028']);
});

it('gives several months of a year its column where the others are years', () => {
  expect(columns(['3 May 2026', '2028'], ['9 June 2026', '2028'])).toEqual([
    ['2026', '2028'],
    ['3 May 2026', '9 June 2026'],
  ]);
  expect(columns(['May 2026', 'June 2027'], ['May 2026', 'July 2027'])[1]).toEqual([]);
});

it('keeps the parts of a year that more directions tell of than the year', () => {
  const parts = ['2026 Q1', '2026 Q2'];
  expect(columns(parts, parts, ['2026', '2027'], ['2027', '2028'])[0]).toEqual([
    '2026',
    ...parts,
    '2027',
    '2028',
  ]);
});

it('puts a month that several tell of into its year where most columns are years', () => {
  const years = ['2028', '2030', '2031'];
  expect(columns(['March 2031', 'May 2029'], ['March 2031'], years)).toEqual([
    ['2028', '2029', '2030', '2031'],
    ['March 2031', 'May 2029', 'March 2031'],
  ]);
  const months = ['March 2026', 'June 2026', 'October 2026'];
  expect(columns(months, months, ['2026'])[0]).toEqual(['2026', ...months]);
});

it('has years as columns where no period is told of by several', () => {
  expect(columns(['March 2026', 'June 2027'], ['May 2026', 'July 2027'])).toEqual([
    ['2026', '2027'],
    ['March 2026', 'June 2027', 'May 2026', 'July 2027'],
  ]);
  expect(columns(['2026年3月', '2027年上半年'], ['2026年5月', '2027年三季度'])[0]).toEqual([
    '2026年',
    '2027年',
  ]);
  expect(columns(['Q1 2026', 'Q3 2026'], ['Q2 2026', 'Q4 2026'])[0]).toHaveLength(4);
});
