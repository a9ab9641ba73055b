import type { Paragraph, RootContent } from 'mdast';
import { saysOfItself } from './masthead.ts';
import type { OutlineSection } from './outline.ts';

/**
 * Takes the quotation out that the first chapter of an article opens with and that says whose the article is, where nothing
 * stands above the chapter: it quotes nobody. Where other chapters open with the like, it says something of each.
 * @param root is changed
 */
export function takeImprint({ blocks, sections }: OutlineSection): Paragraph[] {
  const [chapter, ...others] = sections;
  if (!chapter || blocks.length > 0 || others.some((other) => linesOf(other.blocks[0]).length > 0)) return [];
  const lines = linesOf(chapter.blocks[0]);
  // What is all that the chapter says is no line about the article.
  if (lines.length === 0 || chapter.blocks.length + chapter.sections.length < 2) return [];
  chapter.blocks.shift();
  return lines;
}

/** The lines of a quotation of nothing else. */
function linesOf(block: RootContent | undefined): Paragraph[] {
  if (block?.type !== 'blockquote' || block.data?.callout) return [];
  const lines = block.children.filter((child) => child.type === 'paragraph');
  return lines.length === block.children.length && lines.every(saysOfItself) ? lines : [];
}
