import { describe, expect, it } from 'vitest';
import { comparePeriods, parsePeriod, yearsOf } from '../../../src/article/period.ts';

const read: [text: string, label: string, key: string][] = [
  ['2024', '2024', '2024-01/12'],
  ['2024: Flagships', '2024', '2024-01/12'],
  ['2025年：长窗口', '2025年', '2025-01/12'],
  ['2025年度计划', '2025年度', '2025-01/12'],
  ['（2026）后Transformer', '2026', '2026-01/12'],
  ['FY2026 budget', 'FY2026', '2026-01/12'],
  ['FY 2026: budget', 'FY 2026', '2026-01/12'],
  ['2025 H2: Opening', '2025 H2', '2025-07/6'],
  ['H2 2026: Opening', 'H2 2026', '2026-07/6'],
  ['2025-H1', '2025-H1', '2025-01/6'],
  ['2025年下半年：开放', '2025年下半年', '2025-07/6'],
  ['2025年上半年', '2025年上半年', '2025-01/6'],
  ['2. Halbjahr 2026', '2. Halbjahr 2026', '2026-07/6'],
  ['2025年前半：準備', '2025年前半', '2025-01/6'],
  ['2026년 하반기', '2026년 하반기', '2026-07/6'],
  ['Q1 2026: Signals', 'Q1 2026', '2026-01/3'],
  ['2026 Q3', '2026 Q3', '2026-07/3'],
  ['2026年第一季度', '2026年第一季度', '2026-01/3'],
  ['2026年第4四半期', '2026年第4四半期', '2026-10/3'],
  ['2026년 2분기', '2026년 2분기', '2026-04/3'],
  ['3. Quartal 2026', '3. Quartal 2026', '2026-07/3'],
  ['2025–2027: The ring', '2025–2027', '2025-01/36'],
  ['2025-2027年：环线', '2025-2027年', '2025-01/36'],
  ['2025年～2026年', '2025年～2026年', '2025-01/24'],
  ['2025至2026', '2025至2026', '2025-01/24'],
  ['2025 to 2026', '2025 to 2026', '2025-01/24'],
  ['2025 bis 2027', '2025 bis 2027', '2025-01/36'],
  ['2025/26: Budget', '2025/26', '2025-01/24'],
  ['1999/00: Turn', '1999/00', '1999-01/24'],
  ['2026/06: First', '2026/06', '2026-06/1'],
  ['2026/12: Second', '2026/12', '2026-12/1'],
  ['2026年3月 - 搬书', '2026年3月', '2026-03/1'],
  ['2026年12月', '2026年12月', '2026-12/1'],
  ['2026년 3월', '2026년 3월', '2026-03/1'],
  ['March 2026', 'March 2026', '2026-03/1'],
  ['Sept. 2026: Opening', 'Sept. 2026', '2026-09/1'],
  ['März 2026', 'März 2026', '2026-03/1'],
  ['2026 March', '2026 March', '2026-03/1'],
  ['2026-03: Move', '2026-03', '2026-03/1'],
  ['2025.09', '2025.09', '2025-09/1'],
  ['2026年3月-6月：布线', '2026年3月-6月', '2026-03/4'],
  ['2026年10～12月', '2026年10～12月', '2026-10/3'],
  ['March–June 2026', 'March–June 2026', '2026-03/4'],
  ['Q1–Q3 2026', 'Q1–Q3 2026', '2026-01/9'],
  ['2026 Q3–Q4', '2026 Q3–Q4', '2026-07/6'],
  ['2025年低床車', '2025年', '2025-01/12'],
];

const refused = [
  ...['2024x', '20240', '1.5', 'GPT-4', 'v2024', '1850', '2200', '2024th', '2024K', 'Q5 2026', 'H3 2026'],
  ...[
    '2024.1',
    '2024.1.2',
    '2026-03-15',
    '2026/3/15',
    '2026年6月-3月',
    '2025.09.1',
    '2024%',
    'In 2026',
    'Marching 2026',
    '2027–2025',
    '2027–2026',
    'About 2026',
    '((2026))',
    '3.5',
    '',
  ],
];

