import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';

const below = (line: string): string[] | undefined => {
  const lines = ['# The quay', 'We keep it, and here is why.', line, '## A', 'Text.', '## B', 'Text.'];
  const { masthead } = readArticle(lines.join('\n\n'), 'a.md').roadmap;
  return masthead?.lines.map(textOf);
};

describe('a line above the first heading, below what the article says first', () => {
  it.each([
    'Status: draft · Owner: Harbour office',
    'Last changed: 2027-05-03 · Next talk: 2027-08-03',
    '更新日期：2027年5月 · 负责人：林',
  ])('is one about the article: %s', (line) => expect(below(line)).toEqual([line]));

  it.each([
    'Runs: 2027–2030 · Budget: 3 million',
    'Start: 2027 · End: 2029',
    'Owner: Harbour office · Since: 2027-05-03',
  ])('is a part of the talk: %s', (line) => expect(below(line)).toBeUndefined());
});

it('is one below the summary of the article as well', () => {
  const read = (...lines: string[]) => {
    const all = ['# The quay', ...lines, 'We keep it.', '## A', 'Text.', '## B', 'Text.'];
    const { masthead, summary } = readArticle(all.join('\n\n'), 'a.md').roadmap;
    return [masthead?.lines.map(textOf), summary?.label && textOf(summary.label)];
  };
  const line = '*Owner: Harbour office · Next talk: 12 January 2028*';
  expect(read('> **TL;DR** We keep the quay.', line)).toEqual([[line.replaceAll('*', '')], 'TL;DR']);
  expect(read('> **Quays** are what we keep.', line)).toEqual([[line.replaceAll('*', '')], undefined]);
  expect(read('> **TL;DR** We keep the quay.', '*Ships are ours.*')).toEqual([undefined, 'TL;DR']);
});
