import { describe, expect, it } from 'vitest';
import { type PdfObject, withStream } from '../../../src/pdf/document.ts';
import { dropMarks, withoutMarks } from '../../../src/pdf/drop-marks.ts';
import { packed } from './sample-font.ts';

const drop = (text: string): string => dropMarks(Buffer.from(text, 'latin1')).toString('latin1');
const span = '/Span<</ActualText <FEFF200B> >> BDC\n';

describe('dropMarks', () => {
  it('takes a mark out and keeps the step that led to it', () => {
    expect(drop(`<0041> Tj\n${span}12.5 0 Td <0001> Tj\nEMC\n0 0 Td <0042> Tj\n`)).toBe(
      '<0041> Tj\n12.5 0 Td <0042> Tj\n',
    );
    expect(drop(`<0041> Tj\n${span}12.5 0 Td <0001> Tj\nEMC\n4 0 Td <0042> Tj\n`)).toBe(
      '<0041> Tj\n12.5 0 Td\n4 0 Td <0042> Tj\n',
    );
  });

  it('takes out the places of hyphens as well', () => {
    expect(
      drop(`<0041> Tj\n${span.replace('200B', '00AD')}12.5 0 Td <0001> Tj\nEMC\n0 0 Td <0042> Tj\n`),
    ).toBe('<0041> Tj\n12.5 0 Td <0042> Tj\n');
  });

  it('takes one out that no step leads to', () => {
    expect(drop(`<0041> Tj\n${span}<0001> Tj\nEMC\n89 0 Td <0042> Tj\n`)).toBe(
      '<0041> Tj\n89 0 Td <0042> Tj\n',
    );
  });

  it('keeps the face and the place of a run that begins with one', () => {
    const start = '/F5 35 Tf\n1 0 0 -1 905.625 265 Tm\n';
    expect(drop(`BT\n${span}${start}<0001> Tj\nEMC\n0 0 Td <0041> Tj\nET\n`)).toBe(
      `BT\n${start}0 0 Td <0041> Tj\nET\n`,
    );
    expect(drop(`BT\n${span}${start}87.5 0 Td <0001> Tj\nEMC\nET\n`)).toBe(`BT\n${start}87.5 0 Td\nET\n`);
  });

  it('takes out several in a row', () => {
    expect(drop(`${span}1 0 Td <0001> Tj\nEMC\n${span}0 0 Td <0001> Tj\nEMC\n0 0 Td <0041> Tj\n`)).toBe(
      '1 0 Td\n0 0 Td <0041> Tj\n',
    );
  });

  it('keeps every byte of what stays', () => {
    expect(drop(`(\xe9\xff) Tj\n${span}<0001> Tj\nEMC\n`)).toBe('(\xe9\xff) Tj\n');
  });

  it('takes marks out of what a ligature stands for, and leaves the rest of it', () => {
    const ligature = (codes: string): string => `/Span<</ActualText <FEFF${codes}> >> BDC\n<0001> Tj\nEMC\n`;
    expect(drop(ligature('006600AD0066'))).toBe(ligature('00660066'));
    expect(drop(`${ligature('0066200B0069')}${span}<0001> Tj\nEMC\n`)).toBe(ligature('00660069'));
    expect(drop(ligature('D83D00ADDE00'))).toBe(ligature('D83DDE00'));
    expect(drop(ligature('00660066'))).toBe(ligature('00660066'));
  });
});

describe('withoutMarks', () => {
  it('takes the marks out of pages and forms, and leaves pictures, texts and the document that it is given', () => {
    const marked = Buffer.from(`<0041> Tj\n${span}<0001> Tj\nEMC\n`);
    const dictionary: PdfObject = { text: '<</Type /Page /Contents 3 0 R>>' };
    const picture = packed('/Type /XObject /Subtype /Image', marked);
    const objects = new Map([
      [1, dictionary],
      [2, picture],
      [3, packed('', marked)],
      [4, packed('/Type /XObject /Subtype /Form', marked)],
    ]);
    const given = { root: 1, info: 2, objects: new Map(objects) };
    const clean = Buffer.from('<0041> Tj\n');
    expect(withoutMarks(given)).toEqual({
      root: 1,
      info: 2,
      objects: new Map([
        [1, dictionary],
        [2, picture],
        [3, withStream(packed('', marked), clean)],
        [4, withStream(packed('/Type /XObject /Subtype /Form', marked), clean)],
      ]),
    });
    expect(given).toEqual({ root: 1, info: 2, objects });
  });

  it('leaves a drawing without any as it was packed', () => {
    const drawing = { text: '<</Length 3>>', stream: Buffer.from('q Q') };
    const { objects } = withoutMarks({ root: 1, objects: new Map([[3, drawing]]) });
    expect(objects.get(3)).toBe(drawing);
    const named = { text: '<</Length 9>>', stream: Buffer.from('(200B) Tj') };
    expect(withoutMarks({ root: 1, objects: new Map([[3, named]]) }).objects.get(3)).toBe(named);
  });
});
