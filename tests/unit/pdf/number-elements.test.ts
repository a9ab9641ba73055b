import { describe, expect, it } from 'vitest';
import { parsePdf } from '../../../src/pdf/document.ts';
import { numberElements } from '../../../src/pdf/number-elements.ts';
import { samplePdf } from './sample.ts';

/** Two tables of one head cell and one cell each, named from a number on; the tree of names has two leaves. */
const print = (from: number): Buffer => {
  const name = (index: number) => `(node${String(from + index).padStart(8, '0')})`;
  return samplePdf([
    '<</Type /Catalog /StructTreeRoot 2 0 R>>',
    '<</Type /StructTreeRoot /IDTree 7 0 R>>',
    `<</Type /StructElem /S /TH /ID ${name(0)}>>`,
    `<</Type /StructElem /S /TD /A [<</O /Table /Headers [${name(0)} ${name(7)}]>>]>>`,
    `<</Type /StructElem /S /TH /Alt (node00000009) /ID ${name(7)}>>`,
    `<</Type /Other /Title ${name(0)}>>`,
    '<</Kids [8 0 R 9 0 R]>>',
    `<</Limits [${name(0)} ${name(0)}] /Names [${name(0)} 3 0 R]>>`,
    `<</Limits [${name(7)} ${name(7)}] /Names [${name(7)} 5 0 R]>>`,
  ]);
};

const numbered = (pdf: Buffer): Map<number, string> => {
  const document = parsePdf(pdf);
  numberElements(document);
  return new Map([...document.objects].map(([number, { text }]) => [number, text]));
};

describe('numberElements', () => {
  it('numbers names in the document’s order, wherever they are used', () => {
    expect([...numbered(print(59))]).toEqual([
      [1, '<</Type /Catalog /StructTreeRoot 2 0 R>>'],
      [2, '<</Type /StructTreeRoot /IDTree 7 0 R>>'],
      [3, '<</Type /StructElem /S /TH /ID (node00000001)>>'],
      [4, '<</Type /StructElem /S /TD /A [<</O /Table /Headers [(node00000001) (node00000002)]>>]>>'],
      // What only looks like a name stays.
      [5, '<</Type /StructElem /S /TH /Alt (node00000009) /ID (node00000002)>>'],
      [6, '<</Type /Other /Title (node00000059)>>'],
      [7, '<</Names [(node00000001) 3 0 R (node00000002) 5 0 R]>>'],
    ]);
  });

  it('reads names however they are spaced, and leaves one that no element has', () => {
    const texts = [
      '<</Type /Catalog /StructTreeRoot 2 0 R>>',
      '<</Type /StructTreeRoot /IDTree 4 0 R>>',
      '<</Type/StructElem/ID(node7)/A<</Headers[(node7)(node8)]>>>>',
      '<</Kids[12  0  R]>>',
      '<</Type  /StructElem /ID  (node9) /A <</Headers  []>>>>',
      '<</Type /Other /ID (node7) /Headers [(node7)]>>',
      ...Array.from({ length: 5 }, () => '<<>>'),
      '<</Names [(node7) 3 0 R]>>',
    ];
    expect([...numbered(samplePdf(texts)).values()]).toEqual([
      ...texts.slice(0, 2),
      '<</Type/StructElem/ID(node00000001)/A<</Headers[(node00000001)(node8)]>>>>',
      '<</Type  /StructElem /ID  (node00000002) /A <</Headers  []>>>>',
      ...texts.slice(5, -1),
      '<</Names [(node00000001) 3 0 R (node00000002) 5 0 R]>>',
    ]);
  });

  it('makes prints equal whose names differ', () => {
    const [one, two] = [numbered(print(59)), numbered(print(99_999_990))];
    for (const number of [2, 3, 4, 5, 7]) expect(one.get(number)).toBe(two.get(number));
  });

  it('leaves a document without a structure', () => {
    expect([...numbered(samplePdf(['<</Type /Catalog>>', '<</A 1>>'])).values()]).toEqual([
      '<</Type /Catalog>>',
      '<</A 1>>',
    ]);
  });
});
