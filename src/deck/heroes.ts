import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Layout, Slide } from '../model/deck.ts';

/** Layouts whose heading opens with a figure as tall as a quarter of the slide. */
const withHero: ReadonlySet<Layout> = new Set<Layout>(['forecast', 'section', 'year']);

/** What one line holds of such a figure in its full size, and in each smaller one, in Chinese characters. */
const lineHolds = [4.6, 6.6, 8.3, 10.5, 13.2];

/** Gives slides whose figure is a long one, such as “December 2026 – February 2027”, the class that keeps it in one line. */
export const sizeHeroes = (slides: Slide[]): Slide[] =>
  slides.map((slide) => {
    const length = lineHolds.filter((most) => lengthOfHero(slide) > most).length;
    return length === 0 ? slide : { ...slide, classes: [...slide.classes, `long-${length}`] };
  });

function lengthOfHero({ layout, heading }: Slide): number {
  const [first] = heading?.children ?? [];
  if (!withHero.has(layout) || first === undefined) return 0;
  if (layout === 'year') return weightOf(textOf(heading?.children ?? []));
  return first.type === 'emphasis' ? weightOf(textOf([first])) : 0;
}
