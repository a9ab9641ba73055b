import { expect, it } from 'vitest';
import { findHidden } from '../../../src/deck/hidden.ts';
import { plannedShown } from '../../../src/deck/planned-shown.ts';
import type { Deck } from '../../../src/model/deck.ts';
import { deckOf } from './written.ts';

const lines = [
  '# Boats',
  '',
  '## Hulls',
  '',
  'Oak `tar` and $x^2$.',
  '',
  '```js',
  'let mast = 1;',
  '```',
  '',
];
const deck: Deck = deckOf(...lines, '## Sails', '', '- white', '- grey');

/** What is told where a text is seen on no slide. */
const hidden = (without: string, of: Deck = deck): string[] =>
  findHidden(
    of,
    plannedShown(of).map((slide) => ({ ...slide, text: slide.text.replaceAll(without, '') })),
  ).map(({ slide, text }) => `${slide} ${text}`);

it('finds nothing where a deck shows all that it plans', () => expect(hidden('nowhere')).toEqual([]));

it.each([
  ['Hulls', /^\d Hulls$/],
  ['tar', /^\d tar$/],
  ['x^2', /^\d x\^2$/],
  ['let mast = 1;', /^\d let mast = 1;$/],
  ['white', /^\d white$/],
])('finds “%s” on each slide that holds it and does not show it', (text, told) => {
  const found = hidden(text);
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) expect(one).toMatch(told);
});

it('finds no source of a drawing', () => {
  const drawn: Deck = {
    ...deck,
    slides: deck.slides.map((slide) => ({
      ...slide,
      content: slide.content.map((block) =>
        block.type === 'code' ? { ...block, data: { drawn: true } } : block,
      ),
    })),
  };
  expect(hidden('let mast = 1;', drawn)).toEqual([]);
});
