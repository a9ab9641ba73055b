import { textOf } from '../article/phrasing.ts';
import { namesBackMatter } from '../language/heading-words.ts';
import type { Labels } from '../language/labels.ts';
import type { Chapter, Slide } from '../model/deck.ts';
import type { Direction, Part } from '../model/roadmap.ts';
import { nameInLine } from './slide.ts';

/** All directions of some parts, those within sections too, in the article's order. */
export function directionsOf(parts: Part[]): Direction[] {
  return parts.flatMap((part) => (part.type === 'direction' ? [part] : directionsOf(part.parts)));
}

/** The chapters of an article: its directions, and its sections of the outermost level that have a title. */
export const toChapters = (parts: Part[], labels: Labels): Chapter[] =>
  parts.flatMap((part) => [...ownChapter(part, labels), ...directionsWithin(part).map(directionChapter)]);

const directionsWithin = (part: Part): Direction[] =>
  part.type === 'section' ? directionsOf(part.parts) : [];

const directionChapter = ({ title, index }: Direction): Chapter => ({
  title: nameInLine(title.main),
  direction: index,
});

function ownChapter(part: Part, labels: Labels): Chapter[] {
  if (part.type === 'direction') return [directionChapter(part)];
  if (part.title) return [{ title: nameInLine(part.title.named) }];
  return part.role === 'footnotes' ? [{ title: labels.footnotes }] : [];
}

/** The chapters that an agenda counts where it does not count directions. */
export const numbered = (parts: Part[]): Part[] =>
  parts.filter((part) => part.type === 'direction' || part.number !== undefined);

/** Whether a part is there to be looked up: references, appendices, changes, the article's notes. */
export const isLookedUp = (part: Part): boolean =>
  (part.type === 'section' && (part.role === 'footnotes' || part.role === 'changes')) ||
  (part.title !== undefined && namesBackMatter(textOf(part.title.whole)));

/** Whether chapters have their numbers on slides, as the agenda has: a single one counts nothing. */
export const showNumbers = (parts: Part[]): boolean => numbered(parts).length > 1;

/**
 * Tells the slides of an outermost part which chapter they belong to; those of a direction within it belong to that.
 * @param before how many chapters the parts before it have
 */
export function assignChapters(slides: Slide[], part: Part, before: number, labels: Labels): Slide[] {
  const chapters = toChapters([part], labels);
  return slides.map((slide) => {
    const found = chapters.findIndex(({ direction }) => direction === slide.direction);
    return found < 0 ? slide : { ...slide, chapter: before + found + 1 };
  });
}
