import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { skipWithin } from '../../../src/article/units.ts';
import type { Unit } from '../../../src/model/coverage.ts';

const read = (...lines: string[]) => readArticle(lines.join('\n'), 'a.md', 'en').units;
const units = (...lines: string[]): string[] => read(...lines).map(({ type, text }) => `${type}: ${text}`);

describe('the units of an article', () => {
  it.each([
    ['headings', ['## 2. A *b*'], ['heading: 2. A b']],
    ['sentences', ['One. Two `c.d`? Three'], ['sentence: One.', 'sentence: Two c.d?', 'sentence: Three']],
    ['list items', ['- a. b', '  - c'], ['item: a. b', 'item: c']],
    [
      'further paragraphs of an item',
      ['- a. b', '', '  Cold. Dark.'],
      ['item: a. b', 'sentence: Cold.', 'sentence: Dark.'],
    ],
    ['cells', ['| a | |', '|-|-|', '| b | c |'], ['cell: a', 'cell: b', 'cell: c']],
    ['lines of code', ['```js', 'a', '', '  b', '```'], ['code: a', 'code: b']],
    ['quotations', ['> One. Two.'], ['sentence: One.', 'sentence: Two.']],
    ['links', ['[a b](https://e.org/?x=1)'], ['sentence: a b', 'link: https://e.org/?x=1']],
    ['links by reference', ['[a][r]', '', '[r]: https://e.org'], ['sentence: a', 'link: https://e.org']],
    ['pictures', ['![alt](a.png)'], ['image: alt']],
    ['pictures without a text', ['![](a.png)'], ['image: a.png']],
    [
      'pictures within a sentence',
      ['See ![the map](a.png) here.'],
      ['sentence: See the map here.', 'image: the map'],
    ],
    [
      'text on either side of a picture without words',
      ['- a ![](b.png) *c ![](d.png) e*'],
      ['item: a', 'item: c', 'item: e', 'image: b.png', 'image: d.png'],
    ],
    ['HTML by what it shows', ['<p>One <b>two</b>.</p>'], ['sentence: One two.']],
    ['texts that a reader sees', ['a', '', '\u{e0100}', '', '<p>\u200d</p>'], ['sentence: a']],
    ['footnotes', ['A[^1] b.', '', '[^1]: B.'], ['sentence: A b.', 'sentence: B.']],
  ])('are its %s', (_name, lines, expected) => expect(units(...lines)).toEqual(expected));

  it('take the pictures at the head of a paragraph apart from its text, which may stand on another slide', () => {
    expect(units('![a](a.png) One. Two.')).toEqual(['image: a', 'sentence: One.', 'sentence: Two.']);
    expect(units('![a](a.png)', '![b](b.png)')).toEqual(['image: a', 'image: b']);
    expect(units('[![a](a.png)](https://e.org) One.')).toEqual([
      ...['link: https://e.org', 'image: a', 'sentence: One.'],
    ]);
    expect(units('![a](a.png) ![](b.png) One.')).toEqual(['image: b.png', 'image: a', 'sentence: One.']);
  });

  it('are all that the front matter says of the article', () => {
    const front = [
      '---',
      'title: T',
      'subtitle: S',
      'description: D',
      'author: A',
      'date: 2025-01-02',
      'tags: [x, y]',
      '---',
    ];
    expect(units(...front, 'Text.')).toEqual([
      'sentence: Text.',
      ...['T', 'S', 'D', 'A', '2025-01-02', 'x', 'y'].map((text) => `metadata: ${text}`),
    ]);
  });

  it('are titles whole where a line is bold, with a number that is no sentence', () => {
    const all = read('# T', '', '**1. 添锅**', '先添锅。再添灶。');
    expect(all.map(({ type, text }) => `${type}: ${text}`)).toEqual([
      ...['heading: T', 'sentence: 1. 添锅', 'sentence: 先添锅。', 'sentence: 再添灶。'],
    ]);
  });

  it('are marked where the author leaves them out, and hold the words of comments', () => {
    const all = read(
      '# T',
      '',
      '<!-- skip -->',
      '',
      'Left out. All of it.',
      '',
      '<!-- notes: Said. -->',
      '',
      'B.',
    );
    expect(all.map(({ type, text, skipped }) => [type, text, skipped ?? false])).toEqual([
      ['heading', 'T', true],
      ['sentence', 'Left out.', true],
      ['sentence', 'All of it.', true],
      ['sentence', 'B.', true],
    ]);
    const block = read('A.', '', '<!-- skip -->', '', 'Left out.', '', '<!-- notes: Said. -->', '', 'B.');
    expect(block.map(({ type, text, skipped }) => [type, text, skipped ?? false])).toEqual([
      ['sentence', 'A.', false],
      ['sentence', 'B.', false],
      ['sentence', 'Left out.', true],
      ['comment', 'Said.', false],
    ]);
  });

  it('are the author’s own words to the deck, at the line where they stand', () => {
    const words = read(
      '# T',
      '',
      '<!-- title: Short -->',
      '',
      'A.',
      '',
      '<!-- notes: Said. -->',
      '',
      '- B',
    ).slice(-2);
    expect(words).toEqual(
      [
        ['Short', 3, 0],
        ['Said.', 7, 55],
      ].map(([text, line, offset]) => {
        const point = { line, column: 1, offset };
        return { type: 'comment', text, source: { start: point, end: point } };
      }),
    );
  });

  it('leave out comments that are the author’s own affair, and those that only order', () => {
    expect(units('# T', '', '<!-- keep -->', '', '<!-- just a thought -->', '', 'A.')).toEqual([
      ...['heading: T', 'sentence: A.'],
    ]);
  });

  it('name their places in the file, behind the front matter', () => {
    const [heading, sentence] = read('---', 'title: T', '---', '', '# T', '', 'A.');
    expect(heading?.source.start).toEqual({ line: 5, column: 1, offset: 18 });
    expect(sentence?.source.start.line).toBe(7);
  });
});

