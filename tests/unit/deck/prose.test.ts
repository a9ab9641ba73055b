import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { planProse, shownSentences } from '../../../src/deck/prose.ts';
import { weightOf } from '../../../src/language/weight.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const shownOn = (texts: string[], lang = 'zh-CN'): string[][] =>
  planProse(texts.map(paragraph), lang).map(({ shown }) => shown.map((each) => textOf(each as Paragraph)));

const sentence = (index: number): string => `第${index}句话一共要写满二十个汉字才算数对不对呀。`;
const long = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, index) => sentence(from + index)).join('');

describe('planProse', () => {
  it('shows short text whole on one slide', () => {
    expect(shownOn(['一句。', '两句。'])).toEqual([['一句。', '两句。']]);
  });

  it('shows whole sentences from the head of long paragraphs, and keeps them whole for the notes', () => {
    const [slide] = planProse([paragraph(long(6)), paragraph(long(5, 7))], 'zh-CN');
    expect(slide?.shown.map((each) => textOf(each as Paragraph)).join('')).toBe(long(4) + long(3, 7));
    expect(slide?.complete.map((each) => textOf(each))).toEqual([long(6), long(5, 7)]);
  });

  it('always shows the first sentence', () => {
    const endless = `${'很'.repeat(200)}长。`;
    expect(shownOn([endless])[0]?.[0]).toBe(endless);
  });

  it('tells a very long paragraph on several slides, balanced', () => {
    const slides = shownOn([long(60)]);
    const sizes = slides.map((shown) => shown.reduce((sum, each) => sum + weightOf(each), 0));
    expect(slides.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(Math.min(...sizes) * 2.1);
    expect(slides.every((shown) => shown.length <= 4)).toBe(true);
  });

  it('sets sentences as the article does', () => {
    const mixed = '中文。English here. 又是中文。';
    expect(textOf(planProse([paragraph(mixed)], 'zh-CN')[0]?.complete[0] ?? [])).toBe(mixed);
    const joined = 'See --!> and so on.';
    expect(textOf(planProse([paragraph(joined)], 'en')[0]?.complete[0] ?? [])).toBe(joined);
  });

  /** A sentence of so many Chinese characters. */
  const of = (length: number): string => `${'字'.repeat(length - 1)}。`;

  it('shows text whole up to the room of a slide, and the head of each paragraph beyond', () => {
    const [first, fits, tooLong] = [of(78), of(7), of(8)];
    expect(shownOn([`${first}${fits}`, `${first}${fits}`])).toEqual([[`${first}${fits}`, `${first}${fits}`]]);
    expect(shownOn([`${first}${tooLong}`, `${first}${fits}`])).toEqual([[first, `${first}${fits}`]]);
    expect(shownOn([`${of(46)}${of(32)}${of(2)}`, first, of(13)])).toEqual([
      [`${of(46)}${of(32)}`, first, of(13)],
    ]);
  });

  it('gives a paragraph the room that the others leave, to the last character', () => {
    const other = `${of(80)}${of(50)}`;
    expect(shownOn([`${of(80)}${of(10)}`, other])).toEqual([[`${of(80)}${of(10)}`, of(80)]]);
    expect(shownOn([`${of(80)}${of(11)}`, other])).toEqual([[of(80), of(80)]]);
  });

  it('sets at most four paragraphs on a slide, and as many as there is room for', () => {
    const short = of(10);
    expect(shownOn([short, short, short, short])).toEqual([[short, short, short, short]]);
    expect(shownOn([short, short, short, short, short])).toEqual([
      [short, short, short],
      [short, short],
    ]);
    const [half, more] = [of(70), of(50)];
    expect(shownOn([half, more, more])).toEqual([[half, more, more]]);
    expect(shownOn([of(180), short, short])).toEqual([[of(180)], [short, short]]);
    expect(shownOn([half, more, of(51)])).toEqual([[half], [more, of(51)]]);
  });

  it('tells a paragraph of more than 240 characters in groups of about equal length', () => {
    const texts = (length: number): string[] =>
      planProse([paragraph(of(20).repeat(length / 20))], 'zh-CN').flatMap(({ complete }) =>
        complete.map((nodes) => textOf(nodes)),
      );
    expect(texts(240)).toEqual([of(20).repeat(12)]);
    expect(texts(260)).toEqual([of(20).repeat(7), of(20).repeat(6)]);
    expect(texts(500)).toEqual([of(20).repeat(8), of(20).repeat(8), of(20).repeat(9)]);
  });

  it('cuts a long chain of sentences of which each leans back on the one before', () => {
    const chain = '这句话还没有说完，后面还要接着说下去。'.repeat(200);
    const slides = planProse([{ type: 'paragraph', children: [{ type: 'text', value: chain }] }], 'zh-CN');
    expect(slides.length).toBeGreaterThan(3);
  });

  it('sets no empty paragraph before a sentence that is longer than its group', () => {
    expect(shownOn([`${of(500)}${of(20)}`])).toEqual([[of(500)], [of(20)]]);
  });

  it('knows for each slide which paragraphs it tells, and where they stand', () => {
    const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 9 } });
    const paragraphs = [of(20).repeat(13), of(9), of(100), of(100)].map((value, index) => ({
      ...paragraph(value),
      position: at(index + 1),
    }));
    expect(
      planProse(paragraphs, 'zh-CN').map(({ shown, complete, positions }) => ({
        lines: positions.map(({ start }) => start.line),
        shown: shown.map((each) => [each.position?.start.line, textOf(each as Paragraph).length]),
        complete: complete.map((each) => textOf(each).length),
      })),
    ).toEqual([
      {
        lines: [1, 1],
        shown: [
          [1, 20],
          [1, 60],
          [1, 80],
        ],
        complete: [140, 120],
      },
      {
        lines: [2, 3],
        shown: [
          [2, 9],
          [3, 100],
        ],
        complete: [9, 100],
      },
      { lines: [4], shown: [[4, 100]], complete: [100] },
    ]);
    expect(planProse([paragraph('一。')], 'zh-CN')).toEqual([
      {
        layout: 'prose',
        classes: [],
        shown: [{ type: 'paragraph', children: [{ type: 'text', value: '一。' }] }],
        complete: [[{ type: 'text', value: '一。' }]],
        positions: [{ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }],
      },
    ]);
  });
});

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
});
