import type { Paragraph, PhrasingContent } from 'mdast';
import type { Picture } from '../model/roadmap.ts';
import { areBadges, imagesIn, isPicture, isRemotePicture, isSpace } from './badges.ts';
import { spanOf } from './outline.ts';

/**
 * The pictures that a paragraph is there for: one that it opens with, with the text beside it, or all of them where
 * it holds nothing else. Pictures within a sentence, and badges, are part of its text.
 */
export function picturesOf(paragraph: Paragraph): Picture[] {
  const nodes = paragraph.children.filter((node) => !isSpace(node));
  const [first, ...rest] = paragraph.children;
  if (nodes.length > 1 && nodes.every((node) => isPicture(node) && !isRemotePicture(node)))
    return nodes.map((image) => toPicture(image, []));
  if (!first || !isPicture(first) || areBadges([first]) || rest.some((node) => imagesIn(node).length > 0))
    return [];
  return [toPicture(first, rest, paragraph)];
}

const toPicture = (image: PhrasingContent, text: PhrasingContent[], whole?: Paragraph): Picture => ({
  type: 'picture',
  image,
  text,
  position: spanOf([whole ?? image]),
});
