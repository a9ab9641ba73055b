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

it('finds the period at the end of a title of any length', () => {
  const [period, rest] = read(`${'oak '.repeat(20_000)}2028–2030`) ?? [];
  expect([period, rest?.length]).toEqual(['2028–2030', 79_999]);
});

it('takes out what says a period again in another calendar, and nothing else', () => {
  expect(read('2026年度（令和8年度）：船')).toEqual(['2026年度', '船']);
  expect(read('2026年度（令和9年度から）：船')).toEqual(['2026年度', '（令和9年度から）：船']);
});

it.each([
  ['Keel 1.0 “Oak” – target: June 2027', 'target: June 2027', 'Keel 1.0 “Oak”'],
  ['Keel – ETA Q3 2027', 'ETA Q3 2027', 'Keel'],
  ['Keel ETA: Q3 2027', 'ETA: Q3 2027', 'Keel'],
  ['Keel, due June 2027', 'due June 2027', 'Keel'],
  ['Keel (release: June 2027)', 'release: June 2027', 'Keel'],
  ['Keel (oak, planned: June 2027)', 'planned: June 2027', 'Keel (oak)'],
  ['Kiel – Ziel: Juni 2027', 'Ziel: Juni 2027', 'Kiel'],
  ['Kiel, voraussichtlich Q3 2027', 'voraussichtlich Q3 2027', 'Kiel'],
  ['Quille – prévue : juin 2027', 'prévue : juin 2027', 'Quille'],
  ['Quilla · prevista: junio 2027', 'prevista: junio 2027', 'Quilla'],
  ['龙骨——预计：2027年6月', '预计：2027年6月', '龙骨'],
  ['龙骨（目标：2027年6月）', '目标：2027年6月', '龙骨'],
  ['竜骨（予定：2027年6月）', '予定：2027年6月', '竜骨'],
  ['용골 – 예정: 2027년 6월', '예정: 2027년 6월', '용골'],
])('takes the word that leads to a period out with it: “%s”', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  ['Release: June 2027', 'June 2027', 'Release'],
  ['Oak release: June 2027', 'June 2027', 'Oak release'],
])('leaves it where it is what is dated: “%s”', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});
