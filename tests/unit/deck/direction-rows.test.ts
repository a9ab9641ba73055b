import { describe, expect, it } from 'vitest';
import { phrasingToMarkdown } from '../../../src/marp/markdown.ts';
import { deckOf } from './written.ts';

const long =
  'a quay of stone that was built before the war and never mended since, with the oldest cranes of the whole coast on it';
const goal = (title: string, steps: string[], dates: string[]): string[] => [
  ...[`## ${title}`, '', 'The harbour is full.', '', '**Steps**', '', ...steps, ''],
  ...['**Dates**', '', ...dates, ''],
];
const steps = [`1. Mend ${long}`, '2. Buy two cranes'];
const dates = ['- By 2027: a mole', '- By 2030: two quays'];

/** What the slides behind the first goal's title may be rows of, by their own titles. */
function rowsOf(...lines: string[]) {
  const { slides } = deckOf(
    '# Plan',
    '',
    ...lines,
    ...goal('Goal 2: Fleet', steps, dates),
    '## End',
    '',
    'x',
  );
  return slides
    .filter(({ direction, layout }) => direction === 1 && layout !== 'divider')
    .map(({ row, heading }) => [
      phrasingToMarkdown(heading?.children ?? []),
      row && phrasingToMarkdown(row.heading.children),
    ]);
}

describe('the topics of a direction', () => {
  it('may be rows under its name, where what leads to them stands', () => {
    expect(rowsOf(...goal('Goal 1: Quays', steps, dates))).toEqual([
      ['Goal 1: Quays', undefined],
      ['Steps', 'Goal 1: Quays'],
      ['Dates', 'Goal 1: Quays'],
    ]);
  });

  it('are told apart where one of them has what no row has room for', () => {
    const table = ['| Ship | Berth |', '| --- | --- |', '| Anna | 1 |'];
    const rows = rowsOf(...goal('Goal 1: Quays', steps, dates), '**Berths**', '', ...table, '');
    expect(rows.map(([, row]) => row)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('are told apart where one of them takes several slides', () => {
    const rows = rowsOf(...goal('Goal 1: Quays', [...steps, '', `It is ${long}. `.repeat(4)], dates));
    expect(rows.every(([, row]) => row === undefined)).toBe(true);
  });
});
