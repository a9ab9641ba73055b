import { numberOf, type PdfDocument, unpackStream, withStream } from './document.ts';
import { mergeSubsets } from './merge-glyphs.ts';

interface Embedded {
  /** Numbers of the descriptor and of the font file. */
  descriptor: number;
  file: number;
  font: Buffer;
}

/**
 * Makes the fonts of a printed document share their outlines. Skia writes a face once for every brightness
 * that its text is painted in, each time as a subset of its own with the face's glyph numbers; one subset with
 * all of those glyphs serves them all.
 */
export function shareFonts(document: PdfDocument): void {
  for (const [first, ...others] of embeddedFaces(document).values()) {
    if (!first || others.length === 0) continue;
    const merged = mergeSubsets([first, ...others].map(({ font }) => font));
    const object = document.objects.get(first.file);
    if (!merged || !object) continue;
    document.objects.set(first.file, withStream(object, merged));
    for (const { descriptor, file } of others) {
      const about = document.objects.get(descriptor);
      if (about) about.text = about.text.replace(/\/FontFile2\s+\d+\s+0\s+R/, `/FontFile2 ${first.file} 0 R`);
      document.objects.delete(file);
    }
  }
}

function embeddedFaces({ objects }: PdfDocument): Map<string, Embedded[]> {
  const faces = new Map<string, Embedded[]>();
  for (const [descriptor, { text }] of objects) {
    const file = /\/Type\s*\/FontDescriptor\b/.test(text) ? numberOf('FontFile2', text) : undefined;
    const object = file === undefined ? undefined : objects.get(file);
    const font = object && unpackStream(object);
    if (file === undefined || !font) continue;
    const face = /\/FontName\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/.exec(text)?.[1] ?? '';
    faces.set(face, [...(faces.get(face) ?? []), { descriptor, file, font }]);
  }
  return faces;
}
