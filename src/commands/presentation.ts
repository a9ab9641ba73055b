import type { DeckPage } from '../browser/page.ts';
import { slideTitle } from '../deck/slide.ts';
import type { PlayerSlide } from '../player/page.ts';
import type { FittedDeck } from './fit-deck.ts';

/** A deck that is laid out and ready to be written as HTML and PDF, wherever its Markdown came from. */
export interface Presentation {
  lang: string;
  title: string;
  description?: string;
  author?: string;
  date?: string;
  keywords: string[];
  slides: PlayerSlide[];
  css: string;
  /** Families that the player's own controls are set in. */
  fonts: string[];
  /** In CSS pixels. */
  width: number;
  height: number;
  page: DeckPage;
}

/** The presentation of a deck that was planned from an article. */
export function toPresentation(
  { deck, composed, fontCss }: FittedDeck,
  fonts: string[],
  page: DeckPage,
): Presentation {
  const { slides, chapters, ...metadata } = deck;
  return {
    ...metadata,
    slides: composed.slides.map((rendered, index): PlayerSlide => {
      const slide = slides[index];
      const chapter = chapters[(slide?.chapter ?? 0) - 1];
      return {
        id: slide?.id ?? `slide-${index + 1}`,
        title: slide ? slideTitle(slide) : rendered.title,
        html: rendered.html,
        notes: rendered.notes,
        ...(chapter ? { chapter } : {}),
      };
    }),
    css: fontCss + composed.css,
    fonts,
    width: composed.width,
    height: composed.height,
    page,
  };
}
