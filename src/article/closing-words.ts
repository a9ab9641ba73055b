import type { RootContent } from 'mdast';
import { namesClosing } from '../language/closing-words.ts';
import { weightOf } from '../language/weight.ts';
import { boldLine } from './groups.ts';
import { lastSection, type OutlineSection } from './outline.ts';
import { partingRule } from './parting-rule.ts';
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
  const rule = partingRule(blocks);
  if (!heading || !rule || namesClosing(textOf(heading.children))) return [];
  const { at, behind } = rule;
  if (!behind.every(isWords) || weightOf(behind.map(wordsOf).join('')) > longest) return [];
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
