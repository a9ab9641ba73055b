import { type PdfDocument, unpackStream, withStream } from './document.ts';

// Skia writes one operator a line, with up to nine digits a number. These are a piece of a path, in CSS pixels,
// and a step from one glyph to the next; numbers of other operators, such as scales, keep all their digits.
const pathLine = /^[-\d. ]+ (?:[clmvy]|re)$/gm;
const glyphStep = /^[-\d.]+ [-\d.]+ Td(?= <)/gm;
const longNumber = /-?\d*\.\d{3,}/g;

const rounded =
  (digits: number) =>
  (number: string): string =>
    String(Number(Number(number).toFixed(digits)));

/**
 * Shortens the numbers of paths and of glyph steps, which take most of the room in a deck. What is lost is
 * less than any printer or screen shows: half a hundredth of a pixel for a path, a tenth of that for a step,
 * since steps add up along a line.
 */
export function compactNumbers({ objects }: PdfDocument): void {
  for (const [number, object] of objects) {
    const isDrawing = !/\/Type\b|\/Length1\b/.test(object.text) || /\/Subtype\s*\/Form\b/.test(object.text);
    const drawing = isDrawing ? unpackStream(object)?.toString('latin1') : undefined;
    if (drawing === undefined) continue;
    const shorter = drawing
      .replace(pathLine, (line) => line.replace(longNumber, rounded(2)))
      .replace(glyphStep, (line) => line.replace(longNumber, rounded(3)));
    objects.set(number, withStream(object, Buffer.from(shorter, 'latin1')));
  }
}
