import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

const nested = (count: number, open: string, close: string): string =>
  `# T\n\nText.\n\n${open.repeat(count)}deep${close.repeat(count)}\n`;

describe('HTML within HTML', () => {
  it.each([
    [600, '<div>', '</div>'],
    [600, '<ul><li>', '</li></ul>'],
    [20_000, '<div>', '</div>'],
  ])('is refused with its line where nothing walks as deep: %i times %s', (count, open, close) => {
    expect(() => readArticle(nested(count, open, close), 'a.md')).toThrow(
      expect.objectContaining({
        code: 'article-invalid',
        message: expect.stringMatching(/^a\.md:5:1: more than 500/),
      }),
    );
  });

  it('is read as deep as anybody writes it', () => {
    expect(readArticle(nested(100, '<div>', '</div>'), 'a.md').units.map(({ text }) => text)).toContain(
      'deep',
    );
  });
});

it('shows a tag that nothing ends, and all text behind it', () => {
  const { units } = readArticle('# T\n\n<p>one</p>\n<open two\n# three\n', 'a.md');
  expect(units.map(({ text }) => text).join(' ')).toContain('<open two');
  expect(units.map(({ text }) => text).join(' ')).toContain('three');
});
