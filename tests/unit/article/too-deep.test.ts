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

describe('Markdown', () => {
  it.each([
    '> ',
    '>',
    '- ',
    '1. ',
    '> - ',
  ])('that opens no end of blocks is refused at once: %j', (opener) => {
    expect(() => readArticle(nested(20_000, opener, ''), 'a.md')).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^a\.md:5:1: more than 500/) }),
    );
  });

  it.each([
    '[',
    '[a](',
    '![',
    '**a *b',
    '_a ',
    '~~a ',
  ])('with no end of marks in a paragraph is refused at once: %j', (mark) => {
    expect(() => readArticle(nested(20_000, mark, ''), 'a.md')).toThrow(
      expect.objectContaining({
        code: 'article-invalid',
        message: 'a.md:5:1: more than 5000 brackets, asterisks and the like stand in one paragraph',
        fix: 'Cut the paragraph into several, or set it as code between lines of ```.',
      }),
    );
  });

  // Each has more than one paragraph may have.
  it('has as many marks as it likes in many paragraphs, in code, and in a list', () => {
    const text = [
      '- [a](b) **c**\n'.repeat(1700),
      '```\n',
      '[[[[**_\n'.repeat(1000),
      '```\n',
      '[a] *b*\n\n'.repeat(1700),
    ];
    expect(() => readArticle(`# T\n\n${text.join('')}`, 'a.md')).not.toThrow();
  });
});

it('shows a tag that nothing ends, and all text behind it', () => {
  const { units } = readArticle('# T\n\n<p>one</p>\n<open two\n# three\n', 'a.md');
  expect(units.map(({ text }) => text).join(' ')).toContain('<open two');
  expect(units.map(({ text }) => text).join(' ')).toContain('three');
});
