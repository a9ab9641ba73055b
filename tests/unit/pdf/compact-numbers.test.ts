import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compactLines, compactNumbers } from '../../../src/pdf/compact-numbers.ts';
import { type PdfObject, unpackStream } from '../../../src/pdf/document.ts';

const compact = (text: string): string => compactLines(Buffer.from(text, 'latin1')).toString('latin1');

describe('compactLines', () => {
  it.each([
    ['1.123456 -2.98765 m', '1.12 -2.99 m'],
    ['.123456 100 l', '.12 100 l'],
    ['1.11111 2.22222 3.33333 4.44444 5.55555 6.66666 c', '1.11 2.22 3.33 4.44 5.56 6.67 c'],
    ['1.11111 2.22222 3.33333 4.44444 v', '1.11 2.22 3.33 4.44 v'],
    ['1.11111 2.22222 3.33333 4.44444 y', '1.11 2.22 3.33 4.44 y'],
    ['0.12345 0.999 m', '.12 1 m'],
    ['1280.00001 719.995 l', '1280 720 l'],
    ['99999.5049 1.5 2.25 l', '99999.5 1.5 2.25 l'],
    ['0.001 -0.001 12.105 l', '0 -0 12.11 l'],
  ])('rounds %s', (line, expected) => expect(compact(`${line}\n`)).toBe(`${expected}\n`));

  it.each([
    '.123456789 0 0 -.123456789 0 720 cm',
    '0.123456 0.654321 0.111111 rg',
    '1.123456 w',
    '/G3 1.123456 gs',
    '[1.123456 2] 0 d',
    '1 0 0 -1 12.345678 0 Tm',
    '(1.123456 m) Tj',
    '(1.123456 Td and so on) Tj',
    '<31> Tj',
    '0.12345 0 1280.00001 720 re',
    '12.3456789 -0.00049 Td <0041> Tj',
    '0.50 1.20 l',
    'h',
    'f*',
    're',
    '',
  ])('leaves as it is: %s', (line) => expect(compact(`${line}\n`)).toBe(`${line}\n`));

  it('works line by line, also where the last has no end', () => {
    expect(compact('q\n1.123456 0 0 1 0 0 cm\n1.123456 0 m\n\n2.99999 1 l')).toBe(
      'q\n1.123456 0 0 1 0 0 cm\n1.12 0 m\n\n3 1 l',
    );
    expect(compact('\n0.123456 0 0 1 0 0 cm\n1.12345 2 m\n')).toBe('\n0.123456 0 0 1 0 0 cm\n1.12 2 m\n');
    expect(compact('')).toBe('');
  });

  it('never moves a point by more than half a hundredth, and does nothing more when run again', () => {
    const numbers = Array.from({ length: 400 }, (_, index) => (index - 200) * 1.2345678);
    const lines = numbers.map((number) => `${number.toFixed(7)} 0 l`).join('\n');
    const written = compact(lines);
    written.split('\n').forEach((line, index) => {
      expect(Math.abs(Number(line.split(' ')[0]) - (numbers[index] ?? 0))).toBeLessThan(0.005_01);
    });
    expect(compact(written)).toBe(written);
  });
});

describe('compactNumbers', () => {
  const drawing = Buffer.from('1.123456 2 m\n');
  const object = (text: string): PdfObject => ({
    text: `<<${text} /Filter /FlateDecode>>`,
    stream: deflateSync(drawing),
  });
  const compacted = (text: string): string => {
    const objects = new Map([[1, object(text)]]);
    const { objects: written } = compactNumbers({ objects, root: 1 });
    expect(objects.get(1)).toEqual(object(text));
    return unpackStream(written.get(1) as PdfObject)?.toString() ?? '';
  };

  it('shortens pages and forms', () => {
    expect(compacted('/Length 21')).toBe('1.12 2 m\n');
    expect(compacted('/Type /XObject /Subtype /Form /Length 21')).toBe('1.12 2 m\n');
  });

  it('leaves pictures and fonts alone', () => {
    expect(compacted('/Type /XObject /Subtype /Image /Length 21')).toBe('1.123456 2 m\n');
    expect(compacted('/Length1 13 /Length 21')).toBe('1.123456 2 m\n');
  });

  it('leaves objects without a stream, and streams packed otherwise', () => {
    const plain: PdfObject = { text: '<</A 1>>' };
    const other: PdfObject = { text: '<</Filter /DCTDecode>>', stream: drawing };
    const objects = new Map([
      [1, plain],
      [2, other],
    ]);
    const written = compactNumbers({ objects, root: 1 });
    expect([...written.objects.values()]).toEqual([plain, other]);
  });
});
