import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';

/** What counts or measures: more than a digit, and no year, which many sentences have that do not speak of each other. */
const figures = /(?<![\d.,])(?!(?:19|20|21)\d{2}(?!\d))\d(?:[.,]?\d)+/gu;

/** So many passages on, nobody looks back for a figure. */
const farthest = 1;

/**
 * The places of the sentences of passages that are shown, with the sentences whose figures these take up: those 127 say
 * nothing to who has not read of 127 people.
 * @param passages the sentences of each
 * @param shown the places of those that are shown, of each passage
 */
export function withAntecedents(passages: PhrasingContent[][][], shown: number[][]): number[][] {
  const all = shown.map((places) => new Set(places));
  const isShown = ({ passage, place }: Naming): boolean => all[passage]?.has(place) === true;
  const named = new Map<string, Naming>();
  for (const [passage, sentences] of passages.entries())
    for (const [place, sentence] of sentences.entries()) {
      const own = { passage, place };
      for (const [figure] of textOf(sentence).matchAll(figures)) {
        const before = named.get(figure);
        const isNear = before !== undefined && passage - before.passage <= farthest;
        if (isNear && isShown(own)) all[before.passage]?.add(before.place);
        if (!isNear || isShown(own) || !isShown(before)) named.set(figure, own);
      }
    }
  return all.map((places) => [...places].sort((a, b) => a - b));
}

/** A sentence with a figure, by its passage and its place there. */
interface Naming {
  passage: number;
  place: number;
}
