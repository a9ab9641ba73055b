import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { transformGlyf } from './glyf-transform.ts';
import { tablesOf } from './sfnt.ts';

const headerSize = 48;

/** Tags that the format writes as their place in this list. Others are written out. */
const knownTags = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep'],
  ...['CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE'],
  ...['GDEF', 'GPOS', 'GSUB', 'EBSC', 'JSTF', 'MATH', 'CBDT', 'CBLC', 'COLR', 'CPAL', 'SVG ', 'sbix', 'acnt'],
];

const writtenOut = 63;
/** In the tag's byte: stored as it is. For all tables but these two, that is 0. */
const untransformed = (tag: string): number => (tag === 'glyf' || tag === 'loca' ? 0xc0 : 0);

/** The format's UIntBase128: seven bits a byte, the highest first. */
const base128 = (value: number): number[] => {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
};

interface Entry {
  tag: string;
  length: number;
  stored: Buffer;
  transformed: boolean;
}

const toEntries = (sfnt: Buffer): Entry[] => {
  const tables = tablesOf(sfnt);
  const glyf = tables.get('glyf');
  const loca = tables.get('loca');
  const head = Buffer.from(tables.get('head') ?? Buffer.alloc(54));
  const long = head.readInt16BE(50) === 1;
  const transformed = glyf !== undefined && loca !== undefined ? transformGlyf(glyf, loca, long) : undefined;
  if (transformed) head.writeInt16BE(1, 50);
  // The format asks for this bit: the font went through a transform that keeps what it means but not its bytes.
  head[16] = (head[16] ?? 0) | 0x08;
  // Behind `glyf` the format wants `loca`, which sorting by tag gives too, once nothing stands between them.
  const tags = [...tables.keys()].filter((tag) => tag !== 'loca' && tag !== 'DSIG').sort();
  if (loca !== undefined) tags.splice(tags.indexOf('glyf') + 1, 0, 'loca');
  return tags.map((tag) => {
    const table = tables.get(tag) ?? Buffer.alloc(0);
    const entry = { tag, length: table.length, stored: table, transformed: false };
    if (tag === 'head') return { ...entry, stored: head };
    if (transformed === undefined || (tag !== 'glyf' && tag !== 'loca')) return entry;
    if (tag === 'glyf') return { ...entry, stored: transformed, transformed: true };
    return { ...entry, length: table.length * (long ? 1 : 2), stored: Buffer.alloc(0), transformed: true };
  });
};

const toDirectory = (entries: Entry[]): Buffer =>
  Buffer.from(
    entries.flatMap(({ tag, length, stored, transformed }) => {
      const known = knownTags.indexOf(tag);
      const flags = transformed ? 0 : untransformed(tag);
      return [
        flags | (known < 0 ? writtenOut : known),
        ...(known < 0 ? Buffer.from(tag, 'latin1') : []),
        ...base128(length),
        ...(transformed ? base128(stored.length) : []),
      ];
    }),
  );

const compress = promisify(brotliCompress);

/** The best, 11, saves 4% and takes fifty times as long. */
const quality = 6;

/**
 * Packs an unpacked font as WOFF2. Node's own Brotli does it off the main thread; the usual encoder, compiled to
 * WebAssembly, always uses the slowest setting and takes most of a second for a Chinese font.
 */
export const packWoff2 = async (sfnt: Buffer): Promise<Buffer> => {
  const entries = toEntries(sfnt);
  const directory = toDirectory(entries);
  const data = Buffer.concat(entries.map((entry) => entry.stored));
  const compressed = await compress(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
  const length = headerSize + directory.length + compressed.length;
  const padding = Buffer.alloc((4 - (length % 4)) % 4);
  const unpackedSize = entries.reduce((sum, entry) => sum + 16 + Math.ceil(entry.length / 4) * 4, 12);
  const header = Buffer.alloc(headerSize);
  header.write('wOF2', 'latin1');
  sfnt.copy(header, 4, 0, 4);
  header.writeUInt32BE(length + padding.length, 8);
  header.writeUInt16BE(entries.length, 12);
  header.writeUInt32BE(unpackedSize, 16);
  header.writeUInt32BE(compressed.length, 20);
  header.writeUInt16BE(1, 24);
  return Buffer.concat([header, directory, compressed, padding]);
};

/** What the bytes depend on beside the font: other Brotli versions may pack the same data differently. */
export const packerVersion = `${quality}/${process.versions.brotli ?? process.version}`;
