import { measureSlides } from '../browser/measure.ts';
import type { DeckPage } from '../browser/page.ts';
import { type FitContext, type FittedSlide, fitSlide, mostRounds, presplit } from '../deck/fit.ts';
import { numberParts } from '../deck/split.ts';
import { labelsFor } from '../language/labels.ts';
import type { PackedStyle } from '../marp/render.ts';
import type { Deck, Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { bodyOf, type CompiledDeck } from './compiled-deck.ts';
import type { SlideWriter } from './slide-writer.ts';

export interface FittedDeck extends CompiledDeck {
  /** Slides that could not be mended. */
  overflows: Overflow[];
}

export interface Overflow {
  slide: Slide;
  /** From 1. */
  number: number;
  pixels: number;
}

/** Measures slides of a deck, by their places in it. */
export type Meter = (made: CompiledDeck, indices: number[]) => Promise<Measurement[]>;

export interface FitTools {
  write: SlideWriter;
  meter: Meter;
  /** Whether the others are mended too where a slide cannot be. */
  tolerant?: boolean;
}

const contextOf = ({ lang }: Pick<Deck, 'lang'>): FitContext => ({ lang, labels: labelsFor(lang) });

/** Compiles a planned deck, cut where no layout could hold a slide. */
export async function compileDeck(deck: Deck, style: PackedStyle, write: SlideWriter): Promise<CompiledDeck> {
  const slides = presplit(deck.slides, contextOf(deck));
  return { deck: { ...deck, slides }, compiled: await write(slides), style };
}

/**
 * Measures every slide of a deck, and mends those that do not fit; after the first round only what changed is
 * measured again.
 */
export async function fitDeck(
  first: CompiledDeck,
  { write, meter, tolerant }: FitTools,
): Promise<FittedDeck> {
  const context = contextOf(first.deck);
  let made = first;
  let wanted = [...first.deck.slides.keys()];
  let found: Overflow[] = [];
  for (let round = 0; ; round++) {
    const measured = await meter(made, wanted);
    const measurementOf = new Map(wanted.map((index, place) => [index, measured[place]]));
    const { slides } = made.deck;
    const mended = slides.map((slide, index) => mend(slide, measurementOf.get(index), context));
    found = [...found, ...overflowsIn(mended, round === mostRounds ? measurementOf : undefined)];
    const next = mended.flat();
    const isStable =
      next.length === slides.length && next.every(({ slide }, index) => slide === slides[index]);
    const isLost = found.length > 0 && (!tolerant || round === mostRounds);
    if (isStable || isLost) return { ...made, overflows: renumbered(found, slides) };
    const parts = numberParts(slidesOf(next), context.labels);
    made = { ...made, deck: { ...made.deck, slides: parts }, compiled: await write(parts) };
    wanted = next.flatMap(({ unmeasured }, index) => (unmeasured ? [index] : []));
    if (wanted.length === 0) return { ...made, overflows: renumbered(found, parts) };
  }
}

/** Overflows by the places that their slides have in the end: others may have been cut since. */
const renumbered = (overflows: Overflow[], slides: Slide[]): Overflow[] =>
  overflows.map((overflow) => {
    const index = slides.findIndex(({ id }) => id === overflow.slide.id);
    return index < 0 ? overflow : { ...overflow, number: index + 1 };
  });

/** A page that shows a whole deck, and another one when it is asked to. */
export class DeckView {
  readonly #page: DeckPage;
  #shown: CompiledDeck;

  /** @param shown what the page shows */
  constructor(page: DeckPage, shown: CompiledDeck) {
    this.#page = page;
    this.#shown = shown;
  }

  /** Shows other slides of the same deck; the faces in the page stay. */
  async show(made: CompiledDeck): Promise<void> {
    if (made.compiled === this.#shown.compiled) return;
    await this.#page.setBody(bodyOf(made));
    this.#shown = made;
  }

  readonly measure: Meter = async (made, indices) => {
    await this.show(made);
    return measureSlides(this.#page, indices);
  };
}

const slidesOf = (mended: FittedSlide[]): Slide[] => mended.map((fitted) => fitted.slide);

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
