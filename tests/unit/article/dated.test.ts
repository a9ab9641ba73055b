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
  ['Keel: Q4 2026 (oak and pine)', 'Q4 2026', 'Keel (oak and pine)'],
  ['第二步：2027年（铺龙骨）', '2027年', '第二步（铺龙骨）'],
])('takes the period out of “%s” and leaves every bracket whole', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  ['第1期　2026〜2028年度　「つなぐ」', '2026〜2028年度', '第1期　「つなぐ」'],
  ['第1期　2026〜2028年度', '2026〜2028年度', '第1期'],
])('finds a period between wide spaces in “%s”', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  ['15 December 2026', '15 December 2026', ''],
  ['December 15, 2026: the keel', 'December 15, 2026', 'the keel'],
  ['Keel – 15. März 2027', '15. März 2027', 'Keel'],
  ['v3 — 1er avril 2027', '1er avril 2027', 'v3'],
  ['Quilla, 15 de diciembre de 2026', '15 de diciembre de 2026', 'Quilla'],
  ['Keel 2, May 2026', 'May 2026', 'Keel 2'],
])('takes a day with its month out of “%s”', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  ['Picture in 2030', '2030', 'Picture'],
  ['Lage im Jahr 2030', '2030', 'Lage'],
  ['Situation en 2030', '2030', 'Situation'],
  ['Keels by 2030', 'by 2030', 'Keels'],
])('takes the word out that only ties a period to “%s”', (title, period, rest) => {
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
  ['Keel 1.0 “Oak” – target: June 2027', 'June 2027', 'Keel 1.0 “Oak”'],
  ['Keel – ETA Q3 2027', 'Q3 2027', 'Keel'],
  ['Keel ETA: Q3 2027', 'Q3 2027', 'Keel'],
  ['Keel, due June 2027', 'June 2027', 'Keel'],
  ['Keel (release: June 2027)', 'June 2027', 'Keel'],
  ['Keel (oak, planned: June 2027)', 'June 2027', 'Keel (oak)'],
  ['Kiel – Ziel: Juni 2027', 'Juni 2027', 'Kiel'],
  ['Kiel, voraussichtlich Q3 2027', 'Q3 2027', 'Kiel'],
  ['Quille – prévue : juin 2027', 'juin 2027', 'Quille'],
  ['Quilla · prevista: junio 2027', 'junio 2027', 'Quilla'],
  ['龙骨——预计：2027年6月', '2027年6月', '龙骨'],
  ['龙骨（目标：2027年6月）', '2027年6月', '龙骨'],
  ['竜骨（予定：2027年6月）', '2027年6月', '竜骨'],
  ['용골 – 예정: 2027년 6월', '2027년 6월', '용골'],
  ['Keel (planned Q2 2027)', 'Q2 2027', 'Keel'],
  ['Keel (planned for June 2027): oak', 'June 2027', 'Keel: oak'],
  ['Kiel (geplant im Juni 2027)', 'im Juni 2027', 'Kiel'],
  ['Planned Q2 2027: Keel', 'Q2 2027', 'Keel'],
  ['竜骨（2027年6月予定）', '2027年6月', '竜骨'],
  ['龙骨（预计 2027 年 6 月）', '2027 年 6 月', '龙骨'],
  ['Киль (план: июнь 2027)', 'июнь 2027', 'Киль'],
])('takes the word that leads to a period out with it: “%s”', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  ['Release: June 2027', 'June 2027', 'Release'],
  ['Oak release: June 2027', 'June 2027', 'Oak release'],
])('leaves it where it is what is dated: “%s”', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  ['Keel (released March 2025)', 'March 2025', 'Keel (released)'],
  ['Keel (Released: March 2025)', 'March 2025', 'Keel (Released)'],
  ['Keel (March 2025 released)', 'March 2025', 'Keel (released)'],
  ['Keel – shipped Q1 2025', 'Q1 2025', 'Keel – shipped'],
  ['Kiel (veröffentlicht im März 2025)', 'im März 2025', 'Kiel (veröffentlicht)'],
  ['Quille (publié en mars 2025)', 'en mars 2025', 'Quille (publié)'],
  ['龙骨（2025年3月发布）', '2025年3月', '龙骨（发布）'],
  ['龙骨（已完成，2025年3月）', '2025年3月', '龙骨（已完成）'],
  ['竜骨（2025年3月リリース済み）', '2025年3月', '竜骨（リリース済み）'],
  ['용골 (2025년 3월 출시)', '2025년 3월', '용골 (출시)'],
])('leaves to the title that it was kept: “%s”', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  ['Target 2030', 'Target 2030', ''],
  ['Keel (unreleased 2.0)', undefined, undefined],
])('leaves what else a word may say: “%s”', (title, period, rest) => {
  expect(read(title)).toEqual(period === undefined ? undefined : [period, rest]);
});

