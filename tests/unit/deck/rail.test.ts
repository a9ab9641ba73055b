import { describe, expect, it } from 'vitest';
import { railOf } from '../../../src/deck/rail.ts';
import { phrasingToMarkdown } from '../../../src/marp/markdown.ts';

const names = (...lengths: number[]): string[] => lengths.map((length) => '船'.repeat(length));
const isShown = (all: string[]): boolean => railOf(all, undefined) !== undefined;

describe('railOf', () => {
  it('has the station that the talk is at in bold', () => {
    const shown = (current: number | undefined) =>
      phrasingToMarkdown(railOf(['2026', '2027', '2028'], current) ?? []);
    expect(shown(1)).toBe('*2026* **2027** *2028*');
    expect(shown(undefined)).toBe('*2026* *2027* *2028*');
  });

  it('is none for one station or two, or for more than twelve', () => {
    expect([1, 2, 3, 12, 13].map((count) => isShown(names(...Array(count).fill(1))))).toEqual([
      ...[false, false, true, true, false],
    ]);
  });

  it('is none where its names and rings are wider than its place', () => {
    expect(isShown(names(20, 20, 19))).toBe(true);
    expect(isShown(names(20, 20, 20))).toBe(false);
    expect(isShown(names(...Array(11).fill(4), 2))).toBe(true);
    expect(isShown(names(...Array(11).fill(4), 3))).toBe(false);
  });
});
