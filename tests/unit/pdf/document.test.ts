import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  isDrawing,
  numberOf,
  parsePdf,
  pdfText,
  unpackStream,
  withStream,
} from '../../../src/pdf/document.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { samplePdf } from './sample.ts';

const drawing = Buffer.from('1.123456 2 m\nendstream is a word too\n');
const packed = deflateSync(drawing);

const sample = (): Buffer =>
  samplePdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [4 0 R] /Count 1>>',
    [`<</Length ${packed.length} /Filter /FlateDecode>>`, packed],
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] /Contents 3 0 R>>',
    '<</Title (a stream of words) /Producer (Skia/PDF m1)>>',
  ]);

describe('parsePdf', () => {
  it('takes a PDF apart into its objects', () => {
    const { objects, root, info } = parsePdf(sample());
    expect([root, info]).toEqual([1, 5]);
    expect([...objects.keys()]).toEqual([1, 2, 3, 4, 5]);
    expect(objects.get(2)).toEqual({ text: '<</Type /Pages /Kids [4 0 R] /Count 1>>' });
    expect(objects.get(3)?.stream).toEqual(packed);
  });

  it('does not take the word "stream" in a text for a stream', () => {
    const object = parsePdf(sample()).objects.get(5);
    expect(object).toEqual({ text: '<</Title (a stream of words) /Producer (Skia/PDF m1)>>' });
  });

  it.each([
    ['\n', 'stream\n'],
    ['\r\n', 'stream\r\n'],
    ['\r', 'stream\n'],
  ])('reads a table whose lines end with %j, and a stream behind %j', (end, begin) => {
    const first = Buffer.from(`%PDF-1.4${end}`);
    const second = Buffer.from(
      `1 0 obj${end}<</Length 3>>${end}${begin}a\nb${end}endstream${end}endobj${end}`,
    );
    const at = String(first.length).padStart(10, '0');
    const space = end.length === 1 ? ` ${end}` : end;
    const table = [
      `xref${end}0 2${end}0000000000 65535 f${space}${at} 00000 n${space}`,
      `trailer${end}<</Size 2 /Root 1 0 R /Info 7 0 R>>${end}`,
      `startxref${end}${first.length + second.length}${end}%%EOF${end}`,
    ];
    expect(parsePdf(Buffer.concat([first, second, Buffer.from(table.join(''))]))).toEqual({
      root: 1,
      info: 7,
      objects: new Map([[1, { text: '<</Length 3>>', stream: Buffer.from('a\nb') }]]),
    });
  });

  it.each([
    '<</A (a stream of words) /Length 3 /B [1 2]',
    '<</Length 5 0 R /A (stream)>>',
    '<</A (stream)>>',
    '<</A (b >> stream)>>',
    '<</A (endobj)>>',
    '[/Length  3 (stream)]',
  ])('takes %s for no stream', (text) => {
    expect(parsePdf(samplePdf(['<</Type /Catalog>>', text])).objects.get(2)).toEqual({ text });
  });

  it.each([
    '5 0 R',
    '125 0 R',
    '5  0  R',
  ])('cuts no stream at a length that is another object: %s', (length) => {
    const dictionary = `<</Length ${length}>>`;
    const { objects } = parsePdf(samplePdf(['<</Type /Catalog>>', [dictionary, Buffer.from('0 0 m 9 9 l')]]));
    expect(objects.get(2)).toEqual({ text: `${dictionary} stream\n0 0 m 9 9 l\nendstream` });
  });

  it('reads a length however it is spaced, and objects in whatever order they stand', () => {
    const one = '2 0 obj <</Length  2  >>  stream\nab\nendstream endobj\n';
    const other = '1 0 obj <<>> endobj\n';
    const place = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;
    const table = `xref\n1 2\n${place(one.length)}${place(0)}trailer\n<</Root 1 0 R>>\n`;
    const end = `startxref\n${one.length + other.length}\n%%EOF`;
    expect([...parsePdf(Buffer.from(one + other + table + end)).objects]).toEqual([
      [1, { text: '<<>>' }],
      [2, { text: '<</Length  2  >>', stream: Buffer.from('ab') }],
    ]);
  });

  it('reads from a view into a larger buffer', () => {
    const bytes = sample();
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 7);
    expect(parsePdf(larger.subarray(7, 7 + bytes.length)).objects.size).toBe(5);
  });

  it('passes over objects that are free, and a table of several sections', () => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n4 0 obj\n<</A 1>>\nendobj\n');
    const entry = (text: string) => `${String(pdf.indexOf(text)).padStart(10, '0')} 00000 n \n`;
    const free = '0000000000 65535 f \n';
    const table = `xref\n0 3\n${free}${entry('1 0 obj')}${free}4 1\n${entry('4 0 obj')}`;
    const end = `trailer\n<</Root 1 0 R /Size 5>>\nstartxref\n${pdf.length}\n%%EOF\n`;
    const document = parsePdf(Buffer.concat([pdf, Buffer.from(table + end)]));
    expect([...document.objects]).toEqual([
      [1, { text: '<<>>' }],
      [4, { text: '<</A 1>>' }],
    ]);
    expect(document).not.toHaveProperty('info');
  });

  it.each([
    ['nothing', ''],
    ['text', 'no PDF at all, only some words that are longer than the end of one would be'],
    ['a PDF without a table', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n'],
    ['a table that names no catalogue', '%PDF-1.7\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n'],
  ])('refuses %s', (_name, text) => {
    expect(() => parsePdf(Buffer.from(text))).toThrow('this PDF has no table that can be read');
  });

  it('refuses a table that begins elsewhere than it says, though a trailer follows', () => {
    const text = sample().toString('latin1');
    const moved = text.replace(/startxref\n\d+/, (found) => `startxref\n${Number(found.slice(10)) - 8}`);
    expect(() => parsePdf(Buffer.from(moved, 'latin1'))).toThrow('this PDF has no table that can be read');
  });

  it('refuses a PDF with something behind its end', () => {
    const longer = Buffer.concat([sample(), Buffer.from('more')]);
    expect(() => parsePdf(longer)).toThrow('this PDF has no table that can be read');
  });

  it('reads sections that begin at numbers of several figures', () => {
    const free = '0000000000 65535 f \n';
    const table = `xref\n0 1\n${free}12 11\n0000000009 00000 n \n${free.repeat(10)}`;
    const pdf = `%PDF-1.4\n12 0 obj\n<<>>\nendobj\n${table}trailer\n<</Root 12 0 R>>\nstartxref\n30\n%%EOF`;
    expect(parsePdf(Buffer.from(pdf))).toEqual({ root: 12, objects: new Map([[12, { text: '<<>>' }]]) });
  });

  it('refuses a table that leads to another place, and what it has written itself', () => {
    const moved = Buffer.from(sample().toString('latin1').replace('2 0 obj', '7 0 obj'), 'latin1');
    expect(() => parsePdf(moved)).toThrow('object 2 of the PDF is not where its table says');
    expect(() => parsePdf(writePdf(parsePdf(sample())))).toThrow(/no table/);
  });
});

