import type { Slide } from '../model/deck.ts';
import { amountsSlide } from './amounts.ts';
import { claimClass } from './claim.ts';
import { runningText } from './join-texts.ts';
import { withLabelTitle } from './label-titles.ts';
import { withLeadNames } from './lead-names.ts';
import { isRemark } from './remark.ts';
import { rowSlides } from './row.ts';
import { withSharedTitles } from './shared-titles.ts';

/**
 * Slides that a deck may come to show once it is measured, so that the faces for them are there: its slides as rows, by the
 * names of their labels and their sections, a sentence with those of what it leads to, a claim in the text that it opens, a remark below what it is on, and amounts set off.
 */
export function possibleSlides(slides: Slide[], lang: string): Slide[] {
  const [labelled, behindHeadings] = [false, true].map((isShared) =>
    slides.map((slide) => withLabelTitle(slide, isShared)),
  ) as [Slide[], Slide[]];
  const named = [labelled, behindHeadings, withSharedTitles(slides), withSharedTitles(labelled)].flat();
  const leads = slides.map((_, at) => withLeadNames(slides, at));
  const texts = slides.flatMap((slide) => asText(slide, lang) ?? asRemark(slide) ?? []);
  const known = new Set(slides);
  const amounts = amountsSlide(slides, lang);
  return [
    ...rowSlides(slides, lang),
    ...[...named, ...leads].filter((slide) => !known.has(slide)),
    ...texts,
    ...(amounts ? [amounts] : []),
  ];
}

function asText(slide: Slide, lang: string): Slide | undefined {
  const { classes } = slide;
  const content = classes.includes(claimClass) ? runningText(slide, lang) : undefined;
  return content && { ...slide, classes: classes.filter((name) => name !== claimClass), content };
}

const asRemark = (slide: Slide): Slide | undefined =>
  slide.layout === 'quotation' && slide.content.every(isRemark) ? { ...slide, layout: 'list' } : undefined;
