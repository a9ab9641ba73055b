import type { Nodes, Paragraph, RootContent } from 'mdast';
import { areBadges, isPicture, isRemotePicture, isSpace } from './badges.ts';
import { trimPhrasing } from './phrasing.ts';

/**
 * Sets the badges that stand in one paragraph with a picture of the article's own, such as its logo, in a paragraph of
 * theirs.
 * @param parent is changed
 */
export function setOffBadges(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children = parent.children as RootContent[];
  for (const child of children) setOffBadges(child);
  if (!children.some((child) => child.type === 'paragraph' && holdsBoth(child))) return;
  parent.children = children.flatMap((child) =>
    child.type === 'paragraph' && holdsBoth(child) ? parted(child) : [child],
  ) as typeof parent.children;
}

function holdsBoth({ children }: Paragraph): boolean {
  const pictures = children.filter((node) => !isSpace(node));
  const badges = pictures.filter(isRemotePicture);
  return pictures.every(isPicture) && badges.length < pictures.length && areBadges(badges);
}

function parted(paragraph: Paragraph): Paragraph[] {
  const own = paragraph.children.filter((node) => !isRemotePicture(node));
  const badges = paragraph.children.filter((node) => isSpace(node) || isRemotePicture(node));
  return [own, badges].map((children) => ({ ...paragraph, children: trimPhrasing(children) }));
}
