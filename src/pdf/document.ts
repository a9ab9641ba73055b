import { deflateSync, inflateSync } from 'node:zlib';

/** One object of a PDF: what it says, and the bytes that follow where it is a stream. */
export interface PdfObject {
  /** Everything up to the stream, as Latin-1 text. */
  text: string;
  /** As stored: packed where the text names a filter. */
  stream?: Buffer;
}

/** A PDF taken apart. Objects are known by their number; their generation is always 0. */
export interface PdfDocument {
  objects: Map<number, PdfObject>;
  /** The numbers of the catalogue and of the information dictionary. */
  root: number;
  info?: number;
}

/**
 * Takes a PDF apart that Chromium printed: one cross-reference table, no updates, no encryption.
 * ISO 32000-1, section 7.5. @throws Error for any other kind
 */
export function parsePdf(pdf: Uint8Array): PdfDocument {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const start = Number(
    /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1', bytes.length - 64))?.[1],
  );
  const table = bytes.toString('latin1', start);
  const root = numberOf('Root', table);
  if (!table.startsWith('xref') || root === undefined)
    throw new Error('this PDF has no table that can be read');
  const offsets = readOffsets(table);
  const ends = [...offsets.values(), start].sort((one, other) => one - other);
  const endOf = new Map(ends.map((offset, index) => [offset, ends[index + 1] ?? start]));
  const objects = new Map<number, PdfObject>();
  for (const [number, offset] of offsets) {
    objects.set(number, readObject(bytes.subarray(offset, endOf.get(offset)), number));
  }
  const info = numberOf('Info', table);
  return info === undefined ? { objects, root } : { objects, root, info };
}

/** The number of the object that a dictionary names under a key. */
export function numberOf(key: string, text: string): number | undefined {
  const found = new RegExp(`/${key}\\s+(\\d+)\\s+0\\s+R`).exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

function readOffsets(table: string): Map<number, number> {
  const offsets = new Map<number, number>();
  let next = 0;
  for (const line of table.split(/\r?\n|\r/)) {
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (!entry) next = Number(/^(\d+) \d+\s*$/.exec(line)?.[1] ?? next);
    else if (entry[2] === 'n') offsets.set(next++, Number(entry[1]));
    else next += 1;
  }
  return offsets;
}

function readObject(bytes: Buffer, number: number): PdfObject {
  const opening = `${number} 0 obj`;
  const begin = bytes.indexOf('stream');
  const whole = bytes.toString('latin1', 0, begin < 0 ? bytes.length : begin);
  if (!whole.startsWith(opening)) throw new Error(`object ${number} of the PDF is not where its table says`);
  // "stream" may stand in a text too: a stream's dictionary is closed, and tells its length.
  const length = Number(/\/Length\s+(\d+)\b(?!\s+\d+\s+R)/.exec(whole)?.[1] ?? Number.NaN);
  if (Number.isNaN(length) || !whole.trimEnd().endsWith('>>')) {
    const text = bytes.toString('latin1');
    return { text: text.slice(opening.length, text.lastIndexOf('endobj')).trim() };
  }
  const from = bytes[begin + 6] === 0x0d ? begin + 8 : begin + 7;
  return { text: whole.slice(opening.length).trim(), stream: bytes.subarray(from, from + length) };
}

/** Whether an object is a page's or a form's drawing: a picture names its type, a font its length, metadata both. */
export const isDrawing = ({ text, stream }: PdfObject): boolean =>
  stream !== undefined && (!/\/Type\b|\/Length1\b/.test(text) || /\/Subtype\s*\/Form\b/.test(text));

const packing = /\s*\/Filter\s*\/FlateDecode\b/;

/** The bytes that a stream stands for, where they are packed in the usual way or not at all. */
export function unpackStream({ text, stream }: PdfObject): Buffer | undefined {
  if (stream && packing.test(text)) return inflateSync(stream);
  return /\/Filter\b/.test(text) ? undefined : stream;
}

/** The usual level takes a third longer for half a byte in a hundred. */
export const packingLevel = 5;

/** The same object with other bytes in its stream, packed. */
export function withStream(object: PdfObject, bytes: Buffer): PdfObject {
  const text = packing.test(object.text) ? object.text : object.text.replace('<<', '<</Filter /FlateDecode ');
  return withLengths(text, deflateSync(bytes, { level: packingLevel }), bytes.length);
}

function withLengths(text: string, stream: Buffer, unpacked: number): PdfObject {
  const lengths: Record<string, number> = { Length: stream.length, Length1: unpacked };
  return { text: text.replace(/\/(Length1?)\s+\d+/g, (_, key: string) => `/${key} ${lengths[key]}`), stream };
}

/** A text string: UTF-16 in hexadecimal, which holds every character. */
export const pdfText = (value: string): string =>
  `<FEFF${Buffer.from(value, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
