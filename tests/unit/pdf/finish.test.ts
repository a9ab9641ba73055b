import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfText } from '../../../src/pdf/document.ts';
import { finishPdf, type PdfInfo } from '../../../src/pdf/finish.ts';
import { samplePdf, unpackPdf } from './sample.ts';

const packed = deflateSync(Buffer.from('1.123456 2 m\n0.123456789 0 0 1 0 0 cm\n'));

const sample = (producer = '<</Producer (Skia/PDF m1) /CreationDate (D:2026)>>'): Buffer =>
  samplePdf([
    '<</Type /Catalog /Lang (en) /Pages 2 0 R>>',
    '<</Type /Pages /Kids [] /Count 0>>',
    [`<</Length ${packed.length} /Filter /FlateDecode>>`, packed],
    producer,
  ]);

const about = (given: Partial<PdfInfo> = {}): PdfInfo => ({
  title: '路线图',
  lang: 'zh-CN',
  keywords: ['a', 'b'],
  ...given,
});

describe('finishPdf', () => {
  it('names title, author, subject and keywords', () => {
    const { objects } = unpackPdf(finishPdf(sample(), about({ author: '作者', subject: 'On 😀' })));
    const texts = [
      `/Title ${pdfText('路线图')}`,
      `/Author ${pdfText('作者')}`,
      `/Subject ${pdfText('On 😀')}`,
      `/Keywords ${pdfText('a, b')}`,
      `/Creator ${pdfText('roadmap-deck')}`,
      '/Producer (Skia/PDF m1)',
    ];
    expect(objects.get(4)).toBe(`<<${texts.join(' ')}>>`);
  });

  it('leaves out what is not known', () => {
    const info = unpackPdf(finishPdf(sample(), about({ keywords: [] }))).objects.get(4);
    expect(info).toBe(
      `<</Title ${pdfText('路线图')} /Creator ${pdfText('roadmap-deck')} /Producer (Skia/PDF m1)>>`,
    );
  });

  it('tells the date that it is given, and no date without one', () => {
    const dated = finishPdf(sample(), about({ date: new Date('2024-02-29T12:34:56.789Z') }));
    const written = '/CreationDate (D:20240229123456Z) /ModDate (D:20240229123456Z)';
    expect(unpackPdf(dated).objects.get(4)).toContain(written);
    expect(unpackPdf(finishPdf(sample(), about())).objects.get(4)).not.toMatch(/Date/);
  });

  it('tells the language once, and has the title shown', () => {
    const catalogue = unpackPdf(finishPdf(sample(), about())).objects.get(1) ?? '';
    expect(catalogue.replace(/ +/g, ' ')).toBe(
      `<</Type /Catalog /Pages 2 0 R /Lang ${pdfText('zh-CN')} /ViewerPreferences <</DisplayDocTitle true>>>>`,
    );
  });

  it.each([
    '/Lang <FEFF00660072>',
    '/Lang<feff00660072>',
    '/Lang  <>',
    '/Lang()',
    '/Lang  (fr-CA)',
  ])('replaces a language that is written %s', (written) => {
    const pdf = samplePdf([`<</Type /Catalog ${written}>>`, '<</A 1>>']);
    const catalogue = unpackPdf(finishPdf(pdf, about())).objects.get(1) ?? '';
    expect(catalogue.replace(/ +/g, ' ')).toBe(
      `<</Type /Catalog /Lang ${pdfText('zh-CN')} /ViewerPreferences <</DisplayDocTitle true>>>>`,
    );
  });

  it('leaves preferences that are there', () => {
    const pdf = samplePdf(['<</Type /Catalog /ViewerPreferences <</DisplayDocTitle false>>>>', '<</A 1>>']);
    const catalogue = unpackPdf(finishPdf(pdf, about())).objects.get(1) ?? '';
    expect(catalogue.replace(/ +/g, ' ')).toBe(
      `<</Type /Catalog /ViewerPreferences <</DisplayDocTitle false>> /Lang ${pdfText('zh-CN')} >>`,
    );
  });

  it('adds to the end of the catalogue, whatever it holds', () => {
    const pdf = samplePdf(['<</Type /Catalog /A <</B 1>> /Pages 2 0 R >> ', '<</Producer(Skia) /C 1>>']);
    const { objects } = unpackPdf(finishPdf(pdf, about({ keywords: [] })));
    expect(objects.get(1)?.replace(/ +/g, ' ')).toBe(
      `<</Type /Catalog /A <</B 1>> /Pages 2 0 R /Lang ${pdfText('zh-CN')} /ViewerPreferences <</DisplayDocTitle true>>>>`,
    );
    expect(objects.get(2)).toBe(
      `<</Title ${pdfText('路线图')} /Creator ${pdfText('roadmap-deck')} /Producer(Skia)>>`,
    );
  });

  it('makes a dictionary of information where there is none', () => {
    const { objects, table } = unpackPdf(finishPdf(sample('<</A 1>>'), about()));
    expect(table).toContain('/Info 5 0 R');
    expect(objects.get(5)).toBe(
      `<</Title ${pdfText('路线图')} /Keywords ${pdfText('a, b')} /Creator ${pdfText('roadmap-deck')} >>`,
    );
    expect(objects.get(4)).toBe('<</A 1>>');
  });

  it('leaves drawings as they were printed, to the byte', () => {
    expect(unpackPdf(finishPdf(sample(), about())).streams.get(3)).toEqual(packed);
  });

  it('gives the same bytes for the same pages', () => {
    const date = new Date(0);
    const [one, two] = [finishPdf(sample(), about({ date })), finishPdf(sample(), about({ date }))];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('refuses what has no table', () => {
    expect(() => finishPdf(Buffer.from('%PDF-1.7'), about())).toThrow(/no table that can be read/);
  });
});
