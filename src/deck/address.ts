import type { Image } from 'mdast';
import { renderSVG } from 'uqr';

/** An address as people write it down: without the protocol, with letters in place of escapes. */
export function readableAddress(url: string): string {
  const bare = url.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}

/** A QR code that leads to an address, as a picture that is part of the Markdown's own folder. */
export function qrImage(url: string): Image {
  const svg = renderSVG(url, { border: 2 });
  return {
    type: 'image',
    alt: 'QR',
    url: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  };
}
