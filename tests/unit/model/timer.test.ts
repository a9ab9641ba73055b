import { describe, expect, it } from 'vitest';
import { Timer } from '../../../src/model/timer.ts';

describe('Timer', () => {
  it('adds up what each stage takes, also of one that fails', async () => {
    const told: string[] = [];
    const timer = new Timer((stage) => told.push(stage));
    expect(await timer.time('a', () => 1)).toBe(1);
    await expect(timer.time('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await timer.time('a', async () => {});
    expect(told).toEqual(['a', 'b', 'a']);
    expect(Object.keys(timer.timings)).toEqual(['a', 'b']);
    expect(timer.timings.a).toBeGreaterThanOrEqual(0);
  });
});
