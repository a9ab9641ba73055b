import type { Deck, Slide } from '../model/deck.ts';
import type { ShownSlide } from '../model/shown.ts';
import { textLeaves } from './planned-shown.ts';
import { ownHeading } from './slide.ts';
import { spelled } from './wording.ts';

/** A text that its slide holds and does not show. */
export interface HiddenText {
  /** From 1. */
  slide: number;
  text: string;
}

/**
 * Looks for titles and matter that are not seen on their slide. Another may show them as well, as an agenda does, so
 * that nothing is lost; but the slide is not what it was made to be. What stands around it is the theme's to leave out.
 * @param shown what the audience sees, by slide
 */
export const findHidden = ({ slides }: Deck, shown: ShownSlide[]): HiddenText[] =>
  slides.flatMap((slide, index) => {
    const seen = spelled(shown[index]?.text ?? '');
    return textsOf(slide)
      .filter((text) => !seen.includes(spelled(text)))
      .map((text) => ({ slide: index + 1, text }));
  });

const textsOf = (slide: Slide): string[] =>
  [...(ownHeading(slide)?.children ?? []), ...slide.content].flatMap(textLeaves);
