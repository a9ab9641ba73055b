import { describe, expect, it } from 'vitest';
import { makeWheel } from '../../../../src/player/client/wheel.ts';

describe('makeWheel', () => {
  const feed = (turns: [number, number][]): number => {
    const wheel = makeWheel();
    return turns.reduce((sum, [time, delta]) => sum + wheel({ time, delta }), 0);
  };

  it('takes a trackpad’s swipe with its glide as one step', () => {
    const glide = Array.from({ length: 60 }, (_, i): [number, number] => [i * 16, 90 * 0.93 ** i]);
    expect(feed(glide)).toBe(1);
  });

  it('takes each notch of a mouse wheel as a step', () => {
    expect(
      feed([
        [0, 100],
        [400, 100],
        [800, 100],
      ]),
    ).toBe(3);
    expect(
      feed([
        [0, -120],
        [500, -120],
      ]),
    ).toBe(-2);
  });

  it('does not move at a light touch', () =>
    expect(
      feed([
        [0, 20],
        [500, 20],
        [1000, 20],
      ]),
    ).toBe(0));

  it('turns back at once', () =>
    expect(
      feed([
        [0, 100],
        [300, -100],
      ]),
    ).toBe(0));
});
