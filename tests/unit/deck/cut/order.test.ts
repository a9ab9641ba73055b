import { expect, it } from 'vitest';
import { orderByPeriod } from '../../../../src/deck/cut/order.ts';
import { makeSlide } from '../../../../src/deck/slide.ts';
import type { Deck, Layout, Slide } from '../../../../src/model/deck.ts';

const slide = (layout: Layout, id: string, given: Partial<Slide> = {}): Slide =>
  makeSlide(layout, { id, ...given });
const in2026 = { period: { label: '2026', key: '2026-01/12' } };
const in2027 = { period: { label: '2027', key: '2027-01/12' } };
const ordered = (slides: Slide[]): Deck =>
  orderByPeriod({ lang: 'en', title: 'T', keywords: [], chapters: [{ title: 'A' }, { title: 'B' }], slides });
const told = ({ slides }: Deck) => slides.map(({ id, chapter }) => `${id} ${chapter}`);

it('forecasts follow the last direction, period by period, each opened by its own slide', () => {
  const deck = ordered([
    slide('cover', 'cover'),
    slide('divider', 'a', { direction: 1, chapter: 1 }),
    slide('forecast', 'a-2027', { direction: 1, chapter: 1, ...in2027 }),
    slide('forecast', 'a-2026', { direction: 1, chapter: 1, ...in2026 }),
    slide('list', 'between'),
    slide('divider', 'b', { direction: 2, chapter: 2 }),
    slide('forecast', 'b-2026', { direction: 2, chapter: 2, ...in2026 }),
    slide('impact', 'b-impact', { direction: 2, chapter: 2 }),
    slide('list', 'behind', { chapter: 2 }),
    slide('year', 'year-2026', in2026),
    slide('question', 'end'),
  ]);
  expect(told(deck)).toEqual([
    ...['cover undefined', 'a 1', 'between undefined', 'b 2', 'b-impact 2', 'behind 2'],
    ...['year-2026 3', 'a-2026 3', 'b-2026 3', 'a-2027 4', 'end undefined'],
  ]);
  expect(deck.chapters).toEqual([{ title: 'A' }, { title: 'B' }, { title: '2026' }, { title: '2027' }]);
});

it('a last direction without forecasts is told before them', () => {
  const slides = [
    slide('forecast', 'a-2026', { direction: 1, chapter: 1, ...in2026 }),
    slide('divider', 'b', { direction: 2, chapter: 2 }),
    slide('list', 'end'),
  ];
  expect(told(ordered(slides))).toEqual(['b 2', 'a-2026 3', 'end undefined']);
});

it('a deck without forecasts keeps its order and its chapters', () => {
  const deck = ordered([slide('cover', 'cover'), slide('list', 'one', { chapter: 1 })]);
  expect([told(deck), deck.chapters]).toEqual([
    ['cover undefined', 'one 1'],
    [{ title: 'A' }, { title: 'B' }],
  ]);
});
