import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toKeptIndex, toReorder } from '../../../../src/player/live/order.ts';

interface Item {
  key: string;
  isNew: boolean;
}

/** Brings a list into a new order as the page does: takes out, then puts each item before its follower. */
function reorder(before: readonly string[], after: readonly string[]): { list: Item[]; before: Item[] } {
  const items = before.map((key): Item => ({ key, isNew: false }));
  const list = [...items];
  const { sources, refilled, removed, placed } = toReorder(before, after);
  const take = (item: Item | undefined): void => {
    const at = list.indexOf(item as Item);
    if (at >= 0) list.splice(at, 1);
  };
  const next = sources.map(
    (source, place): Item =>
      source === undefined ? { key: after[place] ?? '', isNew: true } : (items[source] as Item),
  );
  for (const place of removed) take(items[place]);
  for (const [place, old] of refilled) list.splice(list.indexOf(items[old] as Item), 1, next[place] as Item);
  for (const place of placed) {
    take(next[place]);
    const follower = next[place + 1];
    list.splice(follower === undefined ? list.length : list.indexOf(follower), 0, next[place] as Item);
  }
  return { list, before: items };
}

/** The longest common subsequence by the textbook: what a best reordering leaves in place. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const next = [0];
    for (const [at, right] of b.entries())
      next.push(
        left === right ? (row[at] as number) + 1 : Math.max(next[at] as number, row[at + 1] as number),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

const keys = fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 14 });
const uniqueKeys = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: 14 });

describe('toReorder', () => {
  it('brings any order into any other and makes nothing anew that is there', () => {
    fc.assert(
      fc.property(keys, keys, (from, to) => {
        const { list, before } = reorder(from, to);
        expect(list.map(({ key }) => key)).toEqual(to);
        for (const key of new Set(to)) {
          const had = from.filter((each) => each === key).length;
          const wanted = to.filter((each) => each === key).length;
          expect(list.filter((item) => item.key === key && !item.isNew)).toHaveLength(Math.min(had, wanted));
        }
        expect(list.filter(({ isNew }) => !isNew).every((item) => before.includes(item))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('moves as few as can be', () => {
    fc.assert(
      fc.property(uniqueKeys, uniqueKeys, (from, to) => {
        const { placed, refilled, removed } = toReorder(from, to);
        expect(placed.length + refilled.size).toBe(to.length - longestRun(from, to));
        expect(removed.length + refilled.size).toBe(from.filter((key) => !to.includes(key)).length);
      }),
      { numRuns: 500 },
    );
  });

  it('touches only the slide that was edited among a thousand', () => {
    const from = Array.from({ length: 1000 }, (_, i) => `slide ${i}`);
    const to = from.with(700, 'edited');
    const edited = toReorder(from, to);
    expect(edited).toMatchObject({ removed: [], placed: [] });
    expect([...edited.refilled]).toEqual([[700, 700]]);
    expect(toReorder(from, from)).toMatchObject({ refilled: new Map(), removed: [], placed: [] });
  });

  it('refills slides that stand beside each other, and makes the rest anew', () => {
    const { refilled, removed, placed } = toReorder(['a', 'b', 'c', 'd'], ['a', 'B', 'C', 'X', 'd']);
    expect([...refilled]).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect({ removed, placed }).toEqual({ removed: [], placed: [3] });
  });

  it('moves one slide from the end to the front by one step', () => {
    expect(toReorder(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual({
      sources: [3, 0, 1, 2],
      refilled: new Map(),
      removed: [],
      placed: [0],
    });
  });
});

describe('toKeptIndex', () => {
  const ids = ['cover', 'one', 'two', 'one', ''];

  it('stays with the id, at the nearest one where it stands more than once', () => {
    expect(toKeptIndex('two', 0, ids)).toBe(2);
    expect(toKeptIndex('one', 4, ids)).toBe(3);
    expect(toKeptIndex('one', 0, ids)).toBe(1);
  });

  it('else stays at the place, within the deck', () => {
    expect(toKeptIndex('gone', 1, ids)).toBe(1);
    expect(toKeptIndex('gone', 40, ids)).toBe(4);
    expect(toKeptIndex('', 2, ids)).toBe(2);
    expect(toKeptIndex(undefined, 3, [])).toBe(0);
  });
});
