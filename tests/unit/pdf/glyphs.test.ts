import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../src/fonts/sfnt.ts';
import { isSameOutline, partsOf, readGlyphs } from '../../../src/pdf/glyphs.ts';
import { blank, lacking, letter, sampleFont, sfnt } from './sample-font.ts';

const metrics = (font: ReturnType<typeof readGlyphs>) =>
  font?.glyphs.map(({ advance, bearing }) => [advance, bearing]);

describe('readGlyphs', () => {
  it.each([false, true])('reads outlines and metrics, places in 32 bits: %s', (long) => {
    const font = readGlyphs(sampleFont([letter('a'), blank(250), lacking, letter('long outline')], { long }));
    expect(font?.glyphs.map(({ outline }) => outline.length > 0)).toEqual([true, false, false, true]);
    expect(font?.glyphs[3]?.outline.toString('latin1')).toContain('long outline');
    expect(metrics(font)).toEqual([
      [597, 97],
      [250, 0],
      [0, 0],
      [608, 108],
    ]);
  });

  it('gives glyphs behind the last advance that advance, and each its own bearing', () => {
    const glyphs = [
      letter('a'),
      { ...letter('b'), advance: 600 },
      letter('c'),
      { ...letter('d'), bearing: -40 },
    ];
    expect(metrics(readGlyphs(sampleFont(glyphs, { advances: 2 })))).toEqual([
      [597, 97],
      [600, 98],
      [600, 99],
      [600, -40],
    ]);
  });

  it('keeps the mark of its kind and its tables', () => {
    const bytes = sampleFont([letter('a')], { tables: { prep: Buffer.from('prep') } });
    bytes.write('true', 0, 'latin1');
    const font = readGlyphs(bytes);
    expect(font?.flavor.toString()).toBe('true');
    expect([...(font?.tables ?? [])]).toEqual([...tablesOf(bytes)]);
  });

  it('has no advances where a font has none', () => {
    expect(metrics(readGlyphs(sampleFont([{ bearing: 3 }, { bearing: -4 }], { advances: 0 })))).toEqual([
      [0, 3],
      [0, -4],
    ]);
  });

  it('takes what a table does not hold for nothing', () => {
    const font = sampleFont([letter('a'), letter('b')], { tables: { hmtx: Buffer.from([1, 0, 0, 7]) } });
    expect(metrics(readGlyphs(font))).toEqual([
      [256, 7],
      [0, 0],
    ]);
  });

  it.each([
    'head',
    'loca',
    'glyf',
    'hhea',
    'hmtx',
    'maxp',
  ])('makes nothing of a font without %s', (missing) => {
    const tables = Object.fromEntries(
      [...tablesOf(sampleFont([letter('a')]))].filter(([tag]) => tag !== missing),
    );
    expect(readGlyphs(sfnt(tables))).toBeUndefined();
  });
});

describe('partsOf', () => {
  const partsIn = (glyph: Parameters<typeof sampleFont>[0][number]) =>
    (readGlyphs(sampleFont([glyph]))?.glyphs ?? []).flatMap(partsOf);

  it('tells what a composite is made of, and which part lends its metrics', () => {
    const parts = [{ glyph: 3 }, { glyph: 700, lendsMetrics: true }, { glyph: 5 }];
    expect(partsIn({ parts })).toEqual([
      { glyph: 3, lendsMetrics: false },
      { glyph: 700, lendsMetrics: true },
      { glyph: 5, lendsMetrics: false },
    ]);
    expect(partsIn(letter('a'))).toEqual([]);
    expect(partsIn(lacking)).toEqual([]);
  });

  it.each([
    ['arguments of two bytes', 0x0001, 4],
    ['a scale', 0x0008, 4],
    ['two scales', 0x0040, 6],
    ['a matrix', 0x0080, 10],
    ['words and a matrix', 0x0081, 12],
  ])('passes over %s', (_name, flags, size) => {
    const outline = Buffer.alloc(10 + 4 + size + 6);
    outline.writeInt16BE(-1, 0);
    outline.writeUInt16BE(flags | 0x20, 10);
    outline.writeUInt16BE(7, 12);
    outline.writeUInt16BE(9, 14 + size + 2);
    expect(partsOf({ outline, advance: 0, bearing: 0 }).map(({ glyph }) => glyph)).toEqual([7, 9]);
  });

  it.each([
    [9, []],
    [10, []],
    [13, []],
    [14, [7]],
    [19, [7]],
    [20, [7, 8]],
  ])('ends where a broken outline of %i bytes ends', (length, parts) => {
    const outline = Buffer.alloc(20);
    outline.writeInt16BE(-1, 0);
    outline.writeUInt16BE(0x20, 10);
    outline.writeUInt16BE(7, 12);
    outline.writeUInt16BE(0x20, 16);
    outline.writeUInt16BE(8, 18);
    const broken = { outline: outline.subarray(0, length), advance: 0, bearing: 0 };
    expect(partsOf(broken).map(({ glyph }) => glyph)).toEqual(parts);
  });

  it('has none for an outline of contours, or of no contours', () => {
    for (const contours of [0, 1]) {
      const outline = Buffer.alloc(16);
      outline.writeInt16BE(contours, 0);
      expect(partsOf({ outline, advance: 0, bearing: 0 })).toEqual([]);
    }
  });
});

describe('isSameOutline', () => {
  const same = (one: number[], other: number[]) => isSameOutline(Buffer.from(one), Buffer.from(other));

  it('passes over the zeros that fill up an outline, on either side', () => {
    expect(same([1, 2, 3], [1, 2, 3, 0])).toBe(true);
    expect(same([1, 2, 3, 0, 0, 0], [1, 2, 3])).toBe(true);
    expect(same([], [])).toBe(true);
  });

  it.each([
    [
      [1, 2, 3],
      [1, 2, 4],
    ],
    [
      [1, 2, 3],
      [1, 2, 3, 4],
    ],
    [
      [1, 2],
      [1, 2, 0, 0, 0, 0],
    ],
    [[], [0, 0]],
    [[], [1]],
  ])('tells %j from %j', (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });
});
