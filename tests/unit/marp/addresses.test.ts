import { Marp } from '@marp-team/marp-core';
import type { Link } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { phrasingToMarkdown } from '../../../src/marp/markdown.ts';
import { renderPlain } from '../../render-plain.ts';

/** What stands in the paragraph of a slide, with its links as they are. */
const inside = (html = ''): string => /<p>(.*?)<\/p>/s.exec(html)?.[1] ?? '';
const rendered = (markdown: string): string => inside(renderPlain(markdown, 'en')[0]?.html);
const inStock = (markdown: string): string =>
  inside(new Marp({ script: false }).render(markdown, { htmlAsArray: true }).html[0]);

describe('a bare address in a deck edited by hand', () => {
  it.each([
    ['见 https://a.example。后文', '见 <a href="https://a.example">https://a.example</a>。后文'],
    ['https://a.example/x，后文', '<a href="https://a.example/x">https://a.example/x</a>，后文'],
    ['https://a.example后文', '<a href="https://a.example">https://a.example</a>后文'],
    [
      '见 https://zh.example.org/wiki/船坞 后文',
      '见 <a href="https://zh.example.org/wiki/%E8%88%B9%E5%9D%9E">https://zh.example.org/wiki/船坞</a> 后文',
    ],
    [
      'https://a.example/x，见 https://zh.example.org/码头',
      '<a href="https://a.example/x">https://a.example/x</a>，见 ' +
        '<a href="https://zh.example.org/%E7%A0%81%E5%A4%B4">https://zh.example.org/码头</a>',
    ],
    ['写信给 me@example.org。谢谢', '写信给 <a href="mailto:me@example.org">me@example.org</a>。谢谢'],
    ['https://a.example/%E5%90%8E', '<a href="https://a.example/%E5%90%8E">https://a.example/%E5%90%8E</a>'],
  ])('ends before text without spaces and is shown as written: %s', (markdown, html) => {
    expect(rendered(markdown)).toBe(html);
  });
});

describe('an address in deck.md', () => {
  it.each([
    'https://a.example/x?y=1#z',
    'https://a.example/%E5%90%8E',
    'https://xn--fiqs8s.example/x',
    'https://例子.example/x',
    'HTTPS://A.Example/X',
    'https://a.example?q=1',
  ])('is shown letter by letter by any parser: %s', (url) => {
    const link: Link = { type: 'link', url, children: [{ type: 'text', value: url }] };
    const markdown = phrasingToMarkdown([
      { type: 'text', value: '见' },
      link,
      { type: 'text', value: '。后' },
    ]);
    for (const html of [rendered(markdown), inStock(markdown)])
      expect(html.replace(/<[^>]+>/g, '')).toBe(`见${url}。后`);
  });

  it('stays short where that is the same', () => {
    const { children } = parseMarkdown('a https://a.example/x and me@a.example');
    expect(phrasingToMarkdown((children[0] as { children: Link[] }).children)).toBe(
      'a <https://a.example/x> and <me@a.example>',
    );
  });
});
