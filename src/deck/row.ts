import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { asks } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import type { Part, Piece } from '../model/roadmap.ts';
import { blocksOfRow } from './field-lines.ts';
import { isFreeToJoin, type MeasuredSlide } from './join.ts';
import { besideBoth } from './join-texts.ts';
import { item, list, paragraph, strong, text } from './nodes.ts';
import { ownMarksInRows } from './own-marks.ts';
import { timedClass } from './period-heading.ts';
import { withoutSentenceTitle } from './sentence-titles.ts';
import { ownTitle } from './series.ts';
import { groupsClass, isPlain, questionRoom } from './short-groups.ts';
import { isLineClass, ownHeading, toHeader } from './slide.ts';

/** A title at the start of a row takes no more, in Chinese characters. */
const titleRoom = 30;
/** As many stand on a slide. */
export const mostRows = 4;
/** Four stand two and two, where a line of code is broken that is longer than so many characters. */
const [mostBesideCode, codeRoom] = [3, 32];
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
  const most = rows.some(hasLongCode) ? mostBesideCode : mostRows;
  return rows.length > most ? undefined : joined(last.slide, next.slide, { ...above, rows });
}

const hasLongCode = ({ children }: ListItem): boolean =>
  children.some(
    (block) => block.type === 'code' && block.value.split('\n').some(({ length }) => length > codeRoom),
  );

const shareOf = ({ measured: { height, room } }: MeasuredSlide): number => height / room;

const showsMuch = (given: MeasuredSlide): boolean =>
  given.slide.row !== undefined && shareOf(given) > mostOfOne;

export const titleOf = (row: ListItem | undefined): string => textOf((row?.children[0] ?? []) as Paragraph);

/** Whether a slide has as many rows as one may have. */
export const isFull = ({ content }: Slide): boolean => {
  const rows = content.at(-1);
  return rows?.type === 'list' && rows.children.length === mostRows;
};

export interface Rows extends Pick<Slide, 'header'> {
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
    classes: [
      ...last.classes.filter(isLineClass),
      groupsClass,
      ...(heading.children.some(({ type }) => type === 'emphasis') ? [timedClass] : []),
      ...ownMarksInRows(all),
    ],
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
