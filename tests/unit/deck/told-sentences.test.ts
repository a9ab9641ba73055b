import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { shownSentences } from '../../../src/deck/told-sentences.ts';

describe('shownSentences', () => {
  const sentencesOf = (...texts: string[]) => texts.map((value) => [{ type: 'text' as const, value }]);

  const [first, second, third] = ['一', '二', '三'].map((word) => `${word.repeat(19)}。`) as [
    string,
    string,
    string,
  ];

  it.each([
    [0, first],
    [39, first],
    [40, first + second],
    [99, first + second + third],
  ])('takes whole sentences for as long as there is room, and always the first: %i', (room, shown) => {
    expect(textOf(shownSentences(sentencesOf(first, second, third), room, 'zh'))).toBe(shown);
  });

  it('takes the next one too where the first is a few words, if a slide has room for it', () => {
    expect(textOf(shownSentences(sentencesOf('船。', first, second), 10, 'zh'))).toBe(`船。${first}`);
    expect(textOf(shownSentences(sentencesOf('船。', `${'木'.repeat(170)}。`), 10, 'zh'))).toBe('船。');
  });

  it('leaves what is only said to the notes, where there is something else', () => {
    const said = 'Let me start with a number.';
    expect(textOf(shownSentences(sentencesOf(said, 'It is 40.'), 99, 'en'))).toBe('It is 40.');
    expect(textOf(shownSentences(sentencesOf(said), 99, 'en'))).toBe(said);
  });
});
