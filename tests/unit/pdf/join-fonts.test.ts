import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../src/fonts/sfnt.ts';
import { type PdfDocument, unpackStream } from '../../../src/pdf/document.ts';
import { embeddedFonts } from '../../../src/pdf/fonts.ts';
import { readGlyphs } from '../../../src/pdf/glyphs.ts';
import { joinFonts } from '../../../src/pdf/join-fonts.ts';
import { hasSameGlyphs } from '../../../src/pdf/same-drawing.ts';
import {
  blank,
  lacking,
  letter,
  numbersOf,
  type PrintedFont,
  printedDocument,
  sampleFont,
  sfnt,
} from './sample-font.ts';

const font = (
  name: string,
  glyphs: Parameters<typeof sampleFont>[0],
  drawn: number[],
  options = {},
): PrintedFont => ({
  name,
  bytes: sampleFont(glyphs, options),
  drawn,
});

/** The files that the fonts draw from, by the place of the first of them. */
const filesOf = (document: PdfDocument): number[] => {
  const files = embeddedFonts(document).map(({ file }) => file);
  return files.map((file) => files.indexOf(file));
};

/** Joins and holds that nothing is drawn otherwise. */
function joined(fonts: PrintedFont[]): PdfDocument {
  const document = printedDocument(fonts);
  const before = new Map(document.objects);
  const result = joinFonts(document);
  expect(document.objects).toEqual(before);
  expect(hasSameGlyphs(embeddedFonts(document), result)).toBe(true);
  return result;
}

const glyphsIn = (document: PdfDocument, index = 0) => {
  const object = document.objects.get(embeddedFonts(document)[index]?.file ?? 0);
  return readGlyphs((object && unpackStream(object)) ?? Buffer.alloc(12))?.glyphs ?? [];
};

describe('subsets of one font', () => {
  const one = font('Sans', [letter('n'), letter('a'), lacking, letter('c')], [1, 3]);
  const other = font('Sans', [letter('n'), lacking, letter('b'), letter('c')], [2, 3]);

  it('share one file with the glyphs of both, each with its metrics', () => {
    const result = joined([one, other]);
    expect(filesOf(result)).toEqual([0, 0]);
    expect(result.objects.has(numbersOf(1).file)).toBe(false);
    const texts = glyphsIn(result).map(({ outline }) => outline.toString('latin1', 10).replaceAll('\0', ''));
    expect(texts).toEqual(['n', 'a', 'b', 'c']);
    expect(glyphsIn(result).map(({ advance, bearing }) => [advance, bearing])).toEqual([
      [610, 110],
      [597, 97],
      [598, 98],
      [599, 99],
    ]);
  });

  it('are joined in any number, and where they end at different glyphs', () => {
    const longer = font('Sans', [letter('n'), lacking, lacking, lacking, letter('d'), letter('e')], [4, 5]);
    expect(filesOf(joined([one, other, longer]))).toEqual([0, 0, 0]);
    expect(filesOf(joined([longer, one]))).toEqual([0, 0]);
    expect(glyphsIn(joined([one, longer])).length).toBe(6);
  });

  it('are joined where they count advances differently', () => {
    const glyphs = [letter('n'), { ...letter('a'), advance: 610 }, { ...letter('b'), advance: 610 }];
    const short = font('Sans', glyphs, [1, 2], { advances: 1 });
    const long = font('Sans', glyphs, [1], { long: true });
    const result = joined([short, long]);
    expect(filesOf(result)).toEqual([0, 0]);
    expect(glyphsIn(result).map(({ bearing }) => bearing)).toEqual([110, 97, 98]);
  });

  it('take the metrics of a glyph from where it is drawn, not from where it is a part of another', () => {
    const part = { ...letter('a'), advance: 0, bearing: 0 };
    const composite = { parts: [{ glyph: 1 }], advance: 700, bearing: 7 };
    const within = font('Sans', [letter('n'), part, composite], [2]);
    const alone = font('Sans', [letter('n'), letter('a')], [1]);
    for (const fonts of [
      [within, alone],
      [alone, within],
    ]) {
      const result = joined(fonts);
      expect(filesOf(result)).toEqual([0, 0]);
      expect(glyphsIn(result)[1]).toMatchObject({ advance: 597, bearing: 97 });
    }
  });

  it('keep a part of another glyph that a later one lacks', () => {
    const composite = { parts: [{ glyph: 1 }], advance: 700, bearing: 7 };
    const within = font('Sans', [letter('n'), letter('a'), composite], [2]);
    const without = font('Sans', [letter('n'), lacking, lacking, letter('d')], [3]);
    const result = joined([within, without]);
    expect(filesOf(result)).toEqual([0, 0]);
    expect(glyphsIn(result)[1]?.outline.toString('latin1', 10, 11)).toBe('a');
  });

  it('leave a gap where neither has a glyph', () => {
    const far = font('Sans', [letter('n'), lacking, lacking, lacking, lacking, letter('e')], [5]);
    const glyphs = glyphsIn(joined([font('Sans', [letter('n'), letter('a')], [1]), far]));
    expect(glyphs.map(({ outline }) => outline.toString('latin1', 10, 11))).toEqual([
      'n',
      'a',
      '',
      '',
      '',
      'e',
    ]);
  });

  it('are joined where a descriptor is written with more spaces', () => {
    const document = printedDocument([one, other]);
    const about = document.objects.get(numbersOf(1).descriptor);
    if (about) about.text = about.text.replace(/FontFile2 (\d+) 0 R/, 'FontFile2  $1  0  R');
    expect(filesOf(joinFonts(document))).toEqual([0, 0]);
  });

  it('have limits of different lengths', () => {
    const short = Buffer.alloc(6);
    short.writeUInt16BE(2, 4);
    const old = font('Sans', [letter('n'), letter('a')], [1], { tables: { maxp: short } });
    const recent = font('Sans', [letter('n'), letter('a'), letter('b')], [2]);
    expect(filesOf(joined([old, recent]))).toEqual([0, 0]);
    expect(filesOf(joined([recent, old]))).toEqual([0, 0]);
  });

  it('keep the greatest limits of both', () => {
    const limits = (contours: number) => {
      const maxp = Buffer.alloc(32);
      maxp.writeUInt16BE(2, 4);
      maxp.writeUInt16BE(contours, 8);
      return { tables: { maxp } };
    };
    const low = font('Sans', [letter('n'), letter('a')], [1], limits(3));
    const high = font('Sans', [letter('n'), lacking], [0], limits(9));
    for (const fonts of [
      [low, high],
      [high, low],
    ]) {
      const file = joined(fonts).objects.get(numbersOf(0).file);
      const maxp = file && tablesOf(unpackStream(file) ?? Buffer.alloc(12)).get('maxp');
      expect(maxp?.readUInt16BE(8)).toBe(9);
    }
  });
});

