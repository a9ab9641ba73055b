import type { VFile } from 'vfile';
import type { BrowserSession } from '../browser/launch.ts';
import { measureSlides } from '../browser/measure.ts';
import type { DeckPage } from '../browser/page.ts';
import { type FitContext, type FittedSlide, fitSlide, mostRounds, presplit } from '../deck/fit.ts';
import { slideTitle } from '../deck/slide.ts';
import { toPrintPage } from '../marp/print-page.ts';
import type { Theme } from '../marp/theme.ts';
import type { Deck } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { type Composed, compose } from './compose.ts';
import { deckFonts } from './fonts.ts';
import type { Assets } from './images.ts';
import type { Timer } from './timer.ts';

export interface FittedDeck {
  deck: Deck;
  markdown: string;
  composed: Composed;
  /** The theme's CSS with the faces that the deck needs. */
  css: string;
  /** The `@font-face` rules alone. */
  fontCss: string;
  /** The fitted deck as laid out by the browser, ready to be printed. */
  page: DeckPage;
}

export interface FitTools {
  theme: Theme;
  assets: Assets;
  context: FitContext;
  session: () => Promise<BrowserSession>;
  timer: Timer;
  file: VFile;
}

/**
 * Lays a deck out in the browser with its own theme and fonts, measures every slide, and mends those that do
 * not fit; after the first round only what changed is measured again. What cannot be mended is reported as
 * `slide-overflow`.
 */
export async function fitDeck(
  deck: Deck,
  write: (deck: Deck) => string,
  tools: FitTools,
): Promise<FittedDeck> {
  const { timer, file, context } = tools;
  let slides = presplit(deck.slides, context);
  let changed: number[] | undefined;
  let draft = await draftOf({ ...deck, slides }, write, tools);
  const fonts = await timer.time('fonts', () => deckFonts(draft.composed, deck, file));
  const page = await openDraft(draft, fonts, tools);
  for (let round = 1; ; round++) {
    const measured = await timer.time('fit', () => measureSlides(page, changed));
    if (round === mostRounds) {
      reportOverflow(slides, changed, measured, file);
      break;
    }
    const mended = mend(slides, changed, measured, context);
    slides = mended.map((fitted) => fitted.slide);
    changed = mended.flatMap((fitted, index) => (fitted.changed ? [index] : []));
    if (changed.length === 0) {
      reportStuck(mended, file);
      break;
    }
    draft = await draftOf({ ...deck, slides }, write, tools);
    await timer.time('fit', () => page.load(toPage(draft, fonts)));
  }
  return { ...draft, css: fonts + draft.composed.css, fontCss: fonts, page };
}

type Draft = Pick<FittedDeck, 'deck' | 'markdown' | 'composed'>;

async function draftOf(
  deck: Deck,
  write: (deck: Deck) => string,
  { timer, theme, assets }: FitTools,
): Promise<Draft> {
  const markdown = await timer.time('markdown', () => write(deck));
  const composed = await timer.time('render', () => compose(markdown, theme, deck.lang, assets));
  return { deck, markdown, composed };
}

const toPage = ({ composed, deck }: Draft, fontCss: string): string =>
  toPrintPage(composed, fontCss + composed.css, deck.lang, deck.title);

async function openDraft(draft: Draft, fontCss: string, { timer, session }: FitTools): Promise<DeckPage> {
  const browser = await timer.time('browser', session);
  return timer.time('layout', () => browser.openPage(toPage(draft, fontCss)));
}

function mend(
  slides: Deck['slides'],
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

function reportOverflow(
  slides: Deck['slides'],
  changed: number[] | undefined,
  measured: Measurement[],
  file: VFile,
): void {
  const indices = changed ?? [...slides.keys()];
  indices.forEach((index, place) => {
    const slide = slides[index];
    const overflow = measured[place]?.overflow ?? 0;
    if (slide && overflow > 0) report(slide, index, overflow, file);
  });
}

function reportStuck(fitted: FittedSlide[], file: VFile): void {
  fitted.forEach(({ slide, overflow }, index) => {
    if (overflow > 0) report(slide, index, overflow, file);
  });
}

function report(slide: Deck['slides'][number], index: number, overflow: number, file: VFile): void {
  const place = slide.sources[0]?.start;
  const message = file.message(`slide ${index + 1} “${slideTitle(slide)}” stands out by ${overflow} px`, {
    ...(place ? { place } : {}),
    ruleId: 'slide-overflow',
    source: 'roadmap-deck',
  });
  message.fatal = true;
  message.note = 'Shorten it, or cut it into shorter sentences, items or sections.';
}
