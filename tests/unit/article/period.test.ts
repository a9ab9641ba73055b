import { describe, expect, it } from 'vitest';
import { comparePeriods, isOfYears, parsePeriod, yearsOf } from '../../../src/article/period.ts';

const read: [text: string, label: string, key: string][] = [
  ['2030年代前半：造船', '2030年代前半', '2030-01/60'],
  ['2030年代後半', '2030年代後半', '2035-01/60'],
  ['2030年代中期', '2030年代中期', '2033-01/36'],
  ['2030년대 초반: 배', '2030년대 초반', '2030-01/36'],
  ['Early to mid 2030s', 'Early to mid 2030s', '2030-01/72'],
  ['By the late 2020s', 'By the late 2020s', '2026-01/48'],
  ['The 2040s: hulls', 'The 2040s', '2040-01/120'],
  ['Mitte der 2030er Jahre', 'Mitte der 2030er Jahre', '2033-01/36'],
  ['Début des années 2030', 'Début des années 2030', '2030-01/36'],
  ['Mediados de la década de 2030', 'Mediados de la década de 2030', '2033-01/36'],
  ['Середина 2030-х', 'Середина 2030-х', '2033-01/36'],
  ['“十五五”期间：造船', '“十五五”期间', '2026-01/60'],
  ['“十四五”末', '“十四五”末', '2024-01/24'],
  ['2026, 2027', '2026, 2027', '2026-01/24'],
  ['2026, 2027 and 2028: hulls', '2026, 2027 and 2028', '2026-01/36'],
  ['2026 und 2027', '2026 und 2027', '2026-01/24'],
  ['2026 全年：船', '2026 全年', '2026-01/12'],
  ['2026年全年：船', '2026年全年', '2026-01/12'],
  ['2026年、2027年：船', '2026年、2027年', '2026-01/24'],
  ['٢٠٢٦: سفينة', '٢٠٢٦', '2026-01/12'],
  ['٢٠٢٦–٢٠٢٨', '٢٠٢٦–٢٠٢٨', '2026-01/36'],
  ['२०२६', '२०२६', '2026-01/12'],
  ['۱۴۰۵: کشتی', '۱۴۰۵', '2026-01/12'],
  ['Quý II/2026', 'Quý II/2026', '2026-04/3'],
  ['Đến năm 2030: tàu', 'Đến năm 2030', '2030-01/12'],
  ['2. Hj. 2026', '2. Hj. 2026', '2026-07/6'],
  ['2030~ 造船', '2030~', '2030-01/12+'],
  ['2028 ~ Ende 2030', '2028 ~ Ende 2030', '2028-01/36'],
  ['I trimestre 2026: barca', 'I trimestre 2026', '2026-01/3'],
  ['II semestre 2026', 'II semestre 2026', '2026-07/6'],
  ['IV trimestre de 2026', 'IV trimestre de 2026', '2026-10/3'],
  ['3° trimestre 2026', '3° trimestre 2026', '2026-07/3'],
  ['Q1/Q2 2026: Hull', 'Q1/Q2 2026', '2026-01/6'],
  ['Q2 & Q3 2026', 'Q2 & Q3 2026', '2026-04/6'],
  ['2026 Q1/Q2', '2026 Q1/Q2', '2026-01/6'],
  ['2026/Q3', '2026/Q3', '2026-07/3'],
  ['2H26: Mast', '2H26', '2026-07/6'],
  ['1T26', '1T26', '2026-01/3'],
  ['3T 2026', '3T 2026', '2026-07/3'],
  ['By the end of March (2027)', 'By the end of March (2027)', '2027-03/1'],
  ['FY2026-27', 'FY2026-27', '2026-01/24'],
  ['FY26/27', 'FY26/27', '2026-01/24'],
  ['1Q26', '1Q26', '2026-01/3'],
  ['II/2026', 'II/2026', '2026-04/3'],
  ['2024', '2024', '2024-01/12'],
  ['2024: Flagships', '2024', '2024-01/12'],
  ['2025年：长窗口', '2025年', '2025-01/12'],
  ['2030年:60%的船', '2030年', '2030-01/12'],
  ['2030年:3隻', '2030年', '2030-01/12'],
  ['2030년:3척', '2030년', '2030-01/12'],
  ['2026年底:10条船', '2026年底', '2026-09/4'],
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
  ['Autunno 2027 – due', 'Autunno 2027', '2027-09/3'],
  ['L’estate 2027: due', 'L’estate 2027', '2027-06/3'],
  ['Outono de 2027: dois', 'Outono de 2027', '2027-09/3'],
  ['Najaar 2027: twee', 'Najaar 2027', '2027-09/3'],
  ['Jesień 2027: dwa', 'Jesień 2027', '2027-09/3'],
  ['خريف 2027: اثنان', 'خريف 2027', '2027-09/3'],
  ['Hösten 2027: två', 'Hösten 2027', '2027-09/3'],
  ['Sonbahar 2027: iki', 'Sonbahar 2027', '2027-09/3'],
  ['2027年秋季：二', '2027年秋季', '2027-09/3'],
  ['2030~', '2030~', '2030-01/12+'],
  ['2030년~', '2030년~', '2030-01/12+'],
  ['2030～：量産', '2030～', '2030-01/12+'],
  ['2026~2027', '2026~2027', '2026-01/24'],
  ['2025–2027: The ring', '2025–2027', '2025-01/36'],
  ['2025-2027年：环线', '2025-2027年', '2025-01/36'],
  ['2025年～2026年', '2025年～2026年', '2025-01/24'],
  ['2025至2026', '2025至2026', '2025-01/24'],
  ['2025 to 2026', '2025 to 2026', '2025-01/24'],
  ['2025 bis 2027', '2025 bis 2027', '2025-01/36'],
  ['2025/26: Budget', '2025/26', '2025-01/24'],
  ['2029/31: Scale', '2029/31', '2029-01/36'],
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
  ['H1: 2026', 'H1: 2026', '2026-01/6'],
  ['1H 2026', '1H 2026', '2026-01/6'],
  ["Q1'26: Signals", "Q1'26", '2026-01/3'],
  ['FY26', 'FY26', '2026-01/12'],
  ['Q3 FY26: Budget', 'Q3 FY26', '2026-07/3'],
  ['FY26 Q3', 'FY26 Q3', '2026-07/3'],
  ['2026–28: Rebuild', '2026–28', '2026-01/36'],
  ['2010–13: Rebuild', '2010–13', '2010-01/48'],
  ['2010-13: Rebuild', '2010-13', '2010-01/48'],
  ['2010-12: Rebuild', '2010-12', '2010-12/1'],
  ['2010-01: Rebuild', '2010-01', '2010-01/1'],
  ['Q3 2026 – Q1 2027: Trial', 'Q3 2026 – Q1 2027', '2026-07/9'],
  ['2026年9月至2027年3月', '2026年9月至2027年3月', '2026-09/7'],
  ['06/2026: First', '06/2026', '2026-06/1'],
  ['2026 年 5 月：布线', '2026 年 5 月', '2026-05/1'],
  ['2026年5月底：布线', '2026年5月底', '2026-05/1'],
  ['2030年代：海上', '2030年代', '2030-01/120'],
  ['2030s: At sea', '2030s', '2030-01/120'],
  ['2030er Jahre: Auf See', '2030er Jahre', '2030-01/120'],
  ['2030년대', '2030년대', '2030-01/120'],
  ['by 2030', 'by 2030', '2030-01/12'],
  ['By the end of 2027: Quay', 'By the end of 2027', '2027-09/4'],
  ['In the second half of 2027', 'In the second half of 2027', '2027-07/6'],
  ['By the end of Q2 2027', 'By the end of Q2 2027', '2027-04/3'],
  ['By year-end 2027', 'By year-end 2027', '2027-09/4'],
  ['No later than 2030', 'No later than 2030', '2030-01/12'],
  ['Bis zum Ende des Jahres 2027', 'Bis zum Ende des Jahres 2027', '2027-09/4'],
  ['Im zweiten Halbjahr 2027', 'Im zweiten Halbjahr 2027', '2027-07/6'],
  ['D’ici la fin de l’année 2027', 'D’ici la fin de l’année 2027', '2027-09/4'],
  ['Fin mars 2027', 'Fin mars 2027', '2027-03/1'],
  ['A finales de 2027', 'A finales de 2027', '2027-09/4'],
  ['Entro la fine del 2027', 'Entro la fine del 2027', '2027-09/4'],
  ['Até ao final de 2027', 'Até ao final de 2027', '2027-09/4'],
  ['Tegen het einde van 2027', 'Tegen het einde van 2027', '2027-09/4'],
  ['До конца 2027 года', 'До конца 2027 года', '2027-09/4'],
  ['2027년 연말', '2027년 연말', '2027-09/4'],
  ['By Q2 2030: done', 'By Q2 2030', '2030-04/3'],
  ['In 2026: Docks', 'In 2026', '2026-01/12'],
  ['Bis 2030: Häfen', 'Bis 2030', '2030-01/12'],
  ['Beyond 2026', 'Beyond 2026', '2027-01/12+'],
  ['Post-2030: Quiet', 'Post-2030', '2031-01/12+'],
  ['2028 and beyond', '2028 and beyond', '2028-01/12+'],
  ['2028+', '2028+', '2028-01/12+'],
  ['2028年以降：自動化', '2028年以降', '2028-01/12+'],
  ['2028年以后：自动化', '2028年以后', '2028-01/12+'],
  ['From 2027 to 2029: Works', 'From 2027 to 2029', '2027-01/36'],
  ['从2027年到2029年', '从2027年到2029年', '2027-01/36'],
  ['到2030年：全部换完', '到2030年', '2030-01/12'],
  ['预计 2026 年 5 月', '预计 2026 年 5 月', '2026-05/1'],
  ['令和8年度：港', '令和8年度', '2026-01/12'],
  ['令和元年', '令和元年', '2019-01/12'],
  ['令和8～9年度　船', '令和8～9年度', '2026-01/24'],
  ['令和10〜12年度', '令和10〜12年度', '2028-01/36'],
  ['2026学年：船', '2026学年', '2026-01/12'],
  ['2026—2027学年', '2026—2027学年', '2026-01/24'],
  ['2026学年第二学期', '2026学年第二学期', '2026-07/6'],
  ['2026학년도 1학기', '2026학년도 1학기', '2026-01/6'],
  ['Fall semester 2026: pilot', 'Fall semester 2026', '2026-09/3'],
  ['Wintersemester 2026/27', 'Wintersemester 2026/27', '2026-12/3'],
  ['Winter 2026/27: Bau', 'Winter 2026/27', '2026-12/3'],
  ['SoSe 2027', 'SoSe 2027', '2027-06/3'],
  ['民國115年', '民國115年', '2026-01/12'],
  ['2026年度上期', '2026年度上期', '2026-01/6'],
  ['2026년 상반기: 항구', '2026년 상반기', '2026-01/6'],
  ['2026년까지', '2026년까지', '2026-01/12'],
  ['early 2026', 'early 2026', '2026-01/4'],
  ['Ende 2026: Hafen', 'Ende 2026', '2026-09/4'],
  ['2026年底：港口', '2026年底', '2026-09/4'],
  ['2026年底完工', '2026年底', '2026-09/4'],
  ['2026年中国港口', '2026年', '2026-01/12'],
  ['2026年春节前后', '2026年', '2026-01/12'],
  ['Winter 2026', 'Winter 2026', '2026-12/3'],
  ['First half of 2026', 'First half of 2026', '2026-01/6'],
  ['premier semestre 2026 : quais', 'premier semestre 2026', '2026-01/6'],
  ['T3 2026', 'T3 2026', '2026-07/3'],
  ['Segundo trimestre de 2026', 'Segundo trimestre de 2026', '2026-04/3'],
  ['I квартал 2026 года', 'I квартал 2026 года', '2026-01/3'],
  ['2026 год: порт', '2026 год', '2026-01/12'],
  ['بحلول عام 2030', 'بحلول عام 2030', '2030-01/12'],
  ['3 May 2026: Opening', '3 May 2026', '2026-05/1'],
  ['3rd of May 2026: Opening', '3rd of May 2026', '2026-05/1'],
  ['May 3, 2026: Opening', 'May 3, 2026', '2026-05/1'],
  ['3. Mai 2026: Eröffnung', '3. Mai 2026', '2026-05/1'],
  ['1er mai 2026 : ouverture', '1er mai 2026', '2026-05/1'],
  ['2026年5月3日：开馆', '2026年5月3日', '2026-05/1'],
  ['2026년 5월 3일: 개관', '2026년 5월 3일', '2026-05/1'],
  ['3 de mayo – 20 de julio de 2026: obras', '3 de mayo – 20 de julio de 2026', '2026-05/3'],
  ['3 May – 20 May 2026: works', '3 May – 20 May 2026', '2026-05/1'],
  ['3–20 May 2026: works', '3–20 May 2026', '2026-05/1'],
  ['May 3 – July 20, 2026: works', 'May 3 – July 20, 2026', '2026-05/3'],
  ['May 3–20, 2026: works', 'May 3–20, 2026', '2026-05/1'],
  ['2026年5月3日至7月20日：施工', '2026年5月3日至7月20日', '2026-05/3'],
  ['3 December 2026 – 20 January 2027: works', '3 December 2026 – 20 January 2027', '2026-12/2'],
];

