import { describe, expect, it } from 'vitest';
import { link } from '../../../../src/check/rules/link.ts';
import { toSubject } from '../subject.ts';

describe('link', () => {
  it('finds anchors and files that are not there', () => {
    const article =
      '# T\n\n## A *b*, c\n\n[1](#gone) and [2](gone.md#part)\n\nA note[^n] and [3](../x.md).\n\n[^n]: [4](#none)\n';
    const targets = new Map([
      ['gone.md#part', 'missing'],
      ['../x.md', 'outside'],
    ] as const);
    expect(link.find(toSubject(article, { targets })).map(({ reason, line }) => [line, reason])).toEqual([
      [5, 'no heading has the anchor #gone'],
      [5, 'there is no file gone.md#part'],
      [7, '../x.md is outside the article’s folder and was not looked for'],
      [9, 'no heading has the anchor #none'],
    ]);
  });

  it('names the heading that was meant, and what else would do', () => {
    const article = '# T\n\n## 2. From here\n\n[a](#from-here) [b](#%zz) [c](../%zz) [d](#a-fn)\n';
    const targets = new Map([['../%zz', 'outside']] as const);
    const howTo = 'Write the heading’s text in lower case, with hyphens for spaces and without punctuation.';
    expect(link.find(toSubject(article, { targets }))).toEqual([
      {
        reason: 'no heading has the anchor #from-here',
        fix: 'Did you mean #2-from-here?',
        line: 5,
        column: 1,
      },
      { reason: 'no heading has the anchor #%zz', fix: howTo, line: 5, column: 17 },
      {
        reason: '../%zz is outside the article’s folder and was not looked for',
        fix: 'Link to a file in the article’s own folder, or to an address on the web.',
        line: 5,
        column: 27,
      },
      { reason: 'no heading has the anchor #a-fn', fix: howTo, line: 5, column: 39 },
    ]);
  });

  it('leaves good ones, the web and other protocols alone', () => {
    const article = [
      '# T',
      '## A *b*, c',
      '## 大模型：从A到B',
      '## A b, c',
      '<a id="Here"></a>',
      '[1](#a-b-c) [2](#大模型从a到b) [3](#%E5%A4%A7%E6%A8%A1%E5%9E%8B%E4%BB%8Ea%E5%88%B0b) [4](#a-b-c-1) [5](#here) [6](#)',
      '[7](https://example.org/#x) [8](mailto:a@example.org) [9](there.md) [10](//example.org/x)',
      '[16](#cover) [17](#3)',
      '[11](#top) [12](#Top) [13](#fn1) [14](#user-content-fn-1) [15](other.md)[^1]',
      '[^1]: A note.',
    ].join('\n\n');
    expect(link.find(toSubject(article, { targets: new Map([['there.md', 'found']]) }))).toEqual([]);
  });
});
