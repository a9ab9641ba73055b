import { describe, expect, it } from 'vitest';
import { liveCharacters, toLiveStrings } from '../../../../src/player/live/strings.ts';

describe('toLiveStrings', () => {
  it('goes by the language of the article', () => {
    expect(toLiveStrings('zh-Hant').theme).toBe('主题');
    expect(toLiveStrings('de').theme).toBe('Theme');
  });
});

describe('liveCharacters', () => {
  it('holds every character of the words, each once', () => {
    const characters = [...liveCharacters('zh-CN')];
    expect(new Set(characters).size).toBe(characters.length);
    const words = toLiveStrings('zh-CN');
    const shown = [
      words.gone,
      words.errorsHead(27, true),
      words.errorsHead(3, false),
      words.panelWith(3),
      words.openAt('9'),
      words.noLines,
      '120–126',
    ];
    for (const character of shown.join('')) expect(characters).toContain(character);
  });
});
