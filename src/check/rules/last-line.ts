import { say } from '../../language/say.ts';
import { placeOfSlide, quote } from '../parts.ts';
import type { Rule } from '../rule.ts';

/** A character by itself reads as a slip, most of all in a title. */
export const lastLine: Rule = {
  id: 'last-line',
  level: 'warn',
  title: 'No last line is a single character',
  fix: say`Reword it by a character or two.`,
  find: ({ layout, deck }) =>
    layout.lonelyEnds.map(({ slide, text }) => ({
      reason: say`the last line of ${quote(text)} on slide ${slide} is one character`,
      ...placeOfSlide(slide, deck),
    })),
};
