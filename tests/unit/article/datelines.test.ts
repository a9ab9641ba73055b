import { expect, it } from 'vitest';
import {
  endsWithDay,
  hasYear,
  isDate,
  isDay,
  isDayLine,
  isPaperNumber,
} from '../../../src/article/datelines.ts';

it.each([
  'Released 07/24/2019',
  'Released on March 3, 2018',
  'Published: 2018-11-05',
  'Veröffentlicht am 3. März 2018',
  '发布于 2019-07-24',
  '发布日期：2019年7月24日',
  '发布日期：二〇一九年七月二十四日',
  '二〇一九年七月二十四日',
  '3 May 2027',
  '2027. 5. 3. 발간',
  '2027年5月3日発行',
  '2027年5月3日 发布',
  '3. Mai 2027 veröffentlicht',
])('%s says a day and hardly more', (text) => expect(isDayLine(text)).toBe(true));

it.each([
  'Released in many ports on 3 May 2027',
  'Released',
  '발간',
  '2027. 5. 3. 첫 배',
  '二〇一九年七月',
  '发布日期：二〇一九年',
  '2019',
  'Two ships, 3 May 2027, sail',
])('%s says more or less', (text) => expect(isDayLine(text)).toBe(false));

it.each([
  ...[
    'Bericht Nr. 47/2027',
    'Report No. 114/2026',
    'Report No 47',
    'Nr 12-3',
    'Informe N° 12',
    'Informe Nº12',
  ],
  ...[
    'Приказ № 47',
    'Drs. 4/2026',
    'Drucksache 114/2026',
    '国发〔2026〕12号',
    '国发［2026］ 12 号',
    '[2026]3号',
  ],
  ...[
    '（2026）4号',
    '(2026) 5号',
    '第12号',
    '第 3 號',
    '제12호',
    '제 3 호',
    'Nr. 2027/31 für den Rat',
    'no. 12/3',
    '〔2026〕第7期',
  ],
])('%s ends with the number of a paper', (text) => expect(isPaperNumber(text)).toBe(true));

it.each([
  ...['Boats 2025/2026', '05/2027', 'Pier No', 'Boats No. x', 'Nordno 12', '3/114/2026x', 'Halle 3/4/2026'],
  ...[
    '第船号',
    '第号',
    '제배호',
    '12号',
    '2026〕12号',
    '第7期',
    'Drucksache 114/1826',
    'Bericht Nr. 1',
    '3/14/2026',
  ],
  ...['Nr. 47 of the yard', '제12호 배', '2026'],
])('%s does not', (text) => expect(isPaperNumber(text)).toBe(false));

it.each([
  ['in 2026', true],
  ['1999年', true],
  ['一九九九年', true],
  ['三〇二七年', false],
  ['12026', false],
  ['20261', false],
  ['1826', false],
  ['2126', false],
])('%s has a year: %s', (text, expected) => expect(hasYear(text)).toBe(expected));

it.each([
  ...[
    '3 May 2026',
    'May 2026',
    '2026',
    '2026年3月',
    '二〇二六年三月五日',
    '二○二六年三月',
    '二零二六年',
    '1er mars 2026',
  ],
  ...[
    'den 3. März 2026',
    'May 3rd, 2026',
    '3.5.2026',
    '5/13/2026',
    '2026年5月3日 08:02',
    '3. Mai 2026, 14.30 Uhr',
  ],
])('%s is a date', (text) => expect(isDate(text)).toBe(true));

it.each([
  'in May',
  '32 May 2026',
  '二六年三月',
  '二〇二六年春',
  'Boats 2026',
  '3 May',
  '13/32/2026',
])('%s is none', (text) => expect(isDate(text)).toBe(false));

it.each(['2027. 10. 21.(목)', '2027年5月3日（月）'])('%s is a day with that of the week', (text) =>
  expect(isDay(text)).toBe(true));

it.each([
  ['Adopté par le conseil le 27 mars 2027', true],
  ['Aprobado el 3 de mayo de 2027', true],
  ['May 3, 2027', true],
  ['Adopté en mars 2027', false],
  ['Le 27 mars 2027 au port', false],
])('%s ends with a day: %s', (text, does) => expect(endsWithDay(text)).toBe(does));
