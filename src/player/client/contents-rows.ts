import { toParts } from './chapters.ts';
import { toComparable, toFound } from './search.ts';
import type { Chapter, SlideView } from './slides.ts';

/** A line of the contents: a chapter, or a slide. */
export interface Row {
  /** The slide that it leads to, from 0. */
  index: number;
  title: string;
  /** Set on a chapter's own row. */
  chapter?: Chapter;
  /** 2 for a slide within a chapter. */
  depth: 1 | 2;
  /** It is the current slide, or the chapter that it is in. */
  current: boolean;
}

type Listed = Pick<SlideView, 'title' | 'chapter'>;

/** All rows of a part: its chapter, if it has one, and its slides, without one that only says the chapter's name. */
function toPartRows(
  slides: readonly Listed[],
  part: ReturnType<typeof toParts>[number],
  index: number,
): Row[] {
  const { chapter, first, end } = part;
  const own = slides.slice(first, end).flatMap(({ title }, at): Row[] => {
    const isSame =
      at === 0 && chapter && [chapter.title, `${chapter.direction} ${chapter.title}`].includes(title);
    return isSame
      ? []
      : [{ index: first + at, title, depth: chapter ? 2 : 1, current: first + at === index }];
  });
  if (chapter === undefined) return own;
  return [
    { index: first, title: chapter.title, chapter, depth: 1, current: index >= first && index < end },
    ...own,
  ];
}

/** The contents of a deck: its chapters, the slides of the current one, and slides that belong to none. */
export const toRows = (slides: readonly Listed[], index: number): Row[] =>
  toParts(slides).flatMap((part) => {
    const rows = toPartRows(slides, part, index);
    return part.chapter && !rows[0]?.current ? rows.slice(0, 1) : rows;
  });

/**
 * The rows that a query finds by number or by words: of a direction's number its chapter comes first, of a
 * slide's number the slide.
 *
 * @param numberOf a slide's number as it is shown
 */
export function toFoundRows(
  slides: readonly Listed[],
  index: number,
  query: string,
  numberOf: (index: number) => string,
): Row[] {
  const rows = toParts(slides).flatMap((part) => toPartRows(slides, part, index));
  const sought = toComparable(query);
  const found = toFound(
    sought,
    rows.map(({ title }) => toComparable(title)),
  );
  const isNumber = (row: Row): boolean =>
    sought === toComparable(row.chapter?.direction || numberOf(row.index));
  return [...rows.filter(isNumber), ...rows.filter((row, at) => found[at] && !isNumber(row))];
}
