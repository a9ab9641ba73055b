import type { FootnoteDefinition } from 'mdast';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { isEmptyNote } from '../../../src/article/references.ts';

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
