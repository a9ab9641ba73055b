import { expect, it } from 'vitest';
import { toAppendix } from '../../../../src/deck/cut/appendix.ts';
import { makeSlide } from '../../../../src/deck/slide.ts';
import { labelsFor } from '../../../../src/language/labels.ts';
import type { Deck, Slide } from '../../../../src/model/deck.ts';

const deckOf = (slides: Slide[]): Deck => ({
  ...{ lang: 'en', title: 'T', keywords: [], chapters: [{ title: 'A' }], slides },
});

it('what is not told stands behind what is, as a chapter of its own that a slide opens', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((id) =>
    makeSlide('list', { id, chapter: 1, classes: ['dense'] }),
  ) as [Slide, Slide, Slide];
  const deck = deckOf([one, two, three]);
  const behind = { chapter: 2, appendix: true as const };
  expect(toAppendix(deck, new Set([two]), labelsFor('zh'))).toEqual({
    ...deck,
    chapters: [{ title: 'A' }, { title: '附录' }],
    slides: [
      two,
      makeSlide('section', {
        ...{ id: 'appendix', classes: ['appendix'], ...behind },
        heading: { depth: 1, children: [{ type: 'text', value: '附录' }] },
      }),
      { ...one, ...behind, classes: ['dense', 'appendix'] },
      { ...three, ...behind, classes: ['dense', 'appendix'] },
    ],
  });
});

it('no appendix is made where all is told', () => {
  const deck = deckOf([makeSlide('list', { id: 'a' })]);
  expect(toAppendix(deck, new Set(deck.slides), labelsFor('en'))).toBe(deck);
});

it('the appendix takes an id that no slide has', () => {
  const ids = ['appendix', 'appendix-1', 'appendix-3'];
  const deck = deckOf(ids.map((id) => makeSlide('list', { id })));
  expect(toAppendix(deck, new Set(), labelsFor('en')).slides.map(({ id }) => id)).toEqual([
    'appendix-2',
    ...ids,
  ]);
});
