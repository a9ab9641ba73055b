import type { Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { greatestOf } from '../model/long-lists.ts';
import type { Block } from '../model/roadmap.ts';
import type { FitContext } from './fit.ts';
import { numberSlides } from './numbering.ts';
import { sumOf } from './rows.ts';
import { partsIn, splitColumns, splitSlide } from './split.ts';

/** More than this on one slide no theme holds, in any type. */
const most = { parts: 48, columns: 48, weight: 2000 };

/** Such slides are cut into pieces of half as much. */
const share = 0.5;

/** Into how many pieces something is cut of which there is so much. */
const piecesOf = (kind: keyof typeof most, amount: number): number =>
  amount <= most[kind] ? 1 : Math.ceil(amount / (most[kind] * share));

/** Cuts slides that no layout could hold, so that the browser never lays out thousands of items, columns or words at once. */
export function presplit(slides: Slide[], context: FitContext): Slide[] {
  const { lang } = context;
  const cut = slides
    .flatMap(cutColumns)
    .flatMap((slide) => cutParts(slide, lang))
    .flatMap((slide) => cutText(slide, lang));
  return numberSlides(cut, context.labels);
}

/** How many slides one is cut into so: no deck has less of it. */
export function leastSlides(slide: Slide, lang: string): number {
  const columns = greatestOf([0, ...slide.content.map(columnsIn)]);
  const cells = piecesOf('columns', columns) * piecesOf('parts', partsIn(slide, lang));
  return Math.max(cells, piecesOf('weight', sumOf(weightsOf(slide))));
}

const columnsIn = (block: Block): number =>
  block.type === 'table' ? (block.children[0]?.children.length ?? 0) : 0;

function cutColumns(slide: Slide): Slide[] {
  const block = slide.content.findIndex((each) => columnsIn(each) > most.columns);
  const table = slide.content[block];
  if (!table) return [slide];
  const columns = Array.from({ length: columnsIn(table) }, () => 1);
  return splitColumns(slide, { block, columns, room: most.columns * share });
}

function cutParts(slide: Slide, lang: string): Slide[] {
  const count = piecesOf('parts', partsIn(slide, lang));
  return count === 1 ? [slide] : splitSlide(slide, count, [], lang);
}

function cutText(slide: Slide, lang: string): Slide[] {
  const weights = weightsOf(slide);
  const count = piecesOf('weight', sumOf(weights));
  if (count === 1) return [slide];
  return splitSlide(
    slide,
    count,
    weights.map((weight) => [weight]),
    lang,
    most.weight * share,
  );
}

/** The room that the text of each block takes; lines of code are parts. */
const weightsOf = ({ content }: Slide): number[] =>
  content.map((block) => (block.type === 'code' ? 0 : weightOf(textOf(block as Paragraph))));
