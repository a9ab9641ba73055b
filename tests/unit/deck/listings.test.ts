import type { Code } from 'mdast';
import { describe, expect, it } from 'vitest';
import { partsOfCode, roomOfListing } from '../../../src/deck/listings.ts';
import { makeSlide } from '../../../src/deck/slide.ts';

const listing = (value: string, meta: string | null = null): Code => ({
  type: 'code',
  lang: 'py',
  meta,
  value,
});

/** Where each line is 10 tall. */
function pieces(code: Code, room: number): Code[] {
  const lines = code.value.split('\n');
  const { heights, take } = partsOfCode(
    code,
    lines.length * 10,
    lines.map(() => 10),
    room,
  );
  return heights.map((_, index) => take(index, index + 1));
}
const values = (code: Code, room: number): string[] => pieces(code, room).map(({ value }) => value);

describe('a listing is cut', () => {
  it('at definitions before blank lines, and at these before other lines', () => {
    expect(values(listing('def a():\n  x = 1\n\n  y = 2\ndef b():\n  z = 3'), 50)).toEqual([
      'def a():\n  x = 1\n\n  y = 2',
      'def b():\n  z = 3',
    ]);
    expect(values(listing('def a():\n  x = 1\n\n  y = 2\n  z = 3'), 40)).toEqual([
      'def a():\n  x = 1',
      '  y = 2\n  z = 3',
    ]);
  });

  it('behind a bracket that closes, never before one', () => {
    expect(values(listing('f(\n  1,\n  2,\n)\ng(\n  3,\n)'), 50)).toEqual([
      'f(\n  1,\n  2,\n)',
      'g(\n  3,\n)',
    ]);
  });

  it('into no more than one part more than its lines ask for', () => {
    const value = Array.from({ length: 12 }, (_, line) => `a${line}\n`).join('\n');
    expect(pieces(listing(value), 60).length).toBeLessThanOrEqual(6);
    expect(values(listing('a\nb\nc\nd\ne\nf'), 30)).toEqual(['a\nb\nc', 'd\ne\nf']);
  });

  it('so that a line taller than the room stands alone', () => {
    const { heights } = partsOfCode(listing('a\nb\nc'), 90, [10, 70, 10], 50);
    expect(heights).toEqual([10, 70, 10]);
  });

  it('with the marks of its lines', () => {
    const [first, second] = pieces(listing('a = 1\n\n\nb = 2\nc = 3', '{1,4-5}'), 30);
    expect([first?.meta, second?.meta]).toEqual(['{1}', '{1-2}']);
  });

  it('by its number of lines where nobody measured them', () => {
    const heightsOf = (lines: number, height: number, room: number): number[] =>
      partsOfCode(listing(Array(lines).fill('a').join('\n')), height, [], room).heights;
    expect(heightsOf(200, 0, 1000)).toEqual([200]);
    expect(heightsOf(201, 0, 1000)).toHaveLength(2);
    expect(heightsOf(4, 0, 2)).toEqual([2, 2]);
    expect(heightsOf(4, 80, 40)).toEqual([40, 40]);
    expect(heightsOf(4, 80, 80)).toEqual([80]);
  });

  it('not where there is room', () => {
    const code = listing('\na\n\nb\n', '{2}');
    expect(pieces(code, 100)).toEqual([code]);
  });
});

it('a listing has the room that is left around its lines', () => {
  const measured = { overflow: 200, room: 500, height: 600, parts: [[250, 300]] };
  const slide = makeSlide('code', { id: 'c', content: [listing('a')] });
  expect(roomOfListing(slide, measured)).toEqual({ held: 400, around: 50 });
  expect(roomOfListing({ ...slide, content: [] }, measured)).toEqual({ held: 500, around: 0 });
});
