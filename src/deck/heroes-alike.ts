import type { Slide } from '../model/deck.ts';
import type { FittedSlide } from './fit.ts';
import { asCompact, isCompact, isDated } from './heroes.ts';

/** Sets the periods of a chapter alike: where one of them had no room as the hero, the others stand beside their titles too. */
export function heroesAlike(fitted: FittedSlide[]): FittedSlide[] {
  const compact = new Set(
    fitted.flatMap(({ slide }) => (isCompact(slide) && !isDated(slide) ? [seriesOf(slide)] : [])),
  );
  return fitted.map((one) =>
    one.slide.layout === 'forecast' && !isCompact(one.slide) && compact.has(seriesOf(one.slide))
      ? { slide: asCompact(one.slide), unmeasured: true, overflow: 0 }
      : one,
  );
}

const seriesOf = ({ direction, chapter }: Slide): string => `${direction} ${chapter}`;
