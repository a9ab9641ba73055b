import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { numberOf, parsePdf, pdfText, unpackStream, withStream } from '../../../src/pdf/document.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { samplePdf, unpackPdf } from './sample.ts';

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

  it('refuses a table that leads to another place, and what it has written itself', () => {
    const moved = Buffer.from(sample().toString('latin1').replace('2 0 obj', '7 0 obj'), 'latin1');
    expect(() => parsePdf(moved)).toThrow('object 2 of the PDF is not where its table says');
    expect(() => parsePdf(writePdf(parsePdf(sample())))).toThrow(/no table/);
  });
});

describe('writePdf', () => {
  it('keeps every object, packed', () => {
    const document = parsePdf(sample());
    const { objects, table } = unpackPdf(writePdf(document));
    for (const [number, { text }] of document.objects) expect(objects.get(number)).toBe(text);
    expect(table).toMatch(/\/Size 8 \/W \[1 4 2\] \/Root 1 0 R \/Info 5 0 R/);
  });

  it('packs any number of objects, and leaves streams as they are', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `<</N ${index}>>`);
    const pdf = samplePdf(['<</Type /Catalog>>', ...many, [`<</Length ${packed.length}>>`, packed]]);
    const written = Buffer.from(writePdf(parsePdf(pdf)));
    const { objects } = unpackPdf(written);
    many.forEach((text, index) => void expect(objects.get(index + 2)).toBe(text));
    expect(written.includes(packed)).toBe(true);
    expect(written.length).toBeLessThan(pdf.length / 3);
  });

  it('gives the same bytes for the same document', () => {
    const [one, two] = [writePdf(parsePdf(sample())), writePdf(parsePdf(sample()))];
    expect(Buffer.compare(one, two)).toBe(0);
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

  it('are unpacked where they are packed in the usual way', () => {
    expect(unpackStream({ text: '<</Filter /FlateDecode>>', stream: packed })).toEqual(drawing);
    expect(unpackStream({ text: '<</Filter /DCTDecode>>', stream: packed })).toBeUndefined();
    expect(unpackStream({ text: '<</Filter /FlateDecode>>' })).toBeUndefined();
  });
});

describe('dictionaries', () => {
  it('name objects by their number', () => {
    expect(numberOf('Info', '<</Info 12 0 R /Root 3 0 R>>')).toBe(12);
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
