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
    'Oak[^a] costs 5% more[^a] [2].',
    '',
    '## B',
    '',
    'Tar[^b].',
    '',
    '[^a]: Wood.',
  );
  const [slide, other] = deck.slides.filter(
    ({ heading }) => heading && /^[AB]$/.test(textOf(heading.children)),
  );
  expect(written(slide as Slide).shows).toBe('Oak<sup>\\[1]</sup> costs 5% more<sup>\\[1]</sup> \\[2].');
  expect(written(other as Slide).shows).toBe('Tar\\[^b].');
});
