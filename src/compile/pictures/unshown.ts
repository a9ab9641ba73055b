import type { Image, Nodes, Parents, PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import { withoutPictures } from '../../article/badges.ts';
import { textOf, trimPhrasing } from '../../article/phrasing.ts';
import { noteBeside } from '../../deck/badges.ts';
import type { PictureFault } from '../../marp/picture.ts';
import type { Slide } from '../../model/deck.ts';
import { layoutTraits } from '../../model/layout-traits.ts';
import type { Block } from '../../model/roadmap.ts';
import { reportPicture } from '../messages/picture.ts';

interface Work {
  /** Tells why a picture cannot be shown. */
  read: (address: string) => Promise<object | PictureFault>;
  file: VFile;
}

/** The picture that a paragraph shows and nothing beside it. */
export function pictureOf({ children }: Parents): Image | undefined {
  const [first, ...rest] = children;
  if (rest.length > 0) return undefined;
  return first?.type === 'link' ? pictureOf(first) : first?.type === 'image' ? first : undefined;
}

/** Whether a slide is there for a picture with its caption that cannot be shown, and says so. */
export async function isUnshown({ layout, content }: Slide, { read, file }: Work): Promise<boolean> {
  const [block] = content;
  const image = layout === 'picture' && block?.type === 'paragraph' ? pictureOf(block) : undefined;
  const picture = image && (await read(image.url));
  if (!image || typeof picture !== 'string') return false;
  reportPicture(image.url, picture, image.position, file);
  return true;
}

/**
 * A slide without the pictures that stand in paragraphs of their own among its texts, or above a title that says what they
 * show, and cannot be shown: they are noted.
 */
export async function noteUnshown(slide: Slide, work: Work): Promise<Slide> {
  const taken: Image[] = [];
  const { heading } = slide;
  const title = heading && {
    heading: { ...heading, children: await titleAlone(heading.children, taken, work) },
  };
  const isPicture = layoutTraits[slide.layout].picture || slide.content.every((block) => !saysMore(block));
  const content = isPicture ? slide.content : await withoutUnshown(slide.content, taken, work);
  if (taken.length === 0) return slide;
  const told = { ...slide, ...title, content, notes: [...slide.notes] };
  noteBeside(
    taken.map((image) => [image]),
    told,
  );
  const notes = told.notes.filter((note, at) => at < slide.notes.length || !slide.notes.includes(note));
  return { ...told, notes };
}

/** A title without the logos in it that cannot be shown and whose names its words say. */
async function titleAlone(
  title: PhrasingContent[],
  taken: Image[],
  { read, file }: Work,
): Promise<PhrasingContent[]> {
  const words = textOf(withoutPictures(title)).toLowerCase();
  const kept: PhrasingContent[] = [];
  for (const node of title) {
    const image = pictureOf({ type: 'paragraph', children: [node] });
    const name = image?.alt?.trim().toLowerCase() ?? '';
    const picture = image && name !== '' && words.includes(name) ? await read(image.url) : undefined;
    if (image && typeof picture === 'string') {
      reportPicture(image.url, picture, image.position, file);
      taken.push(image);
    } else kept.push(node);
  }
  return taken.length > 0 ? trimPhrasing(kept) : title;
}

/** Whether a block is more than a picture. */
const saysMore = (block: Block): boolean => block.type !== 'paragraph' || pictureOf(block) === undefined;

/** Blocks without such pictures, in the items of lists as well, where others stand beside them. */
async function withoutUnshown<T extends Nodes>(blocks: T[], taken: Image[], work: Work): Promise<T[]> {
  const kept: T[] = [];
  for (const block of blocks) {
    const image = block.type === 'paragraph' && blocks.length > 1 ? pictureOf(block) : undefined;
    const picture = image && (await work.read(image.url));
    if (image && typeof picture === 'string') {
      reportPicture(image.url, picture, image.position, work.file);
      taken.push(image);
    } else if (block.type === 'list' || block.type === 'listItem') {
      const children = await withoutUnshown(block.children as Nodes[], taken, work);
      kept.push({ ...block, children } as T);
    } else {
      kept.push(block);
    }
  }
  return kept;
}
