import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/deck/parts.ts';
import { partsInRow, whole } from '../../../src/deck/rows.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';

/** All parts of a block of some height in a room, as Markdown. */
function partsIn(markdown: string, height: number, room: number): string[] {
  const [block] = blocksOf(markdown) as Block[];
  const { heights, take } = partsOf(block as Block, height, { lang: 'en', room });
  return heights.map((_, place) => blocksToMarkdown([take(place, place + 1)]));
}

describe('the only item of a list', () => {
  const item = '- It is one. It is two. It is six. It is ten.';

  it('stays whole where it has room', () => {
    expect(partsIn(item, 400, 400)).toEqual([item]);
  });

  it('is cut into as many sentences as have room together', () => {
    expect(partsIn(item, 400, 250)).toEqual(['- It is one. It is two.', '- … It is six. It is ten.']);
    expect(partsIn(item, 400, 110)).toEqual([
      ...['- It is one.', '- … It is two.', '- … It is six.', '- … It is ten.'],
    ]);
  });
});

describe('partsInRow', () => {
  it('has no part of nothing', () => {
    const { heights, take } = partsInRow([], (things) => things);
    expect([heights, take(0, 0)]).toEqual([[], []]);
  });

  it('cuts within things and between them, wherever it is asked to', () => {
    const boat = (name: string, count: number) => ({
      heights: Array(count).fill(10),
      take: (from: number, to: number) => `${name}${from}-${to}`,
    });
    const row = [boat('a', 2), boat('b', 1), boat('c', 3), boat('d', 1)];
    const { heights, take } = partsInRow(row, (things, first) => [first, ...things].join(' '));
    expect(heights).toEqual(Array(7).fill(10));
    expect(take(0, 7)).toBe('0 a0-2 b0-1 c0-3 d0-1');
    expect(heights.map((_, at) => take(at, at + 1))).toEqual([
      ...['0 a0-1', '0 a1-2', '1 b0-1', '2 c0-1', '2 c1-2', '2 c2-3', '3 d0-1'],
    ]);
    expect([take(1, 4), take(2, 3), take(4, 7), take(2, 6)]).toEqual([
      ...['0 a1-2 b0-1 c0-1', '1 b0-1', '2 c1-3 d0-1', '1 b0-1 c0-3'],
    ]);
  });

  it('counts what is held together from its end', () => {
    const { heights } = partsInRow(
      [40, 40, 40, 40, 40].map((height) => whole('boat', height)),
      (things) => things.length,
      { room: 100, end: (index) => index !== 3, inside: () => false },
    );
    expect(heights).toEqual([80, 80, 40]);
  });

  it('holds things together up to the room, and a quarter of it with whatever it leads to', () => {
    const heightsOf = (...given: number[]): number[] =>
      partsInRow(
        given.map((height) => whole('boat', height)),
        (things) => things.join(' '),
        { room: 100, end: () => true, inside: () => false },
      ).heights;
    expect(heightsOf(50, 50)).toEqual([100]);
    expect(heightsOf(51, 50)).toEqual([51, 50]);
    expect(heightsOf(25, 90)).toEqual([115]);
    expect(heightsOf(26, 90)).toEqual([26, 90]);
  });
});
