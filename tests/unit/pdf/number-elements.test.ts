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
    const objects = numbered(print(59));
    expect(objects.get(3)).toContain('/ID (node00000001)');
    expect(objects.get(4)).toContain('/Headers [(node00000001) (node00000002)]');
    expect(objects.get(5)).toContain('/ID (node00000002)');
    expect(objects.get(7)).toBe('<</Names [(node00000001) 3 0 R (node00000002) 5 0 R]>>');
    expect([objects.has(8), objects.has(9)]).toEqual([false, false]);
  });

  it('leaves text that only looks like a name', () => {
    const objects = numbered(print(59));
    expect(objects.get(5)).toContain('/Alt (node00000009)');
    expect(objects.get(6)).toContain('(node00000059)');
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
