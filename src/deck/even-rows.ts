import type { ListItem, PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { nameAbove } from './continued-rows.ts';
import { linesApart, type Told } from './line-rows.ts';
import { textLeaves } from './planned-shown.ts';
import { mostRows, type Rows, rowsOf, titleOf } from './row.ts';
import { isCounted, seriesOf, standApart, standUncounted } from './series.ts';
import { nameInLine, ownHeading } from './slide.ts';

/**
 * The slides of a deck, joined to none in rows under a heading where so many of its titles, or of those of the other lines of
 * the talk, would stay apart that the rows tear the series.
 * @param joined the deck as far as it could be joined
 */
export function withEvenRows(slides: Slide[], joined: Slide[], lang: string): Slide[] {
  const told = joined.map((slide): Told => ({ slide, ...rowsOf(slide, lang) }));
  const torn = tornHeadings(slides, told);
  const lines = linesApart(slides, told, torn);
  const areCounted = areCountedApart(slides, told);
  const apart = numberedApart(told);
  const parted = headingsWithSlides(told);
  return slides.map((slide) => {
    const { row, ...others } = slide;
    if (!row) return slide;
    const { children } = row.heading;
    const series = seriesOf(textOf(row.title));
    const isApart = series !== undefined && apart.has(series) && parted.has(nameInLine(children));
    const isOfMany = lines.has(children) || (areCounted && isCounted(textOf(row.title)));
    return torn.has(children) || isApart || isOfMany ? others : slide;
  });
}

/** The headings whose rows tear what stands below them. */
function tornHeadings(slides: Slide[], told: Told[]): ReadonlySet<PhrasingContent[]> {
  // Of a series that goes on under others, its first title tells.
  const isNumbered = new Map<PhrasingContent[], boolean>();
  for (const { row } of slides)
    if (row && !isNumbered.has(row.heading.children))
      isNumbered.set(row.heading.children, seriesOf(textOf(row.title)) !== undefined);
  return new Set(
    [...isNumbered].flatMap(([heading, numbered]) => (tearSeries(told, heading, numbered) ? [heading] : [])),
  );
}

/** The names of headings over slides that are no rows: below any other all is told alike. */
const headingsWithSlides = (told: Told[]): ReadonlySet<string | undefined> =>
  new Set(
    told.flatMap(({ slide, heading }) =>
      slide.row ? [nameInLine(heading?.children ?? [])] : heading ? [] : [nameAbove(slide)],
    ),
  );

/** Whether what is counted on under several headings, from 1 to the last, has few titles in rows. */
function areCountedApart(slides: Slide[], told: Told[]): boolean {
  const titles = [...new Set(slides.map((slide) => textOf(ownHeading(slide)?.children ?? [])))].filter(
    isCounted,
  );
  const areInOrder = titles.every((title, at) => Number.parseInt(title, 10) === at + 1);
  const rows = slides.flatMap(({ row }) => (row && isCounted(textOf(row.title)) ? [row] : []));
  const inRows = told
    .flatMap(({ slide, rows = [] }) => (slide.row ? [] : rows.map(titleOf)))
    .filter(isCounted);
  const areMany = new Set(rows.map(({ heading }) => heading.children)).size > 1;
  return areMany && areInOrder && standApart(inRows.length, titles.length - inRows.length);
}

/** The numbered series with few titles in rows, under whatever headings. */
function numberedApart(told: Told[]): ReadonlySet<string> {
  const shared = told.flatMap(({ slide, rows = [] }) => (slide.row ? [] : rows));
  const inRows = countSeries(shared.map(titleOf));
  const headings = new Set(told.map(({ slide }) => ownHeading(slide)?.children ?? []));
  const alone = countSeries([...headings].map((title) => textOf(title)));
  return new Set(
    [...inRows].flatMap(([series, count]) => (standApart(count, alone.get(series) ?? 0) ? [series] : [])),
  );
}

function countSeries(titles: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const series = seriesOf(title);
    if (series !== undefined) counts.set(series, (counts.get(series) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether few titles under a heading are in rows, or such as one slide would hold are on several, and others apart.
 * @param isNumbered whether they are of a series that goes on under others, which is told alike there
 */
function tearSeries(told: Told[], heading: PhrasingContent[], isNumbered: boolean): boolean {
  const isOf = ({ heading: own }: Partial<Rows>): boolean => own?.children === heading;
  const isInRows = (one: Told): boolean => isOf(one) && !one.slide.row;
  const shared = told.filter(isInRows);
  const inRows = shared.reduce((sum, { rows = [] }) => sum + rows.length, 0);
  const beside = titledBeside(told, heading);
  const own = told.filter((one) => isOf(one) && !isInRows(one)).length;
  const alone = own + beside.filter(isCounted).length;
  const between = told
    .slice(told.findIndex(isInRows) + 1, told.findLastIndex(isInRows))
    .filter((one) => !isInRows(one) && ownHeading(one.slide)?.children !== heading);
  const areSpread = shared.length > 1 && inRows <= mostRows && alone + between.length > 0;
  const isTorn = standApart(inRows, alone) || standUncounted(inRows, own + beside.length);
  return (!isNumbered && isTorn) || (inRows > 0 && areSpread) || areFull(shared.map(({ rows = [] }) => rows));
}

/** So few titles have a slide each, where rows take more than one slide with more text than this in their mean, in Chinese characters. */
const [mostApart, fullRow] = [6, 44];

/** Whether a few rows say so much that one slide does not hold them all: each is better told on its own. */
function areFull(slides: readonly ListItem[][]): boolean {
  const rows = slides.flat();
  const weight = rows.reduce((sum, row) => sum + weightOf(textLeaves(row).join('')), 0);
  return slides.length > 1 && rows.length <= mostApart && weight > fullRow * rows.length;
}

/** The titles below a heading, beside those that have a row there or may have one. */
function titledBeside(told: Told[], heading: PhrasingContent[]): string[] {
  const name = nameInLine(heading);
  const others = told.filter(
    ({ slide, heading: own }) => own?.children !== heading && nameAbove(slide) === name,
  );
  const titles = new Set(others.map(({ slide }) => ownHeading(slide)?.children ?? []));
  return [...titles].map((title) => textOf(title));
}
