import type { VFile } from 'vfile';
import { measureSlides } from '../browser/measure.ts';
import type { DeckPage } from '../browser/page.ts';
import { type FitContext, type FittedSlide, fitSlide, mostRounds, presplit } from '../deck/fit.ts';
import { slideTitle } from '../deck/slide.ts';
import { numberParts } from '../deck/split.ts';
import type { PackedStyle } from '../marp/render.ts';
import type { Deck, Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import type { Timer } from '../model/timer.ts';
import { type Draft, draftBody, type SlideWriter } from './render.ts';

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
  style: PackedStyle;
  context: FitContext;
  write: SlideWriter;
  timer: Timer;
  /** Whether the others are mended too where a slide cannot be. */
  tolerant?: boolean;
}

/** Measures slides of a draft, by their places in it. */
export type Meter = (draft: Draft, indices: number[]) => Promise<Measurement[]>;

/** Everything that can be made of a deck before a browser is needed. */
export const draftDeck = (deck: Deck, tools: FitTools): Promise<Draft> =>
  redraft({ ...deck, slides: presplit(deck.slides, tools.context) }, '', tools);

/**
 * Measures every slide of a draft, and mends those that do not fit; after the first round only what changed is
 * measured again. What was measured in an earlier making is not measured.
 */
export async function fitDeck(first: Draft, meter: Meter, tools: FitTools): Promise<FittedDeck> {
  const { context } = tools;
  let draft = first;
  let wanted = [...first.deck.slides.keys()];
  let found: Overflow[] = [];
  for (let round = 0; ; round++) {
    const measurementOf = await measure(draft, wanted, meter, tools.timer);
    const { slides } = draft.deck;
    const mended = slides.map((slide, index) => mend(slide, measurementOf.get(index), context));
    found = [...found, ...overflowsIn(mended, round === mostRounds ? measurementOf : undefined)];
    const next = mended.flat();
    const isStable =
      next.length === slides.length && next.every(({ slide }, index) => slide === slides[index]);
    const isLost = found.length > 0 && (!tools.tolerant || round === mostRounds);
    if (isStable || isLost) return { ...draft, overflows: renumbered(found, slides) };
    draft = await redraft(
      { ...draft.deck, slides: numberParts(slidesOf(next), context.labels) },
      draft.fontCss,
      tools,
    );
    wanted = next.flatMap(({ unmeasured }, index) => (unmeasured ? [index] : []));
    if (wanted.length === 0) return { ...draft, overflows: renumbered(found, draft.deck.slides) };
  }
}

/** Overflows by the places that their slides have in the end: others may have been cut since. */
const renumbered = (overflows: Overflow[], slides: Slide[]): Overflow[] =>
  overflows.map((overflow) => {
    const index = slides.findIndex(({ id }) => id === overflow.slide.id);
    return index < 0 ? overflow : { ...overflow, number: index + 1 };
  });

/** The measurements of slides, by their places; those that are not known yet are taken now. */
async function measure(
  draft: Draft,
  wanted: number[],
  meter: Meter,
  timer: Timer,
): Promise<Map<number, Measurement>> {
  const unknown = wanted.filter((index) => !draft.written[index]?.measured);
  const taken = unknown.length === 0 ? [] : await timer.time('fit', () => meter(draft, unknown));
  unknown.forEach((index, place) => {
    const measured = taken[place];
    const written = draft.written[index];
    if (written && measured) written.measured = measured;
  });
  const measurementOf = new Map<number, Measurement>();
  for (const index of wanted) {
    const measured = draft.written[index]?.measured;
    if (measured) measurementOf.set(index, measured);
  }
  return measurementOf;
}

/** A page that shows a whole draft, and another one when it is asked to. */
export class DraftPage {
  readonly #page: DeckPage;
  #shown: Draft;

  /** @param shown what the page shows */
  constructor(page: DeckPage, shown: Draft) {
    this.#page = page;
    this.#shown = shown;
  }

  /** Shows a draft of the same deck; the faces in the page stay. */
  async show(draft: Draft): Promise<void> {
    if (draft.written === this.#shown.written) return;
    await this.#page.setBody(draftBody(draft));
    this.#shown = draft;
  }

  readonly meter: Meter = async (draft, indices) => {
    await this.show(draft);
    return measureSlides(this.#page, indices);
  };
}

const slidesOf = (mended: FittedSlide[]): Slide[] => mended.map((fitted) => fitted.slide);

const redraft = async (deck: Deck, fontCss: string, { style, write }: FitTools): Promise<Draft> => ({
  deck,
  written: await write(deck.slides),
  style,
  fontCss,
});

const mend = (slide: Slide, measured: Measurement | undefined, context: FitContext): FittedSlide[] =>
  measured ? fitSlide(slide, measured, context) : [{ slide, unmeasured: false, overflow: 0 }];

/** What stands out for good: where nothing could be done, and in the last round also what was to be cut again. */
function overflowsIn(mended: FittedSlide[][], last: Map<number, Measurement> | undefined): Overflow[] {
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
