import type { PhrasingContent } from 'mdast';
import type { Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import { leastOf } from '../model/long-lists.ts';
import type { Rows } from './row.ts';
import { ownHeading } from './slide.ts';

/** Of so many times as many parts in rows as are told apart, the lines look like others. */
const mostInRows = 2;

/** A slide of a deck with the rows that it shows. */
export interface Told extends Partial<Rows> {
  slide: Slide;
}

/**
 * The titles of lines above parts that are told on a slide each in all lines, since half as many of these are at the least as
 * are rows in others. None where those of one are so short that they are rows in any case.
 * @param slides those that could be joined
 * @param told what they were joined to
 * @param torn the titles whose parts will be told on a slide each anyway
 */
export function linesApart(
  slides: Slide[],
  told: Told[],
  torn: ReadonlySet<PhrasingContent[]>,
): ReadonlySet<PhrasingContent[]> {
  const headings = slides.filter(isOfLine).flatMap(({ row }) => row?.heading ?? []);
  const depth = leastOf(headings.map((heading) => heading.depth));
  const titles = new Set(
    headings.filter((heading) => heading.depth === depth).map(({ children }) => children),
  );
  const lines = told.filter(({ slide }) => isOfLine(slide));
  const inRows = lines.filter(
    ({ slide, heading }) =>
      !slide.row && heading !== undefined && heading.depth <= depth && !torn.has(heading.children),
  );
  const areFree = inRows.every(({ heading }) => heading && titles.has(heading.children));
  const rowed = new Set(inRows.map(({ slide }) => slide.direction));
  const apart = lines.filter(({ slide }) => !rowed.has(slide.direction));
  const count = inRows.reduce((sum, { rows = [] }) => sum + rows.length, 0);
  return areFree && count > 0 && count <= mostInRows * countParts(apart) ? titles : new Set();
}

const isOfLine = ({ direction, layout }: Slide): boolean =>
  direction !== undefined && !layoutTraits[layout].apart;

/** How many titles there are below those of lines that have several. */
function countParts(told: Told[]): number {
  const parts = new Map<number | undefined, Set<unknown>>();
  for (const { slide, rows = [] } of told) {
    const titles = parts.get(slide.direction) ?? new Set();
    const own = slide.row || rows.length === 0 ? [ownHeading(slide)?.children ?? []] : rows;
    for (const title of own) titles.add(title);
    parts.set(slide.direction, titles);
  }
  return [...parts.values()].reduce((sum, { size }) => sum + (size > 1 ? size : 0), 0);
}
