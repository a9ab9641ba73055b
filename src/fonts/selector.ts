import { type Coverage, readCoverage } from './coverage.ts';
import { tablesOf, toSfnt } from './sfnt.ts';

const selectors = { text: 0xfe0e, picture: 0xfe0f };
const recordSize = 8;
/** Platform 0, encoding 5: where a character map lists selectors. */
const place = 5;

/** Format 14, with one selector after which the characters keep the glyphs that they have. */
const toSubtable = (runs: Coverage, selector: number): Buffer => {
  const ranges: number[][] = [];
  for (let index = 0; index < runs.length; index += 2) {
    const last = runs[index + 1] ?? 0;
    // A range counts at most 255 characters beside its first.
    for (let first = runs[index] ?? 0; first <= last; first += 256)
      ranges.push([first, Math.min(255, last - first)]);
  }
  const header = 21;
  const table = Buffer.alloc(header + 4 + ranges.length * 4);
  table.writeUInt16BE(14, 0);
  table.writeUInt32BE(table.length, 2);
  table.writeUInt32BE(1, 6);
  table.writeUIntBE(selector, 10, 3);
  table.writeUInt32BE(header, 13);
  table.writeUInt32BE(ranges.length, header);
  for (const [index, [first = 0, more = 0]] of ranges.entries()) {
    table.writeUIntBE(first, header + 4 + index * 4, 3);
    table.writeUInt8(more, header + 4 + index * 4 + 3);
  }
  return table;
};

/**
 * Says in a font's character map that each character may be followed by the selector for pictures, or for text. A browser takes such
 * a pair from a font that says so; from one that does not, only if no emoji font of the system does.
 */
export const withSelector = (sfnt: Buffer, kind: keyof typeof selectors): Buffer => {
  const cmap = tablesOf(sfnt).get('cmap') ?? Buffer.alloc(4);
  const end = 4 + cmap.readUInt16BE(2) * recordSize;
  const records: Buffer[] = [];
  for (let at = 4; at < end; at += recordSize) records.push(Buffer.from(cmap.subarray(at, at + recordSize)));
  // A map of selectors that is there already, for plain text, gives way: a font has only one.
  const others = records.filter((record) => record.readUInt32BE(0) !== place);
  const own = Buffer.alloc(recordSize);
  own.writeUInt32BE(place, 0);
  own.writeUInt32BE(cmap.length, 4);
  const sorted = [...others, own].sort((a, b) => a.readUInt32BE(0) - b.readUInt32BE(0));
  const shift = (sorted.length - records.length) * recordSize;
  for (const record of sorted) record.writeUInt32BE(record.readUInt32BE(4) + shift, 4);
  const header = Buffer.from(cmap.subarray(0, 4));
  header.writeUInt16BE(sorted.length, 2);
  const table = Buffer.concat([
    header,
    ...sorted,
    cmap.subarray(end),
    toSubtable(readCoverage(sfnt), selectors[kind]),
  ]);
  return toSfnt(sfnt, tablesOf(sfnt).set('cmap', table));
};
