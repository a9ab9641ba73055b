import { describe, expect, it } from 'vitest';
import type { PdfDocument, PdfObject } from '../../../src/pdf/document.ts';
import { embeddedFonts, usedGlyphs } from '../../../src/pdf/fonts.ts';
import { letter, numbersOf, packed, printedDocument, sampleFont } from './sample-font.ts';

const bytes = sampleFont([letter('a'), letter('b')]);
const sample = () => printedDocument([{ name: 'Sans', bytes, drawn: [1, 258, 1] }]);

describe('embeddedFonts', () => {
  it('finds a font with its descriptor, its file and the glyphs that are drawn', () => {
    const { font, descriptor, file } = numbersOf(0);
    expect(embeddedFonts(sample())).toEqual([
      { font, descriptor, file, name: 'Sans', used: new Set([1, 258]), bytes },
    ]);
  });

  it('has no glyphs of a font that is not drawn with', () => {
    expect(embeddedFonts(printedDocument([{ name: 'Sans', bytes, drawn: [] }]))[0]?.used).toEqual(new Set());
  });

  it('finds one however it is written, and one that is no subset', () => {
    const { font, descriptor, file } = numbersOf(0);
    const objects = new Map<number, PdfObject>([
      [font, { text: '<</Subtype/Type0/Encoding/Identity-H/DescendantFonts[11  0  R]>>' }],
      [11, { text: '<</CIDToGIDMap/Identity/FontDescriptor  12  0  R>>' }],
      [descriptor, { text: '<</FontName/Sans-Bold/FontFile2  13  0  R>>' }],
      [file, packed('', bytes)],
    ]);
    expect(embeddedFonts({ root: 1, objects })).toEqual([
      { font, descriptor, file, name: 'Sans-Bold', used: new Set(), bytes },
    ]);
    objects.set(descriptor, { text: '<</FontFile2 13 0 R>>' });
    expect(embeddedFonts({ root: 1, objects })[0]?.name).toBe('');
  });

  it.each([
    ['another kind of font', 'font', '/Type0', '/Type3'],
    ['glyphs that go by another number', 'font', '/Identity-H', '/UniGB-UTF16-H'],
    ['a map to other glyphs', 'descendant', '/CIDToGIDMap /Identity', '/CIDToGIDMap 9 0 R'],
    ['no font below it', 'font', '/DescendantFonts', '/Other'],
    ['a font below it that is not there', 'font', /\[\d+/, '[999'],
    ['no descriptor', 'descendant', '/FontDescriptor', '/Other'],
    ['a descriptor that is not there', 'descendant', /FontDescriptor \d+/, 'FontDescriptor 999'],
    ['a font file of another kind', 'descriptor', '/FontFile2', '/FontFile3'],
    ['a file that is not there', 'descriptor', /FontFile2 \d+/, 'FontFile2 999'],
    ['a file that is packed otherwise', 'file', '/FlateDecode', '/LZWDecode'],
  ] as const)('leaves out %s', (_name, part, text, by) => {
    const document = sample();
    const object = document.objects.get(numbersOf(0)[part]);
    if (object) object.text = object.text.replace(text, by);
    expect(embeddedFonts(document)).toEqual([]);
  });
});

describe('usedGlyphs', () => {
  const page = '<</Type /Page /Resources <</Font <</F1 11 0 R /F2 12 0 R>>>> /Contents 3 0 R>>';
  const drawn = (drawing: string, text = page): Record<number, number[]> => {
    const objects: PdfDocument['objects'] = new Map([
      [2, { text }],
      [3, packed('', Buffer.from(drawing))],
      [4, packed('', Buffer.from('/F1 8 Tf\n<0009> Tj\n'))],
    ]);
    const used = usedGlyphs({ root: 1, objects });
    return Object.fromEntries([...used].map(([font, glyphs]) => [font, [...glyphs]]));
  };

  it('reads each font of a page, whatever moves between its glyphs', () => {
    expect(drawn('/F1 28 Tf\n<0001> Tj\n5 0 Td <00020003> Tj\n/F2 1.5 Tf\n[<0004> -12 <0105>] TJ\n')).toEqual(
      {
        11: [1, 2, 3],
        12: [4, 261],
      },
    );
  });

  it('reads no glyphs before a font is chosen, or of a font that the page does not name', () => {
    expect(drawn('<0001> Tj\n/F9 8 Tf\n<0002> Tj\n/F2 8 Tf\n<0003> Tj\n')).toEqual({ 12: [3] });
  });

  it('reads pages of several streams, and forms', () => {
    const several = page.replace('/Contents 3 0 R', '/Contents [3 0 R 4 0 R]');
    expect(drawn('/F1 8 Tf\n<0001> Tj\n', several)).toEqual({ 11: [1, 9] });
    const form = packed(
      '/Subtype /Form /Resources <</Font <</F1 5 0 R>>>>',
      Buffer.from('/F1 8 Tf <0007> Tj'),
    );
    expect(usedGlyphs({ root: 1, objects: new Map([[9, form]]) })).toEqual(new Map([[5, new Set([7])]]));
  });

  it.each([
    ['without a drawing', '<</Type /Page /Resources <</Font <</F1 11 0 R>>>>>>'],
    ['whose drawing is not there', page.replace('3 0 R', '99 0 R')],
    ['without fonts', '<</Type /Page /Contents 4 0 R>>'],
    ['whose drawing is packed otherwise', page.replace('3 0 R', '5 0 R')],
  ])('reads none of a page %s', (_name, text) => {
    const other: PdfObject = { text: '<</Filter /LZWDecode>>', stream: Buffer.from('/F1 8 Tf <0007> Tj') };
    const objects = new Map<number, PdfObject>([
      [2, { text }],
      [4, packed('', Buffer.from('/F1 8 Tf <0007> Tj'))],
      [5, other],
    ]);
    expect(usedGlyphs({ root: 1, objects })).toEqual(new Map());
  });

  it('reads names, drawings and glyphs however they are spaced', () => {
    const objects = new Map<number, PdfObject>([
      [2, { text: '<</Resources<</Font<</F1  21  0  R>>>>/Contents[13  0  R 3 0 R]>>' }],
      [3, packed('', Buffer.from('/F1 8 Tf <0003> Tj'))],
      [13, packed('', Buffer.from('/F1  8  Tf<00010002>Tj'))],
    ]);
    expect(usedGlyphs({ root: 1, objects })).toEqual(new Map([[21, new Set([1, 2, 3])]]));
  });

  it('reads a drawing that is not packed', () => {
    const plain: PdfObject = { text: '<</Length 20>>', stream: Buffer.from('/F1 8 Tf <0007> Tj') };
    const objects = new Map<number, PdfObject>([
      [2, { text: page }],
      [3, plain],
    ]);
    expect(usedGlyphs({ root: 1, objects })).toEqual(new Map([[11, new Set([7])]]));
  });
});
