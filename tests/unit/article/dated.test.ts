import { expect, it } from 'vitest';
import { findPeriod } from '../../../src/article/dated.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { toTitle } from '../../../src/article/title.ts';

const at = { line: 1, column: 1, offset: 0 };
const read = (title: string): string[] | undefined => {
  const dated = findPeriod(toTitle([{ type: 'text', value: title }], { start: at, end: at }));
  return dated && [dated.period.label, textOf(dated.rest)];
};

it.each([
  ['Keel (laid, May 2026)', 'May 2026', 'Keel (laid)'],
  ['Keel (May 2026, laid): oak', 'May 2026', 'Keel (laid): oak'],
  ['Keel (laid; 2026)', '2026', 'Keel (laid)'],
  ['(2026, laid) Keel', '2026', '(laid) Keel'],
  ['龙骨（已铺，2026 年 5 月）', '2026 年 5 月', '龙骨（已铺）'],
  ['Keel (oak) · Q3 2026', 'Q3 2026', 'Keel (oak)'],
  ['(2026) Keel', '2026', 'Keel'],
])('takes the period out of “%s” and leaves every bracket whole', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it('takes out what says a period again in another calendar, and nothing else', () => {
  expect(read('2026年度（令和8年度）：船')).toEqual(['2026年度', '船']);
  expect(read('2026年度（令和9年度から）：船')).toEqual(['2026年度', '（令和9年度から）：船']);
});
