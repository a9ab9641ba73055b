import type { Paragraph } from 'mdast';
import { isAttributed, isQuoted } from '../article/attribution.ts';
import { textOf } from '../article/phrasing.ts';
import type { Block } from '../model/roadmap.ts';

/** Whether a block is a remark that its author set off: in a quotation, but nobody's words, neither by name nor by marks. */
export function isRemark(block: Block): boolean {
  if (block.type !== 'blockquote' || block.data?.callout) return false;
  const paragraphs = block.children.filter((child): child is Paragraph => child.type === 'paragraph');
  const isText = paragraphs.length === block.children.length;
  return isText && !isAttributed(paragraphs) && !paragraphs.some((each) => isQuoted(textOf(each)));
}
