import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';

/** The title, the subtitle, and the heads of the chapters of a file of that name. */
const read = (file: string, ...lines: string[]): unknown[] => {
  const { title, subtitle, parts } = readArticle(lines.join('\n\n'), file, 'en').roadmap;
  const words = [title, subtitle].map((heading) => heading && textOf(heading.whole));
  return [...words, parts.map((part) => (part.title ? textOf(part.title.whole) : '(lead)'))];
};
const front = (title: string): string => `---\ntitle: ${title}\n---`;

describe('a bold line that opens an article', () => {
  const bold = (words: string) => [`**${words}**`, 'Text.'];
  const chapters = ['## Nets', 'Text.', '## Quay', 'Text.'];

  it('is its title over headings, and over bold lines with numbers that stand for them', () => {
    expect(read('harbour.md', ...bold('HARBOUR PLAN 2026–2030'), ...chapters)).toEqual([
      ...['HARBOUR PLAN 2026–2030', undefined, ['(lead)', 'Nets', 'Quay']],
    ]);
    const numbered = [...bold('1. Nets'), ...bold('2. Quay'), ...bold('3. Costs')];
    expect(read('harbour.md', ...bold('Harbour plan'), ...numbered)).toEqual([
      ...['Harbour plan', undefined, ['(lead)', '1. Nets', '2. Quay', '3. Costs']],
    ]);
  });

  it('is none where it says little, heads a list or bold lines like it, or the article has a title', () => {
    const title = (...lines: string[]) => read('harbour.md', ...lines)[0];
    expect(title(...bold('Summary'), ...chapters)).toBeUndefined();
    expect(title('**Boats**', '- a', ...chapters)).toBeUndefined();
    expect(title(...bold('Boats'), ...bold('Nets'), ...bold('Quay'))).toBeUndefined();
    expect(title(...bold('Draft'), '# Harbour', ...chapters)).toBe('Harbour');
    expect(title(front('Harbour'), ...bold('Draft'), ...chapters)).toBeUndefined();
  });
});
