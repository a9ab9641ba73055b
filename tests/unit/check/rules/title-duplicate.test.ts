import { describe, expect, it } from 'vitest';
import { titleDuplicate } from '../../../../src/check/rules/title-duplicate.ts';
import { linesOf, toSubject } from '../subject.ts';

const group = (title: string, points = '- A point\n'): string => `**${title}**\n${points}\n`;
const map = (...groups: string[]): string => `## A\n\n${groups.join('')}`;

describe('title-duplicate', () => {
  it('finds groups and neighbouring headings of one title', () => {
    const article = `# T\n\n${map(group('2025: Tools'), group('2026: Tools'))}\n## B\n\n${group('2025: *tools*')}`;
    expect(linesOf(titleDuplicate, article)).toEqual([8, 14]);
    expect(titleDuplicate.find(toSubject('# T\n\n## 1. Same\n\nText.\n\n## 2. Same\n\nText.\n'))).toEqual([
      { reason: '“Same” is also the title in line 3', line: 7, column: 1 },
    ]);
  });

  it('leaves the same topic under several headings alone', () => {
    expect(
      linesOf(titleDuplicate, '# T\n\n## A\n\n### Done\n\nText.\n\n## B\n\n### Done\n\nText.\n'),
    ).toEqual([]);
    expect(linesOf(titleDuplicate, `# T\n\n${map(group('2025'), group('2026'))}`)).toEqual([]);
  });
});
