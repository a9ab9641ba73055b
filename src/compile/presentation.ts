import type { DeckPage } from '../browser/page.ts';
import { namedSlides } from '../deck/anchors.ts';
import { slideTitle } from '../deck/slide.ts';
import { timesOf } from '../deck/speech.ts';
import type { DescribedSlide, Presentation } from '../emit/presentation.ts';
import { withCutFaces } from '../fonts/own-faces.ts';
import { formulaFacesOf } from '../marp/mathematics.ts';
import type { Chapter, Slide } from '../model/deck.ts';
import { type CompiledDeck, markdownOf, renderedSlides } from './compiled-deck.ts';
import type { DeckFonts } from './fonts.ts';
import { withThemeFaces } from './own-faces.ts';
import type { RenderedPlan } from './render.ts';

/** The presentation of a deck that was planned from an article. */
export function toPresentation(
  made: CompiledDeck,
  { theme, settings, rendered }: RenderedPlan,
  { css: fontCss, family, own }: DeckFonts,
  page: DeckPage,
): Presentation {
  const { deck, style } = made;
  const { slides, chapters, anchors = [], ...metadata } = deck;
  const times = timesOf(slides, settings.rates);
  const formulaFaces = withCutFaces(formulaFacesOf(style.css), own);
  return {
    ...metadata,
    slides: renderedSlides(made).slides.map(({ html, notes }, index) => ({
      ...describeSlide(slides[index] as Slide, chapters, times[index] ?? 0),
      html,
      notes,
    })),
    css: fontCss + withCutFaces(style.css, own),
    fonts: family ? [family] : [],
    width: style.width,
    height: style.height,
    page,
    anchors: namedSlides(slides, anchors),
    markdown: {
      text: markdownOf(made, { theme: theme.name, size: settings.size, formulas: formulaFaces !== '' }),
      fontCss: fontCss + formulaFaces,
      theme: withThemeFaces(theme, own),
      assets: rendered?.assets ?? new Map(),
    },
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
