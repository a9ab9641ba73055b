import { isDrawing, type PdfDocument, unpackStream } from './document.ts';
import { type EmbeddedFont, embeddedFonts } from './fonts.ts';
import { type GlyphFont, isSameOutline, partsOf, readGlyphs } from './glyphs.ts';

/**
 * Whether a finished document draws what the printed one does: every object says what it said, every glyph that is
 * used has the outline, the advance and the bearing that it had, and every drawing is the same one. It knows nothing of
 * how fonts are joined, so that it can judge it.
 * @param fonts those of the printed one
 */
export function isSameDrawing(
  printed: PdfDocument,
  finished: PdfDocument,
  fonts = embeddedFonts(printed),
): boolean {
  return (
    saysTheSame(printed, finished) && hasSameDrawings(printed, finished) && hasSameGlyphs(fonts, finished)
  );
}

/** What follows from how a stream is packed, and where a font's outlines are: these are judged by themselves. */
const storage = /\/(?:Filter\s*\/FlateDecode\b|Length1?\s+\d+|FontFile2\s+\d+\s+0\s+R)/g;
const spaceBetween = /\s+(?=\/|>>)/g;

const withoutStorage = (text: string): string => text.replace(storage, '').replace(spaceBetween, '');

/** Only the file of a font may be gone, and only where no other object names it. */
function saysTheSame(printed: PdfDocument, finished: PdfDocument): boolean {
  const gone = new Set<number>();
  for (const [number, { text }] of printed.objects) {
    const now = finished.objects.get(number)?.text;
    if (now === undefined) gone.add(number);
    else if (now !== text && withoutStorage(now) !== withoutStorage(text)) return false;
  }
  if (gone.size === 0) return true;
  const named = new RegExp(`\\b(?:${[...gone].join('|')})\\s+0\\s+R\\b`);
  return [...finished.objects.values()].every(({ text }) => !named.test(text));
}

/** Whether each of a document's fonts draws the glyphs that are used of it as it did. */
export function hasSameGlyphs(fonts: EmbeddedFont[], finished: PdfDocument): boolean {
  const readFonts = reader();
  // Drawings that are the same use the same glyphs.
  const used = new Map(fonts.map((font) => [font.font, font.used]));
  const later = new Map(embeddedFonts(finished, used).map((font) => [font.font, font]));
  return fonts.every((font) => {
    const now = later.get(font.font);
    return now !== undefined && hasSameGlyphsUsed(font, now, readFonts);
  });
}

/** A file that several fonts draw from is read once. */
function reader(): (font: EmbeddedFont) => GlyphFont | undefined {
  const known = new Map<Buffer, GlyphFont | undefined>();
  return ({ bytes }) => {
    if (!known.has(bytes)) known.set(bytes, readGlyphs(bytes));
    return known.get(bytes);
  };
}

function hasSameGlyphsUsed(
  font: EmbeddedFont,
  now: EmbeddedFont,
  read: (font: EmbeddedFont) => GlyphFont | undefined,
): boolean {
  if (font.bytes.equals(now.bytes)) return true;
  const [before, after] = [read(font), read(now)];
  if (!before || !after) return false;
  const seen = new Set<number>();
  const isSame = (index: number, measured: boolean): boolean => {
    const [one, other] = [before.glyphs[index], after.glyphs[index]];
    if (!one || !other) return one === other;
    if (measured && (one.advance !== other.advance || one.bearing !== other.bearing)) return false;
    if (seen.has(index)) return true;
    seen.add(index);
    if (!isSameOutline(one.outline, other.outline)) return false;
    return partsOf(one).every(({ glyph, lendsMetrics }) => isSame(glyph, lendsMetrics));
  };
  return [...font.used].every((glyph) => isSame(glyph, true));
}

function hasSameDrawings(printed: PdfDocument, finished: PdfDocument): boolean {
  return [...printed.objects].every(([number, before]) => {
    const after = finished.objects.get(number);
    if (before.stream === after?.stream || !isDrawing(before)) return true;
    const [one, other] = [unpackStream(before), after && unpackStream(after)];
    return one !== undefined && other !== undefined && one.equals(other);
  });
}
