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
