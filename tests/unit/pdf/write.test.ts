import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parsePdf } from '../../../src/pdf/document.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { samplePdf, unpackPdf } from './sample.ts';

const packed = deflateSync(Buffer.from('1.123456 2 m\nendstream is a word too\n'));

const sample = (): Buffer =>
  samplePdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [4 0 R] /Count 1>>',
    [`<</Length ${packed.length} /Filter /FlateDecode>>`, packed],
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] /Contents 3 0 R>>',
    '<</Title (a stream of words) /Producer (Skia/PDF m1)>>',
  ]);

/** A row of a cross-reference stream: a type, a place of four bytes, an index of two. */
const row = (type: number, at: number, index = 0): number[] => {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(type, 0);
  bytes.writeUInt32BE(at, 1);
  bytes.writeUInt16BE(index, 5);
  return [...bytes];
};

describe('writePdf', () => {
  it('keeps every object, packed', () => {
    const document = parsePdf(sample());
    const { objects, table } = unpackPdf(writePdf(document));
    for (const [number, { text }] of document.objects) expect(objects.get(number)).toBe(text);
    expect(table.replace(/\d+>>$/, '…>>')).toBe(
      '<</Type /XRef /Size 8 /W [1 4 2] /Root 1 0 R /Info 5 0 R /Filter /FlateDecode /Length …>>',
    );
  });

  it('writes what any reader takes in: each stream closed, its length told, packs and table found', () => {
    const text = Buffer.from(writePdf(parsePdf(sample()))).toString('latin1');
    const end = '\nendstream\nendobj\n';
    const streams = [...text.matchAll(/(\d+) 0 obj\n(<<[^\n]*\/Length (\d+)[^\n]*>>)\nstream\n/g)].map(
      ({ 0: head, 1: number, 2: about = '', 3: length, index: at }) => {
        const from = at + head.length;
        const to = from + Number(length);
        expect(text.slice(to, to + end.length)).toBe(end);
        return { number, about: about.replace(/Length \d+/, 'Length'), at, bytes: text.slice(from, to) };
      },
    );
    expect(streams.map(({ number, about }) => [number, about])).toEqual([
      ['3', '<</Length /Filter /FlateDecode>>'],
      ['6', '<</Type /ObjStm /N 4 /First 20 /Filter /FlateDecode /Length>>'],
      ['7', '<</Type /XRef /Size 8 /W [1 4 2] /Root 1 0 R /Info 5 0 R /Filter /FlateDecode /Length>>'],
    ]);
    const [stream, pack, table] = streams.map(({ at }) => at) as [number, number, number];
    expect(text.startsWith('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n3 0 obj\n')).toBe(true);
    expect(text.endsWith(`${end}startxref\n${table}\n%%EOF\n`)).toBe(true);
    const rows = [row(0, 0, 0xffff), row(2, 6, 0), row(2, 6, 1), row(1, stream)];
    rows.push(row(2, 6, 2), row(2, 6, 3), row(1, pack), row(1, table));
    expect([...inflateSync(Buffer.from(streams[2]?.bytes ?? '', 'latin1'))]).toEqual(rows.flat());
  });

  it('keeps every byte of a text, in a pack and beside a stream', () => {
    const text = '<</Title (caf\xe9 \xff) /Length 2>>';
    const document = parsePdf(
      samplePdf([
        '<</Type /Catalog>>',
        '<</A (\xe9)>>',
        [text, Buffer.from('\xe9\xff', 'latin1')],
        '<</B 1>>',
      ]),
    );
    const { objects, streams } = unpackPdf(writePdf(document));
    expect([2, 3, 4].map((number) => objects.get(number))).toEqual(['<</A (\xe9)>>', text, '<</B 1>>']);
    expect(streams.get(3)).toEqual(Buffer.from('\xe9\xff', 'latin1'));
  });

  it('names no information where there is none', () => {
    const document = parsePdf(samplePdf(['<</Type /Catalog>>']));
    expect(unpackPdf(writePdf(document)).table).toMatch(/ \/Root 1 0 R \/Filter /);
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
