import type { Paragraph, RootContent } from 'mdast';
import { tellsHowToCite } from '../language/citing-words.ts';
import { isBracketedCredit, speaksToReaders } from '../language/colophon-words.ts';
import { letsSkip } from '../language/reader-talk.ts';
import { weightOf } from '../language/weight.ts';
import { letterLines } from './letter-lines.ts';
import { textOf } from './phrasing.ts';
import { isToReaders } from './reader-talk.ts';

/** A longer paragraph that lets readers pass over a section says something else too, in Chinese characters. */
const longestSkip = 36;

/**
 * The paragraphs of a section that are there to be read and say nothing to an audience: whom a letter greets, who signs it,
 * who wrote it, in brackets at its end, how a text is to be cited, what is said to readers alone, and the one statement
 * that a form asks to tick; none where the section says nothing else.
 * @param hasMore whether it says more in sections within it
 */
export function asidesIn(blocks: readonly RootContent[], hasMore = false): Paragraph[] {
  const letter = new Set<RootContent>(letterLines(blocks));
  const ticked = blocks.filter(isTicked);
  const last = blocks.findLast(({ type }) => type !== 'thematicBreak');
  const asides = blocks.filter(
    (block): block is Paragraph =>
      block.type === 'paragraph' &&
      (letter.has(block) ||
        isToReaders(block) ||
        (letsSkip(textOf(block)) && weightOf(textOf(block)) <= longestSkip) ||
        tellsHowToCite(textOf(block)) ||
        asksInItalics(block) ||
        (block === ticked[0] && ticked.length === 1) ||
        (block === last && isBracketedCredit(textOf(block)))),
  );
  const isOther = (block: RootContent): boolean =>
    block.type !== 'thematicBreak' && !(asides as RootContent[]).includes(block);
  return hasMore || blocks.some(isOther) ? asides : [];
}

/** A paragraph behind a box in letters: [x] I agree. Several, or in a list, say what is done. */
const isTicked = (block: RootContent): boolean =>
  block.type === 'paragraph' && /^\[[ xX✓]?\]\s[^\n]+$/u.test(textOf(block));

const asksInItalics = (block: Paragraph): boolean =>
  block.children.every(({ type }) => type === 'emphasis') && speaksToReaders(textOf(block));
