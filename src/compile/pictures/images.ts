import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { slug } from 'github-slugger';
import type { Image, Link, Nodes, Text } from 'mdast';
import type { VFile } from 'vfile';
import { isBlank } from '../../article/blank.ts';
import { readableAddress } from '../../deck/address.ts';
import { emptied, foldBadges, hostOf } from '../../deck/badges.ts';
import { missingPicture } from '../../marp/images.ts';
import type { LocalFile } from '../../marp/local-file.ts';
import { isRemote, type PictureFault, pictureFault, readPicture } from '../../marp/picture.ts';
import type { Assets } from '../../model/assets.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import { hideSecrets } from '../../model/hide-secrets.ts';
import { layoutTraits } from '../../model/layout-traits.ts';
import { append } from '../../model/long-lists.ts';
import type { Block } from '../../model/roadmap.ts';
import { reportPicture } from '../messages/picture.ts';
import { isUnshown, noteUnshown, pictureOf } from './unshown.ts';

/** A picture's bytes, and what its name in the deck is to be made from. */
export interface Picture {
  path: string;
  bytes: Uint8Array;
  digest: string;
}

/** Reads a picture in the article's folder by its address, or tells why there is none that a deck may show. */
export type PictureReader = (address: string) => Promise<Picture | PictureFault>;

export const pictureIn =
  (folder: string): PictureReader =>
  async (address) => {
    const embedded = dataUri.exec(address.trim());
    if (!embedded) return withDigest(await readPicture(address, folder));
    const bytes = Buffer.from(embedded[2] ?? '', 'base64');
    const type = embedded[1]?.toLowerCase() ?? '';
    return withDigest(pictureFault(bytes) ?? { path: `image${endings[type] ?? `.${type}`}`, bytes });
  };

/** The same with pictures from the web, by their address. */
export const pictureAmong =
  (web: ReadonlyMap<string, LocalFile | PictureFault>, read: PictureReader): PictureReader =>
  async (address) => {
    const found = web.get(address);
    return found ? withDigest(found) : read(address);
  };

const withDigest = (file: LocalFile | PictureFault): Picture | PictureFault =>
  typeof file === 'string'
    ? file
    : { ...file, digest: createHash('sha256').update(file.bytes).digest('hex').slice(0, 10) };

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
  read = pictureIn(folder),
): Promise<{ deck: Deck; assets: Assets }> {
  const work: Work = { read, assets: new Map(), file };
  const slides: Slide[] = [];
  for (const slide of deck.slides) {
    const { content } = slide;
    for (const { url, position } of slide.badges ?? []) {
      const badge = await read(url);
      if (typeof badge === 'string') reportPicture(url, badge === 'remote' ? 'badge' : badge, position, file);
    }
    if (!hasImage(slide.heading?.children ?? []) && !hasImage(content)) {
      slides.push(slide);
      continue;
    }
    const host = hostOf(slide, deck.slides);
    if (host && (await isUnshown(slide, work))) {
      slides.push(emptied(slide, host));
      continue;
    }
    const blocks: Block[] = [];
    const told = await noteUnshown(slide, work);
    const { heading } = told;
    // One after the other, so that messages come in the order of the text.
    const within: Work = { ...work, isBare: content.every(showsNoText) };
    for (const block of told.content) append(blocks, await replaceInBlock(block, told, within));
    slides.push({
      ...told,
      ...(heading
        ? { heading: { ...heading, children: await replaceImages(heading.children, false, work) } }
        : {}),
      content: blocks,
    });
  }
  return { deck: { ...deck, slides: foldBadges(slides) }, assets: work.assets };
}

interface Work {
  /** Whether a slide shows pictures and nothing else: one that is not shown keeps its place there too. */
  isBare?: boolean;
  read: PictureReader;
  assets: Assets;
  file: VFile;
}

const hasImage = (nodes: Nodes[]): boolean =>
  nodes.some((node) => node.type === 'image' || ('children' in node && hasImage(node.children)));

const showsNoText = (node: Nodes): boolean =>
  'children' in node
    ? node.children.every(showsNoText)
    : node.type === 'text'
      ? isBlank(node.value)
      : !('value' in node);

/** A picture that a slide is there for keeps its place when it is not shown, with its text below. */
async function replaceInBlock<T extends Nodes>(block: T, slide: Slide, work: Work): Promise<T[]> {
  const image =
    block.type === 'paragraph' && layoutTraits[slide.layout].picture ? pictureOf(block) : undefined;
  const picture = image && (await work.read(image.url));
  if (!image || typeof picture !== 'string') return replaceImages([block], false, work);
  // A link around the picture stays around what stands for it.
  const [outer] = 'children' in block ? block.children : [];
  const frame = frameFor(image, work);
  const stand = { ...block, children: [outer?.type === 'link' ? { ...outer, children: [frame] } : frame] };
  const text = instead(image, false, picture, work.file);
  return slide.content.length > 1 ? [stand] : [stand, { ...block, children: [text] }];
}

function frameFor(image: Image, { assets }: Work): Image {
  assets.set(missingName, Buffer.from(missingPicture));
  return { ...image, url: missingName };
}

const missingName = 'assets/missing-picture.svg';

async function replaceImages<T extends Nodes>(nodes: T[], inLink: boolean, work: Work): Promise<T[]> {
  const result: Nodes[] = [];
  for (const node of nodes) {
    if (node.type === 'image') {
      append(result, await replaceImage(node, inLink, work));
    } else if ('children' in node) {
      const within = inLink || node.type === 'link';
      const children = await replaceImages(node.children as Nodes[], within, work);
      result.push({ ...node, children } as Nodes);
    } else {
      result.push(node);
    }
  }
  return result as T[];
}

async function replaceImage(image: Image, inLink: boolean, work: Work): Promise<Nodes[]> {
  const { read, assets, file, isBare } = work;
  const picture = await read(image.url);
  if (typeof picture === 'string') {
    const text = instead(image, inLink, picture, file);
    return isBare ? [frameFor(image, work), { type: 'break' }, text] : [text];
  }
  const ending = extname(picture.path);
  const stem = isEmbedded(image.url) ? (image.alt ?? '') : basename(picture.path, ending);
  const name = `assets/${slug(stem) || 'image'}-${picture.digest}${ending.toLowerCase()}`;
  assets.set(name, picture.bytes);
  return [{ ...image, url: name }];
}

const isEmbedded = (address: string): boolean => /^data:/i.test(address.trim());

/** The text of a picture that is not shown; the address of one on the web is followed from there, unless it tells a secret. */
function instead(image: Image, inLink: boolean, fault: PictureFault, file: VFile): Text | Link {
  reportPicture(image.url, fault, image.position, file);
  const address = hideSecrets(image.url);
  const value = image.alt?.trim() || readableAddress(address);
  const text: Text = { type: 'text', value };
  return isRemote(image.url) && address === image.url && !inLink
    ? { type: 'link', url: image.url, children: [text] }
    : text;
}
