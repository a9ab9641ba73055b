import { deflateSync, inflateSync } from 'node:zlib';
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
    const info = objects.get(4);
    expect(info).toContain(`/Title ${pdfText('路线图')}`);
    expect(info).toContain(`/Author ${pdfText('作者')}`);
    expect(info).toContain(`/Subject ${pdfText('On 😀')}`);
    expect(info).toContain(`/Keywords ${pdfText('a, b')}`);
    expect(info).toContain(`/Creator ${pdfText('roadmap-deck')}`);
    expect(info).toContain('/Producer (Skia/PDF m1)');
  });

  it('leaves out what is not known', () => {
    const info = unpackPdf(finishPdf(sample(), about({ keywords: [] }))).objects.get(4);
    expect(info).not.toMatch(/\/(?:Author|Subject|Keywords)\b/);
  });

  it('tells the date that it is given, and no date without one', () => {
    const dated = finishPdf(sample(), about({ date: new Date('2024-02-29T12:34:56.789Z') }));
    const written = '/CreationDate (D:20240229123456Z) /ModDate (D:20240229123456Z)';
    expect(unpackPdf(dated).objects.get(4)).toContain(written);
    expect(unpackPdf(finishPdf(sample(), about())).objects.get(4)).not.toMatch(/Date/);
  });

  it('tells the language once, and has the title shown', () => {
    const catalogue = unpackPdf(finishPdf(sample(), about())).objects.get(1) ?? '';
    expect(catalogue.match(/\/Lang\b/g)).toEqual(['/Lang']);
    expect(catalogue).toContain(`/Lang ${pdfText('zh-CN')}`);
    expect(catalogue).toContain('/ViewerPreferences <</DisplayDocTitle true>>');
    expect(catalogue).toMatch(/^<<.*>>$/s);
  });

  it('replaces a language that is written in hexadecimal', () => {
    const pdf = samplePdf(['<</Type /Catalog /Lang <FEFF00660072>>>', '<</A 1>>']);
    const catalogue = unpackPdf(finishPdf(pdf, about())).objects.get(1) ?? '';
    expect(catalogue.match(/\/Lang\b/g)).toEqual(['/Lang']);
    expect(catalogue).toContain(`/Lang ${pdfText('zh-CN')}`);
  });

  it('leaves preferences that are there', () => {
    const pdf = samplePdf(['<</Type /Catalog /ViewerPreferences <</DisplayDocTitle false>>>>', '<</A 1>>']);
    const catalogue = unpackPdf(finishPdf(pdf, about())).objects.get(1) ?? '';
    expect(catalogue.match(/\/ViewerPreferences/g)?.length).toBe(1);
  });

  it('makes a dictionary of information where there is none', () => {
    const { objects, table } = unpackPdf(finishPdf(sample('<</A 1>>'), about()));
    expect(table).toContain('/Info 5 0 R');
    expect(objects.get(5)).toContain('/Title');
    expect(objects.get(4)).toBe('<</A 1>>');
  });

  it('shortens the numbers of drawings', () => {
    const stream = unpackPdf(finishPdf(sample(), about())).streams.get(3) ?? Buffer.alloc(0);
    expect(inflateSync(stream).toString()).toBe('1.12 2 m\n0.123456789 0 0 1 0 0 cm\n');
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
