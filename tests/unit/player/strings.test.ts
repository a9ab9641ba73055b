import { describe, expect, it } from 'vitest';
import { toPlayerCharacters, toStrings } from '../../../src/player/strings.ts';

describe('strings', () => {
  it('go by the language', () => {
    expect(toStrings('zh-Hant').next).toBe('下一页');
    expect(toStrings('ja').next).toBe('Next slide');
    expect(toStrings('zhx').next).toBe('Next slide');
  });

  it('list the characters that an embedded face needs', () => {
    const characters = toPlayerCharacters('zh-CN');
    for (const character of '演讲者窗口第页共：0/附落后目录') expect(characters).toContain(character);
    for (const character of '{}⏎') expect(toPlayerCharacters('en')).not.toContain(character);
  });

  it('have the same gaps in every language', () => {
    const gaps = (lang: string) =>
      Object.entries(toStrings(lang)).map(([name, text]) => [name, String(text).split('{}').length]);
    expect(gaps('zh')).toEqual(gaps('en'));
    expect(toStrings('zh').keys).toHaveLength(toStrings('en').keys.length);
  });

  it('tell a key for every command that has one', () => {
    const told = toStrings('en').keys.flatMap(({ keys }) => keys);
    for (const key of 'ocrlfptbw/?') expect(told).toContain(key.toUpperCase());
  });
});
