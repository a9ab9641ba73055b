import type { Labels } from '../language/labels.ts';
import type { Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import type { Measurement } from '../model/measurement.ts';
import { variants } from '../model/measurement.ts';
import { numberParts, partsIn, splitColumns, splitSlide } from './split.ts';

/** Rounds of mending after which a slide that still does not fit is an error. */
export const mostRounds = 3;

/** More parts than this on one slide are cut before the browser sees them: no theme holds them. */
const mostParts = 48;
/** What remains of a slide's room after the mark (1/2) may have taken a second line of the title. */
const roomAfterSplit = 0.94;

export interface FitContext {
  lang: string;
  labels: Labels;
}

export interface FittedSlide {
  slide: Slide;
  /** True where nobody knows yet whether it fits, so that it has to be measured again. */
  unmeasured: boolean;
  /** Pixels that it stands out by, where nothing more can be done. */
  overflow: number;
}

/** Cuts slides that no layout could hold, so that the browser never lays out thousands of items at once. */
export function presplit(slides: Slide[], context: FitContext): Slide[] {
  const cut = slides.flatMap((slide) => {
    const parts = partsIn(slide, context.lang);
    if (parts <= mostParts) return [slide];
    return splitSlide(slide, Math.ceil(parts / (mostParts / 2)), [], context.lang);
  });
  return numberParts(cut, context.labels);
}

/**
 * Mends one slide by its measurement: the denser variant, two columns, both, and then a cut between the columns
 * of a table that is too wide, or between its parts.
 * Pure, and the same for the same measurement.
 */
export function fitSlide(slide: Slide, measured: Measurement, context: FitContext): FittedSlide[] {
  if (measured.overflow === 0) return [{ slide, unmeasured: false, overflow: 0 }];
  const variant = fittingVariant(slide, measured);
  if (variant) {
    const classes = [...slide.classes, ...variant.filter((name) => !slide.classes.includes(name))];
    // The variant was measured, so this needs no second look.
    return [{ slide: { ...slide, classes }, unmeasured: false, overflow: 0 }];
  }
  const narrower = measured.tooWide && !slide.keep ? splitColumns(slide, measured.tooWide) : [slide];
  if (narrower.length > 1) return narrower.map((part) => ({ slide: part, unmeasured: true, overflow: 0 }));
  const most = partsIn(slide, context.lang);
  const count = slide.keep ? 1 : Math.min(most, partsNeeded(measured));
  const slides = splitSlide(slide, count, measured.parts, context.lang);
  if (slides.length < 2)
    return [{ slide: densest(slide), unmeasured: false, overflow: leastOverflow(measured) }];
  return slides.map((part) => ({ slide: part, unmeasured: true, overflow: 0 }));
}

function fittingVariant(slide: Slide, { overflowIn }: Measurement): readonly string[] | undefined {
  const canColumn = slide.content.some((block) => block.type === 'list' && block.children.length >= 4);
  return variants.find((classes, index) => {
    if (classes.length === 0 || overflowIn?.[index] !== 0) return false;
    return (
      !(classes as readonly string[]).includes('columns') || (canColumn && layoutTraits[slide.layout].columns)
    );
  });
}

/** Where nothing can be cut, the least room is still the best that can be done. */
function densest(slide: Slide): Slide {
  return slide.classes.includes('dense') ? slide : { ...slide, classes: [...slide.classes, 'dense'] };
}

const leastOverflow = ({ overflow, overflowIn }: Measurement): number =>
  Math.min(overflow, overflowIn?.[variants.findIndex((classes) => classes.join() === 'dense')] ?? overflow);

function partsNeeded({ height, room, overflow }: Measurement): number {
  const needed = Math.max(height, room + overflow) / (room * roomAfterSplit);
  return Math.max(2, Math.ceil(needed));
}
