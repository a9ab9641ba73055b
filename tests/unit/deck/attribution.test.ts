import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { setOffAttribution } from '../../../src/deck/attribution.ts';
import { paragraph, text } from '../../../src/deck/nodes.ts';

const quoted = (...paragraphs: string[]): string[] =>
  setOffAttribution({
    type: 'blockquote',
    children: paragraphs.map((one) => paragraph(text(one))),
  }).children.map((block) => (block.type === 'paragraph' ? textOf(block) : block.type));

describe('who says what a quotation says', () => {
  it.each([
    ['“Ours.” — Ada Birch', ['“Ours.”', '— Ada Birch']],
    [
      '“没有主人的船。”——这是码头老陈说的，后来写在了墙上。',
      ['“没有主人的船。”', '——这是码头老陈说的，后来写在了墙上。'],
    ],
    ['“Ours.” — she said “not yours.”', ['“Ours.” — she said “not yours.”']],
    ['The quay — so she said — is ours.', ['The quay — so she said — is ours.']],
  ])('%s', (said, parts) => expect(quoted(said)).toEqual(parts));

  it.each([
    '“No ship waits.” — 2030년까지 평균 대기 시간을 5분 이내로',
    '「船を待たせない」 — 2030年までに待ち時間を半分に',
    '“没有等待的港口”——到2030年，平均等待时间降到5分钟',
    '“No ship waits” — by 2030 we bring the wait below five minutes',
    '„Kein Schiff wartet“ — Bis 2030 liegt jedes in einer Stunde am Kai',
    '“No ship waits” — Waiting falls by 40% in all ports',
  ])('is no one where a goal stands behind the dash: %s', (said) => expect(quoted(said)).toEqual([said]));

  it.each([
    '— Ada Birch, 12 May 2025',
    '— a nurse, Ward 4',
    '— 老陈，2024年3月5日',
    '— 항만 조합 조합장',
  ])('is who says it, with a date or a number: %s', (by) =>
    expect(quoted(`“Ours.” ${by}`)).toEqual(['“Ours.”', by]));

  it('has a dash where it was written with hyphens', () => {
    expect(quoted('Ours.', '--- Pia, harbour guard')).toEqual(['Ours.', '— Pia, harbour guard']);
  });

  it('leaves all other paragraphs as they are', () => {
    expect(quoted('First.', 'Second.', 'Third. — Ada Birch')).toEqual([
      'First.',
      'Second.',
      'Third.',
      '— Ada Birch',
    ]);
  });
});
