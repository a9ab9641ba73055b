import { describe, expect, it } from 'vitest';
import { front, titlesIn } from './titles-in.ts';

describe('a bold line that opens an article', () => {
  const bold = (words: string) => [`**${words}**`, 'Text.'];
  const chapters = ['## Nets', 'Text.', '## Quay', 'Text.'];

  it('is its title over headings, and over bold lines with numbers that stand for them', () => {
    expect(titlesIn('harbour.md', ...bold('HARBOUR PLAN 2026–2030'), ...chapters)).toEqual([
      ...['HARBOUR PLAN 2026–2030', undefined, ['(lead)', 'Nets', 'Quay']],
    ]);
    const numbered = [...bold('1. Nets'), ...bold('2. Quay'), ...bold('3. Costs')];
    expect(titlesIn('harbour.md', ...bold('Harbour plan'), ...numbered)).toEqual([
      ...['Harbour plan', undefined, ['(lead)', '1. Nets', '2. Quay', '3. Costs']],
    ]);
  });

  it('is its title over chapters that are counted on the level of titles', () => {
    const counted = ['# 1. Nets', 'Text.', '# 2. Quay', 'Text.'];
    expect(titlesIn('harbour.md', ...bold('Harbour plan'), ...counted)).toEqual([
      ...['Harbour plan', undefined, ['(lead)', '1. Nets', '2. Quay']],
    ]);
  });

  it('is none where it says little, heads a list or bold lines like it, or the article has a title', () => {
    const title = (...lines: string[]) => titlesIn('harbour.md', ...lines)[0];
    expect(title(...bold('Summary'), ...chapters)).toBeUndefined();
    expect(title('**Boats**', '- a', ...chapters)).toBeUndefined();
    expect(title(...bold('Boats'), ...bold('Nets'), ...bold('Quay'))).toBeUndefined();
    expect(title(...bold('Draft'), '# Harbour', ...chapters)).toBe('Harbour');
    expect(title(front('Harbour'), ...bold('Draft'), ...chapters)).toBeUndefined();
  });
});
