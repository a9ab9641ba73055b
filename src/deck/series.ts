import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import type { Part, Piece } from '../model/roadmap.ts';

/** A word or none, and a number: Strategy 2.1, 2.1, Thesis 3. */
const numbered = /^(\p{L}*)\s?(\d+(?:[.．]\d+)*)(?![\p{L}\p{N}])/u;

/** What the titles of a series begin with, whatever they stand under: a word, and a number of so many parts. */
export function seriesOf(title: string): string | undefined {
  const [, word = '', number = ''] = numbered.exec(title.trim()) ?? [];
  const levels = number.split(/[.．]/u).length;
  return number === '' || (word === '' && levels === 1) ? undefined : `${word.toLowerCase()} ${levels}`;
}

/** So many titles in rows stand for each of their rank that has a slide for itself: with fewer, all have one. */
export const rowsForOne = 2;

/**
 * Whether the titles of a numbered series are told on a slide each, though some of them could share one: equals look alike then. Rows
 * are kept where those that have no room in one are few.
 */
export const standApart = (inRows: number, alone: number): boolean =>
  inRows > 0 && inRows <= rowsForOne * alone;

/** The title of what has nothing but text of its own below it. */
export function ownTitle(one: Part | Piece): PhrasingContent[] | undefined {
  if (one.type === 'breakthrough') return one.title.whole;
  return one.type === 'section' && one.parts.length === 0 ? one.title?.named : undefined;
}

/**
 * The numbered series of an article that are told on a slide each.
 * @param isShort whether something with a title of its own could share a slide
 */
export function seriesApart(parts: Part[], isShort: (one: Part | Piece) => boolean): ReadonlySet<string> {
  const counts = new Map<string, { short: number; long: number }>();
  for (const one of leavesOf(parts)) {
    const series = seriesOf(textOf(ownTitle(one) ?? []));
    if (series === undefined) continue;
    const { short, long } = counts.get(series) ?? { short: 0, long: 0 };
    counts.set(series, isShort(one) ? { short: short + 1, long } : { short, long: long + 1 });
  }
  return new Set(
    [...counts].flatMap(([series, { short, long }]) => (standApart(short, long) ? [series] : [])),
  );
}

/** What stands in sections, down to those that have no parts. */
const leavesOf = (parts: Part[]): (Part | Piece)[] =>
  parts.flatMap((part) => (part.type === 'section' ? [part, ...part.pieces, ...leavesOf(part.parts)] : []));
