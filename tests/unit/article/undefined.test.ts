import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

const told = (article: string) =>
  readArticle(article, 'a.md', 'en')
    .file.messages.filter(({ ruleId }) => ruleId === 'undefined-reference')
    .map(({ line, column, reason, note }) => `${line}:${column} ${reason}. ${note}`);

const noFootnote = (place: string, name: string, fix: string) => [
  `${place} there is no footnote [^${name}], so the mark is shown as it is written. ${fix}`,
];
const noAddress = (place: string, name: string, fix: string) => [
  `${place} nothing gives the address of [${name}], so the brackets are shown as they are written. ${fix}`,
];

describe('a reference that nothing defines', () => {
  it.each([
    ['one[^a] word', '1:4', 'a'],
    ['---\ntitle: T\n---\n# T\n\n- one\n- two[^b]', '7:6', 'b'],
    ['| a | b[^c] |\n|---|---|\n| 1 | 2 |', '1:8', 'c'],
    ['第一[^注]。', '1:3', '注'],
    ['> **one**\n> two[^d]', '2:6', 'd'],
    ['one[^e]\n\n[^e]:', '1:4', 'e'],
    ['one[^f]\n\n[^f]: <!-- later -->', '1:4', 'f'],
  ])('is told where it is a footnote: %j', (article, place, name) => {
    expect(told(article)).toEqual(noFootnote(place, name, 'Write the footnote, or take its mark out.'));
  });

  it.each([
    ['see [the guide][docs].', '1:5', 'docs'],
    ['see [the **whole** guide][docs].', '1:5', 'docs'],
    ['见[指南][文档]。', '1:2', '文档'],
    ['see [guide][].', '1:5', 'guide'],
    ['# T\n\n## See [Ships][1]', '3:8', '1'],
    ['a ![picture][one]', '1:4', 'one'],
    ['[`code`][api]', '1:1', 'api'],
    ['[12 oaks][trees]', '1:1', 'trees'],
    ['a `code` b `x` [c][d]', '1:16', 'd'],
    ['> [a](b) `c`\n> *d* [e][f]', '2:7', 'f'],
  ])('is told where it is an address: %j', (article, place, name) => {
    expect(told(article)).toEqual(noAddress(place, name, `Write a line “[${name}]: …” with the address.`));
  });

  it('is told with the name that is likely meant', () => {
    expect(told('one[^source]\n\n[^sources]: A book.')).toEqual(
      noFootnote('1:4', 'source', 'Did you mean [^sources]?'),
    );
    expect(told('[one][manuel]\n\n[Manual]: https://a.example')).toEqual(
      noAddress('1:1', 'manuel', 'Did you mean [Manual]?'),
    );
  });

  it.each([
    'one[^a] [two][b] [c][] [c]\n\n[^a]: A.\n\n[B]: https://a.example\n[c]: https://c.example',
    '# T\n\none[^a] [two][b]\n\n## U\n\n[^a]: A.\n\n[b]: https://a.example',
    '> [!CAUTION]\n> It takes long.[^a]\n\n[^a]: A.',
    '> [!TIP] Ropes\n> Take [two][b].\n\n[b]: https://b.example',
    '> [!ROPES]\n> Take [two][b].[^a]\n\n[^a]: A.\n\n[b]: https://b.example',
    'as shown [3][4], rows[i][j], [1] and [x]',
    '`[^a]` and `[a][b]`\n\n```\n[^a] [a][b]\n```',
    'the pattern [^a-z]+ and \\[^a] and \\[a][b]',
    '- [ ] task [a](https://a.example)[b](https://b.example)',
  ])('is not seen where there is none: %j', (article) => {
    expect(told(article)).toEqual([]);
  });
});
