import { describe, expect, it } from 'vitest';
import { clausesWithin, closedParts, type Part } from '../../../src/article/closed-parts.ts';
import { textOf } from '../../../src/article/phrasing.ts';

const told = (find: typeof closedParts, value: string): string[] =>
  find([{ type: 'text', value }]).map(({ period, words }: Part) => `${period.key}: ${textOf(words)}`);

describe('words that a period closes', () => {
  it('are without what joins them', () => {
    expect(told(closedParts, 'The fee is 4 euros in 2026, 3 euros in 2027 and 2 euros by 2028.')).toEqual([
      '2026-01/12: The fee is 4 euros',
      '2027-01/12: 3 euros',
      '2028-01/12: 2 euros',
    ]);
    expect(told(closedParts, 'Zehn Boote im Jahr 2026 und zwanzig bis Ende 2027')).toEqual([
      '2026-01/12: Zehn Boote',
      '2027-09/4: zwanzig',
    ]);
  });

  it('are what stands before a bracket that holds it alone, with their clauses', () => {
    expect(told(closedParts, 'Berths for all ships (2027)')).toEqual(['2027-01/12: Berths for all ships']);
    expect(told(closedParts, '泊位扩建（2027年），岸电（2028）。')).toEqual([
      '2027-01/12: 泊位扩建',
      '2028-01/12: 岸电',
    ]);
    expect(told(closedParts, 'Boote für alle, in zehn Minuten (Q1 2026)')).toEqual([
      '2026-01/3: Boote für alle, in zehn Minuten (Q1 2026)',
    ]);
    expect(told(closedParts, '선석 확장 (2027년)')).toEqual(['2027-01/12: 선석 확장']);
    expect(told(closedParts, 'Cranes (by Q3 2026) and boats (2027)')).toEqual([
      '2026-07/3: Cranes',
      '2027-01/12: boats',
    ]);
  });

  it('are none where the bracket holds more, or it goes on behind it', () => {
    expect(told(closedParts, 'The plan (Quay 2030)')).toEqual([]);
    expect(told(closedParts, 'The law (2027) is for boats')).toEqual([]);
    expect(told(closedParts, 'The law (2019) holds for ten boats by Q3 2027')).toEqual([
      '2027-07/3: The law (2019) holds for ten boats',
    ]);
    expect(told(closedParts, 'Cranes (all done by Q3 2026)')).toEqual([]);
  });

  it('are none where it goes on behind the period, is part of a name, or has no end', () => {
    expect(told(closedParts, 'It was fast in 2026 for most boats')).toEqual([]);
    expect(told(closedParts, 'We follow Agenda 2030.')).toEqual([]);
    expect(told(closedParts, 'The town gets a pilot (starting January 2026)')).toEqual([]);
  });
});

describe('clauses with a period in them', () => {
  it('are told of it whole, where there is one alone', () => {
    expect(told(clausesWithin, '费用2027年降到4元，2028年降到3元，我们看好')).toEqual([
      '2027-01/12: 费用2027年降到4元',
      '2028-01/12: 2028年降到3元',
    ]);
    expect(told(clausesWithin, 'From boats in 2026 to ships in 2027 we go')).toEqual([]);
  });
});
