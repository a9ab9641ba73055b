import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../src/fonts/sfnt.ts';
import { isSameOutline, partsOf, readGlyphs, writeGlyphs } from '../../../src/pdf/glyphs.ts';
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

describe('writeGlyphs', () => {
  const glyphs = [letter('a'), blank(250), letter('bcd'), { outline: 'e', advance: 1, bearing: -2 }];
  const extra = {
    cmap: Buffer.from('map!'),
    name: Buffer.from('name'),
    prep: Buffer.from('prep'),
    'cvt ': Buffer.from('cvt!'),
  };
  const given = sampleFont(glyphs, { advances: 2, tables: extra });
  const written = writeGlyphs(readGlyphs(given) as NonNullable<ReturnType<typeof readGlyphs>>);

  it('writes a font with the same glyphs, each with metrics of its own', () => {
    const [before, after] = [readGlyphs(given), readGlyphs(written)];
    expect(metrics(after)).toEqual(metrics(before));
    expect(tablesOf(written).get('hhea')?.readUInt16BE(34)).toBe(4);
    expect(tablesOf(written).get('hmtx')?.length).toBe(16);
    before?.glyphs.forEach(({ outline }, index) => {
      expect(isSameOutline(outline, after?.glyphs[index]?.outline ?? Buffer.alloc(0))).toBe(true);
    });
  });

  it('says that places are in 32 bits and how many glyphs there are, and leaves what it is given', () => {
    expect(tablesOf(written).get('head')?.readInt16BE(50)).toBe(1);
    expect(tablesOf(written).get('maxp')?.readUInt16BE(4)).toBe(4);
    expect(tablesOf(given).get('head')?.readInt16BE(50)).toBe(0);
    expect(tablesOf(given).get('hhea')?.readUInt16BE(34)).toBe(2);
  });

  it('keeps the tables that a reader of glyphs needs, in order, and no others', () => {
    expect([...tablesOf(written).keys()]).toEqual([
      'cvt ',
      'glyf',
      'head',
      'hhea',
      'hmtx',
      'loca',
      'maxp',
      'prep',
    ]);
    expect(tablesOf(written).get('prep')?.toString()).toBe('prep');
  });

  it('gives each table its sum, on a place divisible by four, and the sizes that a search needs', () => {
    expect(written.readUInt16BE(4)).toBe(8);
    expect([written.readUInt16BE(6), written.readUInt16BE(8), written.readUInt16BE(10)]).toEqual([128, 3, 0]);
    for (let record = 12; record < 12 + 8 * 16; record += 16) {
      const [offset, length] = [written.readUInt32BE(record + 8), written.readUInt32BE(record + 12)];
      expect(offset % 4).toBe(0);
      let sum = 0;
      for (let at = offset; at < offset + Math.ceil(length / 4) * 4; at += 4)
        sum = (sum + written.readUInt32BE(at)) >>> 0;
      expect(written.readUInt32BE(record + 4)).toBe(sum);
    }
    expect(written.length % 4).toBe(0);
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

  it('ends where a broken outline ends', () => {
    const outline = Buffer.alloc(14);
    outline.writeInt16BE(-1, 0);
    outline.writeUInt16BE(0x20, 10);
    expect(partsOf({ outline, advance: 0, bearing: 0 }).length).toBe(1);
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
