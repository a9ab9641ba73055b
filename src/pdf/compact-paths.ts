import { deflateSync, inflateSync } from 'node:zlib';
import type { PDFDocument } from '@cantoo/pdf-lib';

/** A drawn path: Skia writes one operator a line, with up to nine digits a number. */
const pathLine = /^[-\d. ]+ (?:[clmvy]|re)$/gm;
const longNumber = /-?\d*\.\d{3,}/g;

/** A hundredth of a CSS pixel: no printer and no screen shows less. */
const round = (number: string): string => String(Math.round(Number(number) * 100) / 100);

/** Shortens the numbers of drawn paths, which take most of the room in a deck of rounded shapes. */
export async function compactPaths(document: PDFDocument): Promise<void> {
  const { PDFName, PDFRawStream } = await import('@cantoo/pdf-lib');
  for (const [ref, stream] of document.context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream)) continue;
    const { dict } = stream;
    const isDrawing = !dict.has(PDFName.of('Type')) && !dict.has(PDFName.of('Length1'));
    const isForm = dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
    if (!(isDrawing || isForm) || dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue;
    const drawing = inflateSync(stream.getContents()).toString('latin1');
    const shorter = drawing.replace(pathLine, (line) => line.replace(longNumber, round));
    const packed = deflateSync(Buffer.from(shorter, 'latin1'), { level: 9 });
    dict.set(PDFName.of('Length'), document.context.obj(packed.length));
    document.context.assign(ref, PDFRawStream.of(dict, packed));
  }
}
