import { breakMark, softHyphen } from '../model/break-mark.ts';
import { isDrawing, type PdfDocument, unpackStream, withStream } from './document.ts';

const spelled = [breakMark, softHyphen].map((each) =>
  each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'),
);
const opening = `/Span<</ActualText <FEFF(?:${spelled.join('|')})> >> BDC\n`;

/** A mark as Skia writes it: an empty glyph, named by what it stands for. A face, a place and a step may lead to it. */
const mark = new RegExp(`${opening}((?:[^\n]+ T[fm]\n)*)(?:(\\S+ \\S+ Td) )?<[0-9A-F]{4}> Tj\nEMC\n`, 'g');

/**
 * A document without the marks where a line may break.
 * @returns a document of its own; the one given stays as it is
 */
export function withoutMarks(document: PdfDocument): PdfDocument {
  const objects = new Map(document.objects);
  for (const [number, object] of objects) {
    const drawing = isDrawing(object) ? unpackStream(object) : undefined;
    const clean = drawing && dropMarks(drawing);
    if (clean && clean !== drawing) objects.set(number, withStream(object, clean));
  }
  return { ...document, objects };
}

/**
 * Takes the marks where a line may break out of a page's drawing, so that its text is the article's. Every other
 * glyph stays where it is: steps lead from the last place that one led to, not from the end of the last glyph.
 */
export function dropMarks(drawing: Buffer): Buffer {
  if (!spelled.some((each) => drawing.includes(`<FEFF${each}>`))) return drawing;
  const text = drawing
    .toString('latin1')
    .replace(mark, (_, start: string, step: string | undefined) => start + (step ? `${step}\n` : ''))
    // Mostly the next glyph stands where the mark stood.
    .replace(/( Td)\n0 0 Td </g, '$1 <');
  return Buffer.from(text, 'latin1');
}
