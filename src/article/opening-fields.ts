import type { Paragraph } from 'mdast';
import { isAuthorField } from '../language/bylines.ts';
import { speaksOfDocument } from '../language/document-talk.ts';
import { speaksOfSelf } from '../language/first-person.ts';
import { weightOf } from '../language/weight.ts';
import { replaceAt } from '../model/long-lists.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { sentences, slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** It tells of the article itself, and what names its author or a field of it stands on the cover. */
    ofArticle?: 'shown' | 'noted';
  }
}

/** Longer sentences, in Chinese characters, and more of them tell an audience something. */
const [longest, mostSentences] = [44, 4];

/**
 * Parts the short sentences of a paragraph right below the title of which one names the author: the first may be the
 * subtitle. A strategy for the quay. Author: Ada Birch, harbour master.
 * @param root is changed
 * @param hasSubtitle whether the article has one above
 */
export function partOpeningFields(
  { blocks, sections }: OutlineSection,
  hasSubtitle: boolean,
  lang: string,
): void {
  const [first] = blocks;
  if (first?.type !== 'paragraph' || sections.length === 0) return;
  if (first.children.some(({ type }) => type === 'break')) return;
  const said = sentences(first.children, lang).map(trimPhrasing);
  const texts = said.map(textOf);
  const named = texts.findIndex(isAuthorField);
  if (named < 1 || said.length > mostSentences) return;
  if (texts.some((text) => weightOf(text) > longest)) return;
  const parts = said.map((nodes, at): Paragraph => {
    const text = texts[at] ?? '';
    const end = text.length - (/[.。]$/u.test(text) ? 1 : 0);
    const children = slicePhrasing(nodes, 0, end);
    const part: Paragraph = { ...first, children, position: spanOf(children) };
    const mayBeSubtitle = at === 0 && !hasSubtitle && !isStatement(text);
    const ofArticle = fieldName.test(text) ? 'shown' : 'noted';
    return mayBeSubtitle ? part : { ...part, data: { ...part.data, ofArticle } };
  });
  replaceAt(blocks, 0, 1, parts);
}

const fieldName = /^[^:：]{1,24}[:：]\s*\S/u;

/** Whether a sentence tells what somebody does, and so names nothing: This plan shows …, I ask … */
const isStatement = (text: string): boolean => speaksOfSelf(text) || speaksOfDocument(text);
