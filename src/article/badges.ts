import type { Image, Nodes, PhrasingContent, RootContent } from 'mdast';
import { isBlank } from './blank.ts';
import { textOf, trimPhrasing } from './phrasing.ts';

/** A picture, or a link that shows nothing else. */
export const isPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  (node.type === 'link' && node.children.length === 1 && node.children[0]?.type === 'image');

/** The pictures within a node, in their order. */
export const imagesIn = (node: Nodes): Image[] =>
  node.type === 'image' ? [node] : 'children' in node ? (node.children as Nodes[]).flatMap(imagesIn) : [];

/** What else there is to read: a picture parts what stands on either side of it. */
export const withoutPictures = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node) => {
    if (node.type === 'image') return { type: 'break' };
    return 'children' in node
      ? ({ ...node, children: withoutPictures(node.children) } as PhrasingContent)
      : node;
  });

export const isSpace = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && isBlank(node.value));

/** Whether a block shows nothing but pictures. */
export const arePictures = (block: RootContent): boolean =>
  block.type === 'paragraph' && block.children.every((node) => isPicture(node) || isSpace(node));

/** A picture on another machine, which a deck never fetches. */
export const isRemotePicture = (node: PhrasingContent): boolean =>
  isPicture(node) && imagesIn(node).every(({ url }) => /^(?:https?:)?\/\//i.test(url));

/** Badges: pictures fetched from elsewhere that are links, or that stand in a row with nothing else. */
export function areBadges(nodes: PhrasingContent[]): boolean {
  const all = nodes.filter((node) => !isSpace(node));
  return all.length > 0 && all.every(isRemotePicture) && (all.length > 1 || all[0]?.type === 'link');
}

/** The badges among nodes and all others; none where they are all that there is to read. */
export function partBadges(nodes: PhrasingContent[]): Record<'others' | 'badges', PhrasingContent[]> {
  const badges = nodes.filter(isRemotePicture);
  const others = trimPhrasing(nodes.filter((node) => !badges.includes(node)));
  return areBadges(badges) && textOf(others).trim() !== ''
    ? { others, badges }
    : { others: nodes, badges: [] };
}
