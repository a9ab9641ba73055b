import type { FootnoteDefinition } from 'mdast';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { isEmptyNote } from '../../../src/article/references.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf, written } from '../deck/written.ts';

it.each([
  ['[^a]: *Oak* **tar**', false],
  ['[^a]: Oak.', false],
  ['[^a]: - oak', false],
  ['[^a]: <!-- oak -->', true],
  ['[^a]:', true],
])('says something or nothing: %s', (markdown, expected) => {
  const note = parseMarkdown(`See[^a].\n\n${markdown}`).children.at(-1) as FootnoteDefinition;
  expect(isEmptyNote(note)).toBe(expected);
});

it('marks where notes are referred to, and no number of the text', () => {
  const deck = deckOf(
    '# T',
    '',
    '## A',
    '',
    'Oak[^a] costs 5% more[^a] [2].[^c]',
    '',
    '## B',
    '',
    'Tar[^b].',
    '',
    '[^a]: Wood.',
    '',
    '[^c]: Stone.',
    '',
    '[^d]: Iron.',
  );
  const [slide, other] = deck.slides.filter(
    ({ heading }) => heading && /^[AB]$/.test(textOf(heading.children)),
  );
  expect(written(slide as Slide).shows).toBe(
    'Oak<sup>\\[1]</sup> costs 5% more<sup>\\[1]</sup> \\[2].<sup>\\[2]</sup>',
  );
  expect(written(other as Slide).shows).toBe('Tar\\[^b].');
});

it('leaves the marks of few notes out, which say nothing to who hears a talk', () => {
  const deck = deckOf(
    '# T',
    '',
    '## A',
    '',
    'Oak [^a] costs 5%[^a], *tar* [^a]; ropes[^b].',
    '',
    '[^a]: Wood.',
  );
  const shown = deck.slides.map((slide) => written(slide).shows).join(' ');
  expect(shown).toContain('Oak costs 5%, *tar*; ropes\\[^b].');
  expect(deck.slides.find(({ notes }) => notes.includes('Wood.'))).toBeDefined();
});

it.each([
  ['de', 'Die Eiche ist alt. [^a] Der Teer klebt. [^b]\n[^c] Der Stein liegt.'],
  ['en', 'Oak is old. [^a] Tar sticks. [^b]\n[^c] Stone lies.'],
  ['zh', '橡木很旧。 [^a] 焦油很黏。 [^b] [^c] 石头很重。'],
])('sets a mark right behind the stop that a blank parts it from: %s', (lang, text) => {
  const notes = ['[^a]: 1 x', '[^b]: 2 x', '[^c]: 3 x'];
  const deck = deckOf(
    `---\nlang: ${lang}\n---`,
    '# T',
    '',
    '## A',
    '',
    text,
    '',
    ...notes.flatMap((note) => [note, '']),
  );
  const slide = deck.slides.find(({ heading }) => heading && textOf(heading.children) === 'A');
  const shown = String(written(slide as Slide).shows);
  expect(shown).toMatch(/[.。]<sup>\\\[1\]<\/sup>/);
  expect(shown).toMatch(/[.。]<sup>\\\[2\]<\/sup> ?<sup>\\\[3\]<\/sup>/);
  expect(shown).not.toMatch(/^\s*(?:[-*] )?<sup>/mu);
});
