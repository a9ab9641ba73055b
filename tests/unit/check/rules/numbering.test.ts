import { describe, expect, it } from 'vitest';
import { numbering } from '../../../../src/check/rules/numbering.ts';
import { linesOf, toSubject } from '../subject.ts';

const group = (title: string, points = '- A point\n'): string => `**${title}**\n${points}\n`;
const map = (...groups: string[]): string => `## A\n\n${groups.join('')}`;

describe('numbering', () => {
  it('says what comes after what, and passes over what has no number', () => {
    expect(numbering.find(toSubject('# T\n\n## 2. A\n\n## Between\n\n## 5. B\n\n## 4. C\n'))).toEqual([
      { reason: '“5. B” has number 5 after number 2', line: 7, column: 1 },
      { reason: '“4. C” has number 4 after number 5', line: 9, column: 1 },
    ]);
  });

  it('finds numbers out of order in headings and in groups', () => {
    expect(linesOf(numbering, '# T\n\n## 1. A\n\n## 3. B\n\n## 4. C\n')).toEqual([5]);
    expect(linesOf(numbering, '# T\n\n## 一、A\n\n## 二、B\n\n## 二、C\n')).toEqual([7]);
    expect(linesOf(numbering, '# T\n\n## A\n\n### 1.1 B\n\n### 1.3 C\n')).toEqual([7]);
    expect(linesOf(numbering, `# T\n\n${map(group('1. One'), group('2. Two'), group('2. Three'))}`)).toEqual([
      11,
    ]);
  });

  it('leaves titles without numbers, dates and runs that start anew alone', () => {
    expect(
      linesOf(numbering, '# T\n\n## Intro\n\n## 1. A\n\n### 1. B\n\n## 2. C\n\n### 1. D\n\n## End\n'),
    ).toEqual([]);
    expect(linesOf(numbering, '# T\n\n## 24. Dezember\n\n## 31. Dezember\n')).toEqual([]);
    expect(linesOf(numbering, '# T\n\n## 3. A\n\n## 5. B\n')).toEqual([]);
    expect(linesOf(numbering, `# T\n\n${map(group('2025: One'), group('2027: Two'))}`)).toEqual([]);
  });
});
