import type { DeckPage } from '../browser/page.ts';
import { anchorSlides } from '../deck/anchors.ts';
import { slideTitle } from '../deck/slide.ts';
import { type SpeakingRates, timesOf } from '../deck/speech.ts';
import type { DescribedSlide, Presentation } from '../emit/presentation.ts';
import type { Chapter, Slide } from '../model/deck.ts';
import { type Draft, renderedSlides } from './render.ts';

/** The presentation of a deck that was planned from an article. */
export function toPresentation(
  draft: Draft,
  rates: SpeakingRates,
  fonts: string[],
  page: DeckPage,
): Presentation {
  const { deck, fontCss } = draft;
  const { slides, chapters, anchors = [], ...metadata } = deck;
  const composed = renderedSlides(draft);
  const times = timesOf(slides, rates);
  return {
    ...metadata,
    slides: composed.slides.map(({ html, notes }, index) => ({
      ...describeSlide(slides[index] as Slide, chapters, times[index] ?? 0),
      html,
      notes,
    })),
    css: fontCss + composed.css,
    fonts,
    width: composed.width,
    height: composed.height,
    page,
    anchors: anchorSlides(slides, anchors),
  };
}

/**
 * What the player tells of a planned slide beside what it shows and its notes.
 * @param seconds how long it is planned to be talked about
 */
export function describeSlide(slide: Slide, chapters: Chapter[], seconds: number): DescribedSlide {
  const chapter = chapters[(slide.chapter ?? 0) - 1];
  return {
    id: slide.id,
    title: slideTitle(slide),
    ...(chapter ? { chapter } : {}),
    ...(slide.appendix ? { appendix: true as const } : { seconds }),
  };
}
