import type { Layout, Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { isUnderOne } from './badges.ts';
import { joinedSlide, type MeasuredSlide } from './join.ts';
import { openedRows } from './lone-openers.ts';
import { isFull, joinedRows } from './row.ts';

/** A slide of the next round: one as it was, or two joined. */
export interface Tried {
  slide: Slide;
  of: Slide[];
}

/** What a slide may show behind the points that lead to it, which may be a row by themselves. */
const shown = new Set<Layout>(['table', 'code', 'picture', 'picture-text']);

/**
 * The slides of a deck, each with the one before it where the two may be joined.
 * @param refused the pairs that were tried before
 */
export function pairsOf(
  slides: Slide[],
  measured: Measurement[],
  lang: string,
  refused: ReadonlySet<string>,
): Tried[] {
  const at = (index: number): MeasuredSlide | undefined => {
    const [slide, measurement] = [slides[index], measured[index]];
    return slide && measurement && { slide, measured: measurement };
  };
  const all: Tried[] = [];
  slides.forEach((slide, index) => {
    const last = all.at(-1);
    const joined =
      last?.of.length === 1 && !refused.has(keyOf([last.slide, slide]))
        ? joinedPair([-2, -1, 0, 1, 2].map((place) => at(index + place)) as Around, lang, refused)
        : undefined;
    if (last && joined) all.splice(-1, 1, { slide: joined, of: [last.slide, slide] });
    else all.push({ slide, of: [slide] });
  });
  return all;
}

export const keyOf = (pair: Slide[]): string => pair.map(({ id }) => id).join(' ');

/** Two slides that follow each other, with the one before them and the two behind them. */
type Around = [
  before: MeasuredSlide | undefined,
  last: MeasuredSlide,
  next: MeasuredSlide,
  behind: MeasuredSlide | undefined,
  beyond: MeasuredSlide | undefined,
];

function joinedPair(around: Around, lang: string, refused: ReadonlySet<string>): Slide | undefined {
  const [, last, next, behind, beyond] = around;
  const one = openedRows(last.slide, next.slide, behind?.slide) ?? joinedSlide(last, next, lang);
  if (one || goesOnIn(last, next)) return one;
  const rows = rowsOfPair(around, lang, refused);
  if (!rows || !behind || !isFull(rows)) return rows;
  // A full slide leaves one row for a slide of its own, which rather stands beside some of these.
  const isRow = (slide: Slide | undefined): boolean =>
    slide?.row?.heading.children === rows.heading?.children;
  const isLast = goesOnIn(behind, beyond) || !isRow(beyond?.slide);
  if (!isLast || !isRow(behind.slide) || refused.has(keyOf([next.slide, behind.slide]))) return rows;
  return rowsOfPair([last, next, behind, beyond, undefined], lang, refused) ? undefined : rows;
}

/** Two slides as rows of one, unless one of them goes on before or behind it. */
function rowsOfPair(
  [before, last, next, behind, beyond]: Around,
  lang: string,
  refused: ReadonlySet<string>,
): Slide | undefined {
  if (goesOnIn(before, last)) return undefined;
  if (behind && goesOnIn(next, behind)) {
    const isOne = !refused.has(keyOf([next.slide, behind.slide])) && joinedSlide(next, behind, lang);
    if (isOne || !isShownLast(next, behind, beyond)) return undefined;
  }
  return joinedRows(last, next, lang);
}

/** Whether the second tells more of a title that the first tells of, and one of them may be its row. */
const goesOnIn = (one: MeasuredSlide | undefined, other: MeasuredSlide | undefined): boolean =>
  (one?.slide.row ?? other?.slide.row) !== undefined &&
  other !== undefined &&
  isUnderOne(one?.slide, other.slide);

/** Whether the last title of a series ends with something to be seen, which no row would follow. */
const isShownLast = (
  { slide }: MeasuredSlide,
  behind: MeasuredSlide,
  beyond: MeasuredSlide | undefined,
): boolean =>
  shown.has(behind.slide.layout) &&
  !goesOnIn(behind, beyond) &&
  beyond?.slide.row?.heading.children !== slide.row?.heading.children;
