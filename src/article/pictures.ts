import type { Paragraph, PhrasingContent } from 'mdast';
import type { Picture } from '../model/roadmap.ts';
import { spanOf } from './outline.ts';

/**
 * The pictures that a paragraph is there for: one that it opens with, with the text beside it, or all of them where
 * it holds nothing else. Pictures within a sentence, and badges fetched from elsewhere, are part of its text.
 */
export function picturesOf(paragraph: Paragraph): Picture[] {
  const nodes = paragraph.children.filter((node) => !isSpace(node));
  const [first, ...rest] = paragraph.children;
  if (nodes.length > 1 && nodes.every(isOwnPicture)) return nodes.map((image) => toPicture(image, []));
  if (!first || !isPicture(first) || rest.some((node) => node.type === 'image')) return [];
  return [toPicture(first, rest, paragraph)];
}

/** A picture, or a link that shows nothing else. */
export const isPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  (node.type === 'link' && node.children.length === 1 && node.children[0]?.type === 'image');

const isOwnPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' && !/^(?:https?:)?\/\//i.test(node.url);

export const isSpace = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

const toPicture = (image: PhrasingContent, text: PhrasingContent[], whole?: Paragraph): Picture => ({
  type: 'picture',
  image,
  text,
  position: spanOf([whole ?? image]),
});
