import type { Image } from 'mdast';
import { encode } from 'uqr';

/** An address as people write it down: without the protocol, with letters in place of escapes. */
export function readableAddress(url: string): string {
  const bare = url.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}

/** Nobody writes down more than this. */
const longestShown = 80;
/** As much stands behind the mark in a shortened address. */
const shownEnd = 24;

/** A long address with a mark in place of its middle: where it leads to, and what it ends with. */
export const shortAddress = (address: string): string =>
  address.length <= longestShown
    ? address
    : `${address.slice(0, longestShown - shownEnd - 1)}…${address.slice(-shownEnd)}`;

/** What a slide shows of an address. */
export const shownAddress = (url: string): string => shortAddress(readableAddress(url));

/** Where a theme gives it no size, in CSS pixels: large enough to be scanned from a few rows away. */
const side = 160;

/** Finding the best of a code's masks takes longer than planning the rest of a deck. */
const codes = new Map<string, string>();
const mostCodes = 1000;

/** More bytes than this are in no QR code of the kind that is read from a distance, with its usual correction. */
const mostBytes = 2953;

/**
 * A QR code that leads to an address, as a picture that is part of the Markdown's own folder. Undefined for an
 * address that is longer than a code holds.
 */
export function qrImage(url: string): Image | undefined {
  if (Buffer.byteLength(url) > mostBytes) return undefined;
  const code = codes.get(url) ?? toDataUri(url);
  if (codes.size >= mostCodes) codes.clear();
  codes.set(url, code);
  return { type: 'image', alt: 'QR', url: code };
}

/** Whether a picture is one that `qrImage` made. */
export const isQrImage = ({ alt, url }: Image): boolean => alt === 'QR' && url.startsWith('data:');

function toDataUri(url: string): string {
  const { data, size } = encode(url, { border: 2 });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${data.map(rowPath).join('')}"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** One row of the code: a rectangle for every run of dark modules. */
function rowPath(row: boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
  }
  return path;
}
