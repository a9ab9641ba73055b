import { describe, expect, it } from 'vitest';
import { append, greatestOf, leastOf } from '../../../src/model/long-lists.ts';

const million = Array.from({ length: 1_000_000 }, (_, index) => (index * 7919) % 1_000_000);

describe('lists of any length', () => {
  it('are added to each other', () => {
    const list = [1];
    append(list, million);
    expect([list.length, list[0], list.at(-1)]).toEqual([1_000_001, 1, million.at(-1)]);
  });

  it('tell their least and their greatest', () => {
    expect([leastOf(million), greatestOf(million)]).toEqual([0, 999_999]);
    expect([leastOf([]), greatestOf(new Set<number>())]).toEqual([Infinity, -Infinity]);
  });
});
