import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { Chunks, parseChunks } from '../../../src/article/chunks.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { prepare } from '../../../src/article/prepare.ts';

const articles: [what: string, text: string][] = [
  ['nothing', ''],
  ['text before any heading', 'One.\n\nTwo.\n'],
  ['headings of all levels', '# A\n\na\n\n## B\nb\n### C\n#### D\n##### E\n###### F\n####### no\n'],
  ['a heading without text', '# A\n\n#\n\n##\tB\n\nb'],
  ['a heading at the very start and end', '## A\n\na\n## B'],
  ['line ends of three kinds', '# A\r\n\r\na\r\n## B\r\rb\r## C\n\nc\n'],
  ['a heading right below a paragraph', 'a\n## B\nb\n## C\nc\n'],
  ['signs that are no heading', '# A\n\nx ## y\n\n#tag\n\n## B\n\nb\n'],
  ['a heading within code', '# A\n\n```sh\n# not one\n## nor this\n```\n\n## B\n\nb\n'],
  ['a fence that nothing closes', '# A\n\n```\n\n## B\n\nb\n\n## C\n\n## D\n\n## E\n'],
  [
    'a heading within HTML',
    '# A\n\n<pre>\n# not one\n</pre>\n\n## B\n\n<!--\n## nor this\n-->\n\n## C\n\nc\n',
  ],
  ['a heading behind an open quotation or item', '# A\n\n> q\n## B\n\n- i\n## C\n\n1. n\n\n   m\n## D\n'],
  ['a heading within an item', '# A\n\n- # b\n\n  c\n\n## D\n'],
  ['a link named before', '[a]: /u "t"\n\n# A\n\nSee [a], [b][a] and ![c][a].\n'],
  ['a link named behind', '# A\n\nSee [a] and [d].\n\n## B\n\n[a]: /u\n'],
  ['a link named twice', '# A\n\n[a]: /one\n\n## B\n\n[A]: /two\n\n## C\n\n[a]\n'],
  [
    'a footnote of another part',
    '# A\n\nSee[^n] and[^m].\n\n## B\n\n[^n]: one\n\n    two\n\n## C\n\n[^m]: three\n',
  ],
  ['a name within a quotation', '# A\n\n> [a]: /q\n\n## B\n\n- [b]: /l\n\n## C\n\n[a] [b]\n'],
  ['a name over two lines', '# A\n\n[e\nf]: /m\n\n## B\n\n[e f]\n'],
  ['a name with a bracket in it', '# A\n\n[g\\]]: /n\n\n## B\n\n[g\\]]\n'],
];

describe('an article that is parsed in parts', () => {
  it.each(articles)('comes out as it does whole: %s', (_what, text) => {
    expect(parseChunks(text, new Chunks())).toEqual(parseMarkdown(text));
  });

  it.each(articles)('comes out so again, whatever was made of it before: %s', (_what, text) => {
    const chunks = new Chunks();
    prepare(parseChunks(text, chunks), new VFile(text));
    expect(parseChunks(text, chunks)).toEqual(parseMarkdown(text));
    const moved = `New.\n\nLines.\n\n${text}\n\n## Last\n\n[a] and[^n].\n`;
    expect(parseChunks(moved, chunks)).toEqual(parseMarkdown(moved));
  });

  it('is looked up in parts that can be read by themselves, twice where names of other parts may stand in them', () => {
    const sizes = articles.map(([what, text]) => {
      const chunks = new Chunks();
      parseChunks(text, chunks);
      return [what, chunks.size];
    });
    expect(Object.fromEntries(sizes)).toEqual({
      nothing: 1,
      'text before any heading': 1,
      'headings of all levels': 6,
      'a heading without text': 3,
      'a heading at the very start and end': 2,
      'line ends of three kinds': 3,
      'a heading right below a paragraph': 3,
      'signs that are no heading': 2,
      'a heading within code': 3,
      'a fence that nothing closes': 4,
      'a heading within HTML': 5,
      'a heading behind an open quotation or item': 4,
      'a heading within an item': 2,
      'a link named before': 3,
      'a link named behind': 3,
      'a link named twice': 6,
      'a footnote of another part': 6,
      'a name within a quotation': 6,
      'a name over two lines': 2,
      'a name with a bracket in it': 2,
    });
  });

  it('parses no part again that stays as it was', () => {
    const parts = ['# A\n\na\n\n', '## B\n\nb\n\n', '## C\n\nc\n'];
    const chunks = new Chunks();
    parseChunks(parts.join(''), chunks);
    expect(chunks.size).toBe(3);
    parseChunks(`${parts[0]}${parts[1]}## New\n\nn\n\n${parts[2]}`, chunks);
    expect(chunks.size).toBe(4);
  });
});
