import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPace, toPlan, toSpan } from '../../../../src/player/client/pace.ts';

const slide = (seconds: number, appendix = false) => ({ seconds, appendix });
const plan = toPlan([slide(60), slide(30), slide(0), slide(90), slide(40, true)]);
if (plan === undefined) throw new Error('no plan');

describe('toPlan', () => {
  it('adds up the talk without its appendix', () => {
    expect(plan).toEqual({ starts: [0, 60_000, 90_000, 90_000, 180_000], total: 180_000 });
    expect(toSpan(plan, 1)).toEqual([60_000, 90_000]);
    expect(toSpan(plan, 3)).toEqual([90_000, 180_000]);
    expect(toSpan(plan, 4)).toEqual([180_000, 180_000]);
  });

  it('is none where nothing is planned for the talk', () => {
    expect(toPlan([])).toBeUndefined();
    expect(toPlan([slide(0), slide(0)])).toBeUndefined();
    expect(toPlan([slide(0), slide(40, true)])).toBeUndefined();
  });
});

describe('toPace', () => {
  it.each([
    ['within the span of the slide', 1, 75_000, 'onTime', 0],
    ['at its begin', 1, 60_000, 'onTime', 0],
    ['at its end', 1, 90_000, 'onTime', 0],
    ['before it', 1, 45_000, 'ahead', 15_000],
    ['after it', 1, 92_000, 'behind', 2000],
    ['at the start', 0, 0, 'onTime', 0],
    ['on a slide without a time', 2, 91_000, 'behind', 1000],
    ['in the appendix, the talk told sooner', 4, 170_000, 'ahead', 10_000],
    ['in the appendix, the talk told too long', 4, 190_000, 'behind', 10_000],
    ['behind the last slide', 9, 180_000, 'onTime', 0],
  ] as const)('%s', (_, index, elapsed, type, by) => {
    expect(toPace(plan, index, elapsed)).toEqual({ type, by });
  });

  it('never goes back as time passes', () => {
    const order = { ahead: -1, onTime: 0, behind: 1 };
    const late = (index: number, elapsed: number): number => {
      const { type, by } = toPace(plan, index, elapsed);
      return order[type] * by;
    };
    fc.assert(
      fc.property(fc.nat(5), fc.nat(300_000), fc.nat(100_000), (index, elapsed, more) => {
        expect(late(index, elapsed + more)).toBeGreaterThanOrEqual(late(index, elapsed));
        expect(late(index + 1, elapsed)).toBeLessThanOrEqual(late(index, elapsed));
      }),
    );
  });
});
