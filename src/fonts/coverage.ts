import { tablesOf } from './sfnt.ts';

/** The characters that a font file covers: first and last code point of each run, ascending. */
export type Coverage = Uint32Array;

/** Whether a coverage holds a code point. */
export const covers = (coverage: Coverage, point: number): boolean => {
  let low = 0;
  let high = coverage.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (point > (coverage[middle * 2 + 1] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low * 2 < coverage.length && point >= (coverage[low * 2] ?? Number.POSITIVE_INFINITY);
};

/** Joins code points into runs. */
export const toCoverage = (points: Iterable<number>): Coverage => {
  const runs: number[] = [];
  for (const point of Uint32Array.from(new Set(points)).sort()) {
    if (runs.at(-1) === point - 1) runs[runs.length - 1] = point;
    else runs.push(point, point);
  }
  return Uint32Array.from(runs);
};

/** Format 4: segments within the first 65,536 characters. */
const pointsOfSegments = (table: Buffer): number[] => {
  const points: number[] = [];
  const width = table.readUInt16BE(6);
  for (let end = 14; end < 14 + width; end += 2) {
    const start = end + width + 2;
    const rangeOffset = table.readUInt16BE(start + width * 2);
    const delta = table.readUInt16BE(start + width);
    const last = table.readUInt16BE(end);
    const first = table.readUInt16BE(start);
    for (let point = first; point <= last && point < 0xffff; point += 1) {
      const raw =
        rangeOffset === 0 ? point : table.readUInt16BE(start + width * 2 + rangeOffset + (point - first) * 2);
      // A zero in the glyph array means no glyph, whatever the delta.
      if ((rangeOffset === 0 || raw !== 0) && ((raw + delta) & 0xffff) !== 0) points.push(point);
    }
  }
  return points;
};

/** Format 12: groups anywhere in Unicode. */
const pointsOfGroups = (table: Buffer): number[] => {
  const points: number[] = [];
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    const first = table.readUInt32BE(at);
    const last = Math.min(table.readUInt32BE(at + 4), 0x10ffff);
    for (let point = first; point <= last; point += 1) points.push(point);
  }
  return points;
};

/** Reads what an unpacked font covers. */
export const readCoverage = (sfnt: Buffer): Coverage => {
  const cmap = tablesOf(sfnt).get('cmap');
  if (cmap === undefined) throw new Error('the font has no cmap table');
  const points = new Set<number>();
  const seen = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const offset = cmap.readUInt32BE(4 + index * 8 + 4);
    if (seen.has(offset)) continue;
    seen.add(offset);
    const table = cmap.subarray(offset);
    const format = table.readUInt16BE(0);
    const found = format === 4 ? pointsOfSegments(table) : format === 12 ? pointsOfGroups(table) : [];
    for (const point of found) points.add(point);
  }
  return toCoverage(points);
};

const hex = (point: number): string => point.toString(16).toUpperCase();

/** As the value of the CSS descriptor `unicode-range`. */
export const toUnicodeRange = (coverage: Coverage): string => {
  const parts: string[] = [];
  for (let index = 0; index < coverage.length; index += 2) {
    const first = coverage[index] ?? 0;
    const last = coverage[index + 1] ?? first;
    parts.push(first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`);
  }
  return parts.join(',');
};

/** From the value of `unicode-range`, without wildcards. */
export const fromUnicodeRange = (value: string): Coverage => {
  const runs = value.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return Uint32Array.from(runs.sort((a, b) => a[0] - b[0]).flat());
};
