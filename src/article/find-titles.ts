import type { Heading, Root, RootContent } from 'mdast';
import { namesContents, namesOpening } from '../language/heading-words.ts';
import { weightOf } from '../language/weight.ts';
import { isPeriod } from './dated.ts';
import { hasYear } from './datelines.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/** What the headings at the top of an article are, where they are more than the heads of its chapters. */
export interface Titles {
  /** What the article is called. */
  title?: Heading;
  /** What stands below the title: a heading beside it that has no text of its own, or one that says too little for a title. */
  subtitle?: Heading;
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
  const subtitle = titles.title && subtitleBelow(tree, titles.title);
  return subtitle ? { ...titles, subtitle } : titles;
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
function subtitleBelow(tree: Root, title: Heading): Heading | undefined {
  const [above, first, ...others] = headingsOf(tree);
  if (above !== title || !first || !isEmpty(tree, title) || first.depth <= title.depth) return undefined;
  if (
    isNumbered(first) ||
    counted.test(wordsOf(first)) ||
    namesOpening(wordsOf(first)) ||
    namesContents(wordsOf(first))
  )
    return undefined;
  const [next] = others;
  const chapters = others.filter(({ depth }) => depth === next?.depth);
  if (!next || chapters.length < fewestBelow) return undefined;
  if (next.depth < first.depth) return first;
  const isSigned = !isEmpty(tree, first) && saysWhose(tree, first) && isDated(tree, first);
  if (others.every(({ depth }) => depth > first.depth)) return isSigned ? first : undefined;
  if (next.depth !== first.depth || saysLittle(first)) return undefined;
  const isBare = isEmpty(tree, first) && !chapters.some((chapter) => isEmpty(tree, chapter));
  return isBare || isSigned ? first : undefined;
}

/** The blocks below a heading, up to the next one. */
function blocksBelow({ children }: Root, heading: Heading): RootContent[] {
  const start = children.indexOf(heading) + 1;
  const end = children.findIndex(({ type }, index) => index >= start && type === 'heading');
  return children.slice(start, end < 0 ? undefined : end);
}

/** More than this, in Chinese characters, is the text of a chapter. */
const longestLines = 60;

/** Whether there is no more below a heading than who wrote the article, and when: lines that are no sentences. */
const saysWhose = (tree: Root, heading: Heading): boolean =>
  blocksBelow(tree, heading).every((block) => {
    if (block.type === 'thematicBreak') return true;
    if (block.type !== 'paragraph') return false;
    const text = textOf(block).trim();
    return weightOf(text) <= longestLines && !/[.!?。！？]$/u.test(text);
  });

const isDated = (tree: Root, heading: Heading): boolean =>
  blocksBelow(tree, heading).some((block) => block.type === 'paragraph' && hasYear(textOf(block)));

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