describe('subsets that are not provably one font stay apart', () => {
  const base = font('Sans', [letter('n'), letter('a'), blank(300)], [1, 2]);

  it.each([
    ['another outline for a glyph', font('Sans', [letter('n'), letter('x')], [1])],
    ['an outline where the other draws a blank', font('Sans', [letter('n'), lacking, letter('b')], [2])],
    ['another advance', font('Sans', [letter('n'), { ...letter('a'), advance: 9 }], [1])],
    ['another bearing', font('Sans', [letter('n'), { ...letter('a'), bearing: 9 }], [1])],
    ['no measures where both draw', font('Sans', [letter('n'), { outline: 'a' }], [1])],
    [
      'another advance of a part',
      font('Sans', [letter('n'), { outline: 'a', advance: 9 }, lacking, letter('d')], [3]),
    ],
    [
      'another bearing of a part',
      font('Sans', [letter('n'), { outline: 'a', bearing: 9 }, lacking, letter('d')], [3]),
    ],
    ['another outline of a part', font('Sans', [letter('n'), letter('x'), lacking, letter('d')], [3])],
    ['another width of a blank', font('Sans', [letter('n'), lacking, blank(250)], [2])],
    ['another name', font('Serif', [letter('n'), letter('a')], [1])],
    [
      'other instructions',
      font('Sans', [letter('n'), letter('a')], [1], { tables: { fpgm: Buffer.from('f') } }),
    ],
    ['other values', font('Sans', [letter('n'), letter('a')], [1], { tables: { 'cvt ': Buffer.from('c') } })],
    [
      'another preparation',
      font('Sans', [letter('n'), letter('a')], [1], { tables: { prep: Buffer.from('p') } }),
    ],
    [
      'another size of the unit',
      font('Sans', [letter('n'), letter('a')], [1], { tables: { head: Buffer.alloc(54, 1) } }),
    ],
  ])('%s', (_name, other) => {
    expect(filesOf(joined([base, other]))).toEqual([0, 1]);
    expect(filesOf(joined([other, base]))).toEqual([0, 1]);
  });

  it('and each later one goes to where it belongs', () => {
    const cut = font('Sans', [letter('n'), letter('x')], [1]);
    const ofBase = font('Sans', [letter('n'), letter('a'), lacking, letter('d')], [3]);
    const ofCut = font('Sans', [letter('n'), letter('x'), letter('y')], [2]);
    expect(filesOf(joined([base, cut, ofBase, ofCut]))).toEqual([0, 1, 0, 1]);
  });

  it('and what is no TrueType font is left', () => {
    const broken = { name: 'Sans', bytes: sfnt({ head: Buffer.alloc(54) }), drawn: [1] };
    const document = printedDocument([base, broken]);
    expect(joinFonts(document).objects.get(numbersOf(1).file)).toBe(document.objects.get(numbersOf(1).file));
  });
});

describe('fonts that draw from one file already', () => {
  it('keep it', () => {
    const document = printedDocument([
      font('Sans', [letter('n'), letter('a')], [1]),
      font('Sans', [letter('n'), letter('a')], [0]),
    ]);
    const descriptor = document.objects.get(numbersOf(1).descriptor);
    const { file } = numbersOf(0);
    if (descriptor) descriptor.text = descriptor.text.replace(/FontFile2 \d+/, `FontFile2 ${file}`);
    const result = joinFonts(document);
    expect(result.objects.has(file)).toBe(true);
    expect(hasSameGlyphs(embeddedFonts(document), result)).toBe(true);
  });
});
