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

describe('a plain line that opens an article', () => {
  const title = (...lines: string[]) => titlesIn('harbour.md', ...lines)[0];
  const told = ['The quay is old.', 'The ships are new.'];

  it('is its title with what it asks of readers beside it', () => {
    const chapters = ['## 船', '文。', '## 码头', '文。'];
    expect(title('未来五年，港口的八个预测（建议收藏）', ...told, ...chapters)).toBe(
      '未来五年，港口的八个预测',
    );
  });

  it('is its title over headings, and over text without any', () => {
    expect(title('The harbour after diesel', ...told, '## Nets', 'Text.', '## Quay', 'Text.')).toBe(
      'The harbour after diesel',
    );
    expect(title('港口十年之后会怎样？', '大家好，我是小林。', '**01 电池**', '更便宜。')).toBe(
      '港口十年之后会怎样？',
    );
    expect(title('كيف يتغير الميناء؟', ...told)).toBe('كيف يتغير الميناء؟');
    expect(title('Der Hafen von morgen', ...told)).toBe('Der Hafen von morgen');
  });

  it('is its title over a single heading where a byline stands below it', () => {
    const chapter = ['The quay is old.', '## Nets', 'Text.'];
    expect(title('The harbour after diesel', 'By Ada Birch, 4 March 2026', ...chapter)).toBe(
      'The harbour after diesel',
    );
    expect(title('The harbour after diesel', ...chapter)).toBeUndefined();
    expect(title('**Harbours**', 'By Ada Birch, 4 March 2026', '**Nets**', 'Text.')).toBe('Harbours');
  });

  it('is none where it is a sentence, greets, dates the article, leads to a list, or stands above a title', () => {
    expect(title('The quay is old.', ...told)).toBeUndefined();
    expect(title('大家新年好', ...told)).toBeUndefined();
    expect(title('Hi all', ...told)).toBeUndefined();
    expect(title('4 March 2026', ...told)).toBeUndefined();
    expect(title('What we need:', ...told)).toBeUndefined();
    expect(title('What we need', '- nets', ...told)).toBeUndefined();
    expect(title('Harbour office', '# The quay', ...told, '## Nets', 'Text.', '## Quay', 'Text.')).toBe(
      'The quay',
    );
  });
});
