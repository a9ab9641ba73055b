import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../src/fonts/sfnt.ts';
import { type PdfDocument, unpackStream } from '../../../src/pdf/document.ts';
import { mergeSubsets } from '../../../src/pdf/merge-glyphs.ts';
import { shareFonts } from '../../../src/pdf/share-fonts.ts';

/** An unpacked font with these outlines; a glyph without one has no advance either, as in a subset. */
function font(outlines: string[], long = false): Buffer {
  const glyphs = outlines.map((text) => Buffer.from(text));
  const offsets = [0];
  for (const glyph of glyphs) offsets.push((offsets.at(-1) ?? 0) + glyph.length);
  const loca = Buffer.alloc(offsets.length * (long ? 4 : 2));
  offsets.forEach((offset, index) => {
    if (long) loca.writeUInt32BE(offset, index * 4);
    else loca.writeUInt16BE(offset / 2, index * 2);
  });
  const head = Buffer.alloc(54);
  head.writeInt16BE(long ? 1 : 0, 50);
  const hhea = Buffer.alloc(36);
  hhea.writeUInt16BE(glyphs.length, 34);
  const hmtx = Buffer.alloc(glyphs.length * 4);
  glyphs.forEach((glyph, index) => {
    hmtx.writeUInt16BE(glyph.length > 0 ? 500 + index : 0, index * 4);
  });
  return sfnt({ glyf: Buffer.concat(glyphs), head, hhea, hmtx, loca });
}

function sfnt(tables: Record<string, Buffer>): Buffer {
  const names = Object.keys(tables);
  const directory = Buffer.alloc(12 + names.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(names.length, 4);
  let offset = directory.length;
  names.forEach((name, index) => {
    const length = tables[name]?.length ?? 0;
    directory.write(name, 12 + index * 16, 'latin1');
    directory.writeUInt32BE(offset, 20 + index * 16);
    directory.writeUInt32BE(length, 24 + index * 16);
    offset += length;
  });
  return Buffer.concat([directory, ...names.map((name) => tables[name] ?? Buffer.alloc(0))]);
}

/** The outlines of a font whose table of places is in 32 bits, without the zeros that fill them up. */
function outlinesOf(merged: Buffer | undefined): string[] {
  const tables = tablesOf(merged ?? Buffer.alloc(12));
  const [loca, glyf] = [tables.get('loca') ?? Buffer.alloc(4), tables.get('glyf') ?? Buffer.alloc(0)];
  return Array.from({ length: loca.length / 4 - 1 }, (_, glyph) =>
    glyf
      .toString('latin1', loca.readUInt32BE(glyph * 4), loca.readUInt32BE(glyph * 4 + 4))
      .replaceAll('\0', ''),
  );
}

describe('mergeSubsets', () => {
  const subsets = [font(['none', '', 'bb', '', '']), font(['none', 'aaaaaa', '', '', 'dd'], true)];

  it('takes each glyph from the subset that has it', () => {
    expect(outlinesOf(mergeSubsets(subsets))).toEqual(['none', 'aaaaaa', 'bb', '', 'dd']);
  });

  it('takes its advance along', () => {
    const hmtx = tablesOf(mergeSubsets(subsets) ?? Buffer.alloc(12)).get('hmtx');
    const advances = Array.from({ length: 5 }, (_, glyph) => hmtx?.readUInt16BE(glyph * 4));
    expect(advances).toEqual([500, 501, 502, 0, 504]);
  });

  it('takes the first of two outlines, and any number of subsets', () => {
    const third = font(['else', 'xxxx', '', 'cc', '']);
    expect(outlinesOf(mergeSubsets([...subsets, third]))).toEqual(['none', 'aaaaaa', 'bb', 'cc', 'dd']);
  });

  it('joins subsets that end at different glyphs', () => {
    expect(outlinesOf(mergeSubsets([font(['none', 'aa']), font(['none', '', 'bb'])]))).toEqual([
      ...['none', 'aa', 'bb'],
    ]);
  });

  it('says that places are in 32 bits, and leaves what it is given', () => {
    const [one, two] = [Buffer.from(subsets[0] ?? ''), Buffer.from(subsets[1] ?? '')];
    const merged = mergeSubsets([one, two]);
    expect(
      tablesOf(merged ?? Buffer.alloc(12))
        .get('head')
        ?.readInt16BE(50),
    ).toBe(1);
    expect([one, two]).toEqual(subsets);
    expect(merged?.length).toBe(Math.ceil((merged?.length ?? 0) / 4) * 4);
  });

  it('makes nothing of fonts without outlines of that kind', () => {
    expect(mergeSubsets([font(['none']), sfnt({ head: Buffer.alloc(54) })])).toBeUndefined();
    expect(mergeSubsets([])).toBeUndefined();
  });
});

describe('shareFonts', () => {
  const stream = (bytes: Buffer) => ({
    text: `<</Length1 ${bytes.length} /Filter /FlateDecode /Length 1>>`,
    stream: deflateSync(bytes),
  });
  const descriptor = (name: string, file: number) => ({
    text: `<</Type /FontDescriptor /FontName /${name} /FontFile2 ${file} 0 R>>`,
  });
  const document = (): PdfDocument => ({
    root: 1,
    objects: new Map([
      [1, { text: '<</Type /Catalog>>' }],
      [2, descriptor('AAAAAA+Sans', 3)],
      [3, stream(font(['none', 'aa', '']))],
      [4, descriptor('BAAAAA+Sans', 5)],
      [5, stream(font(['none', '', 'bb']))],
      [6, descriptor('CAAAAA+Serif', 7)],
      [7, stream(font(['none', 'ss', '']))],
    ]),
  });

  it('points all descriptors of a face at one file with all glyphs', () => {
    const shared = document();
    shareFonts(shared);
    expect([...shared.objects.keys()]).toEqual([1, 2, 3, 4, 6, 7]);
    expect(shared.objects.get(4)?.text).toBe(
      '<</Type /FontDescriptor /FontName /BAAAAA+Sans /FontFile2 3 0 R>>',
    );
    const object = shared.objects.get(3);
    const merged = object && unpackStream(object);
    expect(outlinesOf(merged)).toEqual(['none', 'aa', 'bb']);
    expect(object?.text).toContain(`/Length1 ${merged?.length} `);
    expect(object?.text).toContain(`/Length ${object?.stream?.length}>>`);
  });

  it('leaves a face that is written once, and faces that cannot be joined', () => {
    const shared = document();
    const serif = shared.objects.get(7);
    shared.objects.set(5, stream(sfnt({ head: Buffer.alloc(54) })));
    const before = new Map(shared.objects);
    shareFonts(shared);
    expect(shared.objects.get(7)).toBe(serif);
    expect([...shared.objects.keys()]).toEqual([...before.keys()]);
    expect(shared.objects.get(4)?.text).toContain('/FontFile2 5 0 R');
  });
});
