import { breakMark, softHyphen } from '../model/break-mark.ts';
import { isDrawing, type PdfDocument, unpackStream, withStream } from './document.ts';

const spelled = [breakMark, softHyphen].map((each) =>
  each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'),
);
const opening = `/Span<</ActualText <FEFF(?:${spelled.join('|')})> >> BDC\n`;

/** A mark as Skia writes it: an empty glyph, named by what it stands for. A face, a place and a step may lead to it. */
const mark = new RegExp(`${opening}((?:[^\n]+ T[fm]\n)*)(?:(\\S+ \\S+ Td) )?<[0-9A-F]{4}> Tj\nEMC\n`, 'g');

/** What one glyph of several letters stands for: a mark may have come to stand within a ligature. */
const actualText = /(\/ActualText <FEFF)((?:[0-9A-F]{4}){2,})(?=>)/g;

const withoutMarkCodes = (codes: string): string =>
  (codes.match(/.{4}/g) ?? []).filter((code) => !spelled.includes(code)).join('');

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
  if (!spelled.some((each) => drawing.includes(each))) return drawing;
  const given = drawing.toString('latin1');
  const text = given
    .replace(mark, (_, start: string, step: string | undefined) => start + (step ? `${step}\n` : ''))
    // Mostly the next glyph stands where the mark stood.
    .replace(/( Td)\n0 0 Td </g, '$1 <')
    .replace(actualText, (_, start: string, codes: string) => start + withoutMarkCodes(codes));
  return text === given ? drawing : Buffer.from(text, 'latin1');
}
