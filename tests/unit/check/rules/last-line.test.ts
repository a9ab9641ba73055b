import { describe, expect, it } from 'vitest';
import { lastLine } from '../../../../src/check/rules/last-line.ts';
import type { TextLayout } from '../../../../src/check/subject.ts';
import { toSubject } from '../subject.ts';

const article = '# T\n\nText.\n\n- A point\n\n  Another\n\n| a |\n|---|\n';
const subject = (layout: Partial<TextLayout>) =>
  toSubject(article, { layout: { runs: [], overlaps: [], lonelyEnds: [], ...layout } });

describe('last-line', () => {
  it('finds a character by itself', () => {
    const lonelyEnds = [{ slide: 1, text: `${'长'.repeat(40)}短` }];
    expect(lastLine.find(subject({ lonelyEnds }))).toEqual([
      {
        reason: `the last line of “${'长'.repeat(40)}…” on slide 1 is one character`,
        slide: 1,
        line: 1,
        column: 1,
      },
    ]);
    expect(lastLine.find(subject({}))).toEqual([]);
  });
});
