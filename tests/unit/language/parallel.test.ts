import { describe, expect, it } from 'vitest';
import { areAlike, isMeasure, parallelIn } from '../../../src/language/parallel.ts';

describe('isMeasure', () => {
  it.each([
    ['zh', '建立港口名册。'],
    ['zh', '到2028年，完成两座码头改造。'],
    ['zh-Hant', '推動兩座碼頭改造。'],
    ['en', 'Build a second quay.'],
    ['en', 'By 2028, build a second quay.'],
    ['es', 'Reforzar el muelle.'],
    ['ru', 'Создать второй причал.'],
  ])('is what says right away what is to be done: %s %s', (lang, text) => {
    expect(isMeasure(text, lang)).toBe(true);
  });

  it.each([
    ['zh', '港口建立于一九〇二年。'],
    ['en', 'Building takes two years.'],
    ['en', 'The town will build a quay.'],
    ['de', 'Bauen dauert zwei Jahre.'],
  ])('is nothing else: %s %s', (lang, text) => {
    expect(isMeasure(text, lang)).toBe(false);
  });
});

describe('sentences that stand side by side', () => {
  it('begin in the same way, and are not the same', () => {
    expect(areAlike('We stop old boats.', 'We stop new cranes.', 'en')).toBe(true);
    expect(areAlike('看船，不看图。', '看人，不看船。', 'zh')).toBe(true);
    expect(areAlike('看船，不看图。', '看船，不看图。', 'zh')).toBe(false);
    expect(areAlike('We stop old boats.', 'We have new cranes.', 'en')).toBe(false);
    expect(areAlike('It is old.', 'It is ours.', 'en')).toBe(false);
    const long = '看见太阳落下去的人每天早上六点钟来到这座港口，一直看到天黑。';
    expect(areAlike('看船，不看图。', long, 'zh')).toBe(false);
  });

  it('are three or more in a row, with what is told of each', () => {
    const [one, two, three] = ['We stop old boats.', 'We stop new cranes.', 'We stop nobody.'] as const;
    expect(parallelIn(['Rain.', one, two, three, 'Sun.'], 'en')).toEqual([[1, 2, 3]]);
    expect(parallelIn([one, 'It is time.', two, three], 'en')).toEqual([[0, 2, 3]]);
    expect(parallelIn([one, 'Sun.', two, three], 'en')).toEqual([]);
    expect(parallelIn([one, two], 'en')).toEqual([]);
  });

  it('are measures up to the last of a paragraph, which may name first what it is done to', () => {
    const measures = ['建立名册。', '推动改造。', '到2030年，全港有灯。'];
    expect(parallelIn([...measures, '老船员每年体检。'], 'zh')).toEqual([[0, 1, 2, 3]]);
    expect(parallelIn([...measures, '老船员每年体检。', '天晴。'], 'zh')).toEqual([[0, 1, 2]]);
  });
});
