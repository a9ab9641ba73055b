import { describe, expect, it } from 'vitest';
import { hasLeadBeside, withLeadAbove, withLeadsBeside } from '../../../src/deck/lead-beside.ts';
import { timelineClass } from '../../../src/deck/timeline.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Measurement } from '../../../src/model/measurement.ts';
import { deckOf } from './written.ts';

const lead =
  'The old quays were built for sailing ships, and no crane of today can stand on them. Of the eleven that we have, four are idle:';
const points = [
  '- The northern one stands too low, and floods twice a year',
  '- The one beside the locks leans by a hand',
  '- Two wait for parts',
];

const slideOf = (...lines: string[]): Slide | undefined =>
  deckOf('# T', '', '## Cranes', '', ...lines, '', '## Ships', '', '- Two sail.').slides.find(({ heading }) =>
    JSON.stringify(heading).includes('Cranes'),
  );

const isBeside = (slide: Slide | undefined): boolean =>
  slide !== undefined && withLeadsBeside([slide]).some(hasLeadBeside);

describe('a paragraph that leads to points', () => {
  it('stands beside them where it is of several lines', () =>
    expect(isBeside(slideOf(lead, '', ...points))).toBe(true));

  it('does so above a remark', () =>
    expect(isBeside(slideOf(lead, '', ...points, '', 'All are to be mended.'))).toBe(true));

  it.each([
    ['it is short', ['Four of our cranes are idle:', '', ...points]],
    [
      'there is one point',
      [lead, '', `${points[0]}, as well as the quay below it, and the road that leads there`],
    ],
    ['there are many points', [lead, '', ...points, ...points, '- The last one is new']],
    ['a point is long', [lead, '', ...points, `- ${'It is old and it leans. '.repeat(5)}`]],
    ['points are nested', [lead, '', ...points, '  - a pump', '  - a chain']],
    [
      'it has many amounts in Chinese',
      [
        '码头去年停靠了 312 艘船，新增 146 个泊位，水深由 11.8 米提高到 13.6 米。但船家仍然觉得泊位不够用，问题如下：',
        '',
        '- 泊位分布不均，老港三区的船最多',
        '- 断点多，跨铁路的断点有一半',
        '- 设施老化，半数没有坡道',
      ],
    ],
    ['they say much less than it', [lead, '', '- One', '- Two', '- Three']],
    ['a table stands below them', [lead, '', '| a |', '| - |', '| b |']],
  ])('stays above them where %s', (_why, lines) => expect(isBeside(slideOf(...lines))).toBe(false));

  it('stays above dated points', () => {
    const slide = slideOf(lead, '', ...points);
    expect(isBeside(slide && { ...slide, classes: [timelineClass] })).toBe(false);
  });

  describe('set beside them', () => {
    const slide = withLeadsBeside([slideOf(lead, '', ...points)].filter((one) => one !== undefined))[0];
    const measured = (overflow: number, step?: number): Measurement => ({
      ...{ overflow, room: 400, height: 500, parts: [] },
      ...(step === undefined ? {} : { reduced: { overflow: 0, step } }),
    });
    const above = (by: Measurement): Slide | undefined => slide && withLeadAbove(slide, by);

    it.each([
      ['it is much too tall so', measured(90, 8)],
      ['it never fits so', measured(90)],
    ])('stands above them again where %s', (_why, by) =>
      expect(above(by)?.classes).toEqual(slide?.classes.filter((name) => name !== 'lead-beside')));

    it.each([
      ['it fits', measured(0)],
      ['it fits in somewhat smaller type', measured(20, 4)],
    ])('stays there where %s', (_why, by) => expect(above(by)).toBeUndefined());

    it('is no other slide’s', () =>
      expect(withLeadAbove({ ...(slide as Slide), classes: [] }, measured(90))).toBeUndefined());
  });
});
