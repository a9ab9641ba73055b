import { ByteStream } from './byte-stream.ts';

/**
 * The glyph table in the form that WOFF2 packs best: outlines taken apart into streams of like values.
 * W3C, WOFF File Format 2.0, section 5.1.
 */

const newStreams = () => ({
  contours: new ByteStream(),
  points: new ByteStream(),
  flags: new ByteStream(),
  glyphs: new ByteStream(),
  composites: new ByteStream(),
  boxes: new ByteStream(),
  instructions: new ByteStream(),
});

type Streams = ReturnType<typeof newStreams>;

/** A step from one point to the next: its class goes to the flags, the rest in as few bytes as will hold it. */
const writeStep = ({ flags, glyphs }: Streams, onCurve: boolean, x: number, y: number): void => {
  const curve = onCurve ? 0 : 128;
  const width = Math.abs(x);
  const height = Math.abs(y);
  const xSign = x < 0 ? 0 : 1;
  const ySign = y < 0 ? 0 : 1;
  const signs = xSign + 2 * ySign;
  if (x === 0 && height < 1280) {
    flags.byte(curve + ((height & 0xf00) >> 7) + ySign);
    glyphs.byte(height);
  } else if (y === 0 && width < 1280) {
    flags.byte(curve + 10 + ((width & 0xf00) >> 7) + xSign);
    glyphs.byte(width);
  } else if (width < 65 && height < 65) {
    flags.byte(curve + 20 + ((width - 1) & 0x30) + (((height - 1) & 0x30) >> 2) + signs);
    glyphs.byte((((width - 1) & 0xf) << 4) | ((height - 1) & 0xf));
  } else if (width < 769 && height < 769) {
    flags.byte(curve + 84 + 12 * (((width - 1) & 0x300) >> 8) + (((height - 1) & 0x300) >> 6) + signs);
    glyphs.byte(width - 1);
    glyphs.byte(height - 1);
  } else if (width < 4096 && height < 4096) {
    flags.byte(curve + 120 + signs);
    glyphs.byte(width >> 4);
    glyphs.short(((width & 0xf) << 12) | height);
  } else {
    flags.byte(curve + 124 + signs);
    glyphs.short(width);
    glyphs.short(height);
  }
};

/** The flags of a simple glyph's points, repeats written out, and where they end. */
const readFlags = (glyph: Buffer, start: number, count: number): { flags: Uint8Array; end: number } => {
  const flags = new Uint8Array(count);
  let at = start;
  for (let point = 0; point < count; ) {
    const flag = glyph.readUInt8(at++);
    const times = flag & 8 ? glyph.readUInt8(at++) + 1 : 1;
    flags.fill(flag, point, point + times);
    point += times;
  }
  return { flags, end: at };
};

/** One axis of the steps between points; `short` and `same` are the flags' bits for that axis. */
const readAxis = (glyph: Buffer, start: number, flags: Uint8Array, short: number, same: number) => {
  const steps = new Int32Array(flags.length);
  let at = start;
  for (const [point, flag] of flags.entries()) {
    if (flag & short) {
      const step = glyph.readUInt8(at++);
      steps[point] = flag & same ? step : -step;
    } else if (!(flag & same)) {
      steps[point] = glyph.readInt16BE(at);
      at += 2;
    }
  }
  return { steps, end: at };
};

const extentOf = (steps: Int32Array): [number, number] => {
  let at = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const step of steps) {
    at += step;
    if (at < least) least = at;
    if (at > most) most = at;
  }
  return [least, most];
};

