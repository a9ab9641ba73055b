import type { Table } from 'mdast';
import type { Layout, Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import type { WideTable } from '../model/measurement.ts';
import type { Block } from '../model/roadmap.ts';
import { balance } from './balance.ts';
import { claimClass } from './claim.ts';
import { partsInOneScale } from './equals.ts';
import { isListing } from './listings.ts';
import { withLinesOn } from './map-parts.ts';
import { countParts, partsOfBlocks } from './parts.ts';
import { type Parts, sumOf } from './rows.ts';
import type { Grain } from './text-parts.ts';

/** The room is taken for so much smaller, step by step, where nothing is too tall for it and the slide still is. */
const smaller = 0.8;
const leastShare = 0.01;

/**
 * Cuts a slide between its parts into `count` slides of about equal height.
 * Items, table rows under their head, lines of code, sentences and nested lists under their parent stay whole as long
 * as they are no taller than the room, and what leads to a list stays with its first item.
 * @param heights for every block of the content, the heights of its parts (see Measurement)
 * @param room what a slide holds
 * @param alone what it holds in its least type, as `heights` are measured
 * @returns the slide alone where nothing can be cut; `numberParts` gives the others their ids and marks
 */
export function splitSlide(
  slide: Slide,
  count: number,
  heights: number[][],
  lang: string,
  room = Number.POSITIVE_INFINITY,
  alone = 0,
): Slide[] {
  const whole = itemsWhole(slide, heights, count, { lang, room, alone });
  const held = hasCards(slide) ? Number.POSITIVE_INFINITY : room;
  const parts = whole ?? partsFor(slide.content, heights, { lang, room: held, alone });
  if (parts.heights.length < 2) return [slide];
  const cuts = cutsFor(slide, parts.heights, count, { room, alone });
  return toParts(
    slide,
    cuts.slice(1).map((end, index) => parts.take(cuts[index] ?? 0, end)),
  );
}

/**
 * The parts of points that are cut between alone, where the largest has room in somewhat smaller type and there are no more
 * slides for it: what is nested in one stays with it.
 */
function itemsWhole(
  slide: Slide,
  heights: number[][],
  count: number,
  { room, alone = 0, ...grain }: Grain,
): Parts<Block[]> | undefined {
  if (!isOfPoints(slide) || hasCards(slide) || isListing(slide)) return undefined;
  const most = Math.min(alone, pointShare * room);
  const parts = partsOfBlocks(slide.content, heights, { ...grain, room: most, alone });
  const isCut = parts.heights.length < 2 || parts.heights.some((height) => height > most);
  return isCut || !isWithin(parts.heights, balance(parts.heights, count), most) ? undefined : parts;
}

/** What a slide holds, and what it does in its least type. */
type Room = Required<Pick<Grain, 'room' | 'alone'>>;

/** The same, and whether it was cut before. */
type Even = Room & { isPart: boolean };

/** Where each of the slides that one is cut into begins, by the heights of its parts, and the number of these. */
function cutsFor(slide: Slide, heights: number[], count: number, { room, alone }: Room): number[] {
  if (isListing(slide)) return balancedWithin(heights, count, room);
  if (!isOfPoints(slide)) return balance(heights, count);
  const held = isSideBySide(slide) ? Number.POSITIVE_INFINITY : room;
  return evenWithin(heights, count, { room: held, alone, isPart: slide.part !== undefined });
}

/** A point with what is nested in it is rather set in somewhat smaller type than cut, in which so much more has room. */
const pointShare = 1.35;

/** Whether a slide shows points, and nothing but text beside them. */
const isOfPoints = ({ content }: Slide): boolean =>
  content.some(({ type }) => type === 'list') &&
  content.every(({ type }) => type === 'list' || type === 'paragraph');

/** Cards stand beside each other, so that none takes the room of another. */
const isSideBySide = ({ layout }: Slide): boolean => layout === 'takeaways' || layout === 'links';

/** Whether there are several: fewer are each wider, so that one which is too tall among them need not be cut within. */
const hasCards = (slide: Slide): boolean =>
  isSideBySide(slide) && slide.content.some((block) => block.type === 'list' && block.children.length > 1);

/**
 * Runs none of which is one thing alone, where all have room: as many things in each, or one run fewer, in smaller type.
 * Beside the other parts of what was cut before, at least fewer things alone.
 */
function evenWithin(heights: number[], count: number, { room, alone, isPart }: Even): number[] {
  const cuts = balance(heights, count);
  const most = isPart ? aloneIn(cuts) - 1 : 0;
  if (aloneIn(cuts) === 0) return cuts;
  const ones = heights.map(() => 1);
  const fewer = Math.max(2, count - 1);
  const others = [
    { cuts: balance(ones, count), held: room },
    { cuts: balance(heights, fewer), held: alone },
    { cuts: balance(ones, fewer), held: alone },
  ];
  const even = others.find(
    (other) => aloneIn(other.cuts) <= most && isWithin(heights, other.cuts, other.held),
  );
  return even?.cuts ?? cuts;
}

/** How many runs are one thing alone. */
const aloneIn = (cuts: number[]): number =>
  cuts.slice(1).filter((end, index) => end - (cuts[index] ?? 0) === 1).length;

/** More runs than asked for where one would be too tall: listings are cut at few places, and their lines are known. */
function balancedWithin(heights: number[], count: number, room: number): number[] {
  const most = heights.reduce((tallest, height) => Math.max(tallest, height), room);
  for (let runs = count; ; runs++) {
    const cuts = balance(heights, runs);
    if (isWithin(heights, cuts, most) || runs >= heights.length) return cuts;
  }
}

/** Whether no run is taller than the room. */
const isWithin = (heights: number[], cuts: number[], room: number): boolean =>
  cuts.every((start, index) => sumOf(heights.slice(start, cuts[index + 1])) <= room + 1e-6);

/** The parts of a slide, no finer than it takes to have two. */
function partsFor(content: Block[], heights: number[][], grain: Grain): Parts<Block[]> {
  let parts = partsOfBlocks(content, heights, grain);
  const total = sumOf(parts.heights);
  for (let share = smaller; parts.heights.length < 2 && share > leastShare; share *= smaller)
    parts = partsOfBlocks(content, heights, { ...grain, room: Math.min(grain.room, total) * share });
  return parts;
}

/** The slides that one is cut into, by what each of them shows. */
export function toParts(slide: Slide, contents: Block[][]): Slide[] {
  const part = slide.part ?? { of: slide.id };
  const parts = contents.map((content, index) => ({
    ...slide,
    layout: layoutOf(slide, content),
    classes: index === 0 ? slide.classes : slide.classes.filter((name) => name !== claimClass),
    content,
    notes: index === 0 ? slide.notes : [],
    part,
  }));
  return withLinesOn(parts.length > 1 ? partsInOneScale(parts) : parts);
}

function layoutOf({ layout }: Slide, content: Block[]): Layout {
  const { subject } = layoutTraits[layout];
  return subject === undefined || content.some(({ type }) => type === subject) ? layout : 'prose';
}

/** A table of so many columns always has room: a theme lets its words break. */
const fewColumns = 3;

/**
 * Cuts a slide between the columns of a table that is too wide, as often as it takes; each part repeats the first
 * column. What stands around the table stays with the part that it is next to.
 * @returns the slide alone where there are too few columns to cut
 */
export function splitColumns(slide: Slide, { block, columns, room }: WideTable): Slide[] {
  const table = slide.content[block];
  const [head = 0, ...others] = columns;
  if (table?.type !== 'table' || columns.length <= fewColumns) return [slide];
  const widthOf = (widths: number[]): number => widths.reduce((sum, width) => sum + width, 0);
  const mostParts = Math.ceil(others.length / (fewColumns - 1));
  const capacity = room - head;
  const fits = (cuts: number[]): boolean =>
    cuts.slice(1).every((end, index) => widthOf(others.slice(cuts[index], end)) <= capacity);
  let count = Math.min(mostParts, Math.max(2, Math.ceil(widthOf(others) / Math.max(capacity, 1))));
  let cuts = balance(others, count);
  while (count < mostParts && !fits(cuts)) cuts = balance(others, ++count);
  const tables = cuts.slice(1).map((end, index) => columnsOf(table, (cuts[index] ?? 0) + 1, end + 1));
  const [first, last] = [0, tables.length - 1];
  const contents = tables.map((part, index) => [
    ...(index === first ? slide.content.slice(0, block) : []),
    part,
    ...(index === last ? slide.content.slice(block + 1) : []),
  ]);
  return toParts(slide, contents);
}

/** The first column of a table, and those from one to before another. */
function columnsOf(table: Table, from: number, to: number): Table {
  const pick = <T>(row: T[]): T[] => [...row.slice(0, 1), ...row.slice(from, to)];
  return {
    ...table,
    ...(table.align ? { align: pick(table.align) } : {}),
    children: table.children.map((row) => ({ ...row, children: pick(row.children) })),
  };
}

/** How many parts a slide is cut into at most, as long as none of them is too tall. */
export const partsIn = (slide: Slide, lang: string): number =>
  slide.content.reduce((sum, block) => sum + countParts(block, lang), 0);
