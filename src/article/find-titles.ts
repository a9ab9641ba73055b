import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { isByline, namesAuthor } from '../language/bylines.ts';
import { namesAspect, namesContents, namesOpening } from '../language/heading-words.ts';
import { namesHouse } from '../language/house-words.ts';
import { weightOf } from '../language/weight.ts';
import { arePictures } from './badges.ts';
import { isPeriod } from './dated.ts';
import { hasYear } from './datelines.ts';
import { fewestFields, fieldsOf } from './masthead-fields.ts';
import { parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/** What the headings at the top of an article are, where they are more than the heads of its chapters. */
export interface Titles {
  /** What the article is called. */
  title?: Heading;
  /** What stands below the title: a heading beside it that has no text of its own, or one that says too little for a title. */
  subtitle?: Heading;
  /** Lines below the subtitle that say whose the article is, and when it was written. */
  signed?: Paragraph[];
  /** One that has: it is a chapter beside those that stand below it. */
  opening?: Heading;
}

/**
 * The first heading is the title where it is above the others. It is not where it could head any article (2026, Summary)
 * or is one chapter among others, and the front matter or the file's name says what the article is called.
 * @param tree where headings without text may stand
 */
export function findTitles(tree: Root, named?: string, filed?: string): Titles {
  const both = findBoth(tree);
  if (both) return both;
  const titles = findFirst(tree, named, filed);
  return titles.title ? { ...titles, ...subtitleBelow(tree, titles.title) } : titles;
}

const headingsOf = ({ children }: Root): Heading[] => children.filter((node) => node.type === 'heading');

/** Two headings above all others, right behind each other: whose article it is and what it is called, or title and subtitle. */
function findBoth(tree: Root): Titles | undefined {
  const [first, second, ...others] = headingsOf(tree);
  if (!first || second?.depth !== first.depth || !isEmpty(tree, first) || !isAboveAll(second, others)) return;
  if ([first, second].some((heading) => wordsOf(heading) === '' || isNumbered(heading))) return;
  const [title, subtitle] = saysMore(first, second) ? [first, second] : [second, first];
  return { title, subtitle };
}

function saysMore(one: Heading, other: Heading): boolean {
  if (saysLittle(one) !== saysLittle(other)) return saysLittle(other);
  return weightOf(wordsOf(one)) > weightOf(wordsOf(other));
}

/** 1. …, （二）…: alone it counts nothing, but heads no article either. */
const counted = /^[(（]?[\d一二三四五六七八九十IVX]{1,4}[.．、)）]/u;

/** A heading right below the title that heads no chapter: there is no other such, or nothing below it that a chapter would say. */
function subtitleBelow(tree: Root, title: Heading): Pick<Titles, 'subtitle' | 'signed'> {
  const [above, first, ...below] = headingsOf(tree);
  if (above !== title || !first || !isEmpty(tree, title) || first.depth <= title.depth) return {};
  if (
    isNumbered(first) ||
    counted.test(wordsOf(first)) ||
    namesOpening(wordsOf(first)) ||
    namesContents(wordsOf(first))
  )
    return {};
  const lines = signature(tree, first);
  const others = lines.some(areFields) ? withoutForeword(below, first) : below;
  const [next] = others;
  const chapters = others.filter(({ depth }) => depth === next?.depth);
  if (!next || chapters.length < fewestBelow) return {};
  if (next.depth < first.depth) return { subtitle: first };
  const isSigned = lines.some(isDated) || (lines.length > 0 && chapters.every(isNumbered));
  const signed = isSigned ? { subtitle: first, signed: lines } : {};
  if (others.every(({ depth }) => depth > first.depth))
    return isOneMore(tree, title, first, chapters) ? { subtitle: first } : signed;
  // A remark on the whole article stands below its subtitle, whatever level its first sections are on.
  if (next.depth !== first.depth) return lines.some(tellsSeveral) && lines.every(isInItalics) ? signed : {};
  if (saysLittle(first)) return {};
  // Below a chapter's heading nobody is named as the author of all.
  const [byline] = blocksBelow(tree, first);
  if (byline?.type === 'paragraph' && namesAuthor(textOf(byline)) && chapters.length >= fewestWithin)
    return { subtitle: first, signed: [byline] };
  const isBare = isEmpty(tree, first) && !chapters.some((chapter) => isEmpty(tree, chapter));
  return isBare ? { subtitle: first } : signed;
}

/** What stands below a subtitle, without the one section that may be its foreword: a chapter is parted into several. */
function withoutForeword(headings: Heading[], { depth }: Heading): Heading[] {
  const [foreword, next] = headings;
  const isAlone = foreword !== undefined && foreword.depth > depth && next?.depth === depth;
  return isAlone ? headings.slice(1) : headings;
}

const areFields = (paragraph: Paragraph): boolean => fieldsOf(textOf(paragraph)).length >= fewestFields;

/** The only heading of its level over so many chapters may be one more title, of so many Chinese characters. */
const [fewestWithin, leastMore] = [3, 10];

/**
 * Whether the only heading of its level is one more title, and what stands right below it the article's first words: its
 * chapters are no periods, and it says what a house plans, or more than the title with no word of its own above them.
 */
function isOneMore(tree: Root, title: Heading, only: Heading, chapters: Heading[]): boolean {
  if (chapters.some(isDatedTitle)) return false;
  if (namesHouse(wordsOf(title)) && !namesAspect(wordsOf(only))) return true;
  const showsOnly = blocksBelow(tree, only).every(arePictures);
  const isMore = weightOf(wordsOf(only)) > Math.max(leastMore, weightOf(wordsOf(title)));
  return showsOnly && isMore && chapters.length >= fewestWithin;
}

const isDatedTitle = (heading: Heading): boolean => parsePeriod(wordsOf(heading)) !== undefined;

/** The blocks below a heading, up to the next one. */
function blocksBelow({ children }: Root, heading: Heading): RootContent[] {
  const start = children.indexOf(heading) + 1;
  const end = children.findIndex(({ type }, index) => index >= start && type === 'heading');
  return children.slice(start, end < 0 ? undefined : end);
}

/** Longer lines, in Chinese characters, and more of them are the text of a chapter. */
const [longestLine, mostLines] = [60, 5];

/** What stands below a heading, up to a rule, where it is no more than lines that are no sentences. */
function signature(tree: Root, heading: Heading): Paragraph[] {
  const below = blocksBelow(tree, heading);
  const blocks = below[0]?.type === 'thematicBreak' ? below.slice(1) : below;
  const rule = blocks.findIndex(({ type }) => type === 'thematicBreak');
  const above = rule < 0 ? blocks : blocks.slice(0, rule);
  const paragraphs = above.filter((block) => block.type === 'paragraph');
  const lines = paragraphs.flatMap(linesIn);
  const isLine = (line: string): boolean => !/[.!?。！？]$/u.test(line) || isByline(line);
  const areLines = paragraphs.every(
    (one) => isInItalics(one) || linesIn(one).every((line) => weightOf(line) <= longestLine && isLine(line)),
  );
  const isSigned = areLines && lines.length <= mostLines && !tellWhatComes(lines);
  return paragraphs.length === above.length && isSigned ? paragraphs : [];
}

/** Whether a paragraph is set off as a remark is that stands above a text: *Approved by the council on 3 May 2027. Owner: …* */
const isInItalics = (paragraph: Paragraph): boolean =>
  weightOf(textOf(paragraph)) <= 2 * longestLine &&
  paragraph.children.every(({ type }) => type === 'emphasis');

/** Whether it says more than of when a chapter is: *Approved on 3 May 2027. Owner: the harbour master.* */
const tellsSeveral = (paragraph: Paragraph): boolean => /[.。]\s?[\p{Lu}\p{Lo}]/u.test(textOf(paragraph));

/** So many lines that open with their times, and more that have a year, say what comes when. */
const fewestTold = 2;

function tellWhatComes(lines: string[]): boolean {
  const told = lines.filter((line) => (parsePeriod(line)?.length ?? line.length) < line.length);
  return told.length >= fewestTold || lines.filter(hasYear).length > fewestTold;
}

const linesIn = ({ children }: Paragraph): string[] =>
  children
    .map((node) => (node.type === 'break' ? '\n' : textOf(node)))
    .join('')
    .split('\n')
    .map((line) => line.trim());

const isDated = (paragraph: Paragraph): boolean => hasYear(textOf(paragraph));

function findFirst(tree: Root, named?: string, filed?: string): Titles {
  const headings = headingsOf(tree);
  const [first, ...others] = headings;
  if (!first || wordsOf(first) === '') return {};
  if (first.depth !== 1) return isAboveAll(first, others) && named === undefined ? { title: first } : {};
  const isOnly = others.every(({ depth }) => depth > 1);
  const called = named ?? filed;
  if (called === undefined || called === wordsOf(first)) return { title: first };
  if (saysLittle(first)) {
    if (!isOnly || others.length === 0) return {};
    return isPeriod(wordsOf(first)) || isEmpty(tree, first) ? { subtitle: first } : { opening: first };
  }
  if (isOnly) return { title: first };
  return named !== undefined || isChapter(tree, headings) ? {} : { title: first };
}

const wordsOf = ({ children }: Heading): string => textOf(children).trim();

/** Fewer headings below one of a lower level make no title of it: it is the only chapter. */
export const fewestBelow = 2;

const isAboveAll = (first: Heading, others: Heading[]): boolean =>
  others.length >= fewestBelow && others.every(({ depth }) => depth > first.depth);

/** Whether it could head any article. */
export function saysLittle(heading: Heading): boolean {
  const words = wordsOf(heading);
  return isPeriod(words) || namesOpening(words) || namesContents(words);
}

const isEmpty = ({ children }: Root, heading: Heading): boolean =>
  children[children.indexOf(heading) + 1]?.type === 'heading';

/** Whether the first heading is a chapter like others of its level: numbered as they are, or with as many sections. */
function isChapter({ children }: Root, headings: Heading[]): boolean {
  const tops = headings.filter(({ depth }) => depth === 1);
  const [first, second] = tops;
  if (!first || !second) return false;
  if ([first, second].every(isNumbered)) return true;
  const sections = headings.indexOf(second) - headings.indexOf(first) - 1;
  const start = children.indexOf(first);
  // A title has the most of an article below it: what follows on its level is an appendix.
  return sections > 0 && (children.indexOf(second) - start) * 2 < children.length - start;
}

/** Whether a number opens it. */
export const isNumbered = ({ children, position }: Pick<Heading, 'children' | 'position'>): boolean =>
  position !== undefined && toTitle(children, position).number !== undefined;
