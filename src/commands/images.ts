import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { slug } from 'github-slugger';
import type { Image, Nodes, Parents } from 'mdast';
import type { VFile } from 'vfile';
import { readableAddress } from '../deck/address.ts';
import { isCarried, readContained } from '../marp/local-file.ts';
import type { Deck, Slide } from '../model/deck.ts';

/** Pictures by the address under which the Markdown names them, relative to its folder. */
export type Assets = Map<string, Uint8Array>;

/** A picture's bytes, and what its name in the deck is to be made from them. */
export interface Picture {
  bytes: Uint8Array;
  digest: string;
}

export const toPicture = (bytes: Uint8Array): Picture => ({
  bytes,
  digest: createHash('sha256').update(bytes).digest('hex').slice(0, 10),
});

/** Reads a picture in the article's folder by its address; undefined where there is none that a deck may show. */
export type PictureReader = (address: string) => Promise<Picture | undefined>;

const readerIn =
  (folder: string): PictureReader =>
  async (address) => {
    const bytes = await readContained(address, folder);
    return bytes && toPicture(bytes);
  };

const dataUri = /^data:image\/(png|jpeg|gif|webp|svg\+xml);base64,([A-Za-z0-9+/=\s]+)$/i;
const endings: Record<string, string> = { jpeg: '.jpg', 'svg+xml': '.svg' };

/**
 * Brings the pictures of a deck into its own folder. One that is remote, missing or outside the article's
 * folder gives way to its text, and `file` says so.
 */
export async function collectImages(
  deck: Deck,
  folder: string,
  file: VFile,
  read = readerIn(folder),
): Promise<{ deck: Deck; assets: Assets }> {
  const assets: Assets = new Map();
  const slides: Slide[] = [];
  for (const slide of deck.slides) {
    if (!hasImage(slide.heading?.children ?? []) && !hasImage(slide.content)) {
      slides.push(slide);
      continue;
    }
    const next = { ...slide };
    const change = <T extends Nodes>(nodes: T[]): Promise<T[]> =>
      replaceImages(nodes, false, read, assets, file);
    if (slide.heading) next.heading = { ...slide.heading, children: await change(slide.heading.children) };
    next.content = await change(slide.content);
    slides.push(next);
  }
  return { deck: { ...deck, slides }, assets };
}

const hasImage = (nodes: Nodes[]): boolean =>
  nodes.some((node) => node.type === 'image' || ('children' in node && hasImage(node.children)));

async function replaceImages<T extends Nodes>(
  nodes: T[],
  inLink: boolean,
  read: PictureReader,
  assets: Assets,
  file: VFile,
): Promise<T[]> {
  const result: Nodes[] = [];
  for (const node of nodes) {
    if (node.type === 'image') {
      result.push(await replaceImage(node, inLink, read, assets, file));
    } else if ('children' in node) {
      const within = inLink || node.type === 'link';
      const children = await replaceImages((node as Parents).children as Nodes[], within, read, assets, file);
      result.push({ ...node, children } as Nodes);
    } else {
      result.push(node);
    }
  }
  return result as T[];
}

async function replaceImage(
  image: Image,
  inLink: boolean,
  read: PictureReader,
  assets: Assets,
  file: VFile,
): Promise<Nodes> {
  const embedded = dataUri.exec(image.url);
  const picture = embedded ? toPicture(Buffer.from(embedded[2] ?? '', 'base64')) : await read(image.url);
  if (!picture) return placeholder(image, inLink, file);
  const type = embedded?.[1]?.toLowerCase() ?? '';
  const ending = embedded
    ? (endings[type] ?? `.${type}`)
    : extname(image.url.replace(/[?#].*$/, '')).toLowerCase();
  const stem = embedded
    ? slug(image.alt ?? '') || 'image'
    : slug(basename(image.url, extname(image.url))) || 'image';
  const name = `assets/${stem}-${picture.digest}${ending}`;
  assets.set(name, picture.bytes);
  return { ...image, url: name };
}

function placeholder(image: Image, inLink: boolean, file: VFile): Nodes {
  const remote = /^(?:https?:)?\/\//i.test(image.url);
  const cure = remote
    ? 'Save the picture beside the article and name that file: a deck makes no request.'
    : 'Name a PNG, JPEG, GIF, WebP, AVIF or SVG file in the article’s own folder.';
  const reason = remote
    ? 'is not fetched'
    : isCarried(image.url)
      ? 'is missing or outside the article’s folder'
      : 'is no picture';
  const message = file.message(`the picture ${image.url || '(without address)'} ${reason}`, {
    ...(image.position ? { place: image.position } : {}),
    ruleId: 'image',
    source: 'roadmap-deck',
  });
  message.note = cure;
  const value = image.alt?.trim() || readableAddress(image.url) || 'image';
  if (remote && !inLink) return { type: 'link', url: image.url, children: [{ type: 'text', value }] };
  return { type: 'text', value };
}
