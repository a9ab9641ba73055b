import { tablesOf } from '../fonts/sfnt.ts';

/**
 * Joins TrueType subsets of one font that keep its glyph numbers: each glyph is taken from the first subset
 * that has its outline.
 * @param subsets unpacked fonts with equal numbers of glyphs
 * @returns the joined font, or nothing where the subsets are not of that kind
 */
export function mergeSubsets(subsets: Buffer[]): Buffer | undefined {
  const fonts = subsets.map((subset) => toGlyphs(subset));
  const [first] = fonts;
  if (!first || fonts.some((font) => font === undefined)) return undefined;
  const known = fonts.flatMap((font) => (font ? [font] : []));
  const count = Math.max(...known.map((font) => font.glyphs.length));
  const outlines = Array.from({ length: count }, (_, glyph) => {
    const source = known.find((font) => (font.glyphs[glyph]?.length ?? 0) > 0);
    return source?.glyphs[glyph] ?? Buffer.alloc(0);
  });
  const largest = known.find((font) => font.glyphs.length === count) ?? first;
  const tables = new Map(largest.tables);
  tables.set('hmtx', mergeMetrics(known, largest));
  const { glyf, loca } = writeOutlines(outlines);
  tables.set('glyf', glyf);
  tables.set('loca', loca);
  const head = Buffer.from(tables.get('head') ?? Buffer.alloc(54));
  head.writeInt16BE(1, 50); // loca holds 32-bit offsets
  tables.set('head', head);
  return writeFont(largest.flavor, tables);
}

interface Glyphs {
  flavor: Buffer;
  tables: Map<string, Buffer>;
  glyphs: Buffer[];
  /** How many glyphs have an advance of their own in `hmtx`. */
  metrics: number;
}

function toGlyphs(font: Buffer): Glyphs | undefined {
  const tables = tablesOf(font);
  const [head, loca, glyf, hhea] = ['head', 'loca', 'glyf', 'hhea'].map((tag) => tables.get(tag));
  if (!head || !loca || !glyf || !hhea || !tables.has('hmtx')) return undefined;
  const long = head.readInt16BE(50) === 1;
  const offset = (index: number): number =>
    long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2;
  const count = loca.length / (long ? 4 : 2) - 1;
  const glyphs = Array.from({ length: count }, (_, glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)));
  return { flavor: font.subarray(0, 4), tables, glyphs, metrics: hhea.readUInt16BE(34) };
}

/** A subset writes nothing, or zeros, as the advance of a glyph that it lacks. */
function mergeMetrics(fonts: Glyphs[], base: Glyphs): Buffer {
  const merged = Buffer.from(base.tables.get('hmtx') ?? Buffer.alloc(0));
  for (const font of fonts) {
    const own = font.tables.get('hmtx');
    if (!own || font.metrics !== base.metrics || own.length !== merged.length) continue;
    for (let glyph = 0; glyph < font.metrics; glyph++) {
      if (merged.readUInt32BE(glyph * 4) === 0) own.copy(merged, glyph * 4, glyph * 4, glyph * 4 + 4);
    }
  }
  return merged;
}

function writeOutlines(outlines: Buffer[]): { glyf: Buffer; loca: Buffer } {
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  let offset = 0;
  const parts = outlines.flatMap((outline, glyph) => {
    loca.writeUInt32BE(offset, glyph * 4);
    const padding = (4 - (outline.length % 4)) % 4;
    offset += outline.length + padding;
    return padding > 0 ? [outline, Buffer.alloc(padding)] : [outline];
  });
  loca.writeUInt32BE(offset, outlines.length * 4);
  return { glyf: Buffer.concat(parts), loca };
}

function writeFont(flavor: Buffer, tables: Map<string, Buffer>): Buffer {
  const names = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(names.length));
  const directory = Buffer.alloc(12 + names.length * 16);
  flavor.copy(directory, 0);
  directory.writeUInt16BE(names.length, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(names.length * 16 - 16 * 2 ** power, 10);
  const parts = [directory];
  let offset = directory.length;
  names.forEach((name, index) => {
    const table = tables.get(name) ?? Buffer.alloc(0);
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    const record = 12 + index * 16;
    directory.write(name, record, 'latin1');
    directory.writeUInt32BE(checksum(padded), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(table.length, record + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
