import type { Paragraph, RootContent } from 'mdast';
import { thanksAudience } from '../language/closing-words.ts';
import {
  isColophonLine,
  isContactLine,
  isReachable,
  namesColophon,
  namesImprint,
  opensImprint,
  opensThanks,
  presentsHouse,
  speaksToReaders,
} from '../language/colophon-words.ts';
import { isLabelledRemark } from '../language/disclaimer-words.ts';
import { isEndMark } from '../language/end-marks.ts';
import { namesHouse } from '../language/house-words.ts';
import { namesReadings } from '../language/reading-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Colophon } from '../model/roadmap.ts';
import { isClosingRemark } from './colophon-remarks.ts';
import { isDayLine } from './datelines.ts';
import { areReadings, hasLink } from './furniture.ts';
import { boldLine } from './groups.ts';
import { behindSignature, signsOff } from './letter-lines.ts';
import { lastSection, type OutlineSection, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { isToReaders } from './reader-talk.ts';
import { areThanks } from './thanks.ts';
import { withoutNumber } from './title.ts';
import { paragraphsIn } from './walk.ts';

/** Longer paragraphs, in Chinese characters, say something to an audience. */
const longest = 60;

/**
 * Takes the lines out that an article ends with and that say who wrote it, whom to ask, whom it thanks and who may use it, with the
 * section that they may have to themselves: they are no part of the talk.
 * @param root is changed
 */
export function takeColophon(root: OutlineSection): Colophon | undefined {
  const { parent, section } = lastSection(root);
  const { heading, blocks } = section;
  const isImprint = areImprint(heading, blocks);
  const isNamed = isImprint || (heading !== undefined && namesColophon(textOf(heading.children)));
  const end = isImprint ? 0 : startOfLines(blocks, isNamed);
  const aside = Math.min(startOfReadings(blocks, end), startOfAside(blocks));
  // Lines about the article may stand above what is said beside it as well.
  const start = Math.min(end, startOfLines(blocks.slice(0, aside), isNamed));
  const first =
    countSections(root) > fewestSections && areThanks(heading, blocks.slice(0, start)) ? 0 : start;
  const own = blocks.slice(first).flatMap(paragraphsIn);
  if (own.length === 0) return undefined;
  if (first > 0) blocks.splice(first);
  // A heading that says something else needs what stands below it, where an audience is told that.
  else if (
    !(isNamed || first < start || blocks.some(isToReaders)) ||
    !parent ||
    parent.sections.length + parent.blocks.length < 2
  )
    return undefined;
  else parent.sections.pop();
  const nodes = first > 0 || !heading ? own : [heading, ...own];
  const said = nodes.flatMap((node) => ('children' in node ? [node.children] : []));
  return { lines: said as Colophon['lines'], position: spanOf(nodes) };
}

/** Where an article has fewer sections, hardly a slide closes it, and its thanks are a part of the talk. */
const fewestSections = 5;

const countSections = ({ sections }: OutlineSection): number =>
  sections.reduce((sum, section) => sum + 1 + countSections(section), 0);

/** Whether a section says who published the article, and what the law asks for, however much that is. */
function areImprint(heading: OutlineSection['heading'], blocks: RootContent[]): boolean {
  if (!heading || !namesImprint(withoutNumber(textOf(heading.children)))) return false;
  return blocks.every(({ type }) => type === 'paragraph' || type === 'list' || type === 'thematicBreak');
}

/**
 * Where that begins which is said beside the article: behind its last rule a paragraph in italics about its author, links to
 * others, what is asked of readers, a remark by its label, a few lines with an address to write to; and whatever lines stand
 * behind a mark of its end, or the name of who signs.
 */
function startOfAside(blocks: RootContent[]): number {
  const end = blocks.findLastIndex(isEnd);
  if (end > 0 && blocks.slice(end + 1).every((block) => isLine(block) || isLink(block))) return end;
  const below = behindSignature(blocks);
  if (below.length > 0 && below.every((block) => isLine(block) || isLink(block)))
    return blocks.findIndex(signsOff);
  const rule = blocks.findLastIndex(({ type }) => type === 'thematicBreak');
  const behind = blocks.slice(rule + 1);
  const isAside = behind.some(isRemark) && behind.every((block) => isRemark(block) || isLink(block));
  return rule > 0 && (isAside || areAddresses(behind)) ? rule : blocks.length;
}

/** Whether short paragraphs say, among other things, where to reach somebody or who may use the article. */
function areAddresses(blocks: RootContent[]): boolean {
  const said = blocks.map((block) =>
    block.type === 'paragraph' && !boldLine(block) ? textOf(block) : undefined,
  );
  return (
    said.every((text) => text !== undefined && weightOf(text) <= longestRemark) &&
    said.some((text = '') => isReachable(text) || isColophonLine(text))
  );
}

/** Where the lines begin that say so, and what signs a letter among them, or behind a rule. */
function startOfLines(blocks: RootContent[], isNamed: boolean): number {
  const end = blocks.findLastIndex((block) => !isPart(block, isNamed)) + 1;
  const signed = blocks.findLastIndex((block) => !isPart(block, isNamed) && !signsOff(block)) + 1;
  const isAmong = signed > 0 && blocks.slice(signed).some((block) => isPart(block, isNamed));
  return isAmong ? signed : end;
}

/** Where a bold line stands that names the links above what an article ends with. */
function startOfReadings(blocks: RootContent[], end: number): number {
  const at = blocks.slice(0, end).findLastIndex((block) => boldLine(block) !== undefined);
  const name = textOf(boldLine(blocks[at]) ?? []);
  // They may be lines about the article already, side by side.
  const links = blocks.slice(at + 1, Math.max(end, at + 2));
  return at > 0 && namesReadings(name) && areReadings(links) ? at : end;
}

/** It may stand in dashes, which make an item of a list of it. */
const isEnd = (block: RootContent): boolean =>
  (block.type === 'paragraph' || block.type === 'list') &&
  isEndMark(paragraphsIn(block).map(textOf).join('\n'));

const isLine = (block: RootContent): boolean =>
  isRemark(block) || (block.type === 'paragraph' && weightOf(textOf(block)) <= longestRemark);

/** Longer ones in italics, or that speak to readers, are a text of their own, in Chinese characters. */
const longestRemark = 160;

function isRemark(block: RootContent): boolean {
  if (isPart(block, false) || isLabelled(block)) return true;
  if (block.type !== 'paragraph' || weightOf(textOf(block)) > longestRemark) return false;
  const [first, last] = [block.children[0], block.children.at(-1)];
  if (first?.type === 'strong' && first !== last && presentsHouse(textOf(first))) return true;
  return isItalic(block);
}

/** Whether a paragraph is in italics, but for the title of a work, which stands upright among them. */
function isItalic({ children }: Paragraph): boolean {
  const upright = children
    .filter(({ type }) => type !== 'emphasis')
    .map(textOf)
    .join('');
  const areEnds = [children[0], children.at(-1)].every((end) => end?.type === 'emphasis');
  return areEnds && weightOf(upright) <= longest / 3;
}

/** Whether a label makes a remark on the article of a paragraph, quoted or not: Note: … */
const isLabelled = (block: RootContent): boolean =>
  block.type === 'blockquote'
    ? !block.data?.callout && block.children.every(isLabelled)
    : block.type === 'paragraph' &&
      isLabelledRemark(textOf(block)) &&
      weightOf(textOf(block)) <= longestRemark;

/** A list of nothing but links, and the bold line above it. */
function isLink(block: RootContent): boolean {
  if (block.type === 'list')
    return paragraphsIn(block).every(({ children }) => children.every(({ type }) => type === 'link'));
  return boldLine(block) !== undefined;
}

/** Longer lines that name links say something themselves, in Chinese characters. */
const longestName = 18;

/** Links with nothing but marks between them, side by side or below a line that names them: Subscribe · Archive. */
function areLinksInRow({ children }: Paragraph): boolean {
  const end = children.findIndex(({ type }) => type === 'break');
  const name = children.slice(0, Math.max(0, end));
  const said = textOf(name.length > 0 ? name : children.slice(0, 1));
  const isNamed = children[0]?.type !== 'link' && namesReadings(said);
  const isHead = isNamed || (name.length > 0 && !name.some(hasLink) && weightOf(said) <= longestName);
  const row = isHead ? children.slice(Math.max(1, name.length)) : children;
  return (
    row.filter(({ type }) => type === 'link').length > (isNamed ? 0 : 1) &&
    row.every(
      (node) =>
        node.type === 'link' ||
        (isHead && node.type === 'break') ||
        (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)),
    )
  );
}

