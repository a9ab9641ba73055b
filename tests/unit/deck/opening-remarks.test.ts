import { expect, it } from 'vitest';
import { foretells } from '../../../src/language/future.ts';
import { deckOf, written } from './written.ts';

const told = (remarks: string[], claim: string, headings = ['1. Cranes', '2. Quays', '3. Moles']) =>
  deckOf(
    '# The harbour',
    '',
    ...headings.flatMap((heading, at) => [`## ${heading}`, '', remarks[at] ?? '', '', claim, '']),
  )
    .slides.map(written)
    .filter(({ shows, is }) => shows && !/cover|agenda|question/.test(String(is)));

const remarks = [
  'I left the hardest for last.',
  'Here is one that will cost me friends.',
  'Is it so? I think it is.',
];
const claim = 'By 2030, half of the quays will be closed. The wall leaks and nobody mends it.';

it('says what leads to the claims of several chapters, and shows these', () => {
  const slides = told(remarks, claim);
  expect(slides.map(({ is }) => is)).toEqual([
    'prose line-1 claim',
    'prose line-2 claim',
    'prose line-3 claim',
  ]);
  for (const [at, { shows, notes }] of slides.entries()) {
    expect(shows).toBe('By 2030, half of the quays will be closed.\n\nThe wall leaks and nobody mends it.');
    expect((notes as string[])[0]).toBe(remarks[at]);
  }
});

it('shows what two chapters alone open with, what tells of something, and what leads to no claim', () => {
  const show = (...given: Parameters<typeof told>): void => {
    const shown = told(...given)
      .map(({ shows }) => String(shows).replaceAll('**', ''))
      .join(' ');
    for (const remark of given[0]) expect(shown).toContain(remark);
  };
  show(remarks.slice(0, 2), claim, ['1. Cranes', '2. Quays']);
  show(
    remarks.map((one) => `${one} It costs 40 million.`),
    claim,
  );
  show(remarks, 'The harbour is old. The wall leaks and nobody mends it.');
  show(remarks, claim, ['Cranes', 'Quays', 'Moles']);
});

it.each([
  ['es', 'Uno de cada diez dejará de regarse.', 'Está detrás.'],
  ['pt', 'Metade não a oferecerá mais.', 'Não é irmã dela.'],
  ['fr', "Un accord sur trois parlera d'heures.", 'On en parle.'],
  ['zh-CN', '今年会出现第一家。', '机会不多，大会很长。'],
])('knows a verb of the future in %s', (lang, future, present) => {
  expect(foretells(future, lang)).toBe(true);
  expect(foretells(present, lang)).toBe(false);
});
