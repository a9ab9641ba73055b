import { describe, expect, it } from 'vitest';
import { textOverlap } from '../../../../src/check/rules/text-overlap.ts';
import type { TextLayout } from '../../../../src/check/subject.ts';
import { toSubject } from '../subject.ts';

const article = '# T\n\nText.\n\n- A point\n\n  Another\n\n| a |\n|---|\n';
const subject = (layout: Partial<TextLayout>) =>
  toSubject(article, { layout: { runs: [], overlaps: [], lonelyEnds: [], ...layout } });

describe('text-overlap', () => {
  it('finds two texts over each other', () => {
    const overlaps = [{ slide: 2, first: '“a”', second: '“b”', pixels: 3.2 }];
    expect(textOverlap.find(subject({ overlaps }))).toEqual([
      { reason: 'on slide 2 “a” and “b” lie over each other by 4 px', slide: 2, line: 3, column: 1 },
    ]);
    expect(textOverlap.find(subject({}))).toEqual([]);
  });
});
