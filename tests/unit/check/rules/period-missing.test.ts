import { describe, expect, it } from 'vitest';
import { periodMissing } from '../../../../src/check/rules/period-missing.ts';
import { direction, toSubject } from '../subject.ts';

describe('period-missing', () => {
  const article = (...periods: number[][]): string =>
    `# T\n\n${periods.map((years, index) => `## D${index + 1}\n\n${direction(years)}\n`).join('\n')}`;
  const reasons = (text: string): string[] => periodMissing.find(toSubject(text)).map(({ reason }) => reason);

  it('finds what the others have', () => {
    expect(reasons(article([2025, 2026, 2027], [2025, 2027], [2025, 2026, 2027]))).toEqual([
      'the direction “D2” has no forecast for 2026',
    ]);
    expect(reasons(article([2025, 2026, 2027], [2027], [2025, 2026, 2027], [2025, 2026]))).toEqual([
      'the direction “D2” has no forecast for 2025, 2026',
      'the direction “D4” has no forecast for 2027',
    ]);
    expect(reasons(article([2025, 2026], [2025]))).toEqual(['the direction “D2” has no forecast for 2026']);
  });

  it('goes by what most have, in whatever order they have it, and by the fuller of two', () => {
    const full = [2025, 2026, 2027];
    expect(reasons(article([2025], [2025, 2026], [2026, 2025]))).toEqual([
      'the direction “D1” has no forecast for 2026',
    ]);
    expect(reasons(article([2025], full))).toEqual(['the direction “D1” has no forecast for 2026, 2027']);
    expect(reasons(article(full, [2024], full))).toEqual([
      'the direction “D2” has no forecast for 2025, 2026, 2027',
    ]);
    expect(reasons(article(full, [2025, 2024], full, [2027, 2028]))).toEqual([]);
    expect(reasons(article([2025, 2026], [2024, 2025]))).toEqual([]);
  });

  it('leaves directions with calendars of their own alone', () => {
    expect(reasons(article([2025, 2026], [2026, 2027], [2025, 2027]))).toEqual([]);
    expect(reasons(article([2025, 2026], [2027, 2028]))).toEqual([]);
    expect(reasons(article([2025, 2026], [2025, 2026]))).toEqual([]);
  });
});
