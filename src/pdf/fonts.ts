import { numberOf, type PdfDocument, unpackStream } from './document.ts';

/** A composite font of a document, with the TrueType subset that it draws from. Glyphs go by their number. */
export interface EmbeddedFont {
  /** The number of the font's object, which pages name. */
  font: number;
  descriptor: number;
  /** The number of the font file's object. */
  file: number;
  /** The name without the mark of its subset. */
  name: string;
  /** The glyphs that the document draws with it. */
  used: Set<number>;
  /** The font file, unpacked. */
  bytes: Buffer;
}

/**
 * The composite fonts of a document whose text names glyphs by their number (Identity-H, ISO 32000-1, section 9.7),
 * as Chromium writes them. Fonts of another kind are left out.
 * @param used the glyphs that are drawn, where they are known: finding them takes going through all drawings
 */
export function embeddedFonts(document: PdfDocument, used = usedGlyphs(document)): EmbeddedFont[] {
  const { objects } = document;
  const files = new Map<number, Buffer | undefined>();
  return [...objects].flatMap(([font, { text }]) => {
    if (!/\/Subtype\s*\/Type0\b/.test(text) || !/\/Encoding\s*\/Identity-H\b/.test(text)) return [];
    const descendant =
      objects.get(Number(/\/DescendantFonts\s*\[\s*(\d+)\s+0\s+R/.exec(text)?.[1]))?.text ?? '';
    if (!/\/CIDToGIDMap\s*\/Identity\b/.test(descendant)) return [];
    const descriptor = numberOf('FontDescriptor', descendant) ?? Number.NaN;
    const about = objects.get(descriptor)?.text ?? '';
    const file = numberOf('FontFile2', about) ?? Number.NaN;
    const object = objects.get(file);
    if (!object) return [];
    if (!files.has(file)) files.set(file, unpackStream(object));
    const bytes = files.get(file);
    const name = /\/FontName\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/.exec(about)?.[1] ?? '';
    return bytes ? [{ font, descriptor, file, name, used: used.get(font) ?? new Set(), bytes }] : [];
  });
}

/** The glyphs that the pages and forms of a document draw, by the number of the font's object. */
export function usedGlyphs({ objects }: PdfDocument): Map<number, Set<number>> {
  const used = new Map<number, Set<number>>();
  for (const { text, stream } of objects.values()) {
    const fonts = fontNames(text);
    if (fonts.size === 0) continue;
    const drawings = stream
      ? [{ text, stream }]
      : contentsOf(text).flatMap((number) => objects.get(number) ?? []);
    for (const drawing of drawings) {
      const bytes = unpackStream(drawing);
      if (bytes) addGlyphs(bytes.toString('latin1'), fonts, used);
    }
  }
  return used;
}

/** What a dictionary of resources calls its fonts. */
function fontNames(text: string): Map<string, number> {
  const names = /\/Font\s*<<([^>]*)>>/.exec(text)?.[1] ?? '';
  return new Map(
    [...names.matchAll(/\/(\S+)\s+(\d+)\s+0\s+R/g)].map(([, name = '', number]) => [name, Number(number)]),
  );
}

/** A page's drawing is one stream or several. */
function contentsOf(page: string): number[] {
  const several = /\/Contents\s*\[([^\]]*)\]/.exec(page)?.[1];
  const one = numberOf('Contents', page);
  if (several !== undefined)
    return [...several.matchAll(/(\d+)\s+0\s+R/g)].map(([, number]) => Number(number));
  return one === undefined ? [] : [one];
}

const fontOrGlyphs = /\/(\S+)\s+[-+.\d]+\s+Tf\b|<([0-9A-Fa-f]+)>/g;

function addGlyphs(drawing: string, fonts: Map<string, number>, used: Map<number, Set<number>>): void {
  let glyphs: Set<number> | undefined;
  for (const [, name, shown] of drawing.matchAll(fontOrGlyphs)) {
    if (name !== undefined) {
      const font = fonts.get(name) ?? Number.NaN;
      glyphs = used.get(font) ?? new Set();
      if (fonts.has(name)) used.set(font, glyphs);
    } else if (shown !== undefined && glyphs) {
      for (let at = 0; at + 4 <= shown.length; at += 4)
        glyphs.add(Number.parseInt(shown.slice(at, at + 4), 16));
    }
  }
}
