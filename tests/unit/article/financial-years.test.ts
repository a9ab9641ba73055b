import { expect, it } from 'vitest';
import { roadmapOf } from './inline.ts';

/** What the columns of a map are called, of directions with these periods. */
const columns = (...directions: string[][]): string[] =>
  roadmapOf(
    '# Boats',
    ...directions.flatMap((periods, at) => [
      ...['', `## ${at === 0 ? 'Hulls' : 'Sails'}`],
      ...periods.flatMap((period) => ['', `### ${period}`, '', '- Oak and larch are sawn']),
    ]),
  ).periods.map(({ label }) => label);

it.each([
  ['2026', 'FY2026'],
  ['End of 2026', 'End of FY2026'],
  ['H1 2027', 'H1 FY2027'],
  ['2026年末', '2026年度末'],
  ['2026年3月', '2026年3月期'],
  ['2026년 말', '2026년도 말'],
  ['Ende 2026', 'Ende Geschäftsjahr 2026'],
])('%s and %s are two times where one direction tells of both', (year, books) => {
  expect(columns([books, year], [year, books])).toEqual([year, books]);
});

it('one year has one column where each direction writes it in its own way', () => {
  expect(columns(['FY2026', 'FY2027'], ['2026', '2027'])).toEqual(['FY2026', 'FY2027']);
});

it('a year and the decade that begins with it are two times', () => {
  expect(columns(['2030', 'Années 2030'], ['2030', 'Années 2030']).toSorted()).toEqual([
    '2030',
    'Années 2030',
  ]);
});
