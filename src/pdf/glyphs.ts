import { tablesOf } from '../fonts/sfnt.ts';

/** A TrueType font taken apart into its glyphs. */
export interface GlyphFont {
  flavor: Buffer;
  tables: Map<string, Buffer>;
  glyphs: Glyph[];
}

export interface Glyph {
  /** As the table `glyf` has it; empty for a blank, and for what a subset lacks. */
  outline: Buffer;
  /** In units of the font. */
  advance: number;
  /** Where the outline begins. A reader moves the outline there, so it must be that of the outline itself. */
  bearing: number;
}

/** Takes a TrueType font apart. @returns nothing for a font without outlines of that kind */
export function readGlyphs(font: Buffer): GlyphFont | undefined {
  const tables = tablesOf(font);
  const [head, loca, glyf, hhea, hmtx] = ['head', 'loca', 'glyf', 'hhea', 'hmtx'].map((tag) =>
    tables.get(tag),
  );
  if (!head || !loca || !glyf || !hhea || !hmtx || !tables.has('maxp')) return undefined;
  const long = head.readInt16BE(50) === 1;
  const offset = (index: number): number =>
    long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2;
  const count = loca.length / (long ? 4 : 2) - 1;
  const metricOf = metricsReader(hmtx, hhea.readUInt16BE(34));
  const glyphs = Array.from({ length: count }, (_, glyph) => ({
    outline: glyf.subarray(offset(glyph), offset(glyph + 1)),
    ...metricOf(glyph),
  }));
  return { flavor: font.subarray(0, 4), tables, glyphs };
}

/** Glyphs behind the last advance share it; each has a bearing of its own. OpenType, table `hmtx`. */
function metricsReader(hmtx: Buffer, advances: number): (glyph: number) => Omit<Glyph, 'outline'> {
  const bearingAt = (offset: number): number => (offset + 2 <= hmtx.length ? hmtx.readInt16BE(offset) : 0);
  return (glyph) => {
    const own = Math.min(glyph, advances - 1);
    const advance = own >= 0 && own * 4 + 2 <= hmtx.length ? hmtx.readUInt16BE(own * 4) : 0;
    const at = glyph < advances ? glyph * 4 + 2 : advances * 4 + (glyph - advances) * 2;
    return { advance, bearing: bearingAt(at) };
  };
}

/** Flags of a part of a composite glyph. OpenType, table `glyf`. */
const wordArguments = 0x0001;
const hasScale = 0x0008;
const moreParts = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;
const useMyMetrics = 0x0200;

export interface GlyphPart {
  glyph: number;
  /** The composite takes advance and bearing from this part. */
  lendsMetrics: boolean;
}

/** The glyphs that a composite one is made of; none for one with contours of its own. */
export function partsOf({ outline }: Glyph): GlyphPart[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
  const parts: GlyphPart[] = [];
  let at = 10;
  let flags = moreParts;
  while ((flags & moreParts) !== 0 && at + 4 <= outline.length) {
    flags = outline.readUInt16BE(at);
    parts.push({ glyph: outline.readUInt16BE(at + 2), lendsMetrics: (flags & useMyMetrics) !== 0 });
    at += 4 + ((flags & wordArguments) !== 0 ? 4 : 2);
    if ((flags & hasScale) !== 0) at += 2;
    else if ((flags & hasTwoScales) !== 0) at += 4;
    else if ((flags & hasMatrix) !== 0) at += 8;
  }
  return parts;
}

/** Outlines are filled up with zeros, to another length in another file. */
export function isSameOutline(one: Buffer, other: Buffer): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length === 0 || longer.length - shorter.length > 3) return shorter.length === longer.length;
  return (
    longer.subarray(0, shorter.length).equals(shorter) &&
    longer.subarray(shorter.length).every((byte) => byte === 0)
  );
}

/** What a reader of an embedded font asks for beside what is written anew. ISO 32000-1, section 9.9. */
const programs = ['cvt ', 'fpgm', 'prep'];

/** Writes a font from its glyphs, each with an advance and a bearing of its own. */
export function writeGlyphs({ flavor, tables, glyphs }: GlyphFont): Buffer {
  const hmtx = Buffer.alloc(glyphs.length * 4);
  glyphs.forEach(({ advance, bearing }, glyph) => {
    hmtx.writeUInt16BE(advance, glyph * 4);
    hmtx.writeInt16BE(bearing, glyph * 4 + 2);
  });
  const changed = (tag: string, at: number, value: number): [tag: string, table: Buffer] => {
    const table = Buffer.from(tables.get(tag) ?? []);
    table.writeUInt16BE(value, at);
    return [tag, table];
  };
  return writeTables(flavor, [
    ...[...tables].filter(([tag]) => programs.includes(tag)),
    ...Object.entries({ ...writeOutlines(glyphs), hmtx }),
    changed('head', 50, 1), // loca holds 32-bit offsets
    changed('hhea', 34, glyphs.length),
    changed('maxp', 4, glyphs.length),
  ]);
}

function writeOutlines(glyphs: Glyph[]): { glyf: Buffer; loca: Buffer } {
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let offset = 0;
  const parts = glyphs.flatMap(({ outline }, glyph) => {
    loca.writeUInt32BE(offset, glyph * 4);
    const padding = (4 - (outline.length % 4)) % 4;
    offset += outline.length + padding;
    return [outline, Buffer.alloc(padding)];
  });
  loca.writeUInt32BE(offset, glyphs.length * 4);
  return { glyf: Buffer.concat(parts), loca };
}

function writeTables(flavor: Buffer, tables: [tag: string, table: Buffer][]): Buffer {
  const sorted = tables.sort(([one], [other]) => (one < other ? -1 : 1));
  const count = sorted.length;
  const power = Math.floor(Math.log2(count));
  const directory = Buffer.alloc(12 + count * 16);
  flavor.copy(directory, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(count * 16 - 16 * 2 ** power, 10);
  const parts = [directory];
  let offset = directory.length;
  sorted.forEach(([tag, table], index) => {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    const record = 12 + index * 16;
    directory.write(tag, record);
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
