import { isDrawable } from './svg-cost.ts';
import { isWholePng } from './whole-png.ts';

/**
 * True for the bytes of a picture that is there from its first to its last part, whatever its name says. The formats
 * tell of their parts how long they are, so a picture that was cut off is known without drawing it.
 */
export function isWhole(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return formatOf(data)?.isWhole(data) ?? false;
}

/** The ending that a picture's name would have by its bytes; undefined for what is no picture of a page on the web. */
export const endingOf = (bytes: Uint8Array): string | undefined =>
  formatOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))?.ending;

const formatOf = (data: Buffer): Format | undefined => formats.find(({ begins }) => begins(data));

interface Format {
  /** Absent where other things than pictures begin so too. */
  ending?: string;
  begins: (data: Buffer) => boolean;
  isWhole: (data: Buffer) => boolean;
}

const begin =
  (signature: string, at = 0) =>
  (data: Buffer): boolean =>
    data.subarray(at, at + signature.length).toString('latin1') === signature;

const formats: Format[] = [
  { ending: '.png', begins: begin('\x89PNG\r\n\x1a\n'), isWhole: isWholePng },
  { ending: '.jpg', begins: begin('\xff\xd8\xff'), isWhole: isWholeJpeg },
  { ending: '.gif', begins: begin('GIF8'), isWhole: isWholeGif },
  {
    ending: '.webp',
    begins: (data) => begin('RIFF')(data) && begin('WEBP', 8)(data),
    isWhole: (data) => data.length >= 20 && data.readUInt32LE(4) + 8 <= data.length,
  },
  { ending: '.avif', begins: isAvif, isWhole: isWholeBoxes },
  { begins: begin('ftyp', 4), isWhole: isWholeBoxes },
  {
    ending: '.bmp',
    begins: begin('BM'),
    isWhole: (data) => data.length > 26 && data.readUInt32LE(2) <= data.length,
  },
  { ending: '.ico', begins: begin('\0\0\x01\0'), isWhole: isWholeIcon },
  { ending: '.svg', begins: isMarkup, isWhole: (data) => isDrawable(data.toString('utf8')) },
];

/** Segments of a marker and a length up to the pixels; these end with a marker of their own. */
function isWholeJpeg(data: Buffer): boolean {
  let at = 2;
  while (at + 4 <= data.length && data[at] === 0xff) {
    const marker = data[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    at += 2 + data.readUInt16BE(at + 2);
    if (marker === 0xda) return data.includes(Buffer.from([0xff, 0xd9]), at);
  }
  return false;
}

/** Blocks up to the trailer, each of them with parts up to one of no length. */
function isWholeGif(data: Buffer): boolean {
  const colours = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + colours(data[10]);
  let hasPixels = false;
  while (at < data.length) {
    const kind = data[at];
    if (kind === 0x3b) return hasPixels;
    if (kind === 0x2c) {
      hasPixels = true;
      at += 11 + colours(data[at + 9]);
    } else if (kind === 0x21) at += 2;
    else return false;
    for (let size = data[at]; size; size = data[at]) at += 1 + size;
    at += 1;
  }
  return false;
}

/** Boxes of a length and a name that fill the file; a length of 0 reaches to its end. */
function isWholeBoxes(data: Buffer): boolean {
  const names = new Set<string>();
  let at = 0;
  while (at + 8 <= data.length) {
    const size = data.readUInt32BE(at);
    names.add(data.toString('latin1', at + 4, at + 8));
    if (size === 0) at = data.length;
    else if (size === 1 && at + 16 <= data.length) at += Number(data.readBigUInt64BE(at + 8));
    else if (size >= 8) at += size;
    else return false;
  }
  return at <= data.length && names.has('meta') && names.has('mdat');
}

function isWholeIcon(data: Buffer): boolean {
  if (data.length < 22) return false;
  const count = data.readUInt16LE(4);
  return Array.from({ length: count }, (_, index) => 6 + 16 * index).every(
    (at) => at + 16 <= data.length && data.readUInt32LE(at + 8) + data.readUInt32LE(at + 12) <= data.length,
  );
}

/** Boxes whose first one says among its brands that they hold AVIF. */
function isAvif(data: Buffer): boolean {
  if (data.length < 16 || !begin('ftyp', 4)(data)) return false;
  const brands = data.toString('latin1', 8, Math.min(data.readUInt32BE(0), 256));
  return /avi[fs]/.test(brands);
}

/** Text that begins as XML does, and not as a page. */
function isMarkup(data: Buffer): boolean {
  return /^\ufeff?\s*<(?:\?xml|!(?!doctype\s+html)|svg|[a-z]+:svg)/i.test(data.toString('utf8', 0, 4096));
}
