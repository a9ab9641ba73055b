import type { VFile } from 'vfile';
import { measureSlides } from '../browser/measure.ts';
import type { DeckPage } from '../browser/page.ts';
import { type FitContext, type FittedSlide, fitSlide, mostRounds, presplit } from '../deck/fit.ts';
import { slideTitle } from '../deck/slide.ts';
import { toPrintPage } from '../marp/print-page.ts';
import type { Theme } from '../marp/theme.ts';
import type { Deck, Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { type Composed, compose } from './compose.ts';
import { deckFonts } from './fonts.ts';
import type { Assets } from './images.ts';
import type { Timer } from './timer.ts';

/** A deck with what was made of it, not yet known to fit. */
export interface Draft {
  deck: Deck;
  markdown: string;
  composed: Composed;
  /** The `@font-face` rules for all of its characters. */
  fontCss: string;
}

export interface FittedDeck extends Draft {
  /** Slides that could not be mended. */
  overflows: Overflow[];
}

export interface Overflow {
  slide: Slide;
  /** From 1. */
  number: number;
  pixels: number;
}

export interface FitTools {
  theme: Theme;
  assets: Assets;
  context: FitContext;
  write: (deck: Deck) => string;
  timer: Timer;
}

/** Everything that can be made of a deck before a browser is needed. */
export async function draftDeck(deck: Deck, file: VFile, tools: FitTools): Promise<Draft> {
  const draft = await redraft({ ...deck, slides: presplit(deck.slides, tools.context) }, '', tools);
  const fontCss = await tools.timer.time('fonts', () => deckFonts(draft.composed, deck, file));
  return { ...draft, fontCss };
}

/** The page that shows a draft as it will be printed. */
export const draftPage = ({ composed, deck, fontCss }: Draft): string =>
  toPrintPage(composed, fontCss + composed.css, deck.lang, deck.title);

/**
 * Measures every slide of a draft in a page that shows it, and mends those that do not fit; after the first
 * round only what changed is measured again. The page shows the fitted deck at the end.
 */
export async function fitDeck(first: Draft, page: DeckPage, tools: FitTools): Promise<FittedDeck> {
  const { timer, context } = tools;
  let draft = first;
  let changed: number[] | undefined;
  for (let round = 1; ; round++) {
    const measured = await timer.time('fit', () => measureSlides(page, changed));
    const { slides } = draft.deck;
    const mended = mend(slides, changed, measured, context);
    const next = mended.flatMap((fitted, index) => (fitted.changed ? [index] : []));
    if (next.length === 0 || round === mostRounds)
      return { ...draft, overflows: overflowsIn(slides, changed, measured) };
    changed = next;
    draft = await redraft(
      { ...draft.deck, slides: mended.map((fitted) => fitted.slide) },
      draft.fontCss,
      tools,
    );
    const html = draftPage(draft);
    await timer.time('fit', () => page.load(html));
  }
}

async function redraft(
  deck: Deck,
  fontCss: string,
  { timer, theme, assets, write }: FitTools,
): Promise<Draft> {
  const markdown = await timer.time('markdown', () => write(deck));
  const composed = await timer.time('render', () => compose(markdown, theme, deck.lang, assets));
  return { deck, markdown, composed, fontCss };
}

function mend(
  slides: Slide[],
  changed: number[] | undefined,
  measured: Measurement[],
  context: FitContext,
): FittedSlide[] {
  const measurementOf = new Map(
    (changed ?? [...slides.keys()]).map((index, place) => [index, measured[place]] as const),
  );
  return slides.flatMap((slide, index): FittedSlide[] => {
    const measurement = measurementOf.get(index);
    return measurement ? fitSlide(slide, measurement, context) : [{ slide, changed: false, overflow: 0 }];
  });
}

function overflowsIn(
  slides: Slide[],
  measuredSlides: number[] | undefined,
  measured: Measurement[],
): Overflow[] {
  const indices = measuredSlides ?? [...slides.keys()];
  return indices.flatMap((index, place): Overflow[] => {
    const slide = slides[index];
    const pixels = measured[place]?.overflow ?? 0;
    return slide && pixels > 0 ? [{ slide, number: index + 1, pixels }] : [];
  });
}

/** Reports a slide that does not fit, at the place in the article that it comes from. */
export function reportOverflow({ slide, number, pixels }: Overflow, file: VFile): void {
  const place = slide.sources[0]?.start;
  const message = file.message(`slide ${number} “${slideTitle(slide)}” stands out by ${pixels} px`, {
    ...(place ? { place } : {}),
    ruleId: 'slide-overflow',
    source: 'roadmap-deck',
  });
  message.fatal = true;
  message.note = 'Shorten it, or cut it into shorter sentences, items or sections.';
}
