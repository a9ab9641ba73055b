import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../src/deck/series.ts';
import { deckOf } from './written.ts';

describe('a numbered title', () => {
  it.each([
    ['Strategy 2.1 — The quays', 'strategy 2'],
    ['2.1 The quays', ' 2'],
    ['措施3：码头', '措施 1'],
    ['전략 1.2 부두', '전략 2'],
    ['Thesis 7', 'thesis 1'],
    ['预测一：码头', '预测 1'],
    ['第一阶段：码头', '阶段 1'],
    ['Theme A: quays', 'theme a'],
  ])('is one of a series: %s', (title, series) => {
    expect(seriesOf(title)).toBe(series);
  });

  it.each([
    '2030 and beyond',
    'Horizon 2030',
    'The quays',
    '3D printing',
    '',
  ])('is none of one: %s', (title) => {
    expect(seriesOf(title)).toBeUndefined();
  });
});

describe('what is short among equals', () => {
  const table = ['| Sum | 2030 |', '| - | - |', '| Tolls | 40 |'];
  const built = ['A mole is built by 2029.'];
  const aim = (number: number, first: string[], second = built): string[] => [
    `## Aim ${number}`,
    '',
    'The harbour lives.',
    '',
    ...[`### Step ${number}.1: mole`, '', ...first, ''],
    ...[`### Step ${number}.2: quays`, '', ...second, ''],
    ...[`### Step ${number}.3: boats`, '', 'Six boats are bought by 2031.', ''],
  ];
  const rowsIn = (...lines: string[]): number =>
    deckOf('# T', '', ...lines).slides.filter(({ classes }) => classes.includes('groups')).length;

  it('stands in rows where most are short, be one of them long', () => {
    expect(rowsIn(...aim(1, built), ...aim(2, built))).toBe(2);
    expect(rowsIn(...aim(1, table), ...aim(2, built))).toBe(2);
  });

  it('has slides of its own where many are long, but under a heading over short ones alone', () => {
    expect(rowsIn(...aim(1, table, table), ...aim(2, table, table), ...aim(3, table))).toBe(0);
    expect(rowsIn(...aim(1, table, table), ...aim(2, table, table), ...aim(3, built))).toBe(1);
  });

  const counted = (long: number, short: number): string[] =>
    Array.from({ length: long + short }, (_, index) => [
      `### ${index + 1}. Quay ${'ABCDEFGH'[index]}`,
      '',
      ...(index < long ? [...table, '', 'Tolls pay for it.'] : built),
      '',
    ]).flat();

  it('has slides of its own where one heading counts them all', () => {
    expect(rowsIn('## Quays', '', ...counted(3, 5))).toBe(0);
    expect(rowsIn('## Quays', '', ...counted(1, 5))).toBeGreaterThan(0);
  });

  it('stands in rows where another heading counts what is long', () => {
    expect(rowsIn('## Old', '', ...counted(3, 0), '## New', '', ...counted(0, 5))).toBeGreaterThan(0);
  });

  it.each([
    [2, 3, 0],
    [2, 4, 1],
  ])('has slides of its own beside %i long sections that nothing counts, where it is %i', (long, short, rows) => {
    const quays = counted(long, short).map((line) => line.replace(/^### \d\./, '###'));
    expect(rowsIn('## Quays', '', ...quays)).toBe(rows);
  });

  it('is no series where it does not count on', () => {
    const years = counted(3, 5).map((line) => line.replace(/^### (\d)\./, '### 4$1.'));
    expect(rowsIn('## Quays', '', ...years)).toBeGreaterThan(0);
  });
});
