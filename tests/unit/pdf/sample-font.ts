import { deflateSync } from 'node:zlib';
import type { PdfDocument, PdfObject } from '../../../src/pdf/document.ts';

/** What a glyph of a made font is: an outline of this text, or of these parts; an advance; a bearing. */
export interface SampleGlyph {
  outline?: string;
  parts?: { glyph: number; lendsMetrics?: boolean }[];
  advance?: number;
  bearing?: number;
}

/** A glyph of contours, with metrics that follow from its letter. */
export const letter = (outline: string): SampleGlyph => ({
  outline,
  advance: 500 + outline.charCodeAt(0),
  bearing: outline.charCodeAt(0),
});

/** What a subset has in the place of a glyph that it lacks. */
export const lacking: SampleGlyph = {};
export const blank = (advance: number): SampleGlyph => ({ advance });

interface FontOptions {
  /** How many glyphs have an advance of their own; the others share the last one. All when left out. */
  advances?: number;
  /** Places of outlines in 32 bits. */
  long?: boolean;
  tables?: Record<string, Buffer>;
}

/** An unpacked TrueType font of these glyphs. */
export function sampleFont(
  glyphs: SampleGlyph[],
  { advances, long = false, tables }: FontOptions = {},
): Buffer {
  const outlines = glyphs.map(outlineOf);
  const offsets = [0];
  for (const outline of outlines) offsets.push((offsets.at(-1) ?? 0) + outline.length);
  const loca = Buffer.alloc(offsets.length * (long ? 4 : 2));
  offsets.forEach((offset, index) => {
    if (long) loca.writeUInt32BE(offset, index * 4);
    else loca.writeUInt16BE(offset / 2, index * 2);
  });
  const head = Buffer.alloc(54);
  head.writeUInt16BE(1000, 18);
  head.writeInt16BE(long ? 1 : 0, 50);
  const own = advances ?? glyphs.length;
  const hhea = Buffer.alloc(36);
  hhea.writeUInt16BE(own, 34);
  const maxp = Buffer.alloc(32);
  maxp.writeUInt16BE(glyphs.length, 4);
  const hmtx = Buffer.concat(
    glyphs.map(({ advance = 0, bearing = 0 }, index) => {
      const metric = Buffer.alloc(index < own ? 4 : 2);
      if (index < own) metric.writeUInt16BE(advance, 0);
      metric.writeInt16BE(bearing, metric.length - 2);
      return metric;
    }),
  );
  return sfnt({ glyf: Buffer.concat(outlines), head, hhea, hmtx, loca, maxp, ...tables });
}

function outlineOf({ outline, parts }: SampleGlyph): Buffer {
  if (!parts) {
    if (!outline) return Buffer.alloc(0);
    // A number of contours, a box, and the text filled up to four bytes.
    const body = Buffer.alloc(10 + Math.ceil((outline.length + 2) / 4) * 4 - 2);
    body.writeInt16BE(1, 0);
    body.write(outline, 10, 'latin1');
    return body;
  }
  const head = Buffer.alloc(10);
  head.writeInt16BE(-1, 0);
  const pieces = parts.map(({ glyph, lendsMetrics }, index) => {
    const piece = Buffer.alloc(6);
    piece.writeUInt16BE((index + 1 < parts.length ? 0x20 : 0) | (lendsMetrics ? 0x200 : 0), 0);
    piece.writeUInt16BE(glyph, 2);
    return piece;
  });
  const whole = Buffer.concat([head, ...pieces]);
  return Buffer.concat([whole, Buffer.alloc((4 - (whole.length % 4)) % 4)]);
}

/** An unpacked font file of these tables. */
export function sfnt(tables: Record<string, Buffer>): Buffer {
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

/** A font of a made document: its name, its file and the glyphs that the page draws with it. */
export interface PrintedFont {
  name: string;
  bytes: Buffer;
  drawn: number[];
}

export const packed = (text: string, bytes: Buffer): PdfObject => ({
  text: `<<${text} /Filter /FlateDecode /Length 1>>`,
  stream: deflateSync(bytes),
});

/** Objects of a font: each has five numbers from 10 on. */
export const numbersOf = (index: number) => {
  const first = 10 + index * 10;
  return { font: first, descendant: first + 1, descriptor: first + 2, file: first + 3 };
};

/** A document of one page that draws glyphs with fonts, as Chromium writes it. */
export function printedDocument(fonts: PrintedFont[]): PdfDocument {
  const names = fonts.map((_, index) => `/F${index} ${numbersOf(index).font} 0 R`).join(' ');
  const hex = (glyph: number): string => glyph.toString(16).toUpperCase().padStart(4, '0');
  const drawing = fonts
    .map(({ drawn }, index) => `BT\n/F${index} 28 Tf\n1 0 0 -1 8 9 Tm\n<${drawn.map(hex).join('')}> Tj\nET\n`)
    .join('');
  const objects = new Map<number, PdfObject>([
    [1, { text: '<</Type /Catalog>>' }],
    [2, { text: `<</Type /Page /Resources <</Font <<${names}>>>> /Contents 3 0 R>>` }],
    [3, packed('', Buffer.from(drawing))],
  ]);
  fonts.forEach(({ name, bytes }, index) => {
    const { font, descendant, descriptor, file } = numbersOf(index);
    objects.set(font, {
      text: `<</Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [${descendant} 0 R]>>`,
    });
    objects.set(descendant, {
      text: `<</Type /Font /Subtype /CIDFontType2 /CIDToGIDMap /Identity /FontDescriptor ${descriptor} 0 R>>`,
    });
    objects.set(descriptor, {
      text: `<</Type /FontDescriptor /FontName /AAAAA${index}+${name} /FontFile2 ${file} 0 R>>`.replace(
        /\d\+/,
        'A+',
      ),
    });
    objects.set(file, packed(`/Length1 ${bytes.length}`, bytes));
  });
  return { root: 1, objects };
}
