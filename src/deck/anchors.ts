import type { Anchor, Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';

/** The number of the slide, from 1, that each name leads to: an anchor of the article, or a slide's own id. */
export const namedSlides = (slides: readonly Slide[], anchors: readonly Anchor[]): Map<string, number> =>
  new Map([
    ...slides.map(({ id }, index) => [id.toLowerCase(), index + 1] as const),
    ...anchorSlides(slides, anchors),
  ]);

/**
 * The number of the slide, from 1, that each anchor of the article leads to: the one that holds it, else the next one
 * behind it. An overview is led to only where nothing else holds it.
 */
export function anchorSlides(slides: readonly Slide[], anchors: readonly Anchor[]): Map<string, number> {
  const all = slides.flatMap(({ layout, sources }, index) =>
    sources.map(({ start, end }) => ({
      number: index + 1,
      start: start.offset,
      end: end.offset,
      isOverview: layoutTraits[layout].overview,
    })),
  );
  const told = all.filter(({ isOverview }) => !isOverview);
  const found = new Map<string, number>();
  for (const { name, offset } of anchors) {
    const holds = ({ start, end }: (typeof all)[number]): boolean => start <= offset && offset < end;
    const next = told
      .filter(({ start }) => start >= offset)
      .reduce<(typeof all)[number] | undefined>(
        (best, one) => (best === undefined || one.start < best.start ? one : best),
        undefined,
      );
    const number = (told.find(holds) ?? next ?? all.find(holds))?.number;
    if (number !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), number);
  }
  return found;
}
