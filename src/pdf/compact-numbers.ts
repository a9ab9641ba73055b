import { type PdfDocument, unpackStream, withStream } from './document.ts';
import { dropMarks } from './drop-marks.ts';

const newline = 0x0a;
const point = 0x2e;
const space = 0x20;
const zero = 0x30;
const nine = 0x39;

/** Decimals that are kept of a coordinate, and of a step from one glyph to the next: steps add up along a line. */
const pathDecimals = 2;
const stepDecimals = 3;

/**
 * Shortens the numbers of paths and of glyph steps, which take most of the room in a deck. What is cut off is
 * less than any printer or screen shows: a hundredth of a CSS pixel at most. Numbers of other operators, such as
 * scales, keep all their digits.
 */
export function compactNumbers({ objects }: PdfDocument): void {
  for (const [number, object] of objects) {
    const isDrawing = !/\/Type\b|\/Length1\b/.test(object.text) || /\/Subtype\s*\/Form\b/.test(object.text);
    const drawing = isDrawing ? unpackStream(object) : undefined;
    if (drawing) objects.set(number, withStream(object, compactLines(dropMarks(drawing))));
  }
}

/** Skia writes one operator a line, with up to nine digits a number. Works on bytes: there are millions of them. */
export function compactLines(drawing: Buffer): Buffer {
  const result = Buffer.allocUnsafe(drawing.length);
  let written = 0;
  for (let start = 0; start < drawing.length; ) {
    const found = drawing.indexOf(newline, start);
    const end = found < 0 ? drawing.length : found + 1;
    const decimals = decimalsFor(drawing, start, found < 0 ? end : found);
    if (decimals === undefined) written += drawing.copy(result, written, start, end);
    else written = copyShortened(drawing, start, end, decimals, result, written);
    start = end;
  }
  return result.subarray(0, written);
}

/** A piece of a path ends with `c`, `l`, `m`, `v`, `y` or `re`; a step is `x y Td <glyphs> Tj`. */
function decimalsFor(bytes: Buffer, start: number, end: number): number | undefined {
  const last = bytes[end - 1];
  const before = bytes[end - 2];
  const isShort = before === space && last !== undefined && 'clmvy'.includes(String.fromCharCode(last));
  const isBox = last === 0x65 && before === 0x72 && bytes[end - 3] === space;
  if (isShort || isBox) return pathDecimals;
  const isText = last === 0x6a && before === 0x54;
  return isText && bytes.subarray(start, end).includes(' Td <') ? stepDecimals : undefined;
}

function copyShortened(
  from: Buffer,
  start: number,
  end: number,
  decimals: number,
  to: Buffer,
  written: number,
): number {
  let at = written;
  let digits = -1;
  for (let index = start; index < end; index++) {
    const byte = from[index] ?? 0;
    if (byte === point) digits = 0;
    else if (byte < zero || byte > nine) digits = -1;
    else if (digits >= 0) digits += 1;
    if (digits <= decimals) to[at++] = byte;
  }
  return at;
}
