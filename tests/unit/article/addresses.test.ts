import type { Link, Nodes, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';

/** A paragraph with its links as `<address>` and its emphasis as `*…*`. */
const read = (markdown: string): string => {
  const [paragraph] = parseMarkdown(markdown).children as [Paragraph];
  const write = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    const inner = 'children' in node ? node.children.map(write).join('') : '';
    if (node.type === 'strong') return `*${inner}*`;
    return node.type === 'link' ? linkText(node, inner) : inner;
  };
  return write(paragraph);
};

const linkText = ({ url }: Link, text: string): string => (url === text ? `<${url}>` : `<${url}|${text}>`);

describe('a bare address', () => {
  it.each([
    ['a full stop', '见 https://a.example。后文', '见 <https://a.example>。后文'],
    ['a bracket', '（https://a.example/x）后文', '（<https://a.example/x>）后文'],
    ['a comma', 'https://a.example/x，后文', '<https://a.example/x>，后文'],
    ['a Chinese letter', 'https://a.example后文', '<https://a.example>后文'],
    ['a rare Chinese letter', 'https://a.example/x𠮷后', '<https://a.example/x>𠮷后'],
    ['a Japanese letter', 'https://a.example/xです', '<https://a.example/x>です'],
    ['a Korean letter', 'https://a.example에서', '<https://a.example>에서'],
    ['a quotation mark', '“https://a.example/x”后文', '“<https://a.example/x>”后文'],
    ['a long dash', 'https://a.example/x——后文', '<https://a.example/x>——后文'],
    ['an English full stop', 'https://a.example/x. Then', '<https://a.example/x>. Then'],
    ['nothing', 'https://a.example/x?y=1#z', '<https://a.example/x?y=1#z>'],
  ])('ends before %s', (_name, markdown, expected) => {
    expect(read(markdown)).toBe(expected);
  });

  it('lets what follows be read as it is meant', () => {
    expect(read('https://a.example。**重要**的话')).toBe('<https://a.example>。*重要*的话');
    expect(read('https://a.example；https://b.example/c。')).toBe(
      '<https://a.example>；<https://b.example/c>。',
    );
  });

  it('ends so without a protocol, as mail and behind a bracket that stays open', () => {
    expect(read('看 www.a.example。后')).toBe('看 <http://www.a.example|www.a.example>。后');
    expect(read('写信给 me@a.example。谢谢')).toBe('写信给 <mailto:me@a.example|me@a.example>。谢谢');
    expect(read('[见 https://a.example/x。后文')).toBe('[见 <https://a.example/x>。后文');
    expect(read('[见 www.a.example/x，后文')).toBe('[见 <http://www.a.example/x|www.a.example/x>，后文');
  });

  it('is none where nothing is left of it', () => {
    expect(read('http://。后文')).toBe('http://。后文');
    expect(read('[ http://。后文')).toBe('[ http://。后文');
  });

  it.each([
    ['（https://a.example/报告）后文', '（<https://a.example/报告>）后文'],
    ['《https://a.example/v1/年报_终稿》', '《<https://a.example/v1/年报_终稿>》'],
    ['https://a.example/路线图/2027', '<https://a.example/路线图/2027>'],
    ['见 https://a.example/?q=路线 一页', '见 <https://a.example/?q=路线> 一页'],
    ['链接：https://a.example/报告', '链接：<https://a.example/报告>'],
    ['(https://a.example/報告) x', '(<https://a.example/報告>) x'],
    ['一行\nhttps://a.example/보고서\n一行', '一行\n<https://a.example/보고서>\n一行'],
    ['《https://a.example/𠮷》', '《<https://a.example/𠮷>》'],
    ['看 www.a.example/报告 吧', '看 <http://www.a.example/报告|www.a.example/报告> 吧'],
  ])('keeps its letters where it stands alone: %s', (markdown, expected) => {
    expect(read(markdown)).toBe(expected);
  });

  it.each([
    ['打开 https://a.example/即可。', '打开 <https://a.example/>即可。'],
    ['打开 https://a.example即可。', '打开 <https://a.example>即可。'],
    ['https://a.example/x/y即可，', '<https://a.example/x/y>即可，'],
    ['https://a.example/x即可', '<https://a.example/x>即可'],
    ['https://a.example/报告，后文', '<https://a.example/>报告，后文'],
    ['https://例.example/x', 'https://例.example/x'],
  ])('ends before the letters of a running text: %s', (markdown, expected) => {
    expect(read(markdown)).toBe(expected);
  });

  it.each([
    ['见 https://a.example/wiki/机器学习，后文', '见 <https://a.example/wiki/机器学习>，后文'],
    ['见https://a.example/wiki/机器学习/历史。', '见<https://a.example/wiki/机器学习/历史>。'],
    ['“https://a.example/wiki/人工智能”和后文', '“<https://a.example/wiki/人工智能>”和后文'],
    ['見る：https://a.example/wiki/佐々木、次', '見る：<https://a.example/wiki/佐々木>、次'],
    ['见 https://a.example/?q=路线图；后文', '见 <https://a.example/?q=路线图>；后文'],
    ['见 https://a.example/x#第一章！', '见 <https://a.example/x#第一章>！'],
    ['[见 https://a.example/wiki/路线。后文', '[见 <https://a.example/wiki/路线>。后文'],
    ['看 www.a.example/wiki/路线，后', '看 <http://www.a.example/wiki/路线|www.a.example/wiki/路线>，后'],
  ])('keeps letters that begin a part of its path: %s', (markdown, expected) => {
    expect(read(markdown)).toBe(expected);
  });

  it('keeps its letters where the author says where it ends', () => {
    expect(read('<https://a.example/后文>。')).toBe('<https://a.example/后文>。');
    expect(read('[名](https://a.example/后文)')).toBe('<https://a.example/后文|名>');
  });
});

it('leaves the names of notes and addresses of mail as they are', () => {
  const [noted] = parseMarkdown('a[^脚，注] b\n\n[^脚，注]: c').children as [Paragraph];
  expect(noted.children.map(({ type }) => type)).toEqual(['text', 'footnoteReference', 'text']);
  expect(read('写信：a@b.example，谢')).toBe('写信：<mailto:a@b.example|a@b.example>，谢');
});

it.each([
  ['(https://a.example/后文)', '(<https://a.example/后文>)'],
  ['（https://a.example/后文）', '（<https://a.example/后文>）'],
  ['见https://a.example/后文', '见<https://a.example/>后文'],
  ['见 https://a.example/后文', '见 <https://a.example/后文>'],
  ['。https://a.example/后文', '。<https://a.example/>后文'],
  ['\thttps://a.example/后文'.trim(), '<https://a.example/后文>'],
])('looks at what stands before it: %s', (markdown, expected) => expect(read(markdown)).toBe(expected));
