import { say } from '../../language/say.ts';
import { placeOfSlide, quote } from '../parts.ts';
import type { Rule } from '../rule.ts';

/** In CSS pixels of a slide 720 high: for the matter of a slide, and for what stands beside it. */
const smallest = 22;
const smallestBeside = 18;
/** Sizes are computed, and a rounding is no fault of the theme's. */
const tolerance = 0.05;

/** What the back row cannot read is not on the slide. */
export const textSize: Rule = {
  id: 'text-size',
  level: 'warn',
  title: 'Text is 22 px or more, beside the matter 18 px',
  fix: say`Raise the size in the theme.`,
  find: ({ layout, deck }) =>
    layout.runs
      .filter(({ fontSize, secondary }) => fontSize + tolerance < (secondary ? smallestBeside : smallest))
      .map(({ slide, text, fontSize }) => ({
        reason: say`${quote(text)} on slide ${slide} is ${Math.round(fontSize * 10) / 10} px high`,
        ...placeOfSlide(slide, deck),
      })),
};
