import type { Paragraph, RootContent } from 'mdast';
import type { OutlineSection } from './outline.ts';
import { boldCard, mayBeNamed } from './takeaways.ts';

/** So many names in bold are no mere emphasis, and so many may be names beside those. */
const [fewestSure, fewestBeside] = [3, 2];

/**
 * Sections beside each other may name each of their paragraphs in bold: **Step 1. Stones.** … Where those of one are sure to be
 * names, those of the others are names too, though they be few or long.
 * @param section is changed, and all within it
 */
export function tellRunInsAlike(section: OutlineSection): void {
  if (section.sections.some(({ blocks }) => blocks.filter(isCard).length >= fewestSure))
    for (const { blocks } of section.sections)
      for (const paragraph of namedIn(blocks)) paragraph.data = { ...paragraph.data, named: true };
  for (const child of section.sections) tellRunInsAlike(child);
}

const isCard = (block: RootContent): boolean => block.type === 'paragraph' && boldCard(block) !== undefined;

/**
 * The paragraphs of a section that may open with names, where no other stands between them or behind them, nor in bold alone
 * before them: that is the first of what is told so.
 */
function namedIn(blocks: RootContent[]): Paragraph[] {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const first = paragraphs.findIndex(mayBeNamed);
  if (paragraphs[first - 1]?.children[0]?.type === 'strong') return [];
  const named = paragraphs.slice(first);
  return named.length >= fewestBeside && named.every(mayBeNamed) ? named : [];
}