describe('what the front matter says', () => {
  it('is accounted for at its own key', () => {
    const article = [
      '---',
      'title: Harbours',
      'authors:',
      '  - name: Ann Ek',
      '    affiliation: Port of Bergen',
      '  - Jo Dahl',
      'date: 2026-03-01',
      'keywords: [quay, crane]',
      '---',
      '',
      'Text.',
    ].join('\n');
    const { units } = readArticle(article, 'a.md');
    const said = units.filter(({ type }) => type === 'metadata');
    expect(said.map(({ text, source }) => [source.start.line, text])).toEqual([
      [2, 'Harbours'],
      [3, 'Ann Ek (Port of Bergen), Jo Dahl'],
      [7, '2026-03-01'],
      [8, 'quay'],
      [8, 'crane'],
    ]);
  });

  it.each([
    ['{ name: Ann, affiliation: 1 }', 'Ann'],
    ['{ name: Ann, org: Port, affiliations: [Port, City] }', 'Ann (Port, City)'],
    ['{ given: Ann, family: Ek, institute: 港湾研究所 }', 'Ann Ek (港湾研究所)'],
  ])('tells where an author works: %s', (author, expected) => {
    const { units } = readArticle(`---\nauthor: ${author}\n---\n\nText.\n`, 'a.md');
    expect(units.find(({ type }) => type === 'metadata')?.text).toBe(expected);
  });
});

it.each([
  ['title', 'title: Oak'],
  ['subtitle', 'subtitle: Oak'],
  ['description', 'description: Oak'],
  ['summary', 'summary: Oak'],
  ['excerpt', 'excerpt: Oak'],
  ['author', 'author: Oak'],
  ['authors', 'authors: [Oak]'],
  ['params', 'params:\n  author: Oak'],
  ['date', 'date: 2026-03-01'],
  ['tags', 'tags: [Oak]'],
  ['keywords', 'keywords: [Oak]'],
  ['status', 'status: Oak'],
])('what the front matter says stands where its key does: %s', (_key, line) => {
  const { units: all } = readArticle(`---\nlang: en\n${line}\n---\n\nText.\n`, 'a.md');
  const said = all.filter(({ type }) => type === 'metadata');
  expect(said.map(({ text, source }) => [source.start.line, text])).toEqual([
    [3, line.includes('2026') ? '2026-03-01' : 'Oak'],
  ]);
});

it('what stands in a range is left out, from its start to before its end', () => {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  const unit = (offset: number): Unit => ({
    ...{ type: 'sentence', text: 'Oak', source: { start: point(offset), end: point(offset + 1) } },
  });
  const left = skipWithin({ start: point(2), end: point(4) }, [1, 2, 3, 4].map(unit));
  expect(left.map(({ skipped }) => skipped === true)).toEqual([false, true, true, false]);
  expect(skipWithin(undefined, [unit(2)])).toEqual([unit(2)]);
});
