import type { PhrasingContent } from 'mdast';
import { opened } from '../article/capitals.ts';
import { areDocuments } from '../article/document-lists.ts';
import { slicePhrasing, textOf } from '../article/phrasing.ts';
import { nounLabel } from '../language/chapter-words.ts';
import { namesBackMatter } from '../language/heading-words.ts';
import type { Labels } from '../language/labels.ts';
import { namesDocuments } from '../language/reading-words.ts';
import type { Chapter, Slide } from '../model/deck.ts';
import type { Direction, Part, Section, Title } from '../model/roadmap.ts';
import { nameInLine, type Planner } from './slide.ts';

/** All directions of some parts, those within sections too, in the article's order. */
export function directionsOf(parts: Part[]): Direction[] {
  return parts.flatMap((part) => (part.type === 'direction' ? [part] : directionsOf(part.parts)));
}

/** A section that the article is mostly about, which its author counts. */
export type CountedLine = Section & { number: number; title: Title };

/** What a talk is about: its directions, or what its author counts in their place. */
export type Line = Direction | CountedLine;

export const isCountedLine = (part: Part): part is CountedLine =>
  part.type === 'section' && part.isLine === true && part.number !== undefined && part.title !== undefined;

/** All lines of a talk, in the article's order. */
export function linesOf(parts: Part[]): Line[] {
  const directions = directionsOf(parts);
  return directions.length > 1 ? directions : linesWithin(parts);
}

const linesWithin = (parts: Part[]): CountedLine[] =>
  parts.flatMap((part) =>
    isCountedLine(part) ? [part] : part.type === 'section' ? linesWithin(part.parts) : [],
  );

/** The number of a part among the lines or the chapters, if it has one. */
export const numberOf = (part: Part): number | undefined =>
  part.type === 'direction' ? part.index : part.number;

/** A part that has a title. */
export type Titled = Part & { title: Title };

export const isTitled = (part: Part): part is Titled => part.title !== undefined;

/** What says of a numbered part by a noun which of its equals it is, and what it is called beside that: its number is not said twice. */
export function labelOf(part: Part): Record<'named' | 'beside', PhrasingContent[]> | undefined {
  const named = part.title?.named ?? [];
  const label = nounLabel(textOf(named));
  if (!label || label.number !== numberOf(part)) return undefined;
  return { named: slicePhrasing(named, 0, label.label.length), beside: slicePhrasing(named, label.length) };
}

/** What a part is called beside its number: behind its noun, it opens with a capital. */
export function calledBeside(part: Titled, lang: string): PhrasingContent[] {
  if (part.type === 'direction') return part.title.main;
  const label = labelOf(part);
  return label ? opened(label.beside, lang) : part.title.named;
}

/** The chapters of an article: its directions, and its sections of the outermost level that have a title. */
export const toChapters = (parts: Part[], labels: Labels, lang: string): Chapter[] =>
  parts.flatMap((part) => [
    ...ownChapter(part, labels, lang),
    ...partsOnMap(part).map((line) => lineChapter(line, lang)),
  ]);

/** The lines that stand within a chapter. */
export const partsOnMap = (part: Part): Line[] =>
  part.type === 'section' ? [...directionsOf(part.parts), ...linesWithin(part.parts)] : [];

const lineChapter = (line: Line, lang: string): Chapter => {
  const direction = numberOf(line);
  return { title: nameInLine(calledBeside(line, lang)), ...(direction === undefined ? {} : { direction }) };
};

function ownChapter(part: Part, labels: Labels, lang: string): Chapter[] {
  if (part.type === 'direction' || isCountedLine(part)) return [lineChapter(part, lang)];
  if (part.title) return [{ title: nameInLine(part.title.named) }];
  return part.role === 'footnotes' ? [{ title: labels.footnotes }] : [];
}

/** The parts that an agenda counts where it does not count directions. */
export const numbered = (parts: Part[]): Part[] =>
  parts.flatMap((part) => (numberOf(part) === undefined ? partsOnMap(part).filter(isCountedLine) : [part]));

/** Whether a part is there to be looked up: references, appendices, changes, the article's notes. */
export const isLookedUp = (part: Part): boolean =>
  (part.type === 'section' && (part.role === 'footnotes' || part.role === 'changes')) ||
  (part.title !== undefined && namesBackMatter(textOf(part.title.whole))) ||
  listsDocuments(part);

/** Whether a part is nothing but links to documents, and called so. */
export const listsDocuments = (part: Part): boolean =>
  part.type === 'section' &&
  part.title !== undefined &&
  part.parts.length === 0 &&
  namesDocuments(textOf(part.title.whole)) &&
  part.pieces.length > 0 &&
  part.pieces.every(
    (piece) => piece.type === 'links' || (piece.type === 'points' && areDocuments([piece.list])),
  );

/** Whether chapters have their numbers on slides, as the agenda has: a single one counts nothing. */
export const showNumbers = (parts: Part[]): boolean => numbered(parts).length > 1;

/**
 * Tells the slides of an outermost part which chapter they belong to; those of a direction within it belong to that.
 * @param before how many chapters the parts before it have
 */
export function assignChapters(
  slides: Slide[],
  part: Part,
  before: number,
  { labels, lang }: Planner,
): Slide[] {
  const chapters = toChapters([part], labels, lang);
  return slides.map((slide) => {
    const found = chapters.findIndex(({ direction }) => direction === slide.direction);
    return found < 0 ? slide : { ...slide, chapter: before + found + 1 };
  });
}
