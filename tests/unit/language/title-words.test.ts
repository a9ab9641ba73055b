import { describe, expect, it } from 'vitest';
import { needsOthers } from '../../../src/language/title-words.ts';

describe('needsOthers', () => {
  it.each([
    ['en', 'Nobody in the town repaired it'],
    ['en', 'The sailors are proud of that'],
    ['en', 'Someone proposed to build a new one'],
    ['en', 'The harbour master asked for more stone'],
    ['en', 'Nets, ropes, tar and the lamps of the mole'],
    ['en', 'Nets and ropes : $5M'],
    ['de', 'Die Stadt hat lange davon gelebt'],
    ['fr', 'La ville a longtemps vécu de cela'],
    ['es', 'La ciudad vivió mucho tiempo de eso'],
    ['pt', 'A cidade viveu muito tempo disso'],
    ['ru', 'Город долго жил на это'],
    ['ar', 'عاشت المدينة من ذلك طويلا'],
    ['ja', '町は長くそれで暮らしてきました'],
    ['ko', '선장이 겨울에 하신 말씀입니다'],
    ['ko', '도시는 오래 그것으로 살았습니다'],
    ['zh-CN', '我们一直靠它过日子'],
    ['zh-CN', '我又问船长今年的收成'],
    ['zh-CN', '船长只回答了一句'],
    ['zh-CN', '渔网、绳子、灯油和夜里的风暴'],
  ])('finds in %s that another has to stand before: %s', (lang, sentence) => {
    expect(needsOthers(sentence, lang)).toBe(true);
  });

  it.each([
    ['en', 'A storm took the old mole of the town'],
    ['en', 'The town built a mole that keeps the sea out'],
    ['en', 'The harbour has lost its mole this year'],
    ['de', 'Es gibt keinen Hafen ohne Mole'],
    ['fr', 'Il faut une digue à chaque port'],
    ['ja', '漁船はこの2年で13隻から29隻に増えました'],
    ['ja', '漁船はそれぞれ番号を持っています'],
    ['ko', '등대는 항구의 어귀에 세웁니다'],
    ['zh-CN', '其他港口也在修新的防波堤'],
    ['zh-CN', '渔船、渔网都在一年里换新'],
    ['en', 'The ferry leaves at 12:30 every day'],
  ])('finds in %s that it stands for itself: %s', (lang, sentence) => {
    expect(needsOthers(sentence, lang)).toBe(false);
  });
});
