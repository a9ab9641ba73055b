import type { Slide } from '../model/deck.ts';
import { claimClass } from './claim.ts';
import { runningText } from './join-texts.ts';
import { withLabelTitle } from './label-titles.ts';
import { rowSlides } from './row.ts';

/**
 * Slides that a deck may come to show once it is measured, so that the faces for them are there: its slides as rows, by the
 * names of their labels, and a claim in the text that it opens.
 */
export const possibleSlides = (slides: Slide[], lang: string): Slide[] => [
  ...rowSlides(slides, lang),
  ...slides.flatMap((slide) => [labelled(slide), asText(slide, lang)].filter((one) => one !== undefined)),
];

function labelled(slide: Slide): Slide | undefined {
  const named = withLabelTitle(slide);
  return named === slide ? undefined : named;
}

function asText(slide: Slide, lang: string): Slide | undefined {
  const { classes } = slide;
  const content = classes.includes(claimClass) ? runningText(slide, lang) : undefined;
  return content && { ...slide, classes: classes.filter((name) => name !== claimClass), content };
}
