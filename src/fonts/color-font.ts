import { cutPaints } from './color-paints.ts';
import { tablesOf, toSfnt } from './sfnt.ts';

/** Whether an unpacked font paints its glyphs in layers of colour. */
export const isColorFont = (sfnt: Buffer): boolean => tablesOf(sfnt).has('COLR');

const tableOf = (sfnt: Buffer, tag: string): Buffer => {
  const table = tablesOf(sfnt).get(tag);
  if (!table) throw new Error(`the font has no ${tag} table`);
  return table;
};

/** Where in `hmtx` each glyph has its left bearing. */
const bearings = (sfnt: Buffer): ((glyph: number) => number) => {
  const long = tableOf(sfnt, 'hhea').readUInt16BE(34);
  return (glyph) => (glyph < long ? glyph * 4 + 2 : long * 4 + (glyph - long) * 2);
};

const countOf = (sfnt: Buffer): number => tableOf(sfnt, 'maxp').readUInt16BE(4);

/** The font with the number of each glyph in the place of its left bearing, which a subsetter leaves as it is. */
const numbered = (sfnt: Buffer): Buffer => {
  const hmtx = Buffer.from(tableOf(sfnt, 'hmtx'));
  const place = bearings(sfnt);
  const count = countOf(sfnt);
  for (let glyph = 0; glyph < count; glyph += 1) hmtx.writeUInt16BE(glyph, place(glyph));
  return toSfnt(sfnt, tablesOf(sfnt).set('hmtx', hmtx));
};

/** Where a glyph's outline begins and, for the glyph behind it, ends. */
const outlinePlaces = (sfnt: Buffer): ((glyph: number) => number) => {
  const loca = tableOf(sfnt, 'loca');
  const isLong = tableOf(sfnt, 'head').readInt16BE(50) === 1;
  return (glyph) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
};

/** The outlines of a font in `glyf` and `loca`, the latter with long offsets. */
const toOutlines = (outlines: Buffer[]) => {
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  let end = 0;
  for (const [index, outline] of outlines.entries()) {
    end += outline.length;
    loca.writeUInt32BE(end, (index + 1) * 4);
  }
  return { glyf: Buffer.concat(outlines), loca };
};

const outlinesOf = (sfnt: Buffer, glyphs: readonly number[]): Buffer[] => {
  const glyf = tableOf(sfnt, 'glyf');
  const place = outlinePlaces(sfnt);
  return glyphs.map((glyph) => glyf.subarray(place(glyph), place(glyph + 1)));
};

/** Counts what it is asked for, from `first`, in the order of asking. */
class Numbers {
  readonly known = new Map<number, number>();
  private readonly first: number;

  constructor(first: number) {
    this.first = first;
  }

  readonly of = (old: number): number => {
    const number = this.known.get(old) ?? this.first + this.known.size;
    this.known.set(old, number);
    return number;
  };
}

/** Stands for the colour of the text. */
const textColor = 0xffff;

/** The first palette of a font, with some of its colours alone. */
const cutPalette = (cpal: Buffer, colors: Iterable<number>): Buffer => {
  const list = cpal.readUInt32BE(8);
  const first = cpal.readUInt16BE(12);
  const records = [...colors].map((color) =>
    cpal.subarray(list + (first + color) * 4, list + (first + color + 1) * 4),
  );
  const header = Buffer.alloc(14);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  header.writeUInt32BE(header.length, 8);
  return Buffer.concat([header, ...records]);
};

/** A copy of a table with a number of two bytes in it. */
const withNumber = (table: Buffer, value: number, place: number): Buffer => {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(value, place);
  return copy;
};

/**
 * Cuts a font whose glyphs are painted in layers of colour. A subsetter without colours keeps the glyphs that text
 * asks for, and the rules that make one of a sequence; their layers, and the outlines that these fill, are added.
 * @param cut cuts a font to some text, and leaves bearings as they are
 */
export async function cutColorFont(sfnt: Buffer, cut: (sfnt: Buffer) => Promise<Buffer>): Promise<Buffer> {
  const font = await cut(numbered(sfnt));
  const count = countOf(font);
  const hmtx = Buffer.from(tableOf(font, 'hmtx'));
  const metrics = tableOf(sfnt, 'hmtx');
  const [place, oldPlace] = [bearings(font), bearings(sfnt)];
  const kept = Array.from({ length: count }, (_, glyph) => [glyph, hmtx.readUInt16BE(place(glyph))] as const);
  for (const [glyph, old] of kept) metrics.copy(hmtx, place(glyph), oldPlace(old), oldPlace(old) + 2);

  const layers = new Numbers(count);
  const colors = new Numbers(0);
  const colr = cutPaints(tableOf(sfnt, 'COLR'), kept, {
    glyph: layers.of,
    color: (old) => (old === textColor ? old : colors.of(old)),
  });
  const outlines = [
    ...outlinesOf(
      font,
      kept.map(([glyph]) => glyph),
    ),
    ...outlinesOf(sfnt, [...layers.known.keys()]),
  ];
  // Layers have no width of their own, and no text is set in them.
  const bearingsOfLayers = [...layers.known.keys()].map((old) =>
    metrics.subarray(oldPlace(old), oldPlace(old) + 2),
  );
  const { glyf, loca } = toOutlines(outlines);
  const tables = tablesOf(font)
    .set('glyf', glyf)
    .set('loca', loca)
    .set('hmtx', Buffer.concat([hmtx, ...bearingsOfLayers]))
    .set('maxp', withNumber(tableOf(font, 'maxp'), outlines.length, 4))
    .set('head', withNumber(tableOf(font, 'head'), 1, 50))
    .set('COLR', colr)
    .set('CPAL', cutPalette(tableOf(sfnt, 'CPAL'), colors.known.keys()));
  // For lines that run downwards, and the same pictures in another form.
  for (const tag of ['vhea', 'vmtx', 'SVG ']) tables.delete(tag);
  return toSfnt(font, tables);
}
