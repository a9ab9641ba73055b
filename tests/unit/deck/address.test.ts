import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrImage, readableAddress, shownAddress } from '../../../src/deck/address.ts';

describe('an address', () => {
  it.each([
    ['https://example.org/', 'example.org'],
    ['HTTP://example.org/a?b=1', 'example.org/a?b=1'],
    ['https://example.org/a/?u=http://example.com', 'example.org/a/?u=http://example.com'],
    ['mailto:a@example.org', 'a@example.org'],
    ['ftp://example.org/?u=https://example.com', 'ftp://example.org/?u=https://example.com'],
    ['https://example.org/%E8%B7%AF', 'example.org/路'],
    ['https://example.org/%E8', 'example.org/%E8'],
  ])('%s is written %s', (url, written) => expect(readableAddress(url)).toBe(written));

  it.each([
    [`https://example.org/${'a'.repeat(68)}`, `example.org/${'a'.repeat(68)}`],
    [`https://example.org/${'a'.repeat(69)}`, `example.org/${'a'.repeat(43)}…${'a'.repeat(24)}`],
    [
      `https://example.org/${'a'.repeat(90)}?page=3`,
      `example.org/${'a'.repeat(43)}…${'a'.repeat(17)}?page=3`,
    ],
  ])('is shown without its middle where nobody would read it: %s', (url, shown) =>
    expect(shownAddress(url)).toBe(shown));
});

/** What the SVG of a code draws in black, a row a line. */
function drawn(svg: string, size: number): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '));
  const path = /<path d="([^"]+)"/.exec(svg)?.[1] ?? '';
  const module = /M(\d+) (\d+)h([1-9]\d*)v1h-\3z/g;
  expect(path.replace(module, '')).toBe('');
  for (const [, x, y, width] of path.matchAll(module)) {
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(width));
  }
  return rows.map((row) => row.join(''));
}

describe('the QR code of an address', () => {
  it('is a picture within the deck itself, its modules black on white within a border', () => {
    const url = 'https://example.org/boats';
    const image = qrImage(url);
    const [type, data = ''] = (image?.url ?? '').split(',');
    const svg = Buffer.from(data, 'base64').toString();
    const { data: modules, size } = encode(url, { border: 2 });
    expect({ ...image, url: type }).toEqual({ type: 'image', alt: 'QR', url: 'data:image/svg+xml;base64' });
    expect(svg.replace(/<path d="[^"]+"/, '<path d="…"')).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
        `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="…"/></svg>`,
    );
    expect(drawn(svg, size)).toEqual(modules.map((row) => row.map((dark) => (dark ? '#' : ' ')).join('')));
    expect(qrImage(url)).toEqual(image);
    expect(qrImage(`${url}/2`)?.url).not.toBe(image?.url);
  });

  it('is there as long as a code holds the address', () => {
    const long = (bytes: number): string => `https://example.org/é${'a'.repeat(bytes - 22)}`;
    expect(qrImage(long(2953))).toMatchObject({ type: 'image' });
    expect(qrImage(long(2954))).toBeUndefined();
  });
});
