import type { List, Paragraph } from 'mdast';
import { expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { besideBlock } from '../../../src/deck/beside.ts';
import type { Points } from '../../../src/model/roadmap.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const list = (value: string): List => ({
  type: 'list',
  children: [{ type: 'listItem', children: [paragraph(value)] }],
});
const at = { line: 1, column: 1, offset: 0 };
const points = (item: string, given: Partial<Points>): Points => ({
  type: 'points',
  list: list(item),
  position: { start: at, end: at },
  ...given,
});
const of = (length: number, sign = '字'): string => `${sign.repeat(length - 1)}。`;
const placed = (item: string, given: Partial<Points>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(besideBlock(points(item, given), 'zh')).map(([place, all]) => [
      place,
      (all as Paragraph[]).map((one) => textOf(one)),
    ]),
  );

it('text stands whole beside a short block, also much of it', () => {
  const [intro, outro] = [`${of(100)}${of(90)}`, of(150)].map(paragraph) as [Paragraph, Paragraph];
  expect(placed('短', { intro, outro })).toEqual({
    before: [],
    above: [textOf(intro)],
    below: [of(150)],
    behind: [],
  });
});

it('of much text beside a long block the nearest sentence stays, and the rest is before and behind', () => {
  const intro = paragraph(`${of(70)}${of(30, '近')}`);
  const outro = paragraph(`${of(30, '近')}${of(70)}`);
  expect(placed('长'.repeat(150), { intro, outro })).toEqual({
    before: [of(70)],
    above: [of(30, '近')],
    below: [of(30, '近')],
    behind: [of(70)],
  });
});

it('what would be too little for a slide stays, and what is one sentence', () => {
  const intro = paragraph(`${of(50)}${of(60)}`);
  const outro = paragraph(of(120));
  expect(placed('长'.repeat(150), { intro, outro })).toEqual({
    before: [],
    above: [textOf(intro)],
    below: [of(120)],
    behind: [],
  });
});
