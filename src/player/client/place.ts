import type { Strings } from '../strings.ts';

/** How many slides a deck has, and how many of them, from the first on, are the talk: the rest is the appendix. */
export interface Extent {
  readonly count: number;
  readonly talk: number;
}

/** Where a slide stands: in the talk or in the appendix, each counted by itself. */
export interface Place {
  /** From 1; 0 in a deck without slides. */
  number: number;
  count: number;
  appendix: boolean;
}

/** How many slides are the talk: all up to the last one that is not of the appendix. */
export const toTalk = (slides: readonly { appendix: boolean }[]): number =>
  slides.findLastIndex(({ appendix }) => !appendix) + 1 || slides.length;

/** The place of the slide with an index. */
export function toPlace(index: number, { count, talk }: Extent): Place {
  const appendix = index >= talk && talk > 0;
  const number = appendix ? index - talk + 1 : Math.min(index + 1, count);
  return { number, count: appendix ? count - talk : talk, appendix };
}

/** A slide's number as it is shown: `12`, in the appendix `A 2`. */
export const toNumber = ({ number, appendix }: Place, words: Strings): string =>
  appendix ? `${words.appendixMark} ${number}` : String(number);
