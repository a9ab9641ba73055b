import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { asks } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import type { Part, Piece } from '../model/roadmap.ts';
import { nameAbove } from './continued-rows.ts';
import { blocksOfRow } from './field-lines.ts';
import { isFreeToJoin, type MeasuredSlide } from './join.ts';
import { besideBoth } from './join-texts.ts';
import { item, list, paragraph, strong, text } from './nodes.ts';
import { ownMarksInRows } from './own-marks.ts';
import { withoutSentenceTitle } from './sentence-titles.ts';
import { isCounted, ownTitle, seriesOf, standApart } from './series.ts';
import { groupsClass, isPlain, questionRoom } from './short-groups.ts';
import { isLineClass, nameInLine, ownHeading, toHeader } from './slide.ts';

/** A title at the start of a row takes no more, in Chinese characters. */
const titleRoom = 30;
/** As many stand on a slide. */
const mostRows = 4;
/** Titles that show more than this share of a slide stand for themselves; all that share one have no more together. */
const [mostOfOne, mostOfAll] = [0.8, 1.75];

/** The slides that tell a part or a piece of its own title, each knowing as what it may be shown beside others. */
export function asRow(slides: Slide[], one: Part | Piece, heading: Heading, header: string[]): Slide[] {
  const title = ownTitle(one);
  const above = header.length > 0 ? [text(toHeader(header))] : undefined;
  return slides.map((slide) =>
    slide.heading?.children === title ? (withRow(slide, heading, above) ?? slide) : slide,
  );
}

/** A slide that knows as what it may be shown beside others under a heading; nothing where it shows what no row has room for. */
export function withRow(slide: Slide, heading: Heading, header?: PhrasingContent[]): Slide | undefined {
  const title = slide.heading?.children ?? [];
  const said = textOf(title);
  const isShort = weightOf(said) <= (asks(said) ? questionRoom : titleRoom);
  const isTitle = title.length > 0 && isPlain(title) && isShort;
  if (!isTitle || !isRow(slide)) return undefined;
  return { ...slide, row: { title, heading, ...(header ? { header } : {}) } };
}

const isRow = ({ layout, classes, content }: Slide): boolean =>
  (layout === 'prose' || layout === 'list' || layout === 'code') &&
  !classes.includes(groupsClass) &&
  content.every(({ type }) => type === 'paragraph' || type === 'list' || type === 'code');

/**
 * Two slides that follow each other as one with a row for each, under the heading around both.
 * @returns the slide, still to be measured; nothing where one of them shows much, stands under another heading, or goes on
 * with the last row
 */
export function joinedRows(last: MeasuredSlide, next: MeasuredSlide, lang: string): Slide | undefined {
  if (![last, next].every(({ slide }) => isFreeToJoin(slide)) || [last, next].some(showsMuch))
    return undefined;
  if (shareOf(last) + shareOf(next) > mostOfAll) return undefined;
  const [above, below] = [rowsOf(last.slide, lang), rowsOf(next.slide, lang)];
  if (!above || !below || below.lead.length > 0 || above.heading.children !== below.heading.children)
    return undefined;
  if (titleOf(above.rows.at(-1)) === titleOf(below.rows[0])) return undefined;
  const rows = [...above.rows, ...below.rows];
  return rows.length > mostRows ? undefined : joined(last.slide, next.slide, { ...above, rows });
}

const shareOf = ({ measured: { height, room } }: MeasuredSlide): number => height / room;

const showsMuch = (given: MeasuredSlide): boolean =>
  given.slide.row !== undefined && shareOf(given) > mostOfOne;

const titleOf = (row: ListItem | undefined): string => textOf((row?.children[0] ?? []) as Paragraph);

/** Whether a slide has as many rows as one may have. */
export const isFull = ({ content }: Slide): boolean => {
  const rows = content.at(-1);
  return rows?.type === 'list' && rows.children.length === mostRows;
};

interface Rows extends Pick<Slide, 'header'> {
  heading: Heading;
  /** What stands above them. */
  lead: Slide['content'];
  rows: ListItem[];
}

