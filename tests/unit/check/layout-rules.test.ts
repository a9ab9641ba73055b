import { describe, expect, it } from 'vitest';
import { lastLine } from '../../../src/check/rules/last-line.ts';
import { textOverlap } from '../../../src/check/rules/text-overlap.ts';
import { textSize } from '../../../src/check/rules/text-size.ts';
import type { TextLayout } from '../../../src/check/subject.ts';
import { toSubject } from './subject.ts';

const article = '# T\n\nText.\n\n- A point\n\n  Another\n\n| a |\n|---|\n';
const subject = (layout: Partial<TextLayout>) =>
  toSubject(article, { layout: { runs: [], overlaps: [], lonelyEnds: [], ...layout } });

describe('text-size', () => {
  const run = (fontSize: number, secondary = false, slide = 3) => ({
    slide,
    text: 'small',
    fontSize,
    secondary,
  });
  const reasons = (...runs: TextLayout['runs']) =>
    textSize.find(subject({ runs })).map(({ reason }) => reason);

  it('finds text that the back row cannot read, where it stands', () => {
    expect(textSize.find(subject({ runs: [run(17.96)] }))).toEqual([
      { reason: '“small” on slide 3 is 18 px high', slide: 3, line: 5, column: 1 },
    ]);
    expect(reasons(run(21.94), run(14.25, true), run(17.94, true))).toEqual([
      '“small” on slide 3 is 21.9 px high',
      '“small” on slide 3 is 14.3 px high',
      '“small” on slide 3 is 17.9 px high',
    ]);
  });

  it('leaves larger text alone, what stands beside the matter, and a rounding', () => {
    expect(reasons(run(22), run(30), run(21.95), run(18, true), run(17.95, true))).toEqual([]);
  });

  it('tells no line for a slide that has none in the article', () => {
    expect(textSize.find(subject({ runs: [run(10, false, 99)] }))).toEqual([
      { reason: '“small” on slide 99 is 10 px high', slide: 99 },
    ]);
  });
});

describe('text-overlap', () => {
  it('finds two texts over each other', () => {
    const overlaps = [{ slide: 2, first: '“a”', second: '“b”', pixels: 3.2 }];
    expect(textOverlap.find(subject({ overlaps }))).toEqual([
      { reason: 'on slide 2 “a” and “b” lie over each other by 4 px', slide: 2, line: 3, column: 1 },
    ]);
    expect(textOverlap.find(subject({}))).toEqual([]);
  });
});

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
