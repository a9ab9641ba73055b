import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/article/parse-html.ts';

function textOf(html: string): string {
  let said = '';
  visit(parseHtml(html) as Nodes, 'text', ({ value }) => {
    said += value;
  });
  return said;
}

function elementsOf(html: string): string[] {
  const names: string[] = [];
  visit(parseHtml(html) as Nodes, 'element', ({ tagName }) => void names.push(tagName));
  return names;
}

describe('a tag that nothing ends', () => {
  it.each([
    ['at the end', '<b>one</b> <two three', 'one <two three'],
    ['within a value', '<b>one</b> <a title="two', 'one <a title="two'],
    ['before another', '<p>one</p>\n<two three\n<b>four</b>', 'one\n<two three\nfour'],
    ['with an apostrophe', "<two it's three <b>four</b>", "<two it's three four"],
    ['with a value', '<two at="three > 2" four <b>five</b>', '<two at="three > 2" four five'],
    ['before two others', '<one <two three <b>four</b>', '<one <two three four'],
    ['in names of types', '<p>Map&lt;List<int, Set<b>x</b>></p>', 'Map<List<int, Setx>'],
  ])('is text: %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('is none where a value in quotation marks has such signs', () => {
    const html = '<p title="a < b <c d" data-x = \'<e <f\'>one</p><b>two</b>';
    expect(textOf(html)).toBe('onetwo');
    expect(elementsOf(html)).toEqual(['p', 'b']);
    expect(parseHtml(html).children[0]).toMatchObject({
      properties: { title: 'a < b <c d', dataX: '<e <f' },
    });
  });

  it('is none in a comment, which stays as it is', () => {
    expect(parseHtml('<!-- a <b c <d -->').children).toMatchObject([
      { type: 'comment', value: ' a <b c <d ' },
    ]);
  });

  it('moves nothing that stands behind it', () => {
    const html = '<one two <b>three</b>';
    const [, b] = parseHtml(html).children;
    expect(b?.position?.start.offset).toBe(html.indexOf('<b>'));
  });

  it('may have the sign in its text that it is marked with', () => {
    expect(textOf('\ufdd0 <one two <b>three</b>')).toBe('\ufdd0 <one two three');
  });

  it.each([
    '<a ="<a"',
    "<a ='",
    '<a ',
    '<!-- ',
    '="',
    '<a b="c" ',
  ])('is looked for in no time by the square of many %j', (piece) => {
    const html = piece.repeat(Math.floor(300_000 / piece.length));
    expect(() => parseHtml(html)).not.toThrow();
  });
});
