import type { Blockquote, Paragraph } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { prepare } from '../../../src/article/prepare.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from './inline.ts';
import { written } from './written.ts';

describe('references', () => {
  it.each([
    ['[a][r]\n\n[r]: https://example.org', '[a](https://example.org)'],
    ['[R]\n\n[r]: <https://example.org/a b>', '[R](<https://example.org/a b>)'],
    ['![a][r]\n\n[r]: a.png', '![a](a.png)'],
    ['[a][r]\n\n[r]: /b "Title"', '[a](/b "Title")'],
    ['[nobody][nowhere]', '\\[nobody]\\[nowhere]'],
    ['[a][r]\n\n[r]: first\n\n[r]: second', '[a](first)'],
  ])('%j is resolved', (markdown, expected) => expect(written(markdown)).toBe(expected));
});

describe('footnotes', () => {
  it('are numbered by their first use', () => {
    expect(written('One[^z], two[^a], one again[^z].\n\n[^a]: A\n\n[^z]: Z\n\n[^c]: C')).toBe(
      'One\\[1], two\\[2], one again\\[1].',
    );
  });
});

describe('references and their notes', () => {
  const noted = (markdown: string): string[] => {
    const { tree, footnotes } = prepare(parseMarkdown(markdown), new VFile(markdown));
    return [tree, ...footnotes].map((root) => root.children.map((block) => textOf(block as never)).join('|'));
  };

  it('keep every note, in the order in which they are referred to', () => {
    expect(
      noted('B[^b] A[^a].\n\n[^a]: one[^c]\n\n[^b]: two\n\n[^a]: again [^b]\n\n[^c]: three\n\n[^d]: four'),
    ).toEqual(['B[1] A[2].', ...['two', 'one[3]', 'three', 'four', 'again[1]']]);
    expect(noted('A[^a] B[^b].\n\n[^a]:\n\n[^b]: one\n\n[^c]: &nbsp;')).toEqual(['A[^a] B.', 'one']);
    expect(noted('> A[^a] [^none].\n>\n> [^a]: one')).toEqual(['A [^none].', 'one']);
  });

  it('stand where they are written', () => {
    const [paragraph] = blocksOf('a [b][r] ![c][r] ![][r] d[^e]\n\n[r]: u\n\n[^e]: - f') as [Paragraph];
    expect(paragraph.children.map((node) => [node.type, node.position?.start.column])).toEqual([
      ...[
        ['text', 1],
        ['link', 3],
        ['text', 9],
        ['image', 10],
        ['text', 17],
        ['image', 18],
        ['text', 24],
        ['text', 26],
      ],
    ]);
    expect(paragraph.children[5]).toMatchObject({ type: 'image', url: 'u', alt: '' });
  });
});

describe('the text of footnotes', () => {
  it('is made plain like all other text', () => {
    const note = '[^a]: one\n    two <b>bold</b>\n\n    <div>block</div>\n\n    <script>x()</script>';
    const { footnotes } = prepare(parseMarkdown(`T[^a].\n\n${note}`), new VFile());
    expect(footnotes.flatMap((footnote) => footnote.children.map((block) => textOf(block as never)))).toEqual(
      ['one two bold', 'block'],
    );
    expect(JSON.stringify(footnotes)).not.toContain('"html"');
  });
});

describe('blocks in a cell', () => {
  const table = (cell: string): string => `<table><tr><th>h</th></tr><tr><td>${cell}</td></tr></table>`;
  it.each([
    ['<pre>a\nb</pre>', '`a`⏎`b`'],
    ['<ul><li>a</li><li>b</li></ul>', '• a⏎• b'],
    ['<ol start="3"><li>a</li><li>b</li></ol>', '3. a⏎4. b'],
    ['<details><summary>a</summary>b</details>', '**a**⏎b'],
    ['<h3>a</h3><p>b</p><hr><blockquote>c</blockquote>', '**a**⏎b⏎c'],
    ['a<table><tr><td>b</td><td>c</td></tr></table>', 'a⏎b · c'],
  ])('%s stand in lines of their own', (cell, expected) => {
    const shown = blocksToMarkdown(blocksOf(table(cell)) as Block[]).split('\n');
    expect(shown.at(-1)?.replaceAll('<br>', '⏎')).toBe(`| ${expected} |`);
  });

  it('read from Markdown stand in lines as well', () => {
    const [table] = blocksOf('| <ul><li>a *b*</li><li>c</li></ul> |\n| - |\n| <pre>d</pre> |');
    expect(blocksToMarkdown([table as Block])).toBe('| • a *b*<br>• c |\n| - |\n| `d` |');
  });
});

