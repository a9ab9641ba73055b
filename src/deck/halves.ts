import type { Layout, Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { runningText } from './join-texts.ts';
import { weightIn } from './lines.ts';
import { groupsClass } from './short-groups.ts';
import { isLineClass } from './slide.ts';
import { splitSlide } from './split.ts';

/** A paragraph of so many Chinese characters has nearly all of a slide empty below it. */
const mostOfLine = 72;
/** Points and cards are told in two halves as well as in one. */
const divisible = new Set<Layout>(['list', 'takeaways']);
/** Each half shows so many things. */
const leastOfHalf = 2;

/** Whether one of two slides is a line, and no more, which would stand alone. */
export const haveLine = (pair: Slide[], lang: string): boolean =>
  pair.filter((slide) => isLine(slide, lang)).length === 1;

function isLine(slide: Slide, lang: string): boolean {
  const [line, ...others] = runningText(slide, lang) ?? [];
  return line !== undefined && others.length === 0 && weightIn(line) <= mostOfLine;
}

/** Whether what a slide shows may be told on two. */
export const isDivisible = ({ layout, classes, footer }: Slide): boolean =>
  divisible.has(layout) && !classes.includes(groupsClass) && !footer;

/**
 * Two slides that would be one, but that it is too full, as two that show about as much: points with the line behind them,
 * which would stand alone, or before them.
 * @param joined the slide that they would be
 * @param measured as it was measured
 * @returns nothing where neither is such a line, or a half would show one thing alone
 */
export function evenHalves(
  joined: Slide,
  pair: Slide[],
  measured: Measurement,
  lang: string,
): Slide[] | undefined {
  if (!isDivisible(joined) || !haveLine(pair, lang)) return undefined;
  const halves = splitSlide(joined, 2, measured.parts, lang, measured.room);
  const areEven = halves.length === 2 && halves.every(isHalf);
  return areEven ? halves.map(withOwnClasses) : undefined;
}

/** Text alone has no marks of points, nor their dates. */
const withOwnClasses = (half: Slide): Slide =>
  divisible.has(half.layout) ? half : { ...half, classes: half.classes.filter(isLineClass) };

/** Whether enough is shown, and no point of a list alone. */
const isHalf = ({ content }: Slide): boolean => {
  const counts = content.map((block) => (block.type === 'list' ? block.children.length : undefined));
  const all = counts.reduce<number>((sum, count) => sum + (count ?? 1), 0);
  return all >= leastOfHalf && counts.every((count) => count !== 1);
};
