import { expect, it } from 'vitest';
import { roadmapOf } from './inline.ts';

const periodsOf = (...titles: string[]): string[] =>
  roadmapOf(
    '# Boats',
    '',
    '## Hulls',
    ...titles.flatMap((title) => ['', `### ${title}`, '', '- a']),
  ).periods.map(({ label }) => label);

it.each([
  ['Bild 2030', 'Bild 2035'],
  ['Vision für 2030', 'Vision für 2035'],
  ['Perspectives 2030', 'perspectives 2035'],
])('headings of one chapter that differ by their years have these as periods: %s', (one, other) => {
  expect(periodsOf(one, other)).toEqual(['2030', '2035']);
});

it('a year at the end of any other heading is part of its name', () => {
  expect(periodsOf('Agenda 2030', 'Horizon 2020')).toEqual([]);
  expect(periodsOf('Agenda 2030', 'Agenda 2030')).toEqual([]);
});
