import { describe, expect, it } from 'vitest';
import { transformGlyf } from '../../../src/fonts/glyf-transform.ts';

const shorts = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeInt16BE(value, index * 2);
  return bytes;
};

/** Sizes of the seven streams, then the streams. */
const streamsOf = (transformed: Buffer): Buffer[] => {
  let at = 36;
  return Array.from({ length: 7 }, (_, index) => {
    const size = transformed.readUInt32BE(8 + index * 4);
    at += size;
    return transformed.subarray(at - size, at);
  });
};

const longLoca = (...offsets: number[]): Buffer => {
  const bytes = Buffer.alloc(offsets.length * 4);
  for (const [index, offset] of offsets.entries()) bytes.writeUInt32BE(offset, index * 4);
  return bytes;
};

describe('transformGlyf', () => {
  it('keeps the box of an empty glyph and of one that its points give', () => {
    // One contour of three points: (0,0), (10,0), (10,2000); the first flag says that contours overlap.
    const glyph = Buffer.concat([
      shorts(1, 0, 0, 10, 2000, 2, 0),
      Buffer.from([0x71, 0x33, 0x11, 10]),
      shorts(2000),
    ]);
    const transformed = transformGlyf(glyph, longLoca(0, 0, glyph.length), true);
    const [contours, points, flags, , , boxes] = streamsOf(transformed);
    expect(contours).toEqual(shorts(0, 1));
    expect(points).toEqual(Buffer.from([3]));
    expect(flags).toHaveLength(3);
    expect(boxes).toEqual(Buffer.alloc(4));
    expect(transformed.readUInt16BE(2)).toBe(1);
    expect(transformed.at(-1)).toBe(0x40);
  });

  it('stores a box that the points do not give', () => {
    const glyph = Buffer.concat([shorts(1, -5, 0, 10, 0, 1, 0), Buffer.from([0x31, 0x33, 10, 0])]);
    const [, , , , , boxes] = streamsOf(transformGlyf(glyph, longLoca(0, glyph.length), true));
    expect(boxes).toEqual(Buffer.concat([Buffer.from([0x80, 0, 0, 0]), shorts(-5, 0, 10, 0)]));
  });

  it('copies composite glyphs with every kind of scale, and their instructions', () => {
    const parts = Buffer.concat([
      shorts(0x20 | 0x08, 1),
      Buffer.from([1, 2]),
      shorts(0x4000),
      shorts(0x20 | 0x40 | 0x01, 2, 3, 4, 0x4000, 0x4000),
      shorts(0x80 | 0x100, 3),
      Buffer.from([5, 6]),
      shorts(1, 2, 3, 4),
    ]);
    const glyph = Buffer.concat([shorts(-1, 0, 0, 9, 9), parts, shorts(2), Buffer.from([7, 8])]);
    const [contours, , , lengths, composites, boxes, instructions] = streamsOf(
      transformGlyf(glyph, longLoca(0, glyph.length), true),
    );
    expect(contours).toEqual(shorts(-1));
    expect(composites).toEqual(parts);
    expect(lengths).toEqual(Buffer.from([2]));
    expect(instructions).toEqual(Buffer.from([7, 8]));
    expect(boxes).toHaveLength(12);
  });
});
