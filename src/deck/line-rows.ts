import type { PhrasingContent } from 'mdast';
import type { Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import { leastOf } from '../model/long-lists.ts';
import type { Rows } from './row.ts';
import { ownHeading } from './slide.ts';

/** A slide of a deck with the rows that it shows. */
export interface Told extends Partial<Rows> {
  slide: Slide;
}

/**
 * The titles of lines above parts that are told on a slide each in all lines, since more of these are than are rows in others.
 * None where those of one are so short that they are rows in any case.
 * @param slides those that could be joined
 * @param told what they were joined to
 */
export function linesApart(slides: Slide[], told: Told[]): ReadonlySet<PhrasingContent[]> {
  const headings = slides.filter(isOfLine).flatMap(({ row }) => row?.heading ?? []);
  const depth = leastOf(headings.map((heading) => heading.depth));
  const titles = new Set(
    headings.filter((heading) => heading.depth === depth).map(({ children }) => children),
  );
  const lines = told.filter(({ slide }) => isOfLine(slide));
  const inRows = lines.filter(
    ({ slide, heading }) => !slide.row && heading !== undefined && heading.depth <= depth,
  );
  const areFree = inRows.every(({ heading }) => heading && titles.has(heading.children));
  const rowed = new Set(inRows.map(({ slide }) => slide.direction));
  const apart = lines.filter(({ slide }) => !rowed.has(slide.direction)).map(({ slide }) => slide);
  const count = inRows.reduce((sum, { rows = [] }) => sum + rows.length, 0);
  return areFree && count > 0 && count < countParts(apart) ? titles : new Set();
}

const isOfLine = ({ direction, layout }: Slide): boolean =>
  direction !== undefined && !layoutTraits[layout].apart;

/** How many titles there are below those of lines that have several. */
function countParts(slides: Slide[]): number {
  const parts = new Map<number | undefined, Set<PhrasingContent[]>>();
  for (const slide of slides) {
    const titles = parts.get(slide.direction) ?? new Set();
    parts.set(slide.direction, titles.add(ownHeading(slide)?.children ?? []));
  }
  return [...parts.values()].reduce((sum, { size }) => sum + (size > 1 ? size : 0), 0);
}
