import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { endingOf, isWhole } from '../../../src/marp/whole-picture.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const uint32 = (value: number, endian: 'LE' | 'BE' = 'BE'): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes[`writeUInt32${endian}`](value);
  return bytes;
};
const segment = (marker: number, ...data: number[]): number[] => [0xff, marker, 0, data.length + 2, ...data];
// A small picture for previews stands in front of the picture, with an end of its own.
const jpeg = Buffer.from([
  ...[0xff, 0xd8],
  ...segment(0xe1, 0xff, 0xd8, 1, 2, 0xff, 0xd9),
  ...[0xff, ...segment(0xc0, 8, 0, 1, 0, 1)],
  ...segment(0xda, 1, 1, 0, 0),
  ...[7, 8, 0xff, 0, 9, 0xff, 0xd9],
]);
const webp = Buffer.concat([
  ...[Buffer.from('RIFF'), uint32(16, 'LE'), Buffer.from('WEBPVP8 ')],
  ...[uint32(4, 'LE'), Buffer.from([1, 2, 3, 4])],
]);
const box = (name: string, ...data: number[]): Buffer =>
  Buffer.concat([uint32(8 + data.length), Buffer.from(name), Buffer.from(data)]);
const longBox = Buffer.concat([uint32(1), Buffer.from('free'), uint32(0), uint32(18), Buffer.from([1, 2])]);
const avif = Buffer.concat([
  ...[box('ftyp', 97, 118, 105, 102), longBox, box('meta', 1, 2, 3), box('mdat', 4, 5, 6)],
]);
const bmp = Buffer.concat([Buffer.from('BM'), uint32(30, 'LE'), Buffer.alloc(24)]);
const ico = Buffer.concat([
  ...[Buffer.from([0, 0, 1, 0, 1, 0]), Buffer.alloc(8), uint32(3, 'LE'), uint32(22, 'LE'), Buffer.alloc(3)],
]);
const svg = Buffer.from(
  '\ufeff<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
);

const whole: [string, Buffer][] = Object.entries({ png, gif, jpeg, webp, avif, bmp, ico, svg });

describe('isWhole', () => {
  it.each(whole)('knows a whole %s, also as a part of other bytes', (_name, bytes) => {
    expect(isWhole(bytes)).toBe(true);
    const around = new Uint8Array(bytes.length + 20).fill(0x20);
    around.set(bytes, 10);
    expect(isWhole(around.subarray(10, 10 + bytes.length))).toBe(true);
  });

  it.each(whole)('knows a %s that was cut off, wherever it was', (_name, bytes) => {
    const cuts = Array.from({ length: bytes.length }, (_, length) => length);
    expect(cuts.filter((length) => isWhole(bytes.subarray(0, length)))).toEqual([]);
  });

  it.each([
    [
      'a GIF with colours of its own',
      Buffer.concat([
        gif.subarray(0, 27),
        Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 1, 2, 3, 4, 5, 6, 2, 2, 0x44, 1, 0, 0x3b]),
      ]),
    ],
    [
      'an AVIF whose last box reaches to its end',
      Buffer.concat([box('ftyp', 97), box('free'), box('meta', 1), uint32(0), Buffer.from('mdat123')]),
    ],
    ['an SVG of a small height', Buffer.from('<svg width="10" height="0.50em"><path/></svg>')],
    ['an SVG behind spaces', Buffer.from('\n <svg><path/></svg>')],
    ['an SVG behind a comment', Buffer.from('<!-- a --><svg><path/></svg>')],
    ['an SVG of a name space', Buffer.from('<abc:svg><abc:path/></abc:svg>')],
  ])('knows %s', (_name, bytes) => expect(isWhole(bytes)).toBe(true));

  it.each([
    ['a sound', Buffer.concat([webp.subarray(0, 8), Buffer.from('WAVE'), webp.subarray(12)])],
    ['a WebP without RIFF', Buffer.concat([Buffer.from('RIFX'), webp.subarray(4)])],
    ['a WebP of no pixels', Buffer.concat([Buffer.from('RIFF'), uint32(4, 'LE'), Buffer.from('WEBP')])],
    [
      'a JPEG with something between its segments',
      Buffer.from([0xff, 0xd8, 0, 0xe1, 0, 2, ...segment(0xda, 1, 1, 0, 0), 7, 0xff, 0xd9]),
    ],
    [
      'a GIF with a block of no kind',
      Buffer.concat([gif.subarray(0, 19), Buffer.from([0x99, 0, 0]), gif.subarray(19)]),
    ],
    [
      'an AVIF with a box shorter than its head',
      Buffer.concat([box('ftyp', 97), uint32(4), Buffer.from('abcd'), box('meta', 1), box('mdat', 2)]),
    ],
    [
      'an icon of two pictures of which one is not there',
      Buffer.concat([
        Buffer.from([0, 0, 1, 0, 2, 0]),
        ...[Buffer.alloc(8), uint32(3, 'LE'), uint32(38, 'LE')],
        ...[Buffer.alloc(8), uint32(9, 'LE'), uint32(38, 'LE'), Buffer.alloc(3)],
      ]),
    ],
    [
      'an icon of more pictures than it tells of',
      Buffer.concat([Buffer.from([0, 0, 1, 0, 9]), ico.subarray(5)]),
    ],
    ['text with a drawing in it', 'x <svg><path/></svg>'],
    ['text', 'no picture'],
    ['a page', '<!doctype html><html><body><p>Not found</p></body></html>'],
    [
      'a PNG that begins with another chunk',
      Buffer.from(png.map((byte, at) => (at === 12 ? byte + 1 : byte))),
    ],
    ['a PNG of no bits', Buffer.from(png.map((byte, at) => (at === 24 ? 0 : byte)))],
    ['a PNG of no kind of colour', Buffer.from(png.map((byte, at) => (at === 25 ? 5 : byte)))],
    ['a PNG of no width', Buffer.concat([png.subarray(0, 16), uint32(0), png.subarray(20)])],
    [
      'a PNG of more rows than there are pixels',
      Buffer.concat([png.subarray(0, 20), uint32(9), png.subarray(24)]),
    ],
    ['a PNG with a pixel changed', Buffer.from(png.map((byte, at) => (at === 46 ? byte ^ 0xff : byte)))],
    ['an SVG of no height', Buffer.from('<svg width="10" height="0px"><path/></svg>')],
    ['a PNG of no pixels', Buffer.concat([png.subarray(0, 33), png.subarray(-12)])],
    ['an AVIF of no pixels', box('ftyp', 97, 118, 105, 102)],
    ['a GIF of no pixels', Buffer.concat([gif.subarray(0, 19), Buffer.from([0x3b])])],
    ['a JPEG without a scan', Buffer.from([0xff, 0xd8, ...segment(0xe1, 0xff, 0xd9), 0xff, 0xd9])],
    [
      'an icon that points behind its end',
      Buffer.concat([ico.subarray(0, 18), uint32(23, 'LE'), Buffer.alloc(3)]),
    ],
  ])('is not taken in by %s', (_name, bytes) => {
    expect(isWhole(Buffer.from(bytes as string))).toBe(false);
  });
});