/** What a slide shows as rows: those that it has, or itself as one. */
export function rowsOf(given: Slide, lang: string): Rows | undefined {
  const slide = withoutSentenceTitle(given);
  const { row, header } = slide;
  const heading = ownHeading(slide);
  if (row) {
    const rows = [item(paragraph(strong(...row.title)), ...blocksOfRow(slide, lang))];
    return { heading: row.heading, lead: [], rows, ...(row.header ? { header: row.header } : {}) };
  }
  const rows = slide.content.at(-1);
  if (!slide.classes.includes(groupsClass) || rows?.type !== 'list' || !heading) return undefined;
  return { heading, lead: slide.content.slice(0, -1), rows: rows.children, ...(header ? { header } : {}) };
}

function joined(last: Slide, next: Slide, { heading, header, lead, rows }: Rows): Slide {
  const all: List = list(rows);
  const { row: _row, header: _header, unnumbered: _unnumbered, untitled: _untitled, ...others } = last;
  return {
    ...others,
    layout: 'list',
    follows: true,
    classes: [...last.classes.filter(isLineClass), groupsClass, ...ownMarksInRows(all)],
    heading,
    ...(header ? { header } : {}),
    content: [...lead, all],
    ...besideBoth(last, next, [...lead, all]),
  };
}

/** Slides that a deck may come to show: the rows that its slides may be joined to. */
export function rowSlides(slides: Slide[], lang: string): Slide[] {
  return slides.flatMap((slide) => {
    const rows = slide.row && rowsOf(slide, lang);
    return rows ? [joined(slide, slide, rows)] : [];
  });
}

/**
 * The slides of a deck, joined to none in rows under a heading where so many of its titles would stay apart that the rows
 * tear the series.
 * @param joined the deck as far as it could be joined
 */
export function withEvenRows(slides: Slide[], joined: Slide[], lang: string): Slide[] {
  const told = joined.map((slide) => ({ slide, ...rowsOf(slide, lang) }));
  const apart = numberedApart(told);
  const parted = headingsWithSlides(told);
  const torn = new Map<PhrasingContent[], boolean>();
  return slides.map((slide) => {
    const { row, ...others } = slide;
    if (!row) return slide;
    const { children } = row.heading;
    const series = seriesOf(textOf(row.title));
    const isTorn = torn.get(children) ?? tearSeries(told, children, series !== undefined);
    torn.set(children, isTorn);
    const isApart = series !== undefined && apart.has(series) && parted.has(nameInLine(children));
    return isTorn || isApart ? others : slide;
  });
}

/** The names of headings over slides that are no rows: below any other all is told alike. */
const headingsWithSlides = (told: ({ slide: Slide } & Partial<Rows>)[]): ReadonlySet<string | undefined> =>
  new Set(
    told.flatMap(({ slide, heading }) =>
      slide.row ? [nameInLine(heading?.children ?? [])] : heading ? [] : [nameAbove(slide)],
    ),
  );

/** The numbered series with few titles in rows, under whatever headings. */
function numberedApart(told: ({ slide: Slide } & Partial<Rows>)[]): ReadonlySet<string> {
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
function tearSeries(
  told: ({ slide: Slide } & Partial<Rows>)[],
  heading: PhrasingContent[],
  isNumbered: boolean,
): boolean {
  const isOf = ({ heading: own }: Partial<Rows>): boolean => own?.children === heading;
  const isInRows = (one: (typeof told)[number]): boolean => isOf(one) && !one.slide.row;
  const shared = told.filter(isInRows);
  const inRows = shared.reduce((sum, { rows = [] }) => sum + rows.length, 0);
  const alone = told.filter((one) => isOf(one) && !isInRows(one)).length + countedBeside(told, heading);
  const between = told
    .slice(told.findIndex(isInRows) + 1, told.findLastIndex(isInRows))
    .filter((one) => !isInRows(one) && ownHeading(one.slide)?.children !== heading);
  const areSpread = shared.length > 1 && inRows <= mostRows && alone + between.length > 0;
  return (!isNumbered && standApart(inRows, alone)) || (inRows > 0 && areSpread);
}

/** How many titles there are below a heading that counts them, beside those that have a row or may have one. */
function countedBeside(told: ({ slide: Slide } & Partial<Rows>)[], heading: PhrasingContent[]): number {
  const name = nameInLine(heading);
  const others = told.filter(({ slide, rows }) => !rows && nameAbove(slide) === name);
  const titles = new Set(others.map(({ slide }) => ownHeading(slide)?.children ?? []));
  return [...titles].filter((title) => isCounted(textOf(title))).length;
}
