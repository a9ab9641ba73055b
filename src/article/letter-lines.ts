import type { Paragraph, Root, RootContent } from 'mdast';
import { areNameAndOffice, greets, mayBeName, signs, takesLeave } from '../language/letter-words.ts';
import { isQuoted } from './attribution.ts';
import { arePictures } from './badges.ts';
import { isDay } from './datelines.ts';
import { isFinished } from './lines-alike.ts';
import { signsWithOffice } from './name-lines.ts';
import { linesAsText, textOf, withBreaks } from './phrasing.ts';
import { isToReaders } from './reader-talk.ts';

/** Who signs takes so many paragraphs at the most, with what stands above the name. */
const mostSigning = 4;

/**
 * The paragraphs that a letter opens and closes with and that say nothing to an audience: who is greeted, and who signs.
 * @param section all blocks of one, which is no letter where it says nothing else
 */
export function letterLines(section: readonly RootContent[]): Paragraph[] {
  // A rule may part it from the next one.
  const blocks = section.slice(0, section.findLastIndex(({ type }) => type !== 'thematicBreak') + 1);
  const [first, second] = blocks.slice(blocks.findIndex((block) => !arePictures(block)));
  const greeting = isParagraph(first) && isParagraph(second) && greets(textOf(first)) ? [first] : [];
  const signature = blocks.slice(startOfSignature(blocks, greeting.length > 0)).filter(isParagraph);
  const lines = new Set([...greeting, ...signature]);
  return lines.size < blocks.length ? [...lines] : [];
}

/** @param isLetter whether somebody is greeted: then a name alone signs */
function startOfSignature(blocks: readonly RootContent[], isLetter: boolean): number {
  const last = blocks.length - 1;
  let start = blocks.length;
  for (let index = last; index > last - mostSigning; index -= 1) {
    const block = blocks[index];
    if (!isParagraph(block) || isToReaders(block)) break;
    const line = linesAsText(block.children).trim();
    const isSigned = takesLeave(line) ? index < last : signs(line) && !mayBeQuoted(blocks[index - 1]);
    if (index === last && isOfficeBelow(block, blocks[index - 1], blocks[index - 2])) {
      start = index - 1;
      break;
    }
    const isNamed =
      index === last && (signsWithOffice(block, blocks[index - 1]) || (isLetter && mayBeName(line)));
    if (isSigned || isNamed) start = index;
    else if (!mayBeName(line)) break;
  }
  return start;
}

/** Whether a line is the office of whom the bold line above it names, below text: among others it is one of a list. */
const isOfficeBelow = (
  block: Paragraph,
  name: RootContent | undefined,
  text: RootContent | undefined,
): boolean =>
  isParagraph(name) &&
  isParagraph(text) &&
  isFinished(text.children) &&
  name.children.every(({ type }) => type === 'strong') &&
  areNameAndOffice(textOf(name).trim(), textOf(block).trim());

/**
 * Keeps the lines apart of who signs at the end of a section, below what takes leave.
 * @param root is changed; its line ends are as they are written
 */
export function keepSigningLines({ children }: Root): void {
  const isEnd = (block: RootContent | undefined): boolean =>
    block === undefined || block.type === 'heading' || block.type === 'thematicBreak';
  children.forEach((block, index) => {
    if (!isParagraph(block) || !opensSignature(linesOf(block))) return;
    const end = children.findIndex((other, at) => at > index && isEnd(other));
    const signing = children.slice(index, end < 0 ? children.length : end).filter(isSigning);
    if (signing.length > mostSigning || !isEnd(children[index + signing.length])) return;
    for (const paragraph of signing) paragraph.children = withBreaks(paragraph.children);
  });
}

const linesOf = (block: Paragraph): string[] =>
  linesAsText(block.children)
    .trim()
    .split(/\s*\n\s*/u);

const opensSignature = (lines: string[]): boolean => {
  const [first = ''] = lines;
  return takesLeave(first) || takesLeave(lines.join(' ')) || signs(first);
};

/** Whether each line of a paragraph takes leave, names somebody or says when. */
const isSigning = (block: RootContent): block is Paragraph =>
  isParagraph(block) &&
  linesOf(block).every((line) => takesLeave(line) || signs(line) || mayBeName(line) || isDay(line));

/** What stands behind all that signs a letter; nothing where nobody does. */
export function behindSignature(blocks: readonly RootContent[]): RootContent[] {
  const start = blocks.findIndex(signsOff);
  const end = blocks.findIndex((block, at) => at > start && !isSigning(block));
  return start < 0 || end < 0 ? [] : blocks.slice(end);
}

/** Whether a block is all that signs a letter: what takes leave, and a name. */
export const signsOff = (block: RootContent): boolean =>
  isParagraph(block) && opensSignature(linesOf(block)) && isSigning(block);

const isParagraph = (block: RootContent | undefined): block is Paragraph => block?.type === 'paragraph';

/** Whether what a name stands below may be quoted: then the name says who speaks. */
const mayBeQuoted = (block: RootContent | undefined): boolean =>
  block?.type === 'blockquote' ||
  (isParagraph(block) &&
    (isQuoted(textOf(block)) || block.children.every(({ type }) => type === 'emphasis')));
