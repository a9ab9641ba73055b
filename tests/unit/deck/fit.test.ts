import { describe, expect, it } from 'vitest';
import { fitSlide, presplit } from '../../../src/deck/fit.ts';
import { labelsFor } from '../../../src/deck/labels.ts';
import { item, list, paragraph, text } from '../../../src/deck/nodes.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Measurement } from '../../../src/model/measurement.ts';

const context = { lang: 'en', labels: labelsFor('en') };

const slideOf = (items: number, given: Partial<Slide> = {}): Slide => ({
  id: 'id',
  layout: 'list',
  classes: [],
  content: [list(Array.from({ length: items }, (_, index) => item(paragraph(text(`${index}`)))))],
  notes: [],
  paginate: true,
  sources: [],
  ...given,
});

const measured = (given: Partial<Measurement>): Measurement => ({
  overflow: 0,
  room: 500,
  height: 400,
  parts: [],
  ...given,
});

const classesOf = (slide: Slide, overflowIn: number[]): string[][] =>
  fitSlide(slide, measured({ overflow: 50, height: 550, overflowIn }), context).map(
    (fitted) => fitted.slide.classes,
  );

describe('fitSlide', () => {
  it('leaves a slide that fits as it is', () => {
    const slide = slideOf(3);
    expect(fitSlide(slide, measured({}), context)[0]?.slide).toBe(slide);
  });

  it.each([
    ['dense where that is enough', 6, [50, 0, 0, 0], [['dense']]],
    ['in columns where dense is not', 6, [50, 9, 0, 0], [['columns']]],
    ['in dense columns', 6, [50, 9, 9, 0], [['dense', 'columns']]],
    ['cut where nothing else is enough', 6, [50, 9, 9, 9], [[], []]],
    ['cut rather than in columns of one item', 2, [50, 9, 0, 0], [[], []]],
  ])('is set %s', (_name, items, overflowIn, classes) => {
    expect(classesOf(slideOf(items), overflowIn)).toEqual(classes);
  });

  it('sets only lists in columns', () => {
    expect(classesOf(slideOf(6, { layout: 'year' }), [50, 9, 0, 0])).toEqual([[], []]);
  });

  it('cuts into as many as the height needs', () => {
    const parts = fitSlide(slideOf(9), measured({ overflow: 900, height: 1400 }), context);
    expect(parts.length).toBe(3);
    expect(parts.every((part) => part.unmeasured)).toBe(true);
  });

  it('tells by how much a slide stands out that nothing can mend', () => {
    const slide = slideOf(0, { content: [paragraph(text('One'))] });
    const [only] = fitSlide(
      slide,
      measured({ overflow: 50, height: 550, overflowIn: [50, 20, 50, 20] }),
      context,
    );
    expect(only).toMatchObject({ overflow: 20, unmeasured: false });
    expect(only?.slide.classes).toEqual(['dense']);
  });
});

describe('presplit', () => {
  it('cuts what no layout could hold, and nothing else', () => {
    expect(presplit([slideOf(40)], context).length).toBe(1);
    const parts = presplit([slideOf(500)], context);
    expect(parts.length).toBeGreaterThan(10);
    expect(
      parts.flatMap((part) => part.content.flatMap((block) => (block.type === 'list' ? block.children : [])))
        .length,
    ).toBe(500);
    expect(new Set(parts.map((part) => part.id)).size).toBe(parts.length);
  });
});
