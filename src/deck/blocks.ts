import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast';
import type { Block } from '../model/roadmap.ts';

type Change = (children: PhrasingContent[]) => PhrasingContent[];

/** A copy of a block with every paragraph in its lists and quotations changed. */
export function mapParagraphs<T extends Block>(block: T, change: Change): T {
  if (block.type === 'paragraph') return { ...block, children: change(block.children) };
  if (block.type === 'list')
    return { ...block, children: block.children.map((item) => mapItem(item, change)) };
  if (block.type === 'blockquote') {
    return { ...block, children: block.children.map((child) => mapParagraphs(child as Block, change)) } as T;
  }
  return block;
}

const mapItem = (item: ListItem, change: Change): ListItem => ({
  ...item,
  children: item.children.map((child) => mapParagraphs(child as Block, change) as BlockContent),
});

/** Paragraphs of a list written without blank lines between them, however the article spaces them. */
export const tight = (list: List): List => ({
  ...list,
  spread: false,
  children: list.children.map((item) => ({
    ...item,
    spread: false,
    children: item.children.map((child) => (child.type === 'list' ? tight(child) : child)),
  })),
});
