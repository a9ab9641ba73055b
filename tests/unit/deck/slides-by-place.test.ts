import { describe, expect, it } from 'vitest';
import { begunAt, slidesByPlace } from '../../../src/deck/slides-by-place.ts';
import type { SourceRange } from '../../../src/model/deck.ts';

const lines = (from: number, to = from): SourceRange => ({
  start: { line: from, column: 1, offset: 0 },
  end: { line: to, column: 9, offset: 0 },
});

describe('slidesByPlace', () => {
  it('finds all slides whose ranges a line is in, nested or repeated, in their order', () => {
    const near = slidesByPlace([
      [lines(1, 9)],
      [lines(3, 4), lines(7)],
      [lines(3, 4)],
      [lines(1, 9), lines(3)],
    ]);
    expect(near(lines(3))).toEqual([0, 1, 2, 3]);
    expect(near(lines(4))).toEqual([0, 1, 2, 3]);
    expect(near(lines(7))).toEqual([0, 1, 3]);
    expect(near(lines(8))).toEqual([0, 3]);
    expect(near(lines(10))).toEqual([]);
  });

  it('has one list for all lines of the same slides: thousands may name a list of thousands of lines', () => {
    const near = slidesByPlace(Array.from({ length: 4000 }, () => [lines(1, 30_000)]));
    expect(near(lines(29_000))).toBe(near(lines(2)));
    expect(near(lines(2))).toHaveLength(4000);
  });
});

describe('begunAt', () => {
  it.each([
    [0, [2, 4, 6]],
    [4, [4, 6, 2]],
    [5, [6, 2, 4]],
    [7, [2, 4, 6]],
  ])('begins at %i, and comes to all', (first, order) => {
    expect([...begunAt([2, 4, 6], first)]).toEqual(order);
  });
});