it.each(['Sprint 1/2026', 'KW 12/2026'])('reads no month in “%s”, which may count anything', (title) => {
  expect(read(title)).toBeUndefined();
});

it.each([
  ['Keel 03/2026', '03/2026', 'Keel'],
  ['Keel, 3/2026', '3/2026', 'Keel'],
  ['3/2026 Keel', '3/2026', 'Keel'],
])('reads the month in “%s”', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  'Table 2. Sales (2024)',
  'Tabelle 1: Schiffe (2023)',
  '图 3：船（2024年）',
])('reads no period in the caption “%s”', (title) => expect(read(title)).toBeUndefined());

it.each([
  ['Programme of June 2026', 'June 2026', 'Programme'],
  ['Plan für Q3 2026', 'Q3 2026', 'Plan'],
  ['Plan for 2026–2028', '2026–2028', 'Plan'],
  ['Later on 2028–2030', '2028–2030', 'Later on'],
  ['Oaf June 2026', 'June 2026', 'Oaf'],
])('leaves no word that only leads to the period in “%s”', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  ['Phase 2026 - 2028', '2026 - 2028', 'Phase'],
  ['Etappe 2026 – 2028', '2026 – 2028', 'Etappe'],
  ['Этап 2026 — 2028', '2026 — 2028', 'Этап'],
  ['Giai đoạn 2026 - 2028', '2026 - 2028', 'Giai đoạn'],
  ['第一阶段 2026 - 2028年', '2026 - 2028年', '第一阶段'],
  ['造船期2026 - 2028', '2026 - 2028', '造船期'],
  ['Hulls March - June 2026', 'March - June 2026', 'Hulls'],
  ['Hulls Q3 2026 – Q1 2027', 'Q3 2026 – Q1 2027', 'Hulls'],
  ['Hulls (yard 2026 - 2028)', '2026 - 2028', 'Hulls (yard)'],
  ['Plan für 2026 - 2028', '2026 - 2028', 'Plan'],
  ['Hulls 2026 - 2028: oak', '2026 - 2028', 'Hulls: oak'],
  ['Agenda 2030 – 2026–2028', '2026–2028', 'Agenda 2030'],
  ['Phase 1 - 2026', '2026', 'Phase 1'],
])('reads the range of “%s” with its first year', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  ['Heizperiode 2029/30', 'Heizperiode 2029/30', ''],
  ['Hulls: academic year 2029/30', 'academic year 2029/30', 'Hulls'],
  ['II–III кварталы 2027 г.: корпус', 'II–III кварталы 2027 г.', 'корпус'],
  ['2028’e kadar: tekne', '2028’e kadar', 'tekne'],
  ['2030’da yeni tekne', '2030’da', 'yeni tekne'],
  ['Dès le début 2030', 'Dès le début 2030', ''],
  ['2026年前三季度：造船', '2026年前三季度', '造船'],
  ['2026年夏頃まで', '2026年夏頃まで', ''],
  ['2027年央', '2027年央', ''],
  ['Hulls in 2029.', '2029', 'Hulls'],
  ['Saison 2029', 'Saison 2029', ''],
  ['Saison 2029: Kiel', 'Saison 2029', 'Kiel'],
  ['2030年の姿', '2030年', '姿'],
  ['2030年造船', '2030年', '造船'],
  ['2026–2028 in Europe', '2026–2028', 'in Europe'],
  ['2026 Season opener', '2026', 'Season opener'],
])('leaves beside the period of “%s” only what is a name by itself', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});

it.each([
  ['Ernte 2026/27: Presse', 'Ernte 2026/27', 'Presse'],
  ['Campaña 2026/27: red', 'Campaña 2026/27', 'red'],
  ['Rentrée 2026 : la quille', 'Rentrée 2026', 'la quille'],
  ['Harvest 2026: nets', 'Harvest 2026', 'nets'],
  ['その先：2050年に向けて', '2050年に向けて', 'その先'],
  ['长期（展望到2035年）', '展望到2035年', '长期'],
])('keeps the word of its season with the period of “%s”', (title, period, rest) => {
  expect(read(title)).toEqual([period, rest]);
});
