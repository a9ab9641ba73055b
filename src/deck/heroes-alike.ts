import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import type { FittedSlide } from './fit.ts';
import { asCompact, isCompact, isDated } from './heroes.ts';
import { timedClass } from './period-heading.ts';

/**
 * Sets the periods of a chapter alike. Where half of them have no room as the hero, all stand beside their titles; where
 * fewer have none, those keep theirs in as small a type as it takes, so that the others are not left half empty. Where one period
 * of a rail stands in its title for the parts below it, so do the others.
 */
export function heroesAlike(fitted: FittedSlide[]): FittedSlide[] {
  const slides = fitted.map(({ slide }) => slide);
  const compact = compactSeries(slides.filter(isSet));
  const timed = new Set(slides.filter(isTimed).map(stationsOf));
  const isAmongTimed = (slide: Slide): boolean => slide.footer !== undefined && timed.has(stationsOf(slide));
  return fitted.map((one) => {
    const { slide, asHero } = one;
    if (!isSet(slide)) return one;
    if (!compact.has(seriesOf(slide)) && !isAmongTimed(slide))
      return asHero ? { ...one, slide: asHero, unmeasured: false } : one;
    return isCompact(slide) ? one : { slide: asCompact(slide), unmeasured: true, overflow: 0 };
  });
}

/** A period whose place on the slide is for us to choose. */
const isSet = (slide: Slide): boolean => slide.layout === 'forecast' && !isDated(slide);

const isTimed = ({ classes, footer }: Slide): boolean => classes.includes(timedClass) && footer !== undefined;

/** The stations of the rail that a slide has, whichever of them it is at. */
const stationsOf = ({ footer = [] }: Slide): string => textOf(footer);

const seriesOf = ({ direction, chapter }: Slide): string => `${direction} ${chapter}`;

/** The series in which half of the periods stand beside their titles, however many slides each of them has. */
function compactSeries(slides: Slide[]): ReadonlySet<string> {
  const periodsIn = (some: Slide[], series: string): number =>
    new Set(some.filter((slide) => seriesOf(slide) === series).map(({ period, id }) => period?.key ?? id))
      .size;
  const compact = slides.filter(isCompact);
  const series = new Set(compact.map(seriesOf));
  return new Set([...series].filter((one) => periodsIn(compact, one) * 2 >= periodsIn(slides, one)));
}
