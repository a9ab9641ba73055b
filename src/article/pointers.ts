import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { namesBackMatter } from '../language/heading-words.ts';
import { leadsElsewhere } from '../language/pointer-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Colophon } from '../model/roadmap.ts';
import { hasLink } from './furniture.ts';
import { inOrder, type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Longer lines say something to an audience, and without a link much shorter ones do, in Chinese characters. */
const [longest, longestBare] = [72, 36];

/** Where a sentence ends and another one begins. */
const severalSentences = /[.!?]\s+(?=\p{Lu})|[。！？](?=\S)/u;

/**
 * Takes the lines out that only lead readers to other pages, in paragraphs or items of their own: nobody shows them, and who
 * speaks has them in the notes. They stay where a section says nothing else, or is there to be looked up.
 * @param root is changed
 * @returns them in the article's order
 */
export function takePointers(root: OutlineSection): Colophon[] {
  return [...inOrder(root)].flatMap((section) => {
    if (section.heading && namesBackMatter(textOf(section.heading.children))) return [];
    const taken: Paragraph[] = [];
    const left = section.blocks.flatMap((block, index) =>
      withoutPointers(block, section.blocks[index + 1], taken),
    );
    if (left.length === 0 && section.sections.length === 0) return [];
    section.blocks = left;
    return taken.map((line) => ({ lines: [line.children], position: positionOf(line) }));
  });
}

/** @param taken gets them */
function withoutPointers(
  block: RootContent,
  next: RootContent | undefined,
  taken: Paragraph[],
): RootContent[] {
  if (block.type === 'list') return withoutItems(block, taken);
  if (block.type !== 'paragraph' || !isPointer(block, longestBare) || leadsToList(block, next))
    return [block];
  taken.push(block);
  return [];
}

function withoutItems(list: List, taken: Paragraph[]): List[] {
  const pointers = list.children.flatMap((item) => pointerOf(item) ?? []);
  if (pointers.length === 0) return [list];
  for (const pointer of pointers) taken.push(pointer);
  const children = list.children.filter((item) => !pointerOf(item));
  return children.length > 0 ? [{ ...list, children }] : [];
}

/** What is to be done may be to learn more: without a link an item is one of the others. */
function pointerOf({ children: [only, ...others] }: ListItem): Paragraph | undefined {
  const isAlone = only?.type === 'paragraph' && others.length === 0;
  return isAlone && isPointer(only, 0) ? only : undefined;
}

/** Whether a paragraph names what stands below it: See also: */
const leadsToList = (block: Paragraph, next: RootContent | undefined): boolean =>
  /[:：]$/u.test(textOf(block).trim()) && !hasLink(block) && next !== undefined;

function isPointer(block: Paragraph, bare: number): boolean {
  const text = textOf(block).trim();
  const isLinked = hasLink(block);
  if (weightOf(text) > (isLinked ? longest : bare) || severalSentences.test(text)) return false;
  return (isLinked || !/[.。]$/u.test(text)) && leadsElsewhere(text, isLinked);
}
