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
  ])('is one of a series: %s', (title, series) => {
    expect(seriesOf(title)).toBe(series);
  });

  it.each(['2030 and beyond', 'The quays', '3D printing', ''])('is none of one: %s', (title) => {
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

  it('has slides of its own where many are long, under whatever heading', () => {
    expect(rowsIn(...aim(1, table, table), ...aim(2, table, table), ...aim(3, built))).toBe(0);
  });
});
