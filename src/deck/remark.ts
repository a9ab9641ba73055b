import type { Paragraph } from 'mdast';
import { isAttributed, isQuoted } from '../article/attribution.ts';
import { textOf } from '../article/phrasing.ts';
import type { Block } from '../model/roadmap.ts';

/** Whether a block is a remark that its author set off: in a quotation, but nobody's words, neither by name nor by marks. */
export const isRemark = (block: Block): boolean => remarkOf(block).length > 0;

/** The paragraphs of a remark; none of any other block. */
export function remarkOf(block: Block): Paragraph[] {
  if (block.type !== 'blockquote' || block.data?.callout) return [];
  const paragraphs = block.children.filter((child): child is Paragraph => child.type === 'paragraph');
  const isText = paragraphs.length === block.children.length;
  const isOurs = isText && !isAttributed(paragraphs) && !paragraphs.some((each) => isQuoted(textOf(each)));
  return isOurs ? paragraphs : [];
}