/** Whether a line is nothing but the house that signs a text, or the day on which it does. */
const isSignedBy = ({ children }: Paragraph, text: string): boolean =>
  children.every(({ type }) => type !== 'break') && (isDayLine(text.trim()) || namesHouse(text));

/** Whether a line says by its name whom to ask or who published the text, or is fields with an address: Quay · Tel. … · a@b.c */
const isAddressed = (text: string): boolean =>
  isContactLine(text) || opensImprint(text) || (isReachable(text) && text.split(/\s[·|｜]\s/u).length > 2);

function isPart(block: RootContent, isNamed: boolean): boolean {
  if (block.type === 'thematicBreak') return true;
  // What is quoted at the end may well be said by somebody.
  if (block.type === 'blockquote')
    return !block.data?.callout && block.children.every((child) => isPart(child, false));
  if (block.type === 'list') return isNamed && paragraphsIn(block).every((one) => isReachable(textOf(one)));
  if (block.type !== 'paragraph') return false;
  if (areLinksInRow(block) || isToReaders(block)) return true;
  const text = textOf(block);
  if (speaksToReaders(text) || (isNamed && isReachable(text))) return weightOf(text) <= longestRemark;
  const weight = weightOf(text);
  if (weight <= longestRemark && isAddressed(text)) return true;
  const isOwn = weight <= longest && (isNamed || isColophonLine(text) || isSignedBy(block, text));
  return isOwn || isClosingRemark(block) || isSetApart(block);
}

/** Shorter lines in italics are a last word to an audience. */
const shortestAside = 24;

/** Whether a paragraph at the end thanks somebody, or is in italics as what is said beside a text: of its author, its method. */
function isSetApart(block: Paragraph): boolean {
  const text = textOf(block).trim();
  const weight = weightOf(text);
  if (weight > longestRemark) return false;
  const thanks = opensThanks(text) || thanksAudience(text);
  return thanks || (weight >= shortestAside && isItalic(block) && /[.。!！]$/u.test(text));
}
