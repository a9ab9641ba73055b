import { describe, expect, it } from 'vitest';
import { type PdfDocument, withStream } from '../../../src/pdf/document.ts';
import { type GlyphFont, readGlyphs, writeGlyphs } from '../../../src/pdf/glyphs.ts';
import { joinFonts } from '../../../src/pdf/join-fonts.ts';
import { isSameDrawing } from '../../../src/pdf/same-drawing.ts';
import { blank, lacking, letter, numbersOf, packed, printedDocument, sampleFont } from './sample-font.ts';

const composite = { parts: [{ glyph: 1 }, { glyph: 2, lendsMetrics: true }], advance: 700, bearing: 7 };
const glyphs = [letter('n'), letter('a'), letter('b'), blank(300), composite, letter('u')];
const sample = (): PdfDocument =>
  printedDocument([{ name: 'Sans', bytes: sampleFont(glyphs), drawn: [0, 3, 4] }]);

/** The document with something done to its font. */
function changed(change: (font: GlyphFont) => void): PdfDocument {
  const document = sample();
  const { file } = numbersOf(0);
  const font = readGlyphs(sampleFont(glyphs));
  const object = document.objects.get(file);
  if (!font || !object) throw new Error('the sample has no font');
  change(font);
  document.objects.set(file, withStream(object, writeGlyphs(font)));
  return document;
}

const set = (index: number, glyph: Partial<GlyphFont['glyphs'][number]>) => (font: GlyphFont) => {
  Object.assign(font.glyphs[index] ?? {}, glyph);
};

describe('a finished document draws the same', () => {
  it('where nothing is changed, where its font is written anew, and where other glyphs are added', () => {
    expect(isSameDrawing(sample(), sample())).toBe(true);
    expect(
      isSameDrawing(
        sample(),
        changed(() => undefined),
      ),
    ).toBe(true);
    expect(
      isSameDrawing(
        sample(),
        changed((font) => void font.glyphs.push(...font.glyphs.slice(1, 3))),
      ),
    ).toBe(true);
  });

  it('where a glyph that nothing uses is changed', () => {
    expect(isSameDrawing(sample(), changed(set(5, { advance: 1, outline: Buffer.from('x') })))).toBe(true);
  });

  it('where the metrics of a part change that lends none', () => {
    expect(isSameDrawing(sample(), changed(set(1, { advance: 1, bearing: 1 })))).toBe(true);
  });
});

describe('a finished document draws the same, too,', () => {
  it('where its fonts are joined, and where another object is only spaced otherwise', () => {
    const font = (drawn: number) => ({ name: 'Sans', bytes: sampleFont(glyphs), drawn: [drawn] });
    const document = printedDocument([font(0), font(1), font(3)]);
    const joined = joinFonts(document);
    expect(joined.objects.size).toBe(document.objects.size - 2);
    expect(isSameDrawing(document, joined)).toBe(true);
    joined.objects.set(1, { text: '<</Type  /Catalog  >>' });
    expect(isSameDrawing(document, joined)).toBe(true);
  });

  it('where glyphs have themselves for a part, or are in neither font', () => {
    const within = [letter('n'), { parts: [{ glyph: 1 }, { glyph: 0 }] }];
    const print = (long: boolean): PdfDocument =>
      printedDocument([{ name: 'Sans', bytes: sampleFont(within, { long }), drawn: [1, 99] }]);
    expect(isSameDrawing(print(false), print(true))).toBe(true);
  });
});