describe('parsePeriod', () => {
  it.each(read)('reads %s', (text, label, key) => {
    expect(parsePeriod(text)?.period).toEqual({ label, key });
  });

  it.each([
    [1, 'January Jan Jan. Januar janvier enero'],
    [2, 'February Feb Februar février febrero'],
    [3, 'March Mar März mars marzo'],
    [4, 'April Apr avril abril'],
    [5, 'May Mai mayo'],
    [6, 'June Jun Juni juin junio'],
    [7, 'July Jul Juli juillet julio'],
    [8, 'August Aug août agosto'],
    [9, 'September Sept Sep septembre septiembre'],
    [10, 'October Oct Oktober Okt octobre octubre'],
    [11, 'November Nov novembre noviembre'],
    [12, 'December Dec Dezember Dez décembre DICIEMBRE'],
  ])('knows month %i in five languages, on either side of the year', (number, names) => {
    const key = `2026-${String(number).padStart(2, '0')}/1`;
    for (const name of names.split(' ')) {
      expect([name, parsePeriod(`${name} 2026`)?.period.key]).toEqual([name, key]);
      expect([name, parsePeriod(`2026 ${name}: Plan`)?.period.key]).toEqual([name, key]);
    }
  });

  it.each(refused)('sees no period in “%s”', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it.each([
    ['2024: Flagships', 'Flagships'],
    ['2024 — Flagships', 'Flagships'],
    ['2025年：长窗口', '长窗口'],
    ['（2026）新结构', '新结构'],
    ['2026年3月 - 搬书', '搬书'],
    ['Q1 2026, early', 'early'],
    ['2026 - 10 new trams', '10 new trams'],
    ['（2026）：新结构', '新结构'],
    [' [ 2026 ] |  New', 'New'],
    ['2026   New: 50% more', 'New: 50% more'],
    ['2026 New', 'New'],
    ['2026年低床車', '低床車'],
    ['2026', ''],
  ])('counts the punctuation behind the period of %s', (text, rest) => {
    expect(text.slice(parsePeriod(text)?.length)).toBe(rest);
  });
});

describe('comparePeriods', () => {
  it('sorts by the start, and the longer of two that start together first', () => {
    const labels = ['2027', 'Q2 2026', '2026年3月', 'H2 2026', '2026', 'Q1 2026', '2025–2027'];
    const periods = labels.flatMap((label) => parsePeriod(label)?.period ?? []);
    expect(periods.sort(comparePeriods).map((period) => period.label)).toEqual([
      ...['2025–2027', '2026', 'Q1 2026', '2026年3月', 'Q2 2026', 'H2 2026', '2027'],
    ]);
  });

  it('tells nothing apart that is one span', () => {
    const [one, other] = ['Q1 2026', '2026 Q1'].map((text) => parsePeriod(text)?.period);
    expect(one && other && comparePeriods(one, other)).toBe(0);
  });

  it('gives equal keys to one span written in different ways', () => {
    const keys = ['Q1 2026', '2026 Q1', '2026年第一季度', '2026년 1분기'].map(
      (text) => parsePeriod(text)?.period.key,
    );
    expect(new Set(keys).size).toBe(1);
  });
});

describe('yearsOf', () => {
  it.each([
    ['2026', [2026, 2026]],
    ['2025–2027', [2025, 2027]],
    ['2025/26', [2025, 2026]],
    ['H2 2026', [2026, 2026]],
    ['December 2026', [2026, 2026]],
  ])('is the first and the last year that %s reaches into', (text, years) => {
    expect(yearsOf(parsePeriod(text)?.period ?? { label: '', key: '' })).toEqual(years);
  });

  it('counts a period that goes on into the next year', () => {
    expect(yearsOf({ label: '', key: '2026-12/2' })).toEqual([2026, 2027]);
    expect(yearsOf({ label: '', key: '2026-07/6' })).toEqual([2026, 2026]);
  });
});
