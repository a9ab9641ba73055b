import { slideTitle } from '../../deck/slide.ts';
import { secondsOf } from '../../deck/speech.ts';
import { say } from '../../language/say.ts';
import { layoutTraits } from '../../model/layout-traits.ts';
import { quote } from '../parts.ts';
import type { Hit, Rule } from '../rule.ts';

/** A slide that stays longer than this has been read by everyone but the speaker. */
const mostSeconds = 120;

/** What a slide shows and its notes say has to be said in the time that the slide stands. */
export const slideDensity: Rule = {
  id: 'slide-density',
  level: 'warn',
  title: 'What a slide says can be said in two minutes',
  fix: say`Shorten it, or cut the paragraph or the list in two.`,
  find: ({ deck, rates }) =>
    deck.slides.flatMap((slide, index): Hit[] => {
      const seconds = layoutTraits[slide.layout].glanced ? 0 : Math.round(secondsOf(slide, rates));
      if (seconds <= mostSeconds) return [];
      const reason = say`slide ${index + 1} ${quote(slideTitle(slide))} takes ${seconds} s to say, more than ${mostSeconds}`;
      const start = slide.sources[0]?.start;
      return [{ reason, slide: index + 1, ...(start ? { line: start.line, column: start.column } : {}) }];
    }),
};
