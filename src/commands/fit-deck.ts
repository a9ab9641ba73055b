import type { VFile } from 'vfile';
import { measureSlides } from '../browser/measure.ts';
import type { DeckPage } from '../browser/page.ts';
import { type FitContext, type FittedSlide, fitSlide, mostRounds, presplit } from '../deck/fit.ts';
import { slideTitle } from '../deck/slide.ts';
import { numberParts } from '../deck/split.ts';
import { toPrintBody, toPrintPage } from '../marp/print-page.ts';
import type { Theme } from '../marp/theme.ts';
import type { Deck, Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { type Composed, compose } from './compose.ts';
import type { Assets } from './images.ts';
import type { StyleKeeper } from './packed-style.ts';
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
  style: StyleKeeper;
  context: FitContext;
  write: (deck: Deck) => string;
  timer: Timer;
}

/** Everything that can be made of a deck before a browser is needed. */
export const draftDeck = (deck: Deck, tools: FitTools): Promise<Draft> =>
  redraft({ ...deck, slides: presplit(deck.slides, tools.context) }, '', tools);

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
  let wanted = [...first.deck.slides.keys()];
  for (let round = 0; ; round++) {
    const measured = await timer.time('fit', () => measureSlides(page, wanted));
    const { slides } = draft.deck;
    const measurementOf = new Map(wanted.map((index, place) => [index, measured[place]]));
    const mended = slides.map((slide, index) => mend(slide, measurementOf.get(index), context));
    const overflows = overflowsIn(mended, round === mostRounds ? measurementOf : undefined);
    const next = mended.flat();
    if (next.length === slides.length && next.every(({ slide }, index) => slide === slides[index])) {
      return { ...draft, overflows };
    }
    if (overflows.length > 0) return { ...draft, overflows };
    draft = await redraft(
      { ...draft.deck, slides: numberParts(slidesOf(next), context.labels) },
      draft.fontCss,
      tools,
    );
    const body = toPrintBody(draft.composed);
    await timer.time('fit', () => page.setBody(body));
    wanted = next.flatMap(({ unmeasured }, index) => (unmeasured ? [index] : []));
    if (wanted.length === 0) return { ...draft, overflows: [] };
  }
}

const slidesOf = (mended: FittedSlide[]): Slide[] => mended.map((fitted) => fitted.slide);

async function redraft(
  deck: Deck,
  fontCss: string,
  { timer, theme, assets, style, write }: FitTools,
): Promise<Draft> {
  const markdown = await timer.time('markdown', () => write(deck));
  const composed = await timer.time('render', () =>
    compose(markdown, theme, deck.lang, assets, style.packed),
  );
  await style.keep(composed);
  return { deck, markdown, composed, fontCss };
}

const mend = (slide: Slide, measured: Measurement | undefined, context: FitContext): FittedSlide[] =>
  measured ? fitSlide(slide, measured, context) : [{ slide, unmeasured: false, overflow: 0 }];

/** What stands out for good: where nothing could be done, and in the last round also what was to be cut again. */
function overflowsIn(
  mended: FittedSlide[][],
  last: Map<number, Measurement | undefined> | undefined,
): Overflow[] {
  return mended.flatMap((parts, index): Overflow[] => {
    const [first] = parts;
    const cutAgain = parts.length > 1 ? (last?.get(index)?.overflow ?? 0) : 0;
    const pixels = Math.max(cutAgain, first?.overflow ?? 0);
    return first && pixels > 0 ? [{ slide: first.slide, number: index + 1, pixels }] : [];
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
