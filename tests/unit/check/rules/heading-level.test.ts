import { describe, expect, it } from 'vitest';
import { headingLevel } from '../../../../src/check/rules/heading-level.ts';
import { linesOf, toSubject } from '../subject.ts';

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
