import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { areAmounts, tableForecasts } from '../../../src/article/dated-tables.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { growth } from '../../growth.ts';
import { blocksOf } from './inline.ts';

/** What the rows of a table forecast: the period, what it is called, and what it says beside that. */
const read = (...rows: string[]): string[] => {
  const [head = '', ...body] = rows;
  const ruler = head.replace(/[^|]+/g, '-');
  const [table] = blocksOf([head, ruler, ...body].join('\n'));
  return tableForecasts(table as Table).map(({ period, title, blocks }) =>
    [period.label, textOf(title.named), ...blocks.map((block) => textOf(block as never))].join(' / '),
  );
};

describe('days in figures among the periods of a column', () => {
  const rows = (...cells: string[]): string[] =>
    read('| What | By |', ...cells.map((cell, at) => `| Quay ${'abc'[at]} | ${cell} |`));

  it('are periods, in whichever order their figures stand', () => {
    expect(rows('31/12/2026', 'June 2027', '2028')[0]).toBe('31/12/2026 / Quay a');
    expect(rows('30.06.2026', 'März 2027', '2028')[0]).toBe('30.06.2026 / Quay a');
    expect(rows('2026/12/31', '2027年', '2028年')[0]).toBe('2026/12/31 / Quay a');
    expect(rows('9/30/2026', '10/1/2026', 'Q1 2027').length).toBe(3);
    expect(rows('31. 5. 2026', '2027')).toHaveLength(2);
  });

  it('are a record where they are alone', () => expect(rows('31/12/2026', '30/06/2027')).toEqual([]));
});

describe('cells', () => {
  const cells = (...texts: string[]) => {
    const [table] = blocksOf(`| ${texts.join(' | ')} |\n|${' - |'.repeat(texts.length)}`);
    return (table as Table).children[0]?.children ?? [];
  };

  it.each([
    ...[
      '12',
      '~1.2',
      '−5 %',
      '$40K',
      '120万元',
      '11,5 ct/kWh',
      '1 000',
      '3,5 Mio.',
      '5 m²',
      '(12)',
      '≥ 3 boats',
    ],
    ...['€ 12.50', '3億円', '12 km/h²', '٣'],
  ])('may be amounts: %s', (text) => expect(areAmounts(cells(text))).toBe(true));

  it.each([
    ...['Oak', 'v1.2', '12 old boats', '12 boatyards', '12 艘远洋木船与小艇', '3 and 4', 'Oak 12', '12 4x4'],
    ...['12 m/s²x4', '-'],
  ])('may be none: %s', (text) => expect(areAmounts(cells(text, ''))).toBe(false));

  it('are amounts where most are that say anything', () => {
    expect(areAmounts(cells('12', '-', '–', ''))).toBe(true);
    expect(areAmounts(cells('12', 'Oak', '-'))).toBe(false);
    expect(areAmounts(cells('12', '13', 'Oak'))).toBe(true);
  });
});

