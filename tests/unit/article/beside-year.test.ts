import { describe, expect, it } from 'vitest';
import { besideYear } from '../../../src/article/beside-year.ts';
import { parsePeriod } from '../../../src/article/period.ts';
import type { Period } from '../../../src/model/roadmap.ts';

const period = (label: string): Period => {
  const found = parsePeriod(label)?.period;
  if (!found) throw new Error(label);
  return found;
};

describe('a part of a year beside that', () => {
  it.each([
    ['Q2 2026', '2026', 'Q2'],
    ['Q2/2026', '2026', 'Q2'],
    ['May 2026', '2026', 'May'],
    ['2026年上半年', '2026年', '上半年'],
    ['2026년 하반기', '2026년', '하반기'],
  ])('is called without it: %s', (label, year, called) => {
    expect(besideYear(period(label), period(year))).toBe(called);
  });

  it.each([
    ['2026–2028', '2026'],
    ['Q2 2026', '2027'],
    ['2026-05', '2026'],
    ['2026', '2026'],
  ])('any other is called whole: %s', (label, year) => {
    expect(besideYear(period(label), period(year))).toBe(label);
  });
});
