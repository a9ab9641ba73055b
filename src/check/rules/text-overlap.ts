import { say } from '../../language/say.ts';
import { placeOfSlide } from '../parts.ts';
import type { Rule } from '../rule.ts';

/** Of two texts over each other neither can be read. */
export const textOverlap: Rule = {
  id: 'text-overlap',
  level: 'error',
  title: 'No two texts of a slide lie over each other',
  fix: say`Shorten the slide’s text, or mend the theme.`,
  find: ({ layout, deck }) =>
    layout.overlaps.map(({ slide, first, second, pixels }) => ({
      reason: say`on slide ${slide} ${first} and ${second} lie over each other by ${Math.ceil(pixels)} px`,
      ...placeOfSlide(slide, deck),
    })),
};