const refused = [
  ...['45 May 2026', '3 to May 2026', '20 July – 3 May 2026', '3 May'],
  ...['2024x', '20240', '1.5', 'GPT-4', 'v2024', '1850', '2200', '2024th', '2024K', 'Q5 2026', 'H3 2026'],
  ...[
    '2024.1',
    '2024.1.2',
    '2030:90',
    '2026-03-15',
    '2026/3/15',
    '2026年6月-3月',
    '2025.09.1',
    '2024%',
    'In the end 2026',
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
    [1, 'January Jan Jan. Januar janvier enero gennaio janeiro januari stycznia января ocak يناير'],
    [2, 'February Feb Februar février febrero febbraio fevereiro lutego февраль şubat'],
    [3, 'March Mar März mars marzo março maart marca марта mart'],
    [4, 'April Apr avril abril aprile kwiecień апрель nisan'],
    [5, 'May Mai mayo maggio maio mei maj мая mayıs'],
    [6, 'June Jun Juni juin junio giugno junho czerwca июня haziran'],
    [7, 'July Jul Juli juillet julio luglio julho lipca июль temmuz'],
    [8, 'August Aug août agosto augustus sierpnia август ağustos'],
    [9, 'September Sept Sep septembre septiembre settembre setembro wrzesień сентябрь eylül'],
    [10, 'October Oct Oktober Okt octobre octubre ottobre outubro październik октября ekim'],
    [11, 'November Nov novembre noviembre listopad ноябрь kasım'],
    [12, 'December Dec Dezember Dez décembre DICIEMBRE dezembro grudnia декабрь aralık'],
  ])('knows month %i in many languages, on either side of the year', (number, names) => {
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
    ['2025年の予測：港', '予測：港'],
    ['2026年的港口', '港口'],
    ['2026년의 항구', '항구'],
    ['2026 Q3に進水', '進水'],
    ['2026の港', '港'],
    ['2026 · Signals', 'Signals'],
    ['2026: 港', '港'],
  ])('counts the punctuation behind the period of %s', (text, rest) => {
    expect(text.slice(parsePeriod(text)?.length)).toBe(rest);
  });
});