describe('streams', () => {
  it('tell the lengths of their new bytes, packed and unpacked', () => {
    const object = { text: '<</Length 5 /Length1 7 /Filter /FlateDecode>>', stream: packed };
    const bytes = Buffer.from('other bytes '.repeat(40));
    const { text, stream } = withStream(object, bytes);
    expect(inflateSync(stream ?? Buffer.alloc(0))).toEqual(bytes);
    expect(text).toBe(`<</Length ${stream?.length} /Length1 480 /Filter /FlateDecode>>`);
  });

  it('are packed where they were not, or left as they are for what comes later', () => {
    const bytes = Buffer.from('ab');
    const { text, stream } = withStream({ text: '<</Length 1 /A <<>>>>' }, bytes);
    expect(inflateSync(stream ?? Buffer.alloc(0))).toEqual(bytes);
    expect(text).toBe(`<</Filter /FlateDecode /Length ${stream?.length} /A <<>>>>`);
    const known = { text: '<</Length  100 /Filter/FlateDecode /Length1 9>>' };
    expect(withStream(known, bytes).text).toBe(
      `<</Length ${stream?.length} /Filter/FlateDecode /Length1 2>>`,
    );
  });

  it.each([
    [true, '<</Length 3>>'],
    [true, '<</Length 3 /Types 1 /Length10 2>>'],
    [true, '<</Type /XObject /Subtype /Form>>'],
    [true, '<</Type/XObject/Subtype/Form>>'],
    [false, '<</Type /XObject /Subtype /Image>>'],
    [false, '<</Type /Metadata /Subtype /XML>>'],
    [false, '<</Length1 3>>'],
    [false, '<</Type /XObject /Subtype /Formula>>'],
  ])('are a drawing: %s, %s', (expected, text) => {
    expect(isDrawing({ text, stream: drawing })).toBe(expected);
    expect(isDrawing({ text })).toBe(false);
  });

  it('are unpacked where they are packed in the usual way, or not at all', () => {
    expect(unpackStream({ text: '<</Filter /FlateDecode>>', stream: packed })).toEqual(drawing);
    expect(unpackStream({ text: '<</Filter/FlateDecode>>', stream: packed })).toEqual(drawing);
    expect(unpackStream({ text: '<</Filters 1>>', stream: drawing })).toEqual(drawing);
    expect(unpackStream({ text: '<</Filter [/FlateDecode]>>', stream: packed })).toBeUndefined();
    expect(unpackStream({ text: '<</Length 1>>' })).toBeUndefined();
    expect(unpackStream({ text: '<</Filter /DCTDecode>>', stream: packed })).toBeUndefined();
    expect(unpackStream({ text: '<</Filter /FlateDecode>>' })).toBeUndefined();
  });
});

describe('dictionaries', () => {
  it('name objects by their number', () => {
    expect(numberOf('Info', '<</Info 12 0 R /Root 3 0 R>>')).toBe(12);
    expect(numberOf('Root', '<</Root  3  0  R>>')).toBe(3);
    expect(numberOf('Root', '<</Root 3>>')).toBeUndefined();
    expect(numberOf('Root', '<</RootX 1 0 R>>')).toBeUndefined();
  });

  it.each([
    ['', '<FEFF>'],
    ['Aé', '<FEFF004100E9>'],
    ['路线', '<FEFF8DEF7EBF>'],
    ['𠮷😀', '<FEFFD842DFB7D83DDE00>'],
    ['()\\', '<FEFF00280029005C>'],
  ])('hold the text %s', (text, written) => expect(pdfText(text)).toBe(written));
});
