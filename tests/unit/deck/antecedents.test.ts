import { describe, expect, it } from 'vitest';
import { withAntecedents } from '../../../src/deck/antecedents.ts';

const toNodes = (...texts: string[]) => texts.map((value) => [{ type: 'text' as const, value }]);

describe('withAntecedents', () => {
  it.each([
    ['The quay is old.', 'Last winter 127 boats sank.', 'This plan is about those 127.'],
    ['Der Kai ist alt.', 'Im Winter sanken 127 Boote.', 'Von diesen 127 handelt der Plan.'],
    ['码头很旧。', '去年冬天沉了127条船。', '这份计划说的就是这127条。'],
    ['岸壁は古い。', '冬に127隻が沈んだ。', 'この127隻のための計画である。'],
  ])('shows what a figure that is taken up was said of: %s', (first, named, taken) => {
    expect(withAntecedents([toNodes(first, named), toNodes(taken)], [[0], [0]])).toEqual([[0, 1], [0]]);
    expect(withAntecedents([toNodes(first, named, taken)], [[2]])).toEqual([[1, 2]]);
  });

  it.each([
    ['a year', 'It was built in 2027.', 'It opens in 2027.'],
    ['a digit', 'Here are 3 quays.', 'They have 3 cranes.'],
    ['another figure', 'They land 1,127 tonnes.', 'This is about 127 boats.'],
  ])('adds nothing for %s', (_what, one, other) =>
    expect(withAntecedents([toNodes(one), toNodes(other)], [[], [0]])).toEqual([[], [0]]));

  it('adds nothing where the figure is shown already, or stands far before', () => {
    const [named, taken] = ['There are 127 boats.', 'Of the 127 some sail.'];
    expect(withAntecedents([toNodes(named, taken, taken)], [[0, 2]])).toEqual([[0, 2]]);
    expect(withAntecedents([toNodes(named), toNodes('One.'), toNodes(taken)], [[], [0], [0]])).toEqual([
      [],
      [0],
      [0],
    ]);
  });
});
