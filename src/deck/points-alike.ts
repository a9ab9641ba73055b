import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { nameAbove } from './continued-rows.ts';
import { withSentencePoints } from './sentence-points.ts';
import { seriesOf } from './series.ts';
import { ownHeading } from './slide.ts';

/**
 * Slides of running text that is dense with facts as points, equals in one form: where some slides of one title would stay
 * text, or half of a series or below one name would, all of them stay so.
 */
export function withPointsAlike(slides: readonly Slide[], lang: string): Slide[] {
  const pointed = slides.map((slide) => withSentencePoints(slide, lang));
  const texts = [...slides.keys()].filter((index) => slides[index]?.layout === 'prose');
  const isPointed = (index: number): boolean => pointed[index] !== slides[index];
  const leave = (equals: readonly number[], least: number): void => {
    if (equals.filter(isPointed).length >= least) return;
    for (const index of equals) pointed[index] = slides[index] as Slide;
  };
  const titleOf = (index: number): unknown => ownHeading(slides[index] as Slide)?.children;
  for (const parts of alike(texts, titleOf)) leave(parts, parts.length);
  for (const equals of alike(texts, (index) => kindOf(slides[index] as Slide)))
    leave(equals, Math.floor(equals.length / 2) + 1);
  return pointed;
}

/** What the equals of a slide share: what counts their titles, or the name that stands above these. */
const kindOf = (slide: Slide): string | undefined =>
  seriesOf(textOf(ownHeading(slide)?.children ?? [])) ?? (nameAbove(slide) || undefined);

/** Places in their order by what they have in common; those that have nothing so are left out. */
function alike(places: readonly number[], keyOf: (place: number) => unknown): number[][] {
  const groups = new Map<unknown, number[]>();
  for (const place of places) {
    const key = keyOf(place);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}
