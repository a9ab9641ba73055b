import { describe, expect, it } from 'vitest';
import {
  stopped,
  toClock,
  toElapsed,
  toEntered,
  toReset,
  toTimer,
  toToggled,
} from '../../../../src/player/client/timer.ts';

describe('timer', () => {
  it('counts only while it runs', () => {
    const paused = toToggled(toToggled(stopped, 1000), 4000);
    expect(toElapsed(paused, 99_000)).toBe(3000);
    const again = toToggled(paused, 100_000);
    expect(toElapsed(again, 102_000)).toBe(5000);
    expect(toElapsed(toReset(again, 103_000), 103_500)).toBe(500);
    expect(toReset(paused, 5)).toEqual(stopped);
  });

  it('starts by itself when a talk moves on, and no other time', () => {
    const begun = toEntered(stopped, 1000, true);
    expect(begun).toEqual({ passed: 0, since: 1000, entered: 0 });
    expect(toEntered(stopped, 1000, false)).toEqual(stopped);
    const paused = toToggled(begun, 4000);
    expect(toEntered(paused, 9000, true)).toEqual({ passed: 3000, since: undefined, entered: 3000 });
    expect(toEntered(begun, 8000, true)).toEqual({ passed: 0, since: 1000, entered: 7000 });
  });

  it('is read again as it was kept, or stands at zero', () => {
    const kept = { passed: 20, since: 1000, entered: 7 };
    expect(toTimer(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    for (const broken of [null, 'x', {}, { passed: '1', entered: 0 }, { passed: Number.NaN, entered: 0 }])
      expect(toTimer(broken)).toEqual(stopped);
  });

  it('is written as people read it', () => {
    expect([0, 65_000, 4_025_999].map(toClock)).toEqual(['0:00', '1:05', '1:07:05']);
  });
});
