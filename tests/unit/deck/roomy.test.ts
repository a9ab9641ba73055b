import type { Code } from 'mdast';
import { describe, expect, it } from 'vitest';
import { cell, item, list, paragraph, strong, text } from '../../../src/deck/nodes.ts';
import {
  growAlike,
  growRoomy,
  isBrokenByGrowth,
  roomyClass,
  withoutGrowth,
} from '../../../src/deck/roomy.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Layout, Slide } from '../../../src/model/deck.ts';
import type { Measurement } from '../../../src/model/measurement.ts';

const slideOf = (layout: Layout, points: number, given: Partial<Slide> = {}): Slide =>
  makeSlide(layout, {
    id: layout,
    content: [list(Array.from({ length: points }, () => item(paragraph(text('point')))))],
    ...given,
  });
const codeOf = (data?: Code['data']): Slide =>
  slideOf('code', 0, { content: [{ type: 'code', value: 'a: 1', ...(data ? { data } : {}) }] });
const roadmapOf = (periods: number): Slide => {
  const cells = Array.from({ length: 1 + periods }, () => cell(text('cell')));
  return slideOf('roadmap', 0, {
    content: [{ type: 'table', children: [{ type: 'tableRow', children: cells }] }],
  });
};
const measuredAs = (height: number, given: Partial<Measurement> = {}): Measurement => ({
  overflow: 0,
  room: 500,
  height,
  parts: [],
  ...given,
});
const growOne = (slide: Slide, height: number): string[] | undefined =>
  growRoomy([slide], [measuredAs(height)])[0]?.classes;

describe('a slide with room left', () => {
  it.each([
    ['many short points', slideOf('list', 5), 300],
    ['short cards', slideOf('takeaways', 4), 300],
    ['a roadmap, which always fills its slide', roadmapOf(5), 480],
    ['code', codeOf(), 300],
    ['few stops of a timeline', slideOf('list', 3, { classes: ['timeline'] }), 300],
  ])('grows for %s', (_what, slide, height) => {
    expect(growOne(slide, height)).toContain(roomyClass);
  });

  it('has few stops of a timeline further apart only where much of it is free', () => {
    const stops = slideOf('list', 3, { classes: ['timeline'] });
    expect(growOne(stops, 320)).toEqual(['timeline', roomyClass]);
    expect(growOne(stops, 380)).toEqual(['timeline']);
  });

  it.each([
    ['points that fill it', slideOf('list', 5), 450],
    ['few points, which are large already', slideOf('list', 4), 200],
    ['short groups, which are too', slideOf('list', 5, { classes: ['groups'] }), 200],
    ['a roadmap of few periods', roadmapOf(2), 480],
    ['a drawing', codeOf({ drawn: true }), 200],
    ['prose', slideOf('prose', 5), 200],
  ])('but not for %s', (_what, slide, height) => {
    expect(growOne(slide, height)).toEqual(slide.classes);
  });

  it('grows with the other parts of what it is one of, or not at all', () => {
    const parts = [1, 2].map(() => slideOf('list', 5, { part: { of: 'one' } }));
    const classesFor = (height: number) =>
      growRoomy(parts, [measuredAs(300), measuredAs(height)]).map(({ classes }) => classes);
    expect(classesFor(300)).toEqual([[roomyClass], [roomyClass]]);
    expect(classesFor(450)).toEqual([[], []]);
    const fitted = [{ ...parts[0], classes: [roomyClass, 'dense-3'] } as Slide, parts[1] as Slide];
    expect(growAlike(fitted).map(({ classes }) => classes)).toEqual([[], []]);
  });
});

describe('a table that grew', () => {
  const row = { type: 'tableRow' as const, children: [cell(text('cell'))] };
  const grown = slideOf('table', 0, {
    content: [paragraph(text('lead')), { type: 'table', children: Array.from({ length: 5 }, () => row) }],
    classes: [roomyClass],
  });
  const rows = (...heights: number[]): Measurement => ({ ...measuredAs(200), parts: [[20], heights] });

  it('is broken by that where a row has more lines than before', () => {
    expect(isBrokenByGrowth(grown, rows(40, 40), rows(50, 50))).toBe(false);
    expect(isBrokenByGrowth(grown, rows(40, 40), rows(50, 90))).toBe(true);
    expect(isBrokenByGrowth({ ...grown, classes: [] }, rows(40, 40), rows(50, 90))).toBe(false);
  });

  it('is as large as the tables of its equals', () => {
    const header = [strong(text('2')), text(' Quays')];
    const equals = [grown, { ...grown, classes: [] }].map((slide) => ({ ...slide, header }));
    expect(growAlike(equals).map(({ classes }) => classes)).toEqual([[], []]);
    expect(growAlike([equals[0] as Slide])[0]?.classes).toEqual([roomyClass]);
  });
});

describe('a slide that grew', () => {
  const grown = slideOf('list', 5, { classes: ['line-1', roomyClass] });
  const tooFull = (step?: number): Measurement =>
    measuredAs(600, { overflow: 40, reduced: { overflow: 0, ...(step === undefined ? {} : { step }) } });

  it('stays so where it is larger than it was, and else is as it was', () => {
    expect(withoutGrowth(grown, measuredAs(400))).toBeUndefined();
    expect(withoutGrowth(grown, tooFull(4))).toBeUndefined();
    expect(withoutGrowth(grown, tooFull(5))?.classes).toEqual(['line-1']);
    expect(withoutGrowth(grown, tooFull())?.classes).toEqual(['line-1']);
    expect(withoutGrowth(slideOf('list', 5), tooFull())).toBeUndefined();
  });
});
