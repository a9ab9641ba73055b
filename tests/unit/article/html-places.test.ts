import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

/** Where the words of an article stand, as `line:column word`. */
const places = (article: string): string[] =>
  readArticle(article, 'a.md').units.map(
    ({ text, source: { start } }) => `${start.line}:${start.column} ${text}`,
  );

describe('a part of a block of HTML', () => {
  it('stands where it is written', () => {
    expect(places('A\n\n<div>\n<p>one</p>\n  <p>two</p>\n</div>')).toEqual(['1:1 A', '4:1 one', '5:3 two']);
  });

  it('stands where it is written within a quotation or an item, whatever stands before its lines', () => {
    expect(places('> A\n>\n> <div>\n> <p>one</p>\n> </div>')).toEqual(['1:3 A', '4:3 one']);
    expect(places('- A\n\n  <div>\n  <p>one</p>\n  </div>')).toEqual(['1:3 A', '4:3 one']);
  });

  it.each(['\n', '\r\n', '\r'])('is read where nothing ends a comment, with lines that end in %j', (end) => {
    expect(places(['A', '', '<!-- one', 'two', '<!-- three', ''].join(end))).toEqual(['1:1 A']);
  });
});
