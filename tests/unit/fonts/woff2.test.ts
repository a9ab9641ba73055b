import { describe, expect, it } from 'vitest';
import { tablesOf, toSfnt } from '../../../src/fonts/sfnt.ts';
import { packWoff2 } from '../../../src/fonts/woff2.ts';
import { decodeFont, packageFont, throughReference } from './decode.ts';

type Tables = ReturnType<typeof tablesOf>;

/** Where each glyph starts, however many bytes that takes. */
function offsetsOf(tables: Tables): number[] {
  const [head, loca] = [tables.get('head'), tables.get('loca')] as [Buffer, Buffer];
  const size = head.readInt16BE(50) === 1 ? 4 : 2;
  return Array.from({ length: loca.length / size }, (_, index) =>
    size === 4 ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2,
  );
}

/** The head of a font without its checksum and the size of those offsets. */
function withoutFormat(tables: Tables): Buffer {
  const head = Buffer.from(tables.get('head') as Buffer);
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(0, 50);
  return head;
}

describe('packWoff2', () => {
  // The two have simple outlines, composite ones, kerning, and points far apart.
  it.each([
    'barlow-condensed/barlow-condensed-latin-600-normal.woff',
    'barlow-condensed/barlow-condensed-latin-ext-600-normal.woff',
    'noto-sans-sc/noto-sans-sc-latin-400-normal.woff',
    'noto-sans-sc/noto-sans-sc-109-700-normal.woff',
    'noto-sans-sc/noto-sans-sc-100-400-normal.woff',
  ])('decodes to the same tables as the reference encoder gives: %s', async (file) => {
    const sfnt = await packageFont(file);
    const ours = tablesOf(await decodeFont(await packWoff2(sfnt)));
    const theirs = tablesOf(await throughReference(sfnt));
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    for (const [tag, table] of theirs)
      if (tag !== 'head' && tag !== 'loca') expect(ours.get(tag)?.equals(table), tag).toBe(true);
    expect(offsetsOf(ours)).toEqual(offsetsOf(theirs));
    expect(withoutFormat(ours)).toEqual(withoutFormat(theirs));
  });

  it('tells where each glyph is though the decoder aligns them beyond what two bytes can tell', async () => {
    const sfnt = await packageFont('noto-sans-sc/noto-sans-sc-109-700-normal.woff');
    const tables = tablesOf(sfnt);
    const glyf = tables.get('glyf') as Buffer;
    const places = offsetsOf(tables);
    const all = places.slice(1).map((end, index) => glyf.subarray(places[index], end));
    const unaligned = all.find(({ length }) => length > 0 && length % 4 === 2) as Buffer;
    // As many outlines as two bytes a glyph can tell.
    const count = Math.floor((0xffff * 2) / unaligned.length);
    const loca = Buffer.alloc((count + 1) * 2);
    for (let index = 0; index <= count; index += 1)
      loca.writeUInt16BE((index * unaligned.length) / 2, index * 2);
    const head = Buffer.from(tables.get('head') as Buffer);
    head.writeInt16BE(0, 50);
    const maxp = Buffer.from(tables.get('maxp') as Buffer);
    maxp.writeUInt16BE(count, 4);
    const outlines = Buffer.concat(Array.from({ length: count }, () => unaligned));
    const full = new Map([
      ...tables,
      ['head', head],
      ['maxp', maxp],
      ['loca', loca],
      ['glyf', outlines],
    ] as const);
    const found = offsetsOf(tablesOf(await decodeFont(await packWoff2(toSfnt(sfnt, full)))));
    expect(found).toHaveLength(count + 1);
    expect(found.at(-1)).toBeGreaterThan(0xffff * 2);
    expect(found.every((start, index) => index === 0 || start > (found[index - 1] ?? 0))).toBe(true);
  });

  it('packs a font without glyf outlines as it is', async () => {
    const sfnt = Buffer.from(await packageFont('noto-sans-sc/noto-sans-sc-latin-400-normal.woff'));
    const directory = sfnt.subarray(12, 12 + sfnt.readUInt16BE(4) * 16);
    for (const [tag, other] of [
      ['glyf', 'XXXX'],
      ['loca', 'YYYY'],
    ] as const) {
      directory.write(other, directory.indexOf(tag), 'latin1');
    }
    const unpacked = tablesOf(await decodeFont(await packWoff2(sfnt)));
    expect(unpacked.get('XXXX')?.equals(tablesOf(sfnt).get('XXXX') ?? Buffer.alloc(0))).toBe(true);
  });
});
