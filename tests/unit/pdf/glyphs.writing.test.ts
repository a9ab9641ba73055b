import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../src/fonts/sfnt.ts';
import { isSameOutline, readGlyphs, writeGlyphs } from '../../../src/pdf/glyphs.ts';
import { blank, letter, sampleFont } from './sample-font.ts';

const metrics = (font: ReturnType<typeof readGlyphs>) =>
  font?.glyphs.map(({ advance, bearing }) => [advance, bearing]);

describe('writeGlyphs', () => {
  const glyphs = [letter('a'), blank(250), letter('bcd'), { outline: 'e', advance: 1, bearing: -2 }];
  const extra = {
    cmap: Buffer.from('map!'),
    name: Buffer.from('name'),
    prep: Buffer.from('prep'),
    fpgm: Buffer.from('fpgm'),
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
      'fpgm',
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
    expect(written.readUInt16BE(4)).toBe(9);
    expect([written.readUInt16BE(6), written.readUInt16BE(8), written.readUInt16BE(10)]).toEqual([
      128, 3, 16,
    ]);
    for (let record = 12; record < 12 + 9 * 16; record += 16) {
      const [offset, length] = [written.readUInt32BE(record + 8), written.readUInt32BE(record + 12)];
      expect(offset % 4).toBe(0);
      let sum = 0;
      for (let at = offset; at < offset + Math.ceil(length / 4) * 4; at += 4)
        sum = (sum + written.readUInt32BE(at)) >>> 0;
      expect(written.readUInt32BE(record + 4)).toBe(sum);
    }
    expect(written.length % 4).toBe(0);
  });

  it('is a font byte by byte as OpenType has it', () => {
    const flavor = Buffer.from('true');
    const tables = new Map(
      ['maxp', 'head', 'hhea', 'glyf', 'loca', 'hmtx', 'name'].map((tag) => [tag, Buffer.alloc(52, 1)]),
    );
    const outline = Buffer.from([0, 1, 2, 3, 4]);
    const font = writeGlyphs({ flavor, tables, glyphs: [{ outline, advance: 258, bearing: -2 }] });
    const ones = (length: number, at: number, by: number[]): Buffer => {
      const table = Buffer.alloc(length, 1);
      Buffer.from(by).copy(table, at);
      return table;
    };
    const expected: [tag: string, table: Buffer][] = [
      ['glyf', Buffer.from([0, 1, 2, 3, 4, 0, 0, 0])],
      ['head', ones(52, 50, [0, 1])],
      ['hhea', ones(52, 34, [0, 1])],
      ['hmtx', Buffer.from([1, 2, 0xff, 0xfe])],
      ['loca', Buffer.from([0, 0, 0, 0, 0, 0, 0, 8])],
      ['maxp', ones(52, 4, [0, 1])],
    ];
    // The sizes that a search among six tables needs: 4 of them by 16 bytes, a power of 2, the rest.
    expect([...font.subarray(0, 12)]).toEqual([...flavor, 0, 6, 0, 64, 0, 2, 0, 32]);
    expect([...tablesOf(font)]).toEqual(expected);
    expect(font.length).toBe(12 + 6 * 16 + 8 + 52 + 52 + 4 + 8 + 52);
  });

  it('fills no table up that needs no filling, and starts the next one behind what it filled', () => {
    const glyph = (size: number) => ({ outline: Buffer.alloc(size, 7), advance: 1, bearing: 0 });
    const font = writeGlyphs({
      flavor: Buffer.alloc(4),
      tables: new Map([
        ['head', Buffer.alloc(54)],
        ['hhea', Buffer.alloc(36)],
        ['maxp', Buffer.alloc(6)],
        ['prep', Buffer.from('abc')],
      ]),
      glyphs: [0, 4, 5, 6, 7, 8].map(glyph),
    });
    const loca = tablesOf(font).get('loca') ?? Buffer.alloc(0);
    const places = Array.from({ length: loca.length / 4 }, (_, index) => loca.readUInt32BE(index * 4));
    expect(places).toEqual([0, 0, 4, 12, 20, 28, 36]);
    expect(tablesOf(font).get('glyf')?.length).toBe(36);
    expect(readGlyphs(font)?.glyphs.map(({ outline }) => outline.length)).toEqual([0, 4, 8, 8, 8, 8]);
    expect(font.toString('latin1').slice(-4)).toBe('abc\0');
  });
});
