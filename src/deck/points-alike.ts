import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { nameAbove } from './continued-rows.ts';
import { withTextsJoined } from './joined-parts.ts';
import { showsText, withSentencePoints } from './sentence-points.ts';
import { seriesOf } from './series.ts';
import { isLineClass, ownHeading } from './slide.ts';

/**
 * Slides of running text as points, equals in one form: all of one title, of a series or below one name, where half would
 * be; else none. Those that would not be for their own sake are for that of the others, and so are those of all chapters
 * where half of them are.
 */
export function withPointsAlike(planned: readonly Slide[], lang: string): Slide[] {
  const joined = withTextsJoined(planned, lang);
  const slides = joined.map(({ slide }) => slide);
  const pointed = slides.map((slide) => withSentencePoints(slide, lang));
  const texts = [...slides.keys()].filter((at) => showsText(slides[at] as Slide));
  const isPointed = (at: number): boolean => pointed[at] !== slides[at];
  /** Parts of one title never differ; of other equals one that cannot be points may stay text. */
  const setAlike = (equals: readonly number[], mayDiffer: boolean, areMost = mostAre(equals)): void => {
    const asked = equals.map((at) =>
      isPointed(at)
        ? (pointed[at] as Slide)
        : withSentencePoints(slides[at] as Slide, lang, {
            isAsked: true,
            isPart: !mayDiffer && equals.length > 1,
          }),
    );
    const isSet =
      areMost && (mayDiffer || asked.every((slide, place) => slide !== slides[equals[place] ?? 0]));
    equals.forEach((at, place) => {
      pointed[at] = (isSet ? asked[place] : slides[at]) as Slide;
    });
  };
  const mostAre = (equals: readonly number[]): boolean =>
    equals.filter(isPointed).length * 2 >= equals.length;
  const titleOf = (at: number): unknown => ownHeading(slides[at] as Slide)?.children;
  for (const parts of alike(texts, titleOf)) setAlike(parts, false);
  for (const equals of alike(texts, (at) => kindOf(slides[at] as Slide))) setAlike(equals, true);
  const inChapters = texts.filter((at) => slides[at]?.classes.some(isLineClass));
  if (mostAre(inChapters))
    for (const parts of alike(inChapters, titleOf)) if (!parts.every(isPointed)) setAlike(parts, false, true);
  return joined.flatMap(({ parts }, at) => (isPointed(at) ? [pointed[at] as Slide] : parts));
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
