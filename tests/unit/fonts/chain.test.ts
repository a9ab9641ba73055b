import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../src/fonts/chain.ts';
import { type Family, families } from '../../../src/fonts/faces.ts';

const namesOf = (name: string, lang?: string): string[] => {
  const family = families.find((each) => each.name === name);
  if (family === undefined) throw new Error(`no family ${name}`);
  return chainOf(family, lang).map((link) => (link.only ? `(${link.family.name})` : link.family.name));
};

describe('chainOf', () => {
  it.each([
    ['zh', 'Noto Sans SC'],
    ['zh-CN', 'Noto Sans SC'],
    ['zh-TW', 'Noto Sans TC'],
    ['zh-Hant', 'Noto Sans TC'],
    ['zh-HK', 'Noto Sans TC'],
    ['ja-JP', 'Noto Sans JP'],
    ['ko', 'Noto Sans KR'],
    ['en', 'Noto Sans'],
    ['ar', 'Noto Sans'],
    ['zh-Hans-HK', 'Noto Sans SC'],
    ['zh-Hant-CN', 'Noto Sans TC'],
    ['yue', 'Noto Sans TC'],
    [undefined, 'Noto Sans SC'],
  ])('asks for %s first %s', (lang, first) => {
    expect(namesOf('Noto Sans SC', lang).find((name) => !name.startsWith('('))).toBe(first);
  });

  it('lets a face for Latin keep its letters, with the language’s family behind it', () => {
    const names = namesOf('Source Serif 4', 'zh').filter((name) => !name.includes('Emoji'));
    expect(names.slice(0, 3)).toEqual(['(Noto Serif SC)', 'Source Serif 4', 'Noto Serif SC']);
    expect(namesOf('JetBrains Mono', 'ja').filter((name) => !name.startsWith('('))[1]).toBe('Noto Sans JP');
  });

  it('draws the boxes of code in a face of its weight, and arrows in one fitted to its grid', () => {
    const linkFor = (sign: string) =>
      chainOf(families.find(({ kind }) => kind === 'code') as Family, 'ja').find(({ only }) =>
        only?.test(sign),
      );
    expect(linkFor('├')?.family.name).toBe('DejaVu Sans');
    expect(linkFor('→')).toMatchObject({ family: { name: 'Noto Sans SC' }, scale: 0.6 });
  });

  it('gives a figure face no other family', () => {
    expect(namesOf('Barlow Condensed', 'zh')).toEqual(['Barlow Condensed']);
  });

  it.each(families.filter(({ kind }) => kind !== 'figure'))('serves $name with every script', (family) => {
    for (const lang of [undefined, 'zh', 'ja', 'de']) {
      const served = new Set(chainOf(family, lang).map((link) => link.family.name));
      for (const script of ['Arabic', 'Hebrew', 'Thai', 'Devanagari', 'Math', 'Symbols 2', 'KR', 'SC'])
        expect(served).toContain(`Noto Sans ${script}`);
      // The last to be asked: it has digits too, for keycaps.
      const whole = chainOf(family, lang).filter(({ only }) => !only);
      expect(whole.at(-1)?.family.name).toBe(family.kind === 'code' ? 'Noto Emoji' : 'Noto Color Emoji');
    }
  });

  it('shows emoji in colour, but not in code', () => {
    expect(namesOf('Noto Sans', 'en')).toContain('(Noto Color Emoji)');
    expect(namesOf('JetBrains Mono', 'en').join()).not.toContain('Color');
  });
});
