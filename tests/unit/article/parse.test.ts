import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

const read = (body: string) => readArticle(`# Title\n\nText.\n\n## More\n\n${body}\n`, 'a.md');

describe('an article nested', () => {
  it.each([
    ['quotes', '>'.repeat(600)],
    ['lists', '- '.repeat(300)],
  ])('deeper than a tree is walked through is refused with its line: %s', (_what, lead) => {
    expect(() => read(`${lead}deep`)).toThrow(
      expect.objectContaining({
        code: 'article-invalid',
        message: 'a.md:7:1: more than 500 blocks or phrases stand within each other',
      }),
    );
  });

  it.each(['> '.repeat(400), '- '.repeat(200)])('less deep is read', (lead) => {
    expect(read(`${lead}deep`).units.some(({ text }) => text.includes('deep'))).toBe(true);
  });
});
