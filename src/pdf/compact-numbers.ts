import { deflateSync, inflateSync } from 'node:zlib';
import type { PDFDocument } from '@cantoo/pdf-lib';

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
export async function compactNumbers(document: PDFDocument): Promise<void> {
  const { PDFName, PDFRawStream } = await import('@cantoo/pdf-lib');
  for (const [ref, stream] of document.context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream)) continue;
    const { dict } = stream;
    const isDrawing = !dict.has(PDFName.of('Type')) && !dict.has(PDFName.of('Length1'));
    const isForm = dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
    if (!(isDrawing || isForm) || dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue;
    const drawing = inflateSync(stream.getContents()).toString('latin1');
    const shorter = drawing
      .replace(pathLine, (line) => line.replace(longNumber, rounded(2)))
      .replace(glyphStep, (line) => line.replace(longNumber, rounded(3)));
    const packed = deflateSync(Buffer.from(shorter, 'latin1'), { level: 9 });
    dict.set(PDFName.of('Length'), document.context.obj(packed.length));
    document.context.assign(ref, PDFRawStream.of(dict, packed));
  }
}
