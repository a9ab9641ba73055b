import type { RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { boldLine } from './groups.ts';
import { lastSection, type OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';

/** More than this, in Chinese characters, is a part of the section that it stands in. */
const longest = 160;

/**
 * Takes the words out that an article ends with behind a rule, of which the last heading says nothing: a quotation, a
 * wish, a last sentence.
 * @param root is changed
 */
export function takeClosingWords(root: OutlineSection): RootContent[] {
  const { section } = lastSection(root);
  const { heading, blocks } = section;
  // A rule that the article does not have stands for the end of what can be opened.
  const rules = blocks.filter(({ type, position }) => type === 'thematicBreak' && position);
  const at = rules[0] ? blocks.indexOf(rules[0]) : 0;
  const before = blocks[at - 1];
  // Between a title and what stands under it a rule parts nothing.
  if (!heading || rules.length !== 1 || !before || boldLine(before)) return [];
  const behind = blocks.slice(at + 1);
  if (behind.length === 0 || !behind.every(isWords) || weightOf(behind.map(wordsOf).join('')) > longest)
    return [];
  blocks.splice(at);
  return behind;
}

const isWords = (block: RootContent): boolean =>
  block.type === 'blockquote'
    ? !block.data?.callout && block.children.every(isWords)
    : block.type === 'paragraph' && !boldLine(block);

const wordsOf = (block: RootContent): string =>
  block.type === 'blockquote'
    ? block.children.map(wordsOf).join('')
    : block.type === 'paragraph'
      ? textOf(block)
      : '';
