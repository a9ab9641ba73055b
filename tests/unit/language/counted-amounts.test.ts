import { describe, expect, it } from 'vitest';
import { countedAmountsIn } from '../../../src/language/counted-amounts.ts';

const found = (text: string, lang: string): string[] =>
  countedAmountsIn(text, lang).map(({ start, end }) => text.slice(start, end));

describe('amounts that count what is named behind them', () => {
  it.each([
    ['en', 'They lost 143 boats and 22 small nets.', ['143', '22']],
    ['en', 'The 22 quays hold between 9 and 17 ships.', ['22', '9 and 17']],
    ['en', 'It fell from 8,400 to under 2,000.', ['8,400', '2,000']],
    ['de', 'Das sind 22 Megawatt zu 14 Cent.', ['22 Megawatt', '14 Cent']],
    ['en', 'They sailed 22 miles in 143 minutes.', ['22 miles', '143 minutes']],
    ['de', 'Von den 310 Beschäftigten gehen 96 unserer Leute.', ['310', '96']],
    ['fr', 'Nous avons 43 antennes.', ['43']],
    ['fr', 'Elles ont 2 180 bénévoles.', ['2 180']],
    ['zh', '港口有61家企业，日均停靠1.9万人次，其中 9,800 艘。', ['61家', '1.9万人次', '9,800', '9,800 艘']],
    ['ja', '港は311か所ある。', ['311か所']],
    ['ko', '모두 311 명이 3억 2천만 원을 냈다.', ['311 명', '3억 2천만 원']],
  ])('are found in %s: %s', (lang, text, amounts) =>
    expect([...new Set(found(text, lang))]).toEqual(amounts));

  it.each([
    ['a year', 'en', 'In 2031 boats will sail.'],
    ['a day', 'en', 'It opens on 14 October.'],
    ['a day with an article', 'es', 'Abre el 14 de octubre.'],
    ['a day in German', 'de', 'Am 14. Oktober und 12 Uhr.'],
    ['a time', 'en', 'At 14:30 people come, and at 11 am.'],
    ['what has a name', 'en', 'They call Quay 12 deep, and Horizon 20 long.'],
    ['a word with a number', 'en', 'GPT-40 models and A-12 roads.'],
    ['one of nine', 'en', 'They have 3 boats.'],
    ['a number alone', 'en', 'Of them 12 and 14.'],
    ['a time in Chinese', 'zh', '2027年12月建成，第15届大会。'],
    ['one of nine in Chinese', 'zh', '共3个码头。'],
    ['a part of a word in Japanese', 'ja', '20分間隔で運行する。'],
    ['a year in Korean', 'ko', '2027 년에 시작한다.'],
  ])('are not %s', (_what, lang, text) => expect(found(text, lang)).toEqual([]));

  it('are found at once in an endless number', () => {
    expect(found('1'.repeat(40_000), 'en')).toEqual([]);
    expect(found('1,111'.repeat(8000), 'en').length).toBeLessThan(2);
    expect(found('10 '.repeat(20_000), 'en')).toEqual([]);
  });
});
