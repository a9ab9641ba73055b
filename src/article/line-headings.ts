import type { Heading, Paragraph, RootContent } from 'mdast';
import { greets, mayBeName, signs, takesLeave } from '../language/letter-words.ts';
import { weightOf } from '../language/weight.ts';
import { levelBelow, toSection } from './bold-topics.ts';
import { isCaption } from './captions.ts';
import { saysOfItself } from './masthead.ts';
import { isSentence } from './masthead-fields.ts';
import { inOrder, type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Fewer such lines are what a text says in passing. */
const fewest = 3;

/** Longer lines say something by themselves, in Chinese characters. */
const longest = 32;

/** 一、…, and what is counted within it. */
const counted = /^[一二三四五六七八九十]{1,3}、/u;
const countedWithin = /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、])/u;

/** How a line begins that may head a text, and that it does not go on: with a stop, or a mark that leads to what follows. */
const opening = /^[\p{Lu}\p{Lo}\p{N}“「『《【"¿¡]/u;
const goesOn = /[.。．!！,，、،;；:：…—–-]["”’」』）)]*$/u;

/** Owner: the harbour board. A line with a colon in it may be a field of what stands around it. */
const named = /[:：]\s*\S/u;

/**
 * Turns lines without any mark into the headings that they stand for: where an article or a section has no headings below it,
 * and several short lines that are no sentences each stand above running text.
 * @param root is changed
 */
export function headLines(root: OutlineSection): void {
  for (const section of [...inOrder(root)])
    if (section.sections.length === 0) headLinesOf(section, section !== root);
}

function headLinesOf(section: OutlineSection, isHeaded: boolean): void {
  const { blocks, depth } = section;
  const lines = blocks.flatMap((_, index) => (standsAbove(blocks, index, isHeaded) ? [index] : []));
  const texts = lines.map((index) => wordsOf(blocks[index]));
  // Who speaks, or what is told of each, is named again and again.
  const isOwn = texts.map((text) => texts.indexOf(text) === texts.lastIndexOf(text));
  if (!isOwn.every(Boolean) || texts.filter((text) => !named.test(text)).length < fewest) return;
  section.sections = lines.map((index, at) =>
    toSection(toHeading(blocks[index] as Paragraph, depth), blocks.slice(index + 1, lines[at + 1])),
  );
  section.blocks = blocks.slice(0, lines[0]);
}

const toHeading = (block: Paragraph, depth: number): Heading => ({
  type: 'heading',
  depth: levelBelow(depth),
  children: block.children,
  position: positionOf(block),
});

const wordsOf = (block: RootContent | undefined): string =>
  block?.type === 'paragraph' ? textOf(block).trim() : '';

/** Whether a block is a line that heads running text, and neither one of several below each other nor beside a picture. */
function standsAbove(blocks: RootContent[], index: number, isHeaded: boolean): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (!block || !next || !isLine(block)) return false;
  if (before ? !mayStandBefore(before, block) : isHeaded && mayBeAuthor(wordsOf(block))) return false;
  if (counted.test(wordsOf(block)) && countedWithin.test(wordsOf(next))) return true;
  return isText(next, blocks[index + 2]) && weightOf(wordsOf(next)) > weightOf(wordsOf(block));
}

/** Below a picture or a quotation a line is a caption, or says whose it is; below another line it is one of them. */
function mayStandBefore(before: RootContent, line: RootContent): boolean {
  if (before.type === 'paragraph')
    return saysOfItself(before) || counted.test(wordsOf(line)) || isText(before) || hasList(before);
  return before.type === 'list' || before.type === 'thematicBreak';
}

const hasList = (block: Paragraph): boolean => /[:：]$/u.test(wordsOf(block));

/** The name of who wrote what stands below a heading is no heading: Ada Birch. */
const mayBeAuthor = (text: string): boolean =>
  mayBeName(text) && /^\p{Lu}\p{Ll}*\.?(?:\s\p{Lu}\p{Ll}*\.?){1,3}$/u.test(text);

/** Whether a paragraph ends as sentences do, or leads to a list. */
const isText = (block: RootContent, next?: RootContent): boolean =>
  block.type === 'paragraph' &&
  !block.data?.field &&
  (isSentence(withoutMarks(wordsOf(block))) || (next?.type === 'list' && hasList(block)));

/** The marks of notes stand behind the stop of a sentence: … the quay. [2] */
const withoutMarks = (text: string): string => text.replace(/(?:\s?\[[^\][]{1,12}\])+$/u, '');

function isLine(block: RootContent): boolean {
  if (block.type !== 'paragraph' || block.data?.field || isCaption(block) || saysOfItself(block))
    return false;
  const isPlain = block.children.every(({ type }) => ['text', 'emphasis', 'inlineCode'].includes(type));
  const isRemark = block.children.every(({ type }) => type === 'emphasis');
  const text = wordsOf(block);
  if (!isPlain || isRemark || /\n/u.test(text) || weightOf(text) > longest) return false;
  return opening.test(text) && !goesOn.test(text) && !greets(text) && !signs(text) && !takesLeave(text);
}
