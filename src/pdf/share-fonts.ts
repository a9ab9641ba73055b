import { deflateSync, inflateSync } from 'node:zlib';
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { mergeSubsets } from './merge-glyphs.ts';

interface Embedded {
  descriptor: { set: (key: never, value: PDFRef) => void };
  ref: PDFRef;
  font: Buffer;
}

/**
 * Makes the fonts of a printed document share their outlines. Skia writes a face once for every brightness
 * that its text is painted in, each time as a subset of its own with the face's glyph numbers; one subset with
 * all of those glyphs serves them all.
 */
export async function shareFonts(document: PDFDocument): Promise<void> {
  const lib = await import('@cantoo/pdf-lib');
  const { PDFDict, PDFName, PDFRawStream, PDFRef } = lib;
  const faces = new Map<string, Embedded[]>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor'))
      continue;
    const ref = object.get(PDFName.of('FontFile2'));
    const stream = ref && document.context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    if (stream.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue;
    const font = inflateSync(stream.getContents());
    const face = String(object.get(PDFName.of('FontName'))).replace(/^\/[A-Z]{6}\+/, '');
    const list = faces.get(face) ?? [];
    list.push({ descriptor: object, ref, font });
    faces.set(face, list);
  }
  for (const list of faces.values()) {
    const merged = list.length > 1 ? mergeSubsets(list.map(({ font }) => font)) : undefined;
    const [first, ...others] = list;
    if (!merged || !first) continue;
    const stream = document.context.stream(deflateSync(merged), {
      Filter: 'FlateDecode',
      Length1: merged.length,
    });
    document.context.assign(first.ref, stream);
    for (const { descriptor, ref } of others) {
      descriptor.set(PDFName.of('FontFile2') as never, first.ref);
      document.context.delete(ref);
    }
  }
}
