import { describe, expect, it } from 'vitest';
import {
  covers,
  fromUnicodeRange,
  readCoverage,
  toCoverage,
  toUnicodeRange,
} from '../../../src/fonts/coverage.ts';
import { packageFont } from './decode.ts';

describe('coverage', () => {
  it('joins neighbours into runs', () => {
    expect([...toCoverage([5, 1, 2, 3, 9, 3])]).toEqual([1, 3, 5, 5, 9, 9]);
  });

  it('knows its edges', () => {
    const coverage = toCoverage([2, 3, 7]);
    expect([0, 1, 2, 3, 4, 6, 7, 8].filter((point) => covers(coverage, point))).toEqual([2, 3, 7]);
    expect(covers(toCoverage([]), 0)).toBe(false);
  });

  it('goes to unicode-range and back', () => {
    const coverage = toCoverage([0x20, 0x41, 0x42, 0x1f600]);
    expect(toUnicodeRange(coverage)).toBe('U+20,U+41-42,U+1F600');
    expect(fromUnicodeRange('U+1F600, U+41-42,U+20')).toEqual(coverage);
  });
});

describe('readCoverage', () => {
  it('reads what the Chinese file covers', async () => {
    const coverage = readCoverage(
      await packageFont('noto-sans-sc/noto-sans-sc-chinese-simplified-400-normal.woff'),
    );
    for (const character of 'Aé1，：（）“”《》·…—–“〇犇龘あア％') {
      expect(covers(coverage, character.codePointAt(0) ?? 0), character).toBe(true);
    }
    for (const character of '→①≥℃√毖鼙') {
      expect(covers(coverage, character.codePointAt(0) ?? 0), character).toBe(false);
    }
  });

  it('refuses a font without a character map', () => {
    expect(() => readCoverage(Buffer.alloc(12))).toThrow(/cmap/);
  });
});