describe('HTML that shows nothing', () => {
  it.each([
    ...['<a id="x"></a>', '<a name="x"></a><br>', '<br/><br/>', '&nbsp;', '<div style="clear:both"></div>'],
    ...['- <a id="x"></a>', '> <br>', '- <!-- a note to myself -->', '<p><br></p>'],
  ])('%s leaves nothing', (markdown) => expect(blocksOf(markdown)).toEqual([]));
});

describe('a place in HTML', () => {
  const source = '> <div>\n>   <p>first</p> <b>second</b>\n> </div>';
  it('is the place in the article', () => {
    const { tree } = prepare(parseMarkdown(source), new VFile(source));
    const [quote] = tree.children;
    const places = (quote as Blockquote).children.map(({ position }) =>
      source.slice(position?.start.offset, position?.end.offset),
    );
    expect(places).toEqual(['<p>first</p>', '<b>second</b>']);
    expect((quote as Blockquote).children[1]?.position?.start).toMatchObject({ line: 2, column: 18 });
  });
});

describe('HTML', () => {
  it.each([
    ['<p>Shown <b>bold</b></p>', 'Shown **bold**'],
    ['<!-- a note to myself -->', ''],
    ['<script>alert(1)</script>', ''],
    ['<style>p { color: red }</style>', ''],
    ['<img src="a.png" alt="A">', '![A](a.png)'],
    ['</div>\ntext behind', 'text behind'],
    ['a<br>b', 'a\\\nb'],
    ['H<sub>2</sub>O and 10<sup>-9</sup>', 'H₂O and 10⁻⁹'],
    ['<p>H<sub>2</sub>O and 10<sup>−9</sup></p>', 'H₂O and 10⁻⁹'],
    [
      'press <kbd>Esc</kbd>, <b>then *all*</b> of <mark>it</mark>',
      'press <kbd>Esc</kbd>, **then _all_** of <mark>it</mark>',
    ],
    ['see <a href="https://example.org/a">there</a><a name="b"></a>', 'see [there](https://example.org/a)'],
    ['<Note title="T">first *word*</Note>', '**T** first *word*'],
    ['<my-note>\nfirst word\n</my-note>', 'first word'],
    ['a <figure><img src="a.png" alt="A"><figcaption>b</figcaption></figure>', 'a\\\n![A](a.png)\\\nb'],
    ['a <script>b()</script>c', 'a c'],
    ['one <p>two <li>three', 'one\\\ntwo\\\nthree'],
    ['<dl><dt>a</dt><dd>b</dd></dl>', '- **a**  b'],
    ['<table><caption>c</caption><tr><th>a</th></tr></table>', 'c| a |\n| - |'],
    ['<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>', 'a(b)'],
    ['<base href="::"><a href="a">b</a>', '[b](a)'],
    ['<video src="a.mp4"></video>', '[a.mp4](a.mp4)'],
    ['a <video><source src="a.mp4"></video>', 'a [a.mp4](a.mp4)'],
    ['<audio src="a.mp3">words instead</audio>', '[words instead](a.mp3)'],
    ['<iframe src="https://example.org" title="a page"></iframe>', '[a page](https://example.org)'],
    ['a <img src="a.png" alt="A"> b', 'a ![A](a.png) b'],
    ['<details><summary>S</summary>T</details>', '**S**T***'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<iframe src="https://example.org">x</iframe>', '<https://example.org>'],
  ])('%j is what it shows', (markdown, expected) =>
    expect(written(markdown).replace(/\n\n/g, '')).toBe(expected));
});

describe('line ends within a paragraph', () => {
  it.each([
    ['一行\n又一行', '一行又一行'],
    ['one\ntwo', 'one two'],
    ['中文\nword', '中文 word'],
    ['句号。\nNext', '句号。 Next'],
    ['“引\n号”', '“引号”'],
    ['她说：\n“好。”', '她说：“好。”'],
    ['他说“好”\n“再见”', '他说“好”“再见”'],
    ['中文——\n——中文', '中文————中文'],
    ['she said “yes.”\n“Of course,” he said', 'she said “yes.” “Of course,” he said'],
    ['and then …\n“Good,” she said', 'and then … “Good,” she said'],
    ['he said—\n*she* too', 'he said— she too'],
    ['“…”\n“…”', '“…” “…”'],
    ['かな\n漢字', 'かな漢字'],
    ['한국어\n문장', '한국어 문장'],
    ['one  \r\ntwo'.replace('  ', ''), 'one two'],
    ['*中*\n文', '中文'],
    ['中\n*文*', '中文'],
    ['*one*\n*two*', 'one two'],
    ['*中*\nword', '中 word'],
    ['word\n*中*', 'word 中'],
    ['one \n two', 'one two'],
    ['——\n中', '——中'],
    ['中\n——', '中——'],
    ['one\n…', 'one …'],
    ['“one”\n中', '“one” 中'],
    ['中“\ntwo', '中“ two'],
    [`${'长'.repeat(50)}\n${'文'.repeat(50)}\none`, `${'长'.repeat(50)}${'文'.repeat(50)} one`],
    [`*word*${'…'.repeat(10)}\n中`, `word${'…'.repeat(10)} 中`],
    [`中\n${'…'.repeat(10)}*文*`, `中${'…'.repeat(10)}文`],
  ])('%j reads %j', (markdown, text) => expect(textOf(blocksOf(markdown)[0] as never)).toBe(text));
});

describe('bold lines', () => {
  it('stand alone where their text follows on the next line', () => {
    expect(blocksOf('**A**\ntext').map((block) => block.type)).toEqual(['paragraph', 'paragraph']);
    expect(blocksOf('**A**  \ntext').map((block) => block.type)).toEqual(['paragraph', 'paragraph']);
    expect(blocksOf('**A** text\nmore').map((block) => block.type)).toEqual(['paragraph']);
    expect(written('**A**\t\ntext *b*')).toBe('**A**\n\ntext *b*');
    expect(written('**A**  \ntext *b*')).toBe('**A**\n\ntext *b*');
    expect(blocksOf('**A**\ntext')[0]?.position?.end).toMatchObject({ line: 1, column: 6 });
  });
});

describe('deep nesting', () => {
  const depthOf = (markdown: string): number =>
    Math.max(
      ...written(markdown)
        .split('\n')
        .map((line) => line.search(/\S/) / 2),
    );

  const nested = (levels: number, more = ''): string =>
    Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- item ${level}${more}`).join('\n');

  it('keeps the levels that a slide can indent', () => {
    expect(depthOf(nested(9))).toBe(8);
  });

  it('is raised sooner where the items above would fill the slide', () => {
    expect(depthOf(nested(9, ' of many words'.repeat(6)))).toBe(4);
  });

  it('is raised to what a slide can indent, in the same order', () => {
    expect(depthOf(nested(14))).toBeLessThanOrEqual(9);
    expect(written(nested(14)).match(/item \d+/g)).toEqual(
      Array.from({ length: 14 }, (_, level) => `item ${level}`),
    );
  });

  it('of quotations is raised too', () => {
    const deep = `${'> '.repeat(12)}inside`;
    expect(written(deep)).toMatch(/^(?:> ){1,9}inside$/);
  });
});

describe('tildes', () => {
  it('stand for “to” and “about” by themselves, and strike out in pairs', () => {
    const types = (markdown: string): string[] =>
      (blocksOf(markdown)[0] as { children: { type: string }[] }).children.map(({ type }) => type);
    expect(types('预计3~5年内落地，成本再降10~20%')).toEqual(['text']);
    expect(types('about ~20 and ~30')).toEqual(['text']);
    expect(types('a ~~gone~~ word')).toEqual(['text', 'delete', 'text']);
  });
});

it('takes a heading that says nothing for a rule', () => {
  expect(written('## A\n\na\n\n##\n\nb\n\n## <!-- c -->\n\n## ![](p.png)')).toBe(
    '## A\n\na\n\n***\n\nb\n\n***\n\n## ![](p.png)',
  );
});

it.each([
  ['- <!-- oak -->\n- ash', '- ash'],
  ['> <!-- oak -->\n\nash', 'ash'],
  ['- <!-- oak -->\n\nash', 'ash'],
  ['a <!-- oak --> b', 'a  b'],
  ['<a id="x"></a> <a id="y"></a>\n\nash', 'ash'],
  ['<a id="x"></a> <br> <a id="y"></a>\n\nash', 'ash'],
  ['*<a id="x"></a> <a id="y"></a>*\n\nash', 'ash'],
  ['- <a id="x"></a> <a id="y"></a>\n\nash', 'ash'],
])('what holds nothing but anchors, breaks and comments is not shown: %j', (markdown, expected) => {
  expect(written(markdown)).toBe(expected);
});
