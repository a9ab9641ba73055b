import { isDrawing, type PdfDocument, unpackStream, withStream } from './document.ts';

const newline = 0x0a;
const point = 0x2e;
const space = 0x20;
const zero = 0x30;
const nine = 0x39;

/** Decimals that are kept of a coordinate. */
const decimals = 2;

/**
 * Rounds the coordinates of paths, which take most of the room in a deck, to a hundredth of a CSS pixel. Numbers of
 * other operators keep all their digits: steps from glyph to glyph would add up along a line, edges of boxes lie on
 * the borders of pixels.
 * @returns a document of its own; the one given stays as it is
 */
export function compactNumbers(document: PdfDocument): PdfDocument {
  const objects = new Map(document.objects);
  for (const [number, object] of objects) {
    const drawing = isDrawing(object) ? unpackStream(object) : undefined;
    if (drawing) objects.set(number, withStream(object, compactLines(drawing)));
  }
  return { ...document, objects };
}

/** Skia writes one operator a line, with up to nine digits a number. Works on bytes: there are millions of them. */
export function compactLines(drawing: Buffer): Buffer {
  const result = Buffer.allocUnsafe(drawing.length);
  let written = 0;
  for (let start = 0; start < drawing.length; ) {
    const found = drawing.indexOf(newline, start);
    const end = found < 0 ? drawing.length : found + 1;
    if (isPathPiece(drawing, found < 0 ? end : found))
      written = copyRounded(drawing, start, end, result, written);
    else written += drawing.copy(result, written, start, end);
    start = end;
  }
  return result.subarray(0, written);
}

/** A piece of a path ends with `c`, `l`, `m`, `v` or `y`. */
function isPathPiece(bytes: Buffer, end: number): boolean {
  return bytes[end - 2] === space && 'clmvy'.includes(String.fromCharCode(bytes[end - 1] ?? 0));
}

function copyRounded(from: Buffer, start: number, end: number, to: Buffer, written: number): number {
  let at = written;
  for (let index = start; index < end; ) {
    const number = endOfNumber(from, index);
    if (number === index) to[at++] = from[index++] ?? 0;
    else {
      at = writeNumber(from, index, number, to, at);
      index = number;
    }
  }
  return at;
}

const isFigure = (byte = 0): boolean => (byte >= zero && byte <= nine) || byte === point;

function endOfNumber(bytes: Buffer, start: number): number {
  let at = start;
  while (isFigure(bytes[at])) at += 1;
  return at;
}

/**
 * Copies a number without its sign, rounded where it has more decimals than are kept. Byte by byte: a call of the
 * system for each takes longer than all else.
 */
function writeNumber(from: Buffer, start: number, end: number, to: Buffer, written: number): number {
  let whole = 0;
  let at = start;
  for (; at < end && from[at] !== point; at += 1) whole = whole * 10 + digitAt(from, at);
  if (end - at - 1 <= decimals) {
    for (let index = start; index < end; index += 1) to[written + index - start] = from[index] ?? zero;
    return written + end - start;
  }
  const rounds = digitAt(from, at + 3) >= 5 ? 1 : 0;
  return writeHundredths(
    whole * 100 + digitAt(from, at + 1) * 10 + digitAt(from, at + 2) + rounds,
    to,
    written,
  );
}

const digitAt = (bytes: Buffer, at: number): number => (bytes[at] ?? zero) - zero;

/** Writes a number as short as it can be: 0, .05, 1.5, 12. */
function writeHundredths(hundredths: number, to: Buffer, written: number): number {
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  let at = whole > 0 || rest === 0 ? writeWhole(whole, to, written) : written;
  if (rest === 0) return at;
  to[at++] = point;
  to[at++] = zero + Math.floor(rest / 10);
  if (rest % 10 > 0) to[at++] = zero + (rest % 10);
  return at;
}

function writeWhole(whole: number, to: Buffer, written: number): number {
  const at = whole >= 10 ? writeWhole(Math.floor(whole / 10), to, written) : written;
  to[at] = zero + (whole % 10);
  return at + 1;
}