describe('a fault is noticed:', () => {
  it.each([
    ['another outline', set(0, { outline: Buffer.from('other outline') })],
    ['no outline', set(0, { outline: Buffer.alloc(0) })],
    ['an outline in the place of a blank', set(3, { outline: Buffer.from('an outline') })],
    ['another advance', set(0, { advance: 1 })],
    ['another bearing', set(0, { bearing: 0 })],
    ['another width of a blank', set(3, { advance: 1 })],
    ['another outline of a part', set(1, { outline: Buffer.from('other outline') })],
    ['other metrics of the part that lends them', set(2, { bearing: 0 })],
    ['fewer glyphs', (font: GlyphFont) => void font.glyphs.splice(4)],
  ])('%s', (_name, change) => {
    expect(isSameDrawing(sample(), changed(change))).toBe(false);
  });

  it('a font that is gone, or that is none any more', () => {
    const gone = sample();
    gone.objects.delete(numbersOf(0).font);
    expect(isSameDrawing(sample(), gone)).toBe(false);
    const broken = sample();
    broken.objects.set(numbersOf(0).file, packed('/Length1 4', Buffer.alloc(12)));
    expect(isSameDrawing(sample(), broken)).toBe(false);
  });

  it('an object that says something else', () => {
    const other = sample();
    other.objects.set(1, { text: '<</Type /Catalog /Pages 9 0 R>>' });
    expect(isSameDrawing(sample(), other)).toBe(false);
  });

  it('an object that is gone though another one names it, however little it draws', () => {
    const withMap = (): PdfDocument => {
      const document = sample();
      document.objects.set(5, { text: '<</Type /Outlines>>' });
      document.objects.set(1, { text: '<</Type /Catalog /Outlines 5 0 R>>' });
      return document;
    };
    const gone = withMap();
    gone.objects.delete(5);
    expect(isSameDrawing(withMap(), withMap())).toBe(true);
    expect(isSameDrawing(withMap(), gone)).toBe(false);
  });

  it('one of several objects that are gone', () => {
    const document = sample();
    for (const number of [5, 6, 17]) document.objects.set(number, { text: '<</A 1>>' });
    const less = (...gone: number[]): PdfDocument => ({
      ...document,
      objects: new Map([...document.objects].filter(([number]) => !gone.includes(number))),
    });
    expect(isSameDrawing(document, less(5, 6, 17))).toBe(true);
    document.objects.set(1, { text: '<</Type /Catalog /A  6  0  R /B 7 0 R>>' });
    expect(isSameDrawing(document, less(5, 17))).toBe(true);
    expect(isSameDrawing(document, less(5, 6, 17))).toBe(false);
  });

  it('glyphs that are not drawn any more', () => {
    const fewer = printedDocument([{ name: 'Sans', bytes: sampleFont(glyphs), drawn: [0, 3] }]);
    expect(isSameDrawing(sample(), fewer)).toBe(false);
    expect(isSameDrawing(fewer, sample())).toBe(false);
  });

  it('a glyph that a subset lacks though it is drawn', () => {
    const [one, other] = [
      [letter('n'), letter('a')],
      [letter('n'), lacking],
    ].map((font) => printedDocument([{ name: 'Sans', bytes: sampleFont(font), drawn: [1] }]));
    expect(isSameDrawing(one as PdfDocument, other as PdfDocument)).toBe(false);
  });
});

describe('a drawing', () => {
  const drawn = (drawing: string): PdfDocument => ({
    root: 1,
    objects: new Map([[3, packed('', Buffer.from(drawing))]]),
  });

  it('may be packed anew, but not say anything else', () => {
    const plain = { text: '<</Length 7>>', stream: Buffer.from('1 2 m\nf') };
    expect(isSameDrawing(drawn('1 2 m\nf'), { root: 1, objects: new Map([[3, plain]]) })).toBe(true);
    for (const other of ['1 2.01 m\nf', '1 2 m\n', '1 2 m\nf\nq', ''])
      expect(isSameDrawing(drawn('1 2 m\nf'), drawn(other))).toBe(false);
  });

  it('may not be gone, nor be packed in a way that cannot be read', () => {
    const document = drawn('q');
    expect(isSameDrawing(document, { root: 1, objects: new Map() })).toBe(false);
    const other = new Map([[3, { text: '<</Filter /LZWDecode>>', stream: Buffer.from('q') }]]);
    expect(isSameDrawing(document, { root: 1, objects: other })).toBe(false);
  });
});
