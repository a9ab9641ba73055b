import { describe, expect, it } from 'vitest';
import { languages, type Strings, toPlayerCharacters, toStrings } from '../../../src/player/strings.ts';

describe('strings', () => {
  it.each([
    ['zh-CN', '下一页'],
    ['zh-Hant', '下一頁'],
    ['zh-HK', '下一頁'],
    ['ja', '次のスライド'],
    ['pt-BR', 'Próximo slide'],
    ['DE_at', 'Nächste Folie'],
    ['ar', 'الشريحة التالية'],
    ['fi', 'Next slide'],
    ['zhx', 'Next slide'],
  ])('go by the language: %s', (lang, next) => expect(toStrings(lang).next).toBe(next));

  it('list the characters that an embedded face needs', () => {
    const characters = toPlayerCharacters('zh-CN');
    for (const character of '演讲者窗口第页共：0/附落后目录') expect(characters).toContain(character);
    for (const character of '{}⏎') expect(toPlayerCharacters('en')).not.toContain(character);
  });

  const gapsOf = (strings: Strings) =>
    Object.entries(strings).map(([name, text]) => [name, String(text).split('{}').length]);
  const { en } = languages;
  it.each(
    Object.entries(languages),
  )('have the same gaps and keys in every language: %s', (_lang, strings) => {
    expect(gapsOf(strings)).toEqual(gapsOf(en as Strings));
    expect(strings.keys.map(({ keys }) => keys.length)).toEqual(en?.keys.map(({ keys }) => keys.length));
    expect(Object.values(strings).filter((text) => String(text).trim() === '')).toEqual([]);
  });

  it('tell a key for every command that has one', () => {
    const told = toStrings('en').keys.flatMap(({ keys }) => keys);
    for (const key of 'ocrlfptbw/?') expect(told).toContain(key.toUpperCase());
  });
});
