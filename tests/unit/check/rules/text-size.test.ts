import { describe, expect, it } from 'vitest';
import { textSize } from '../../../../src/check/rules/text-size.ts';
import type { TextLayout } from '../../../../src/check/subject.ts';
import { toSubject } from '../subject.ts';

const article = '# T\n\nText.\n\nMore.\n\n- A point\n\n  Another\n\n| a |\n|---|\n';
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
      { reason: '“small” on slide 3 is 18 px high', slide: 3, line: 7, column: 1 },
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
