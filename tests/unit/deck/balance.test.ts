import { describe, expect, it } from 'vitest';
import { balance } from '../../../src/deck/balance.ts';

const heaviest = (weights: number[], cuts: number[]): number =>
  Math.max(
    ...cuts
      .slice(0, -1)
      .map((start, index) => weights.slice(start, cuts[index + 1]).reduce((sum, one) => sum + one, 0)),
  );

/** All ways to cut a row into so many runs. */
function allCuts(length: number, count: number): number[][] {
  if (count === 1) return [[0, length]];
  return Array.from({ length: length - 1 }, (_, index) => index + 1).flatMap((end) =>
    end < count - 1 ? [] : allCuts(end, count - 1).map((cuts) => [...cuts, length]),
  );
}

/** Rows of some lengths with weights that differ much. */
const rows = Array.from({ length: 60 }, (_, row) =>
  Array.from(
    { length: 2 + (row % 6) },
    (_each, index) => ((row * 7 + index * index * 13) % 11) * (row % 2 ? 1 : 40.5),
  ),
);

describe('balance', () => {
  it.each([
    [[1, 1, 1, 1], 2, [0, 2, 4]],
    [[3, 1, 1, 1], 2, [0, 1, 4]],
    [[1, 1, 1, 5], 2, [0, 3, 4]],
    [[1, 1, 1, 1, 1], 2, [0, 3, 5]],
    [[2], 3, [0, 1]],
    [[0, 0, 0, 0], 2, [0, 2, 4]],
    [[0, 0, 0, 0, 0], 3, [0, 2, 3, 5]],
    [[9, 9], 1, [0, 2]],
    [[9, 9], 0, [0, 2]],
    [[9, 1, 1, 1, 1], 4, [0, 1, 2, 3, 5]],
    [[1, 1, 1, 1, 1, 1, 1], 3, [0, 2, 5, 7]],
    [[5, 1, 1, 5, 1, 1], 2, [0, 3, 6]],
    [[1, 5, 1, 1, 1, 5], 2, [0, 3, 6]],
    [[2, 2, 2, 2, 2, 2, 9], 3, [0, 3, 6, 7]],
    [[], 2, [0, 0]],
  ])('cuts %j into %i', (weights, count, cuts) => expect(balance(weights, count)).toEqual(cuts));

  it('makes as many runs as asked for, and their heaviest as light as it can be', () => {
    for (const weights of rows) {
      for (let count = 1; count <= weights.length; count++) {
        const cuts = balance(weights, count);
        const least = Math.min(...allCuts(weights.length, count).map((each) => heaviest(weights, each)));
        expect([weights, count, cuts.length - 1, heaviest(weights, cuts)]).toEqual([
          ...[weights, count, count],
          expect.closeTo(least, 3),
        ]);
        expect(cuts).toEqual([...new Set(cuts)].sort((a, b) => a - b));
        expect([cuts[0], cuts.at(-1)]).toEqual([0, weights.length]);
      }
    }
  });
});
