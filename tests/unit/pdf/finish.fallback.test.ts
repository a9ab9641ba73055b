import { expect, it, vi } from 'vitest';
import { type PdfDocument, parsePdf } from '../../../src/pdf/document.ts';
import { finishPdf } from '../../../src/pdf/finish.ts';
import { joinFonts } from '../../../src/pdf/join-fonts.ts';
import { samplePdf, unpackPdf } from './sample.ts';
import { letter, numbersOf, printedDocument, sampleFont } from './sample-font.ts';

vi.mock('../../../src/pdf/join-fonts.ts', { spy: true });

/** A printed page that draws two subsets of one font. */
function print(): Buffer {
  const bytes = sampleFont([letter('n'), letter('a')]);
  const { objects } = printedDocument([
    { name: 'Sans', bytes, drawn: [1] },
    { name: 'Sans', bytes, drawn: [0, 1] },
  ]);
  const last = Math.max(...objects.keys());
  return samplePdf(
    Array.from({ length: last }, (_, index) => {
      const { text = '<<>>', stream } = objects.get(index + 1) ?? {};
      const sized = text.replace(/\/Length \d+/, `/Length ${stream?.length}`);
      return stream ? ([sized, stream] as [string, Buffer]) : text;
    }),
  );
}

const files = [numbersOf(0).file, numbersOf(1).file];
const filesIn = (pdf: Uint8Array): boolean[] => {
  const { streams } = unpackPdf(pdf);
  return files.map((file) => streams.has(file));
};
const about = { title: 'Deck', lang: 'en', keywords: [] };

it('joins fonts where the result draws the same', () => {
  expect(parsePdf(print()).objects.size).toBeGreaterThan(4);
  expect(filesIn(finishPdf(print(), about))).toEqual([true, false]);
});

it('leaves the document as it was printed where the result would draw otherwise', () => {
  vi.mocked(joinFonts).mockImplementationOnce((document: PdfDocument) => {
    const objects = new Map(document.objects);
    objects.delete(numbersOf(0).file);
    return { ...document, objects };
  });
  expect(filesIn(finishPdf(print(), about))).toEqual([true, true]);
});