/** Returns what the decoder cannot work out: whether the box has to be stored, and whether contours overlap. */
const writeSimple = (streams: Streams, glyph: Buffer): { box: boolean; overlap: boolean } => {
  const contours = glyph.readInt16BE(0);
  streams.contours.short(contours);
  let last = -1;
  for (let contour = 0; contour < contours; contour += 1) {
    const end = glyph.readUInt16BE(10 + contour * 2);
    streams.points.count(end - last);
    last = end;
  }
  const start = 10 + contours * 2;
  const instructions = glyph.subarray(start + 2, start + 2 + glyph.readUInt16BE(start));
  const { flags, end } = readFlags(glyph, start + 2 + instructions.length, last + 1);
  const x = readAxis(glyph, end, flags, 2, 16);
  const y = readAxis(glyph, x.end, flags, 4, 32);
  for (const [point, flag] of flags.entries()) {
    writeStep(streams, (flag & 1) === 1, x.steps[point] ?? 0, y.steps[point] ?? 0);
  }
  streams.glyphs.count(instructions.length);
  streams.instructions.copy(instructions);
  const [left, right] = extentOf(x.steps);
  const [bottom, top] = extentOf(y.steps);
  const stored = [2, 4, 6, 8].map((offset) => glyph.readInt16BE(offset));
  const box = [left, bottom, right, top].some((value, index) => value !== stored[index]);
  return { box, overlap: ((flags[0] ?? 0) & 64) !== 0 };
};

const writeComposite = (streams: Streams, glyph: Buffer): void => {
  streams.contours.short(-1);
  let at = 10;
  let instructed = false;
  for (let more = true; more; ) {
    const flags = glyph.readUInt16BE(at);
    at += 4 + (flags & 1 ? 4 : 2);
    if (flags & 0x08) at += 2;
    else if (flags & 0x40) at += 4;
    else if (flags & 0x80) at += 8;
    instructed ||= (flags & 0x100) !== 0;
    more = (flags & 0x20) !== 0;
  }
  streams.composites.copy(glyph.subarray(10, at));
  if (!instructed) return;
  const length = glyph.readUInt16BE(at);
  streams.glyphs.count(length);
  streams.instructions.copy(glyph.subarray(at + 2, at + 2 + length));
};

const setBit = (bits: Buffer, index: number): void => {
  bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
};

const assemble = (streams: Streams, boxBits: Buffer, overlapBits: Buffer, header: Buffer): Buffer => {
  const parts = [
    streams.contours.bytes,
    streams.points.bytes,
    streams.flags.bytes,
    streams.glyphs.bytes,
    streams.composites.bytes,
    Buffer.concat([boxBits, streams.boxes.bytes]),
    streams.instructions.bytes,
  ];
  for (const [index, part] of parts.entries()) header.writeUInt32BE(part.length, 8 + index * 4);
  const overlaps = overlapBits.some((byte) => byte !== 0);
  header.writeUInt16BE(overlaps ? 1 : 0, 2);
  return Buffer.concat([header, ...parts, ...(overlaps ? [overlapBits] : [])]);
};

/**
 * Transforms a `glyf` table. A decoder aligns each glyph anew, so that a table may then reach beyond what two bytes a glyph
 * can tell: the `loca` that is asked of it always holds four.
 * @param loca where each glyph starts
 * @param long whether `loca` holds four bytes a glyph, and not two
 */
export const transformGlyf = (glyf: Buffer, loca: Buffer, long: boolean): Buffer => {
  const offset = (index: number): number =>
    long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2;
  const count = loca.length / (long ? 4 : 2) - 1;
  const streams = newStreams();
  const boxBits = Buffer.alloc(Math.ceil(count / 32) * 4);
  const overlapBits = Buffer.alloc(Math.ceil(count / 8));
  for (let index = 0; index < count; index += 1) {
    const glyph = glyf.subarray(offset(index), offset(index + 1));
    if (glyph.length === 0 || glyph.readInt16BE(0) === 0) {
      streams.contours.short(0);
      continue;
    }
    const composite = glyph.readInt16BE(0) < 0;
    if (composite) writeComposite(streams, glyph);
    const { box, overlap } = composite ? { box: true, overlap: false } : writeSimple(streams, glyph);
    if (overlap) setBit(overlapBits, index);
    if (!box) continue;
    setBit(boxBits, index);
    streams.boxes.copy(glyph.subarray(2, 10));
  }
  const header = Buffer.alloc(36);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(1, 6);
  return assemble(streams, boxBits, overlapBits, header);
};
