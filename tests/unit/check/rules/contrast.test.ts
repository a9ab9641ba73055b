import { describe, expect, it } from 'vitest';
import { contrast } from '../../../../src/check/rules/contrast.ts';
import { contrastOf } from '../../../../src/model/contrast.ts';
import type { TextPaint } from '../../../../src/model/text-paint.ts';
import { toSubject } from '../subject.ts';

describe('contrast', () => {
  const paint = (given: Partial<TextPaint>): TextPaint => ({
    slide: 1,
    text: 'text',
    color: [118, 118, 118],
    background: [255, 255, 255],
    fontSize: 20,
    bold: false,
    ...given,
  });
  const hits = (...paints: TextPaint[]) => contrast.find(toSubject('# T\n\nText.\n', { paints }));

  it('measures as WCAG does', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrastOf([255, 255, 255], [119, 119, 119])).toBeCloseTo(4.48, 2);
  });

  it.each([
    [[10, 10, 10], [0, 0, 0], 1.0607],
    [[11, 200, 90], [255, 255, 255], 2.2285],
    [[0, 0, 255], [255, 255, 0], 8.0016],
  ] as const)('measures %j on %j', (one, other, ratio) => {
    expect(contrastOf([...one], [...other])).toBeCloseTo(ratio, 3);
    expect(contrastOf([...other], [...one])).toBeCloseTo(ratio, 3);
  });

  it('tells of each two colours by themselves, and of one slide by its number alone', () => {
    const dark = { color: [1, 2, 3] as const, background: [0, 0, 0] as const };
    expect(hits(paint({ ...dark, slide: 99 }), paint({ color: [200, 200, 200], slide: 2 }))).toEqual([
      {
        reason: '“text” on slide 99 has a contrast of 1.0:1 (#010203 on #000000), less than 4.5:1',
        slide: 99,
      },
      {
        reason: '“text” on slide 2 has a contrast of 1.6:1 (#c8c8c8 on #ffffff), less than 4.5:1',
        slide: 2,
        line: 3,
        column: 1,
      },
    ]);
  });

  it('finds faint text, once for two colours', () => {
    const faint = { color: [119, 119, 119] as const };
    expect(hits(paint(faint), paint({ ...faint, slide: 2 }))).toEqual([
      {
        reason: '“text” on slide 1 and 1 more has a contrast of 4.4:1 (#777777 on #ffffff), less than 4.5:1',
        slide: 1,
        line: 1,
        column: 1,
      },
    ]);
    expect(hits(paint({ color: [160, 160, 160], fontSize: 40 }))[0]?.reason).toContain('less than 3:1');
  });

  it('asks less of large text', () => {
    const grey = { color: [140, 140, 140] as const };
    expect(
      hits(paint({}), paint({ ...grey, fontSize: 24 }), paint({ ...grey, fontSize: 19, bold: true })),
    ).toEqual([]);
    expect(hits(paint({ ...grey, fontSize: 19 }))).toHaveLength(1);
  });
});
