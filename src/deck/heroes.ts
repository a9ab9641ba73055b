import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Layout, Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { atStep } from './steps.ts';

/** Layouts whose heading opens with a figure as tall as a quarter of the slide. */
const withHero: ReadonlySet<Layout> = new Set<Layout>(['forecast', 'section', 'year']);

/** What one line holds of such a figure in its full size, and in each smaller one, in Chinese characters. */
const lineHolds = [4.6, 6.5, 8.3, 10.5, 13.2];

/** The same beside the names of the parts, where the largest is that of `long-3`. */
const narrowHolds = [4.2, 4.2, 4.2, 4.2, 5.3];

/** Gives slides whose figure is a long one, such as “December 2026 – February 2027”, the class that keeps it in one line. */
export const sizeHeroes = (slides: Slide[]): Slide[] =>
  slides.map((slide) => {
    const holds = slide.layout === 'section' && hasNames(slide) ? narrowHolds : lineHolds;
    const length = holds.filter((most) => lengthOfHero(slide) > most).length;
    return length === 0 ? slide : { ...slide, classes: [...slide.classes, `long-${length}`] };
  });

const hasNames = ({ content }: Slide): boolean => content.some(({ type }) => type === 'list');

function lengthOfHero(slide: Slide): number {
  const { layout, heading } = slide;
  const [first] = heading?.children ?? [];
  if (!withHero.has(layout) || isCompact(slide) || first === undefined) return 0;
  if (layout === 'year') return weightOf(textOf(heading?.children ?? []));
  return first.type === 'emphasis' ? weightOf(textOf([first])) : 0;
}

/** The class of a slide whose period stands in one line with its title. */
export const compactClass = 'compact';
/** The class of one whose period stands there behind its name, and is no more than its date. */
export const datedClass = 'dated';

export const isDated = ({ classes }: Slide): boolean => classes.includes(datedClass);

export const isCompact = ({ classes }: Slide): boolean => classes.includes(compactClass);

/** Text below a period as the hero is set no more steps smaller than this. */
const stepsBelowHero = 5;

/**
 * A slide with more to say of a period than there is room for below its hero, with the period beside its title; nothing
 * where that is no help.
 */
export function withoutHero(slide: Slide, { reduced }: Measurement): Slide | undefined {
  const isFitting = (reduced?.step ?? Number.POSITIVE_INFINITY) <= stepsBelowHero;
  if (slide.layout !== 'forecast' || isCompact(slide) || isFitting) return undefined;
  return asCompact(slide);
}

/** A slide with its period beside its title, in the type that its layout asks for. */
export const asCompact = (slide: Slide): Slide =>
  atStep({ ...slide, classes: [...slide.classes, compactClass] }, 0);
