import type { List } from 'mdast';
import { describe, expect, it } from 'vitest';
import { toLinks } from '../../../src/article/links.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';

const read = (...items: string[]): string[] | undefined => {
  const [list] = parseMarkdown(items.join('\n')).children as [List];
  return toLinks(list, undefined)?.items.map(({ link, url, about }) =>
    `${textOf(link)} <${url}> ${textOf(about)}`.trim(),
  );
};

describe('a list of links', () => {
  it('is one of links to other places, with at most a remark behind each', () => {
    expect(
      read(
        '- [Quay](https://e.org/q)',
        '- [Crane](HTTP://e.org/c): lifts *boats*',
        '- [Us](mailto:a@e.org) — write',
      ),
    ).toEqual(['Quay <https://e.org/q>', 'Crane <HTTP://e.org/c> lifts boats', 'Us <mailto:a@e.org> write']);
    expect(['：', '—', '–', '-'].map((mark) => read(`- [Quay](https://e.org) ${mark} old`))).toEqual(
      Array(4).fill(['Quay <https://e.org> old']),
    );
  });

  it.each([
    ['an item is empty', ['- [Quay](https://e.org)', '-']],
    ['an item leads within the article', ['- [Quay](#quay)']],
    ['an item leads to a file', ['- [Quay](quay.md)']],
    ['an item begins with words', ['- See [Quay](https://e.org)']],
    ['an item has two', ['- [Quay](https://e.org), [Crane](https://e.org/c)']],
    ['an item has further paragraphs', ['- [Quay](https://e.org)', '', '  It is old.']],
    ['an item is a task', ['- [ ] [Quay](https://e.org)']],
    ['an item is done', ['- [x] [Quay](https://e.org)']],
    ['an item is a list', ['- - [Quay](https://e.org)']],
  ])('is none where %s', (_why, items) => expect(read(...items)).toBeUndefined());
});
