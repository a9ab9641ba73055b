import { append } from '../model/long-lists.ts';

/**
 * Of the table that paints glyphs in layers of colour (OpenType, `COLR` version 1), what a few glyphs need.
 */

/** A paint as it is stored: its size, and where in it the offsets of what it stands on are. */
interface Form {
  size: number;
  paints?: number[];
  /** Where the offset of a line of colours is. */
  line?: number;
  /** Where the offset of a transformation is. */
  matrix?: number;
  /** Where the number of a glyph is. */
  glyph?: number;
  /** Where the number of a colour is. */
  color?: number;
}

/** Those of formats that do not vary; formats that only move or turn a paint differ in size alone. */
const forms: Record<number, Form> = {
  1: { size: 6 },
  2: { size: 5, color: 1 },
  4: { size: 16, line: 1 },
  6: { size: 16, line: 1 },
  8: { size: 12, line: 1 },
  10: { size: 6, paints: [1], glyph: 4 },
  12: { size: 7, paints: [1], matrix: 4 },
  14: { size: 8, paints: [1] },
  16: { size: 8, paints: [1] },
  18: { size: 12, paints: [1] },
  20: { size: 6, paints: [1] },
  22: { size: 10, paints: [1] },
  24: { size: 6, paints: [1] },
  26: { size: 10, paints: [1] },
  28: { size: 8, paints: [1] },
  30: { size: 12, paints: [1] },
  32: { size: 8, paints: [1, 5] },
};

const layered = 1;
const headerSize = 34;
const recordSize = 6;
const matrixSize = 24;
const lineHeadSize = 3;
const stopSize = 6;

/** The numbers that glyphs and colours of a font have in another one. */
export interface Renumbering {
  glyph: (old: number) => number;
  color: (old: number) => number;
}

/** The paints of glyphs, by their number. */
export function paintsOf(colr: Buffer): Map<number, number> {
  if (colr.readUInt16BE(0) !== 1) throw new Error('the layers of colour are of another version');
  const list = colr.readUInt32BE(14);
  const records = Array.from({ length: colr.readUInt32BE(list) }, (_, index) => {
    const at = list + 4 + index * recordSize;
    return [colr.readUInt16BE(at), list + colr.readUInt32BE(at + 2)] as const;
  });
  return new Map(records);
}

/** Copies paints out of a table, with the layers that they name. */
class Copier {
  readonly layers: Buffer[] = [];
  private readonly places = new Map<string, number>();
  private readonly colr: Buffer;
  private readonly renumbering: Renumbering;

  constructor(colr: Buffer, renumbering: Renumbering) {
    this.colr = colr;
    this.renumbering = renumbering;
  }

  /** A paint and all that it stands on. */
  copy(at: number): Buffer {
    const { colr } = this;
    const format = colr[at] ?? 0;
    const form = forms[format];
    if (!form) throw new Error(`a paint is of format ${format}`);
    const head = Buffer.from(colr.subarray(at, at + form.size));
    if (format === layered) head.writeUInt32BE(this.placeOf(colr.readUInt32BE(at + 2), colr[at + 1] ?? 0), 2);
    const renumber = (kind: keyof Renumbering): void => {
      const place = form[kind];
      if (place !== undefined) head.writeUInt16BE(this.renumbering[kind](head.readUInt16BE(place)), place);
    };
    renumber('glyph');
    renumber('color');
    const parts: Buffer[] = [head];
    let end = head.length;
    const add = (offset: number, read: (from: number) => Buffer): void => {
      const part = read(at + colr.readUIntBE(at + offset, 3));
      head.writeUIntBE(end, offset, 3);
      parts.push(part);
      end += part.length;
    };
    if (form.line !== undefined) add(form.line, (from) => this.lineAt(from));
    if (form.matrix !== undefined) add(form.matrix, (from) => colr.subarray(from, from + matrixSize));
    for (const offset of form.paints ?? []) add(offset, (from) => this.copy(from));
    return Buffer.concat(parts);
  }

  private lineAt(from: number): Buffer {
    const end = from + lineHeadSize + stopSize * this.colr.readUInt16BE(from + 1);
    const line = Buffer.from(this.colr.subarray(from, end));
    for (let color = lineHeadSize + 2; color < line.length; color += stopSize)
      line.writeUInt16BE(this.renumbering.color(line.readUInt16BE(color)), color);
    return line;
  }

  /** Where a run of layers stands in the new list. */
  private placeOf(first: number, count: number): number {
    const key = `${first} ${count}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const list = this.colr.readUInt32BE(18);
    // Runs within runs are written first, since a run's layers stand together.
    const run = Array.from({ length: count }, (_, index) =>
      this.copy(list + this.colr.readUInt32BE(list + 4 + 4 * (first + index))),
    );
    const place = this.layers.length;
    append(this.layers, run);
    this.places.set(key, place);
    return place;
  }
}

/** A list of paints by offset, each record beginning with what `head` gives. */
function toList(paints: Buffer[], head: (index: number) => Buffer): Buffer {
  const size = head(0).length + 4;
  const records = Buffer.alloc(4 + paints.length * size);
  records.writeUInt32BE(paints.length);
  let end = records.length;
  for (const [index, paint] of paints.entries()) {
    const at = 4 + index * size;
    head(index).copy(records, at);
    records.writeUInt32BE(end, at + size - 4);
    end += paint.length;
  }
  return Buffer.concat([records, ...paints]);
}

const glyphNumber = (glyph: number): Buffer => Buffer.from([glyph >> 8, glyph & 0xff]);

/**
 * The table for a font with other numbers for its glyphs.
 * @param kept the new numbers of the glyphs that are painted, and their old ones, ascending
 * @param renumbering of the outlines of layers, and of colours
 */
export function cutPaints(
  colr: Buffer,
  kept: readonly (readonly [number, number])[],
  renumbering: Renumbering,
): Buffer {
  const paints = paintsOf(colr);
  const copier = new Copier(colr, renumbering);
  const bases = kept.flatMap(([number, old]) => {
    const at = paints.get(old);
    return at === undefined ? [] : [{ number, paint: copier.copy(at) }];
  });
  const baseList = toList(
    bases.map(({ paint }) => paint),
    (index) => glyphNumber(bases[index]?.number ?? 0),
  );
  const header = Buffer.alloc(headerSize);
  header.writeUInt16BE(1, 0);
  header.writeUInt32BE(headerSize, 14);
  header.writeUInt32BE(headerSize + baseList.length, 18);
  return Buffer.concat([header, baseList, toList(copier.layers, () => Buffer.alloc(0))]);
}
