import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { cutAtJoint } from '../../../src/deck/joint.ts';
import { cell, item, list, paragraph, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { atStep } from '../../../src/deck/steps.ts';
import type { Slide } from '../../../src/model/deck.ts';

const points = list([item(paragraph(text('one'))), item(paragraph(text('two')))]);
const rows = (count: number): Table => ({
  type: 'table',
  children: Array.from({ length: count }, (_, row) => ({
    type: 'tableRow' as const,
    children: [cell(text(`${row}`))],
  })),
});
const lead = paragraph(text('Milestones:'));

const slideOf = (content: Slide['content'], given: Partial<Slide> = {}): Slide =>
  makeSlide('list', { id: 'plan', classes: [], content, ...given });

const cut = (slide: Slide, step: number) =>
  cutAtJoint(slide, atStep(slide, step))?.map(({ content }) => content);

describe('cutAtJoint', () => {
  it('parts points from the table behind them, with what leads to it, where both would be small', () => {
    const slide = slideOf([paragraph(text('First')), points, lead, rows(5), paragraph(text('Last'))]);
    expect(cut(slide, 6)).toEqual([slide.content.slice(0, 2), slide.content.slice(2)]);
    expect(cut(slide, 3)).toBeUndefined();
  });

  it('leaves a sentence that leads to nothing with the points', () => {
    const slide = slideOf([points, paragraph(text('That is all.')), rows(5)]);
    expect(cut(slide, 6)?.[0]).toEqual(slide.content.slice(0, 2));
  });

  it('makes no slide of a point or of two rows, nor of what its author keeps whole', () => {
    expect(cut(slideOf([list([item(paragraph(text('one')))]), rows(5)]), 9)).toBeUndefined();
    expect(cut(slideOf([points, rows(3)]), 9)).toBeUndefined();
    expect(cut(slideOf([lead, rows(5)]), 9)).toBeUndefined();
    expect(cut(slideOf([points, rows(5)], { keep: true }), 9)).toBeUndefined();
  });
});
