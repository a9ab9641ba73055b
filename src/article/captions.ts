import type { FootnoteDefinition, Image, Paragraph, PhrasingContent, Root } from 'mdast';
import { type CaptionKind, countedKind, countedParts, tableNote } from '../language/caption-words.ts';
import { weightOf } from '../language/weight.ts';
import { replaceAt } from '../model/long-lists.ts';
import { areBadges, isSpace } from './badges.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { walk } from './walk.ts';

/**
 * Shows the title of a picture that stands by itself as its caption: `![](a.png "The new bridge")`. Where several stand
 * together, each gets a paragraph of its own.
 * @param tree is changed
 */
export function showCaptions(tree: Root | FootnoteDefinition): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'paragraph' || areBadges(node.children)) return undefined;
    const pictures = node.children.filter((child) => !isSpace(child));
    if (!pictures.every((child) => child.type === 'image') || !pictures.some((image) => image.title))
      return undefined;
    const paragraphs = pictures.map((image) => withCaption(node, image));
    replaceAt(parent.children, index, 1, paragraphs);
    return index + paragraphs.length;
  });
}

function withCaption(paragraph: Paragraph, { title, ...image }: Image): Paragraph {
  const place = image.position ? { position: image.position } : {};
  const caption: PhrasingContent[] = title
    ? [{ type: 'break' }, { type: 'text', value: title, ...place }]
    : [];
  return { ...paragraph, children: [image, ...caption], ...place };
}

/** A longer one tells more than what is shown, in Chinese characters. */
const longestCaption = 40;

/** A remark in brackets: (rounded, as of May) */
const inBrackets = /^[(（［[][^()（）]+[)）］\]][.。]?$/u;

/**
 * Whether a paragraph behind a table, code, a diagram or a picture is its caption: it is in italics or in brackets whole, counts
 * figures, or says what a sign in it means or where it is from.
 */
export function isCaption(paragraph: Paragraph): boolean {
  const [only, ...others] = paragraph.children;
  const text = textOf(paragraph).trim();
  if (weightOf(text) > longestCaption) return false;
  const isSlanted = only?.type === 'emphasis' && others.length === 0;
  return (
    isSlanted || captionKind(paragraph) !== undefined || [tableNote, inBrackets].some((one) => one.test(text))
  );
}

/** What a paragraph counts that is the caption of a table, of code, or of a picture or a diagram. */
export function captionKind(paragraph: Paragraph): CaptionKind | undefined {
  const text = textOf(paragraph).trim();
  return weightOf(text) > longestCaption ? undefined : countedKind(text);
}

/** A caption in two: Table 3, and what it says of that: Trains by line. */
export interface NamedCaption {
  count: string;
  name: PhrasingContent[];
}

/** The parts of a caption that counts; nothing where it says no more, or goes on as a sentence. */
export function captionParts(paragraph: Paragraph): NamedCaption | undefined {
  const [only, ...others] = trimPhrasing(paragraph.children);
  if (!only || captionKind(paragraph) === undefined) return undefined;
  const isSetOff = only.type === 'emphasis' || only.type === 'strong';
  const said = isSetOff && others.length === 0 ? only.children : [only, ...others];
  const parts = countedParts(textOf(said));
  const name = parts ? trimPhrasing(slicePhrasing(said, parts.end)) : [];
  return parts && name.length > 0 ? { count: parts.count, name } : undefined;
}
