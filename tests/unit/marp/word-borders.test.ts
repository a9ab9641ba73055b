import { describe, expect, it } from 'vitest';
import { betweenChineseWords, betweenJapaneseWords, isParticle } from '../../../src/marp/word-borders.ts';

const cutAt = (text: string, places: number[]): string =>
  [0, ...places].map((place, index) => text.slice(place, places[index] ?? text.length)).join('|');

describe('a long run of Japanese breaks', () => {
  it.each([
    ['before a bracket', 'ネットワーク（三年間の計画）', 'ネットワーク|（三年間の計画）'],
    ['before any that opens', '波止場整備『港湾』と【終】', '波止場|整備|『港湾』と|【終】'],
    ['before one that quotes', 'カヌー船舶協会「波止場」', 'カヌー|船舶|協会|「波止場」'],
    ['not before one that stands behind a figure', '港湾計画2027（三年間）', '港湾|計画2027（三年間）'],
    ['between two words in kanji', '港湾整備事業計画書', '港湾|整備|事業|計画書'],
    ['where kanji and katakana meet', '中央図書館ネットワーク', '中央|図書館|ネットワーク'],
    ['not behind a word in hiragana', 'あいうえ港湾事業です', 'あいうえ港湾|事業です'],
    ['not behind a single character', '第五五埠頭港湾整備', '第五五埠頭|港湾|整備'],
  ])('%s: %s', (_where, text, marked) => {
    expect(cutAt(text, betweenJapaneseWords(text, []))).toBe(marked);
  });

  it('where it has more than seven characters', () => {
    expect(betweenJapaneseWords('港湾整備事業費', [])).toEqual([]);
    expect(betweenJapaneseWords('港湾整備事業計画', [])).toEqual([2, 4, 6]);
    expect(betweenJapaneseWords('港湾整備事業計画', [4])).toEqual([4]);
    expect(betweenJapaneseWords('港の港湾整備事業計画', [2])).toEqual([2, 4, 6, 8]);
    expect(betweenJapaneseWords('港湾整備事業計画の港', [9])).toEqual([2, 4, 6, 9]);
  });
});

describe('a run of Chinese breaks', () => {
  it('where a dictionary knows a word to begin that is no particle', () => {
    expect(cutAt('看着船', betweenChineseWords('看着船', [1, 2]))).toBe('看着|船');
    expect(cutAt('渡船过来', betweenChineseWords('渡船过来', [1, 2, 3]))).toBe('渡船|过来');
  });

  it('between words of two characters where it has more than four', () => {
    expect(betweenChineseWords('渡船码头', [])).toEqual([]);
    expect(betweenChineseWords('渡船码头规划', [])).toEqual([2, 4]);
    expect(betweenChineseWords('渡船码头规划', [2])).toEqual([2]);
  });
});

describe('isParticle', () => {
  it.each([...'的地得了着過过们們吗嗎呢吧はがをにでとのもへや'])('knows %s', (character) =>
    expect(isParticle(character)).toBe(true));

  it.each([...'船港a', '', '的地'])('leaves %j', (character) => expect(isParticle(character)).toBe(false));
});
