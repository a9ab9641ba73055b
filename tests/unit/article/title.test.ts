import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { parseMovement, toTitle } from '../../../src/article/title.ts';
import { inline } from './inline.ts';

const at = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 9, offset: 8 } };
const title = (markdown: string) => toTitle(inline(markdown), at);

describe('toTitle', () => {
  it.each([
    ['2. Models', '2', 'Models'],
    ['2.1 Models', '2.1', 'Models'],
    ['3) Models', '3', 'Models'],
    ['（四）模型', '四', '模型'],
    ['五、模型', '五', '模型'],
    ['2、模型', '2', '模型'],
    ['1.模型', '1', '模型'],
    ['12. **Bold**', '12', 'Bold'],
  ])('takes the number off %s', (markdown, number, named) => {
    expect(title(markdown).number).toBe(number);
    expect(textOf(title(markdown).named)).toBe(named);
    expect(textOf(title(markdown).whole)).toBe(textOf(inline(markdown)));
  });

  it.each([
    '2023年关键突破',
    '3D printing',
    '12:30 in the morning',
    '4-bit weights',
    '1986',
  ])('sees no number in %s', (markdown) => expect(title(markdown).number).toBeUndefined());

  it.each([
    ['大模型架构：从体量到效率', '大模型架构', '从体量到效率'],
    ['架构:从A到B', '架构', '从A到B'],
    ['Models: from scale to thrift', 'Models', 'from scale to thrift'],
    ['Models — a survey', 'Models', 'a survey'],
    ['模型——一份清单', '模型', '一份清单'],
    ['模型——2026年展望', '模型', '2026年展望'],
    ['End — 2026', 'End', '2026'],
    ['2. **Models**: a *survey*', 'Models', 'a survey'],
  ])('cuts %s at its colon', (markdown, main, sub) => {
    expect(textOf(title(markdown).main)).toBe(main);
    expect(textOf(title(markdown).sub ?? [])).toBe(sub);
  });

  it.each([
    'At 12:30',
    'C:\\new',
    'https://example.org',
    'std::vector',
    'A plain title',
    'Ends with a colon:',
    'Plan 2025 — 2026',
    '年份2024——2026',
  ])('leaves %s whole', (markdown) => expect(title(markdown).sub).toBeUndefined());
});

describe('parseMovement', () => {
  it.each([
    ['从比拼体量到精打细算', '比拼体量', '精打细算'],
    ['從片段到環線', '片段', '環線'],
    ['从规模走向效率', '规模', '效率'],
    ['自上而下至自下而上', '上而下', '自下而上'],
    ['from one line to a network', 'one line', 'a network'],
    ['From mud to gravel', 'mud', 'gravel'],
    ['vom Schotter zum festen Belag', 'Schotter', 'festen Belag'],
    ['von Hand zu Hand', 'Hand', 'Hand'],
    ['古い電車から低い床へ', '古い電車', '低い床'],
    ['서가 중심에서 사람 중심으로', '서가 중심', '사람 중심'],
  ])('reads %s', (phrase, from, to) => expect(parseMovement(phrase)).toEqual({ from, to }));

  it.each(['从头说起', 'from here', '到此为止', 'Wasser', ''])('sees no movement in “%s”', (phrase) =>
    expect(parseMovement(phrase)).toBeUndefined());

  it('takes the more even of two cuts', () => {
    expect(parseMovement('从看到图片到听到声音')).toEqual({ from: '看到图片', to: '听到声音' });
  });
});
