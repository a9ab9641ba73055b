import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { isPicture, isSpace } from '../../../src/article/badges.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { picturesOf } from '../../../src/article/pictures.ts';

const paragraphOf = (markdown: string): Paragraph => parseMarkdown(markdown).children[0] as Paragraph;
const pictures = (markdown: string): [image: string, text: string][] =>
  picturesOf(paragraphOf(markdown)).map(({ image, text }) => [textOf(image), textOf(text)]);

describe('the pictures that a paragraph is there for', () => {
  it.each<[string, string, [string, string][]]>([
    ['the only one', '![a](a.png)', [['a', '']]],
    ['one with the text beside it', '![a](a.png) One. Two.', [['a', ' One. Two.']]],
    ['one that is a link', '[![a](a.png)](https://e.org) One.', [['a', ' One.']]],
    [
      'all, where there is nothing else',
      '![a](a.png)\n![b](b.png)',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['none within a sentence', 'See ![a](a.png).', []],
    ['none, where text goes on to another one', '![a](a.png) and ![b](b.png)', []],
    [
      'all of a row of links',
      '[![a](a.png)](https://e.org) ![b](b.png)',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['none, where text goes on to one that is a link', '![a](a.png) and [![b](b.png)](https://e.org)', []],
    ['one from elsewhere that stands alone', '![a](https://e.org/a.png)', [['a', '']]],
    ['none that is a badge', '[![a](https://e.org/a.svg)](https://e.org)', []],
    ['none of a row of badges', '![a](https://e.org/a.svg) ![b](//e.org/b.svg)', []],
    ['none where one of them is a badge', '![a](a.png) ![b](http://e.org/b.svg)', []],
    ['none where one of them is a badge of the same protocol', '![a](a.png) ![b](//e.org/b.svg)', []],
    [
      'all of a folder with slashes',
      '![a](img//a.png) ![b](b.png)',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['none of a paragraph of text', 'Text.', []],
  ])('are %s', (_name, markdown, expected) => expect(pictures(markdown)).toEqual(expected));

  it('stand where they are written: alone the whole paragraph, among others each by itself', () => {
    const places = (markdown: string) =>
      picturesOf(paragraphOf(markdown)).map(({ position }) => [position.start.offset, position.end.offset]);
    expect(places('![a](a.png) Text.')).toEqual([[0, 17]]);
    expect(places('![a](a.png) ![b](b.png)')).toEqual([
      [0, 11],
      [12, 23],
    ]);
  });

  it('are told from links with more in them, and from white space', () => {
    const kinds = paragraphOf('[![a](a.png) b](https://e.org)  \n![c](c.png)').children.map((node) => [
      isPicture(node),
      isSpace(node),
    ]);
    expect(kinds).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });
});