describe('an interlaced PNG', () => {
  // PNG, 8.1: where each of the seven passes begins, and how far its pixels stand apart, across and down.
  const passes = [
    ...[[0, 0, 8, 8] as const, [4, 0, 8, 8] as const, [0, 4, 4, 8] as const, [2, 0, 4, 4] as const],
    ...[[0, 2, 2, 4] as const, [1, 0, 2, 2] as const, [0, 1, 1, 2] as const],
  ];
  const chunk = (name: string, data: Buffer): Buffer =>
    Buffer.concat([uint32(data.length), Buffer.from(name), data, uint32(0)]);
  const bytesOf = (width: number, height: number, bits: number): number =>
    passes.reduce((sum, [x, y, across, down]) => {
      const [columns, rows] = [Math.ceil((width - x) / across), Math.ceil((height - y) / down)];
      return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil((columns * bits) / 8)) : sum;
    }, 0);
  const interlaced = (width: number, height: number, bits: number, size: number): Buffer =>
    Buffer.concat([
      png.subarray(0, 8),
      chunk('IHDR', Buffer.concat([uint32(width), uint32(height), Buffer.from([bits, 0, 0, 0, 1])])),
      chunk('IDAT', deflateSync(Buffer.alloc(size))),
      chunk('IEND', Buffer.alloc(0)),
    ]);

  it.each([1, 2, 4, 8, 16])('is whole by the rows of its passes: %i bits', (bits) => {
    for (const width of [1, 2, 3, 5, 8, 9, 33])
      for (const height of [1, 2, 4, 7, 8, 17, 4001]) {
        const size = bytesOf(width, height, bits);
        expect([width, height, isWhole(interlaced(width, height, bits, size))]).toEqual([
          width,
          height,
          true,
        ]);
      }
  });

  it('is not whole without them', () => {
    expect(isWhole(interlaced(8, 8, 8, 71))).toBe(false);
  });
});

describe('endingOf', () => {
  const box4 = (brand: string, ...others: string[]): Buffer =>
    box('ftyp', ...Buffer.from([brand, ...others].join('')));

  it.each([
    ['.png', png],
    ['.gif', gif],
    ['.jpg', jpeg],
    ['.webp', webp],
    ['.avif', box4('avif', '\0\0\0\0')],
    ['.avif', box4('avis', '\0\0\0\0')],
    ['.avif', box4('mif1', '\0\0\0\0', 'miaf', 'avif')],
    ['.bmp', bmp],
    ['.ico', ico],
    ['.svg', svg],
  ])('is %s by the bytes', (ending, bytes) => expect(endingOf(bytes)).toBe(ending));

  it.each([
    ['a film', Buffer.concat([box4('isom', '\0\0\0\0', 'mp42'), Buffer.from('avif')])],
    ['a box that is cut off', box4('avi')],
    ['boxes that do not begin with their kind', Buffer.concat([box('free', 1), box4('avif', 'avif')])],
    ['a sound', Buffer.concat([webp.subarray(0, 8), Buffer.from('WAVE'), webp.subarray(12)])],
    ['a page', Buffer.from('<!DOCTYPE  html><svg></svg>')],
    ['text', Buffer.from('boats')],
    ['nothing', Buffer.alloc(0)],
  ])('is none for %s', (_name, bytes) => expect(endingOf(bytes)).toBeUndefined());
});