describe('comparePeriods', () => {
  it('sorts by the start, and the longer of two that start together first', () => {
    const labels = ['2027', 'Beyond 2026', 'Q2 2026', '2026年3月', 'H2 2026', '2026', 'Q1 2026', '2025–2027'];
    const periods = labels.flatMap((label) => parsePeriod(label)?.period ?? []);
    expect(periods.sort(comparePeriods).map((period) => period.label)).toEqual([
      ...['2025–2027', '2026', 'Q1 2026', '2026年3月', 'Q2 2026', 'H2 2026', '2027', 'Beyond 2026'],
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

it.each([
  ['Between 2030 and 2033, ships', 'Between 2030 and 2033', '2030-01/48'],
  ['Zwischen 2030 und 2033: Schiffe', 'Zwischen 2030 und 2033', '2030-01/48'],
  ['entre 2030 y 2033: barcos', 'entre 2030 y 2033', '2030-01/48'],
  ['2024 年至今　试航', '2024 年至今', '2024-01/12+'],
  ['2027年末端码头扩建', '2027年', '2027-01/12'],
  ['2027年初步建成', '2027年', '2027-01/12'],
  ['2027年末建成', '2027年末', '2027-09/4'],
])('reads the two ends of “%s”, and no sign of the next word', (text, label, key) => {
  expect(parsePeriod(text)?.period).toEqual({ label, key });
});

it.each([
  ['2030: –65 % less', '–65 % less'],
  ['2030: -65 %', '-65 %'],
  ['2030: – ships', 'ships'],
])('leaves of “%s” what is said of the period, with its minus', (text, rest) => {
  expect(text.slice(parsePeriod(text)?.length)).toBe(rest);
});

it.each([
  ['2026', true],
  ['2025–2027', true],
  ['2025/26', true],
  ['Q3 2026', false],
  ['2026年5月', false],
  ['December 2026 – February 2027', false],
])('tells whether %s is a year or several', (text, isOne) => {
  expect(isOfYears(parsePeriod(text)?.period ?? { label: '', key: '' })).toBe(isOne);
});

describe('yearsOf', () => {
  it.each([
    ['2026', [2026, 2026]],
    ['2025–2027', [2025, 2027]],
    ['2025/26', [2025, 2026]],
    ['H2 2026', [2026, 2026]],
    ['December 2026', [2026, 2026]],
    ['Beyond 2026', [2027, 2027]],
  ])('is the first and the last year that %s reaches into', (text, years) => {
    expect(yearsOf(parsePeriod(text)?.period ?? { label: '', key: '' })).toEqual(years);
  });

  it('counts a period that goes on into the next year', () => {
    expect(yearsOf({ label: '', key: '2026-12/2' })).toEqual([2026, 2027]);
    expect(yearsOf({ label: '', key: '2026-07/6' })).toEqual([2026, 2026]);
  });
});

it.each([
  ...['2010–12: Rebuild', '2026–26: Rebuild', '2026–25: Rebuild', '2010-00: Rebuild', '2026港', '2026港口'],
])('reads no period where another number or a word goes on: %s', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});
