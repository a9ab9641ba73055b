import { describe, expect, it } from 'vitest';
import { isChosen, missingIn } from '../../../../src/deck/cut/choose.ts';
import { makeSlide } from '../../../../src/deck/slide.ts';
import type { Chapter, Deck, Layout, Slide } from '../../../../src/model/deck.ts';

const dated = (layout: Layout, key: string, direction?: number): Slide =>
  makeSlide(layout, { id: 'a', period: { label: key, key }, ...(direction ? { direction } : {}) });
const of = (layout: Layout, direction?: number): Slide =>
  makeSlide(layout, { id: 'a', ...(direction ? { direction } : {}) });

describe('a slide is chosen', () => {
  it.each([
    ['by anything, where a cut names nothing', dated('forecast', '2026-01/12', 1), {}, true],
    ['by its direction', of('list', 1), { only: [1, 3] }, true],
    ['by none but its direction', of('list', 2), { only: [1, 3] }, false],
    ['where it has no direction', of('list'), { only: [1] }, true],
    ['as the map, whatever is told', of('roadmap'), { only: [1] }, true],
    ['as no list of all directions', of('agenda'), { only: [1] }, false],
    ['as no slide of all directions by period', dated('year', '2026-01/12'), { only: [1] }, false],
    ['as these, where all are told', of('agenda'), { years: [2026] }, true],
    ['by its year', dated('year', '2026-01/12'), { years: [2026] }, true],
    ['by no other year', dated('year', '2026-01/12'), { years: [2025, 2027] }, false],
    ['by the first year that it reaches into', dated('forecast', '2026-01/36', 1), { years: [2026] }, true],
    ['by the last year that it reaches into', dated('forecast', '2026-01/36', 1), { years: [2028] }, true],
    ['where it has no period', of('list', 1), { years: [2026] }, true],
    [
      'by both, where a cut names both',
      dated('forecast', '2026-01/12', 2),
      { only: [1], years: [2026] },
      false,
    ],
  ])('%s', (_name, slide, cut, chosen) => expect(isChosen(slide, cut)).toBe(chosen));
});

describe('what an article does not have', () => {
  const deckOf = (chapters: Chapter[], ...slides: Slide[]): Deck => ({
    ...{ lang: 'en', title: 'T', keywords: [], chapters, slides },
  });
  const lines: Chapter[] = [{ title: 'A', direction: 1 }, { title: 'B' }, { title: 'C', direction: 2 }];

  it('is nothing where it has all, or nothing is named', () => {
    const deck = deckOf(lines, dated('forecast', '2026-01/36'));
    expect(missingIn(deck, { only: [1, 2], years: [2026, 2027, 2028] })).toEqual([]);
    expect(missingIn(deck, {})).toEqual([]);
  });

  it('is no year that a slide tells with others', () => {
    const deck = { ...deckOf(lines, of('list', 1)), periods: [{ label: '2026', key: '2026-01/12' }] };
    expect(missingIn(deck, { years: [2026] })).toEqual([]);
    expect(missingIn(deck, { years: [2027] })).toEqual([
      'there is no forecast for 2027; the forecasts are for 2026',
    ]);
  });

  it('is told, with what it has', () => {
    const deck = deckOf(lines, dated('forecast', '2026-07/12'), of('list'), dated('forecast', '2025-01/12'));
    expect(missingIn(deck, { only: [1, 3, 4], years: [2024, 2027, 2028] })).toEqual([
      'there is no direction 3; the article has 2',
      'there is no direction 4; the article has 2',
      'there is no forecast for 2024; the forecasts are for 2025 to 2027',
      'there is no forecast for 2028; the forecasts are for 2025 to 2027',
    ]);
  });

  it('is told where it has forecasts for one year, or neither directions nor forecasts', () => {
    expect(missingIn(deckOf(lines, dated('year', '2026-01/12')), { years: [2027] })).toEqual([
      'there is no forecast for 2027; the forecasts are for 2026',
    ]);
    expect(missingIn(deckOf([{ title: 'B' }], of('list')), { only: [1], years: [2027] })).toEqual([
      'there is no direction 1; the article has none',
      'there is no forecast for 2027',
    ]);
  });
});
