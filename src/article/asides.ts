import type { Paragraph, RootContent } from 'mdast';
import { tellsHowToCite } from '../language/citing-words.ts';
import { isBracketedCredit, speaksToReaders } from '../language/colophon-words.ts';
import { letterLines } from './letter-lines.ts';
import { textOf } from './phrasing.ts';

/**
 * The paragraphs of a section that are there to be read and say nothing to an audience: whom a letter greets, who signs it,
 * who wrote it, in brackets at its end, how a text is to be cited, and in italics what is asked of readers; none where the
 * section says nothing else.
 */
export function asidesIn(blocks: readonly RootContent[]): Paragraph[] {
  const letter = new Set<RootContent>(letterLines(blocks));
  const last = blocks.findLast(({ type }) => type !== 'thematicBreak');
  const asides = blocks.filter(
    (block): block is Paragraph =>
      block.type === 'paragraph' &&
      (letter.has(block) ||
        tellsHowToCite(textOf(block)) ||
        asksInItalics(block) ||
        (block === last && isBracketedCredit(textOf(block)))),
  );
  return blocks.some((block) => block.type !== 'thematicBreak' && !(asides as RootContent[]).includes(block))
    ? asides
    : [];
}

const asksInItalics = (block: Paragraph): boolean =>
  block.children.every(({ type }) => type === 'emphasis') && speaksToReaders(textOf(block));
