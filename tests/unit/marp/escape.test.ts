import type { PhrasingContent, Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { blocksToMarkdown, phrasingToMarkdown } from '../../../src/marp/markdown.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';

const text = (value: string): Text => ({ type: 'text', value });
const link = (url: string, shown = url): PhrasingContent => ({ type: 'link', url, children: [text(shown)] });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });

describe('text is written so that it is read as text:', () => {
  it.each([
    ['a.com b.org', 'a\\.com b\\.org'],
    ['a.рф, 中.cn, a.museum, a.md.', 'a\\.рф, 中\\.cn, a\\.museum, a\\.md.'],
    ['a.comx, v1.2, 3.x, A.XX9, wait. com', 'a.comx, v1.2, 3.x, A.XX9, wait. com'],
    ['$5', '\\$5'],
    ['snake_case_word', 'snake_case_word'],
    ['_x_ and 😀_y_', '\\_x\\_ and 😀\\_y\\_'],
    ['_😀 a__😀', '\\_😀 a\\_\\_😀'],
    ['*x* [y] `z` <b> &amp; # h', '\\*x\\* \\[y] \\`z\\` \\<b> \\&amp; # h'],
    ['1. a', '1\\. a'],
    ['- a', '\\- a'],
    ['\ufeffx', '\u2060x'],
    [' a\\b ', 'a\\b'],
  ])('%s', (value, written) => expect(phrasingToMarkdown([text(value)])).toBe(written));

  it.each([
    [[strong('😀'), text('后x')], '**😀**&#x540E;x'],
    [[text('x后'), { type: 'emphasis', children: [text('😀a')] }], 'x&#x540E;*😀a*'],
    [[text('后'), { type: 'delete', children: [text('😀')] }, text('后')], '&#x540E;~~😀~~&#x540E;'],
    [[text('\\后'), strong('😀')], '\\\\&#x540E;**😀**'],
    [[text('后 '), strong('😀'), text('。')], '后 **😀**。'],
    [[strong('a'), text('后')], '**a**后'],
    [[strong('a😀b'), text('后')], '**a😀b**后'],
  ] as [PhrasingContent[], string][])('beside emphasis: %j', (nodes, written) =>
    expect(phrasingToMarkdown(nodes)).toBe(written));
});

describe('an address', () => {
  it.each([
    'https://a.example/x',
    'https://a.example',
    'http://a.example:80/x?y=1#z',
    'https://a-b.example?q',
  ])('%s stands for itself', (url) => expect(phrasingToMarkdown([link(url), text('后')])).toBe(`<${url}>后`));

  it.each([
    'https://A.example',
    'https://xn--fiqs8s.example',
    'https://a.example/%E5',
    'https://a.example/ä',
    'https://a.example/x-xn--y',
    'ftp://a.example',
  ])('%s is named', (url) => expect(phrasingToMarkdown([link(url), text('后')])).toBe(`[${url}](${url})后`));

  it('of a person stands for itself, and others are named', () => {
    expect(phrasingToMarkdown([link('mailto:me+a@a.example', 'me+a@a.example')])).toBe('<me+a@a.example>');
    expect(phrasingToMarkdown([link('https://a.example/x', 'a.com text')])).toBe(
      '[a.com text](https://a.example/x)',
    );
    expect(phrasingToMarkdown([link('https://a.example/x y')])).toBe(
      '[https://a.example/x y](<https://a.example/x y>)',
    );
  });
});

describe('what Markdown has no sign for', () => {
  it('is written as Marp takes it', () => {
    const raised = { type: 'textDirective', name: 'sup', children: [text('2')] } as never;
    expect(phrasingToMarkdown([text('x'), raised, text('y')])).toBe('x<sup>2</sup>y');
    expect(phrasingToMarkdown([text('x.'), { ...text('[1]'), data: { marksNote: true } }])).toBe(
      'x.<sup>\\[1]</sup>',
    );
    expect(phrasingToMarkdown([{ type: 'inlineCode', value: 'a \n  b $1 a.com' }])).toBe('`a b $1 a.com`');
  });

  it('keeps its addresses in what a picture is said to show, where Marp knows no escapes', () => {
    expect(phrasingToMarkdown([{ type: 'image', url: 'a.png', alt: 'boats of a.com' }])).toBe(
      '![boats of a.com](a.png)',
    );
    const picture: PhrasingContent = { type: 'image', url: 'boats.ai/a.png', title: 'by a.com', alt: 'x' };
    expect(phrasingToMarkdown([picture])).toBe('![x](boats.ai/a.png "by a.com")');
    const named: PhrasingContent = { type: 'link', url: 'b.ai/a', title: 'by a.com', children: [text('x')] };
    expect(phrasingToMarkdown([named])).toBe('[x](b.ai/a "by a.com")');
  });

  it('is kept out of what a picture is said to show', () => {
    const alt = 'bg w:2 left 40% blur:3px x] height:x lefts';
    expect(phrasingToMarkdown([{ type: 'image', url: 'a b.png', alt }])).toBe(
      '![\u2060bg \u2060w:2 left \u206040% \u2060blur:3px x\\] \u2060height:x lefts](<a b.png>)',
    );
  });
});

describe('blocks are written', () => {
  it.each([
    ['| a | b |\n|---|---|\n| c<br>d | e |', '| a | b |\n| - | - |\n| c<br>d | e |'],
    ['a  \nb', 'a\\\nb'],
    ['- [x] a\n\n  b\n- [ ] c\n- d', '- ☑ a\n\n  b\n- ☐ c\n- d'],
    ['1. a\n2. b', '1. a\n2. b'],
    ['* a\n\n* b', '- a\n\n- b'],
    ['```js\na\n```', '```js\na\n```'],
    ['    code', '```\ncode\n```'],
    ['> q\n\n- l\n\n| t |\n|---|\n| u |', '> q\n\n- l\n\n| t |\n| - |\n| u |'],
    ['~~x~~ __y__ _z_', '~~x~~ **y** *z*'],
    ['- [x] **b** c', '- ☑ **b** c'],
  ])('%j as %j', (markdown, written) =>
    expect(blocksToMarkdown(blocksOf(markdown) as Block[])).toBe(written));

  it('with a heading on one line', () => {
    const heading: Block = { type: 'heading', depth: 2, children: [text('a'), { type: 'break' }, text('b')] };
    expect(blocksToMarkdown([heading])).toBe('## a b');
  });
});
