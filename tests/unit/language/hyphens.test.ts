import { describe, expect, it } from 'vitest';
import { readHyphenator } from '../../../src/language/hyphens.ts';

describe('readHyphenator', () => {
  it.each([
    ['de', 'Verwaltungsdienstleistung', 'Ver-wal-tungs-dienst-leis-tung'],
    ['de-AT', 'Zuständigkeit', 'Zustän-dig-keit'],
    ['en-GB', 'Implementation', 'imple-men-ta-tion'],
    ['fr', 'développement', 'déve-lop-pe-ment'],
    ['ru', 'инфраструктура', 'инфра-струк-тура'],
  ])('finds where a word of %s may break, %s', async (lang, word, expected) => {
    const hyphenate = await readHyphenator(lang);
    const parts = hyphenate?.(word) ?? [];
    expect(parts.join('')).toBe(word);
    expect(parts.join('-').toLowerCase()).toBe(expected.toLowerCase());
  });

  it('leaves no part of two letters at an end', async () => {
    const hyphenate = await readHyphenator('es');
    for (const word of ['económicamente', 'organización', 'energética']) {
      const parts = hyphenate?.(word) ?? [];
      expect(Math.min(parts[0]?.length ?? 0, parts.at(-1)?.length ?? 0)).toBeGreaterThan(2);
    }
  });

  it('leaves what is too long for a word as it is', async () => {
    const hyphenate = await readHyphenator('en');
    const endless = 'implementation'.repeat(20);
    expect(hyphenate?.(endless)).toEqual([endless]);
  });

  it('knows nothing of languages that have no hyphens', async () => {
    for (const lang of ['zh-CN', 'ja', 'ko', 'ar', 'constructor', ''])
      expect(await readHyphenator(lang)).toBeUndefined();
  });
});
