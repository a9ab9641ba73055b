export interface SlidePlace {
  /** From 1. */
  number: number;
  total: number;
}

// Marp sets a slide's own elements, of which one with a background has three, right within what places them.
const own = /(?<=<foreignObject\b[^>]*>)<section\b[^>]*>/g;
const numbers = /(\s(id|data-marpit-pagination|data-marpit-pagination-total)=")\d+(?=")/g;

/**
 * A rendered slide at its place in a deck whose pages are counted through: the same slide elsewhere differs in
 * nothing else.
 */
export const numberSlide = (html: string, { number, total }: SlidePlace): string =>
  html.replace(own, (tag) =>
    tag.replace(
      numbers,
      (_, head: string, name: string) => `${head}${name.endsWith('total') ? total : number}`,
    ),
  );

/** A rendered slide as if it were the only one of its deck. */
export const numberAlone = (html: string): string => numberSlide(html, { number: 1, total: 1 });
