import { describe, expect, it } from 'vitest';
import { groupEmpty } from '../../../src/check/rules/group-empty.ts';
import { headingLevel } from '../../../src/check/rules/heading-level.ts';
import { impactMissing } from '../../../src/check/rules/impact-missing.ts';
import { numbering } from '../../../src/check/rules/numbering.ts';
import { periodDuplicate } from '../../../src/check/rules/period-duplicate.ts';
import { periodMissing } from '../../../src/check/rules/period-missing.ts';
import { titleDuplicate } from '../../../src/check/rules/title-duplicate.ts';
import { direction, impact, linesOf, toSubject } from './subject.ts';

const group = (title: string, points = '- A point\n'): string => `**${title}**\n${points}\n`;
const map = (...groups: string[]): string => `## A\n\n${groups.join('')}`;

describe('group-empty', () => {
  it('finds a title without points', () => {
    const article = `# T\n\n${map(group('2025: One'), group('2026: Two', ''), group('2027: Three'))}`;
    expect(linesOf(groupEmpty, article)).toEqual([8]);
    expect(groupEmpty.find(toSubject(article))[0]?.reason).toBe('the forecast “2026: Two” has no points');
  });

  it('leaves points, paragraphs and headings over further groups alone', () => {
    expect(linesOf(groupEmpty, `# T\n\n${map(group('2025: One'), group('2026: Two', '\nText.\n'))}`)).toEqual(
      [],
    );
    const nested =
      '# T\n\n## A\n\n### 2025\n\n- A point\n\n#### Within\n\n- A point\n\n### 2026\n\n- A point\n';
    expect(linesOf(groupEmpty, nested)).toEqual([]);
  });
});

describe('heading-level', () => {
  it('says what follows what', () => {
    expect(headingLevel.find(toSubject('### *First*\n\nText.\n\n##### Deep\n'))).toEqual([
      { reason: 'the article starts with a heading of level 3: “First”', line: 1, column: 1 },
      { reason: 'level 3 is followed by level 5: “Deep”', line: 5, column: 1 },
    ]);
  });

  it('finds a level that is left out', () => {
    expect(
      linesOf(headingLevel, '# T\n\n### Deep\n\nText.\n\n##### Deeper\n\n## Back\n\n#### Again\n'),
    ).toEqual([3, 7, 11]);
    expect(linesOf(headingLevel, '### First\n\nText.\n')).toEqual([1]);
  });

  it('leaves the way back up and an article without a title alone', () => {
    expect(linesOf(headingLevel, '## A\n\n### B\n\n#### C\n\n## D\n\n# E\n')).toEqual([]);
  });
});

describe('impact-missing', () => {
  const article = (...parts: string[]): string =>
    `# T\n\n${parts.map((part, index) => `## D${index + 1}\n\n${direction()}\n${part}`).join('\n')}`;

  it('finds the direction that has none', () => {
    const [hit, ...others] = impactMissing.find(toSubject(article(impact, '', impact)));
    expect(hit?.reason).toBe('the direction “D2” says nothing of its impact, as 2 others do');
    expect(article(impact, '', impact).split('\n')[(hit?.line ?? 0) - 1]).toBe('## D2');
    expect(others).toEqual([]);
  });

  it('says so where there is but one other', () => {
    expect(impactMissing.find(toSubject(article(impact, ''))).map(({ reason }) => reason)).toEqual([
      'the direction “D2” says nothing of its impact, as the other one does',
    ]);
  });

  it('leaves directions alone where few have one', () => {
    expect(linesOf(impactMissing, article(impact, impact))).toEqual([]);
    expect(linesOf(impactMissing, article('', '', impact))).toEqual([]);
    expect(linesOf(impactMissing, article(impact))).toEqual([]);
  });
});

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
