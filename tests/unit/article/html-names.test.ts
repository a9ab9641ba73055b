import type { FootnoteDefinition } from 'mdast';
import { expect, it } from 'vitest';
import { namesIn, namesOfNote, saysNothing } from '../../../src/article/html-names.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';

it('a note has the names that sites give it', () => {
  const [, note] = parseMarkdown('a[^keel]\n\n[^keel]: Of oak.').children;
  expect(namesOfNote(note as FootnoteDefinition)).toEqual([
    { name: 'fnkeel', offset: 10 },
    { name: 'fn-keel', offset: 10 },
    { name: 'user-content-fn-keel', offset: 10 },
  ]);
});

it.each([
  ['<a id="keel"></a>', [{ name: 'keel', offset: 0 }]],
  ['<a name="keel"></a>', [{ name: 'keel', offset: 0 }]],
  ['oak <b id="keel">x</b>', [{ name: 'keel', offset: 4 }]],
  [
    '<p id="oak">\n<b id="ash">x</b></p>',
    [
      { name: 'oak', offset: 0 },
      { name: 'ash', offset: 13 },
    ],
  ],
  ['<b name="keel">x</b>', []],
  ['<a id="">x</a>', []],
  ['<a href="x">x</a>', []],
  ['oak', []],
])('%j names places', (markdown, names) => expect(namesIn(parseMarkdown(markdown), markdown)).toEqual(names));

it.each([
  ['<a id="keel"></a>', true],
  ['<p> </p>', true],
  ['<!-- oak -->', true],
  ['<p>oak</p>', false],
])('%s says nothing: %s', (html, expected) => expect(saysNothing(html)).toBe(expected));
