import { describe, expect, it } from 'vitest';
import { fieldsAlike } from '../../../src/deck/fields-alike.ts';
import { type FittedSlide, fitSlide } from '../../../src/deck/fit.ts';
import { labelsFor } from '../../../src/language/labels.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Measurement } from '../../../src/model/measurement.ts';
import { deckOf } from './written.ts';

const context = { lang: 'en', labels: labelsFor('en') };
const measured = (step: number): Measurement => ({
  ...{ overflow: 60, reduced: { step, inColumns: 0, overflow: 0 } },
  ...{ room: 300, height: 360, parts: [[]] },
});
const action = (number: number, names: string[]): string[] => [
  ...['', `### Action ${number}`, '', 'Text of it.', ''],
  ...names.map((name) => `- **${name}:** the harbour`),
];
const fields = ['Lead', 'Budget', 'Deadline', 'Indicator'];
const lists = (...names: string[][]): Slide[] =>
  deckOf(
    ...['# T', '', '## Goals', ''],
    ...names.flatMap((own, at) => action(at, own)),
    ...['', '## End', '', 'Over.'],
  ).slides.filter(({ layout }) => layout === 'list');
const fitted = (slides: Slide[], steps: number[]): FittedSlide[] =>
  fieldsAlike(slides.flatMap((slide, at) => fitSlide(slide, measured(steps[at] ?? 0), context)));
const classes = (all: FittedSlide[]): string[][] =>
  all.map(({ slide }) => slide.classes.filter((name) => name === 'columns' || name.startsWith('dense')));

describe('lists of the same fields', () => {
  it('stand one below the other where most do', () => {
    const slides = lists(fields, fields, fields);
    expect(slides).toHaveLength(3);
    expect(classes(fitted(slides, [2, 7, 3]))).toEqual([['dense-2'], ['dense-7'], ['dense-3']]);
  });

  it('stay in two columns where most do, or in much smaller type alone they would fit', () => {
    expect(classes(fitted(lists(fields, fields, fields), [7, 7, 3]))).toEqual([
      ['columns'],
      ['columns'],
      ['dense-3'],
    ]);
    expect(classes(fitted(lists(fields, fields, fields), [2, 9, 3]))[1]).toEqual(['columns']);
  });

  it('are no lists of others', () => {
    const others = ['Who', 'Cost', 'When', 'Why'];
    expect(classes(fitted(lists(fields, others, fields), [2, 7, 3]))[1]).toEqual(['columns']);
  });
});