describe('the rows of a table', () => {
  it.each([
    [
      'the words beside their period',
      ['| 年份 | 里程碑 | 单位 |', '| 2026 | 船坞开工 | 港务局 |', '| 2027 | 首船下水 | 船厂 |'],
      ['2026 / 船坞开工', '2027 / 首船下水'],
    ],
    [
      'what is planned, not who does it or how far it is',
      [
        '| Quarter | Owner | Status | Deliverable |',
        '| Q1 2026 | Ann | done | Keel |',
        '| Q2 2026 | Bo | open | Mast |',
      ],
      ['Q1 2026 / Keel', 'Q2 2026 / Mast'],
    ],
    [
      'words, not amounts, versions or numbers',
      [
        ...[
          '| Nr. | Version | Jahr | Kosten (Mio) | Meilenstein |',
          '| 1 | v0.1 | 2026 | 3,5 Mio | Kiel liegt |',
        ],
        '| 2 | v0.2 | 2027 | 12 Mio | Segel stehen |',
      ],
      ['2026 / Kiel liegt', '2027 / Segel stehen'],
    ],
    [
      'their period in the last column as well, and backwards',
      ['| 取組 | 時期 |', '| 進水 | 2027年度 |', '| 起工 | 2026年度 |'],
      ['2027年度 / 進水', '2026年度 / 起工'],
    ],
    [
      'what goes on without a period of its own',
      ['| Year | Goal |', '| 2026 | Keel |', '| | Mast |', '| 2027 | Sails |', '| later | Races |'],
      ['2026 / Keel', '2026 / Mast', '2027 / Sails'],
    ],
    [
      'what goes on in a row that is cut short',
      ['| Goal | Year |', '| Keel | 2026 |', '| Mast |', '| Sails | 2027 |'],
      ['2026 / Keel', '2026 / Mast', '2027 / Sails'],
    ],
    [
      'what is said once before what comes again',
      [
        '| Year | Yard | Boat |',
        '| 2026 | North | Heron |',
        '| 2027 | South | Gull |',
        '| 2028 | North | Tern |',
      ],
      ['2026 / Heron', '2027 / Gull', '2028 / Tern'],
    ],
    [
      'phases that meet in a year',
      ['| Phase | Years |', '| Keel | 2026–2027 |', '| Mast | 2027–2029 |', '| Sails | 2029–2030 |'],
      ['2026–2027 / Keel', '2027–2029 / Mast', '2029–2030 / Sails'],
    ],
    [
      'who does it, where nothing else is said',
      ['| Year | Owner |', '| 2026 | Ann |', '| 2027 | Bo |'],
      ['2026 / Ann', '2027 / Bo'],
    ],
    [
      'more than a name as what the period brings',
      ['| Year | Goal |', `| 2026 | ${'The keel is laid. '.repeat(6)}|`, '| 2027 | **Sails** |'],
      [`2026 /  / ${'The keel is laid. '.repeat(6).trim()}`, '2027 / Sails'],
    ],
  ])('forecast %s', (_name, rows, forecasts) => {
    expect(read(...rows)).toEqual(forecasts);
  });

  it('may be called by up to forty Chinese characters', () => {
    const name = (length: number) =>
      read('| Year | Goal |', `| 2026 | ${'船'.repeat(length)} |`, '| 2027 | 帆 |')[0];
    expect(name(40)).toBe(`2026 / ${'船'.repeat(40)}`);
    expect(name(41)).toBe(`2026 /  / ${'船'.repeat(41)}`);
  });

  it('may be dated otherwise up to a third, and up to eight', () => {
    const count = (dated: number, others: number) =>
      read(
        '| Year | Goal |',
        ...Array.from({ length: dated }, (_, index) => `| ${2026 + index} | Keel ${'x'.repeat(index + 1)} |`),
        ...Array.from({ length: others }, (_, index) => `| later | Mast ${'x'.repeat(index + 1)} |`),
      ).length;
    expect([count(2, 1), count(2, 2), count(4, 2), count(4, 3)]).toEqual([2, 0, 4, 0]);
    expect([count(20, 8), count(20, 9)]).toEqual([20, 0]);
  });

  it('are dated by the first year of an era as well', () => {
    expect(read('| 年 | 目标 |', '| 令和元年 | 船 |', '| 令和2年 | 帆 |')).toHaveLength(2);
  });

  it('run one after the other, or meet for a year', () => {
    const two = (one: string, other: string) =>
      read('| Work | Years |', `| Keel | ${one} |`, `| Mast | ${other} |`).length;
    expect([
      two('2026–2028', '2029–2030'),
      two('2026–2028', '2028–2030'),
      two('2026–2028', '2027–2030'),
    ]).toEqual([...[2, 2, 0]]);
  });

  it('are not read to the end of a long table of other things', () => {
    const tableOf = (count: number): Table => {
      const boat = (_: unknown, index: number): string =>
        `| Heron ${index}, laid by 2026 crews | 12 ${index} m |`;
      const [table] = blocksOf(
        ['| Boat | Length |', '| - | - |', ...Array.from({ length: count }, boat)].join('\n'),
      );
      return table as Table;
    };
    const tables = new Map([400, 3200].map((count) => [count, tableOf(count)]));
    const read = (count: number): void => expect(tableForecasts(tables.get(count) as Table)).toEqual([]);
    // Read to the end, it would be 8.
    expect(growth(400, read)).toBeLessThan(5);
  });

  it.each([
    ['they have amounts alone', ['| Year | Ships |', '| 2024 | 12 |', '| 2025 | 14 boats |']],
    ['their years are in no order', ['| Study | Year |', '| Ann | 2024 |', '| Bo | 2020 |', '| Cy | 2022 |']],
    ['all are of one year', ['| Boat | Year |', '| Heron | 2026 |', '| Gull | 2026 |']],
    [
      'few have periods',
      ['| Goal | When |', '| Keel | 2026 |', '| Mast | soon |', '| Sails | 2027 |', '| Oars | later |'],
    ],
    [
      'most run side by side, as projects do',
      ['| Project | Years |', '| Keel | 2014–2018 |', '| Mast | 2015–2021 |', '| Sails | 2017–2025 |'],
    ],
    ['there is one', ['| Year | Goal |', '| 2026 | Keel |']],
  ])('forecast nothing where %s', (_name, rows) => {
    expect(read(...rows)).toEqual([]);
  });
});

describe('the columns of a table', () => {
  it.each([
    [
      'what its rows say, in one line where that is short',
      ['| Work | 2026 | 2027 |', '| Hull | Keel | Bow |', '| Mast | - | Two masts |'],
      ['2026 / Keel', '2027 / Bow / Two masts'],
    ],
    ['all of a single row', ['| 2026 | 2027 |', '| Keel | Mast |'], ['2026 / Keel', '2027 / Mast']],
    [
      'each by itself where they are long',
      ['| Work | 2026 | 2027 |', '| Hull | Keel | Bow |', `| Mast | ${'of oak '.repeat(12)}| Steel |`],
      [`2026 /  / Keel / ${'of oak '.repeat(12).trim()}`, '2027 / Bow / Steel'],
    ],
  ])('forecast %s', (_name, rows, forecasts) => {
    expect(read(...rows)).toEqual(forecasts);
  });

  it.each([
    ['they are amounts', ['| Boats | 2026 | 2027 |', '| Herons | 12 | 14 |']],
    [
      'there are many rows',
      ['| Work | 2026 | 2027 |', '| Hull | Keel | Bow |', '| Mast | Oak | Steel |', '| Sail | Red | Blue |'],
    ],
    ['others stand beside them', ['| Work | 2026 | Cost |', '| Keel | Oak | Much |']],
    [
      'most run side by side, as projects do',
      ['| Project | Years |', '| Keel | 2014–2018 |', '| Mast | 2015–2021 |', '| Sails | 2017–2025 |'],
    ],
    ['there is one', ['| Work | 2026 |', '| Keel | Oak |']],
    ['they are in no order', ['| 2027 | 2026 | 2028 |', '| Keel | Mast | Sails |']],
    ['they are of one time', ['| 2027 | 2027 |', '| Keel | Mast |']],
  ])('forecast nothing where %s', (_name, rows) => {
    expect(read(...rows)).toEqual([]);
  });
});
