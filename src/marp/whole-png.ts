import { inflateSync } from 'node:zlib';

/** Larger pictures, in bytes once they are unpacked, are taken at their word: to unpack them takes too long. */
const mostUnpacked = 128 << 20;

/** Samples of a pixel by the kind of its colour; see “PNG: Portable Network Graphics”, W3C, 11.2.2 IHDR. */
const samples = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

/**
 * True for a PNG whose chunks, each of a length, a name and a checksum, go on to IEND, and whose pixels are all there:
 * they are packed as one stream with a checksum of its own.
 */
export function isWholePng(data: Buffer): boolean {
  const pixels: Buffer[] = [];
  for (let at = 8; at + 12 <= data.length; at += 12 + data.readUInt32BE(at)) {
    const name = data.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') pixels.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)));
    if (name === 'IEND') return pixels.length > 0 && hasAllPixels(data, Buffer.concat(pixels));
  }
  return false;
}

function hasAllPixels(data: Buffer, packed: Buffer): boolean {
  if (data.length < 29 || data.toString('latin1', 12, 16) !== 'IHDR') return false;
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  const bits = (data[24] ?? 0) * (samples.get(data[25] ?? -1) ?? 0);
  // Each row begins with the byte of its filter. Interlaced pixels stand in more and shorter rows, which take more.
  const size = height * (1 + Math.ceil((width * bits) / 8));
  if (size === 0 || width === 0 || bits === 0) return false;
  if (size > mostUnpacked) return true;
  try {
    return inflateSync(packed, { maxOutputLength: 2 * size + 64 }).length >= size;
  } catch {
    return false;
  }
}
