import { describe, expect, it } from 'vitest';
import { periodDuplicate } from '../../../../src/check/rules/period-duplicate.ts';
import { linesOf, toSubject } from '../subject.ts';

const group = (title: string, points = '- A point\n'): string => `**${title}**\n${points}\n`;
const map = (...groups: string[]): string => `## A\n\n${groups.join('')}`;

describe('period-duplicate', () => {
  it('finds a period that a topic has twice, however it is written', () => {
    const article = `# T\n\n${map(group('2025: One'), group('2025年: Two'), group('2026: Three'))}`;
    expect(linesOf(periodDuplicate, article)).toEqual([8]);
    expect(periodDuplicate.find(toSubject(article))[0]?.reason).toBe(
      '“2025年” is also the period of the forecast in line 5',
    );
  });

  it('tells of each that comes again, and of no paragraph or breakthrough', () => {
    const again = [group('2025: One'), 'Text.\n\n', group('2025: Two'), group('2025: Three')];
    expect(periodDuplicate.find(toSubject(`# T\n\n${map(...again)}`))).toEqual([
      { reason: '“2025” is also the period of the forecast in line 5', line: 10, column: 1 },
      { reason: '“2025” is also the period of the forecast in line 5', line: 13, column: 1 },
    ]);
    expect(linesOf(periodDuplicate, `# T\n\n${map(group('1. One'), group('2. Two'))}`)).toEqual([]);
  });

  it('leaves parts of a year and other topics alone', () => {
    expect(linesOf(periodDuplicate, `# T\n\n${map(group('2025 H1: One'), group('2025 H2: Two'))}`)).toEqual(
      [],
    );
    const topics = `# T\n\n## A\n\n### One\n\n${group('2025: A')}\n### Two\n\n${group('2025: B')}`;
    expect(linesOf(periodDuplicate, topics)).toEqual([]);
  });
});
