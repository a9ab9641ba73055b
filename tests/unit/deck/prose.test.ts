import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { planProse } from '../../../src/deck/prose.ts';
import { weightOf } from '../../../src/deck/weight.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const shownOn = (texts: string[], lang = 'zh-CN'): string[][] =>
  planProse(texts.map(paragraph), lang).map(({ shown }) => shown.map((each) => textOf(each)));

const sentence = (index: number): string => `第${index}句话一共要写满二十个汉字才算数对不对呀。`;
const long = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, index) => sentence(from + index)).join('');

describe('planProse', () => {
  it('shows short text whole on one slide', () => {
    expect(shownOn(['一句。', '两句。'])).toEqual([['一句。', '两句。']]);
  });

  it('shows whole sentences from the head of long paragraphs, and keeps them whole for the notes', () => {
    const [slide] = planProse([paragraph(long(6)), paragraph(long(5, 7))], 'zh-CN');
    expect(slide?.shown.map((each) => textOf(each))).toEqual([long(2), long(2, 7)]);
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
});
