import { measureSlides } from '../browser/measure.ts';
import type { DeckPage } from '../browser/page.ts';
import { withAmountsSetOff } from '../deck/amounts.ts';
import { withoutBareDividers } from '../deck/bare-dividers.ts';
import { enlarged, isFew } from '../deck/brief.ts';
import { continuedRows } from '../deck/continued-rows.ts';
import { withOneScale } from '../deck/equals.ts';
import { fieldsAlike } from '../deck/fields-alike.ts';
import { withFieldsSetOff } from '../deck/fields-set-off.ts';
import { type FitContext, type FittedSlide, fitSlide, mostRounds } from '../deck/fit.ts';
import { heroesAlike } from '../deck/heroes-alike.ts';
import { withLabelTitles } from '../deck/label-titles.ts';
import { withLeadsBeside } from '../deck/lead-beside.ts';
import { withLeadNames } from '../deck/lead-names.ts';
import { withoutLoneOpeners } from '../deck/lone-openers.ts';
import { numberSlides } from '../deck/numbering.ts';
import { withoutOddOpeners } from '../deck/odd-openers.ts';
import { placeBeyond } from '../deck/places.ts';
import { withPointsAlike } from '../deck/points-alike.ts';
import { presplit } from '../deck/presplit.ts';
import { asPlanned, growAlike, growRoomy, isBrokenByGrowth } from '../deck/roomy.ts';
import { withSharedTitles } from '../deck/shared-titles.ts';
import { setAlike, setEqualsAlike } from '../deck/steps.ts';
import { labelsFor } from '../language/labels.ts';
import type { PackedStyle } from '../marp/render.ts';
import type { Deck, Slide, SourceRange } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { bodyOf, type CompiledDeck } from './compiled-deck.ts';
import type { FitTools, Meter } from './fit-tools.ts';
import { joinSlides } from './join.ts';
import type { SlideWriter } from './slide-writer.ts';

export interface FittedDeck extends CompiledDeck {
  /** Slides that stand out, since their authors keep them whole, or nothing can be done. */
  overflows: Overflow[];
}

export interface Overflow {
  slide: Slide;
  /** From 1. */
  number: number;
  pixels: number;
  /** Where that begins which does not fit. */
  place: SourceRange['start'] | undefined;
}

const contextOf = ({ lang }: Pick<Deck, 'lang'>): FitContext => ({ lang, labels: labelsFor(lang) });

/** Compiles a planned deck, cut where no layout could hold a slide. */
export async function compileDeck(deck: Deck, style: PackedStyle, write: SlideWriter): Promise<CompiledDeck> {
  const slides = presplit(deck.slides, contextOf(deck));
  return { deck: { ...deck, slides }, compiled: await write(slides), style };
}

/**
 * Measures every slide of a deck, joins those that show little, and mends those that do not fit; after the first round only what changed is
 * measured again.
 */
export async function fitDeck(planned: CompiledDeck, tools: FitTools): Promise<FittedDeck> {
  const { write, meter } = tools;
  const context = contextOf(planned.deck);
  let made = await restyled(await joinSlides(planned, tools), tools);
  let wanted = [...made.deck.slides.keys()];
  // What a slide shows stays the same one, however its parts are numbered.
  const found = new Map<Slide['content'], Pick<Overflow, 'pixels' | 'place'>>();
  for (let round = 0; wanted.length > 0; round++) {
    const measured = await meter(made, wanted);
    const measurementOf = new Map(wanted.map((index, place) => [index, measured[place]]));
    const { slides } = made.deck;
    const isLast = round === mostRounds;
    const mended = slides.flatMap((slide, index): FittedSlide[] => {
      const measurement = measurementOf.get(index);
      if (!measurement) return [{ slide, unmeasured: false, overflow: 0 }];
      const fitted = isLast
        ? [{ slide, unmeasured: false, overflow: measurement.overflow }]
        : fitSlide(slide, measurement, context, round);
      for (const { slide: stuck, overflow: pixels } of fitted)
        if (pixels > 0) found.set(stuck.content, { pixels, place: placeBeyond(stuck, measurement) });
      return fitted;
    });
    const next = isLast ? mended : fieldsAlike(heroesAlike(mended));
    wanted = next.flatMap(({ unmeasured }, index) => (unmeasured ? [index] : []));
    if (next.length === slides.length && next.every(({ slide }, index) => slide === slides[index])) break;
    const parts = numberSlides(slidesOf(next), context.labels);
    made = { ...made, deck: { ...made.deck, slides: parts }, compiled: await write(parts) };
  }
  made = await withPartsAlike(made, tools);
  const overflows = made.deck.slides.flatMap((slide, index): Overflow[] => {
    const overflow = found.get(slide.content);
    return overflow ? [{ slide, number: index + 1, ...overflow }] : [];
  });
  return { ...made, overflows };
}

/**
 * Sets what is a line or two large, with the names of what it leads to, and larger what has room left; the titles of rows that go on small, and what is dense
 * with facts as points; names points by their labels, and what several sections have by these; drops what would open no
 * more than one slide, or one of several equals.
 */
async function restyled(made: CompiledDeck, tools: FitTools): Promise<CompiledDeck> {
  const { write, meter } = tools;
  const { slides: all, lang } = made.deck;
  const measured = await meter(made, [...all.keys()]);
  const large = growRoomy(
    all.map((_, index) => enlarged(withNames(all, index, measured), measured[index] as Measurement)),
    measured,
  );
  const whole = await withWholeCells(made, large, measured, tools);
  const told = withPointsAlike(continuedRows(whole), lang);
  const titled = withSharedTitles(
    withLabelTitles(withoutBareDividers(withoutOddOpeners(withoutLoneOpeners(told)))),
  );
  const set = withOneScale(withLeadsBeside(withFieldsSetOff(withAmountsSetOff(titled, lang))));
  const slides = numberSlides(set, labelsFor(lang));
  if (slides.length === all.length && slides.every((slide, index) => slide === all[index])) return made;
  return { ...made, deck: { ...made.deck, slides }, compiled: await write(slides) };
}

/** The slides that grew, but for tables whose cells have more lines so: these stay as they were. */
async function withWholeCells(
  made: CompiledDeck,
  grown: Slide[],
  before: Measurement[],
  { write, meter }: FitTools,
): Promise<Slide[]> {
  const tables = [...grown.keys()].filter((at) => grown[at] !== made.deck.slides[at] && hasTable(grown[at]));
  if (tables.length === 0) return grown;
  const trial = { ...made, deck: { ...made.deck, slides: grown }, compiled: await write(grown) };
  const after = await meter(trial, tables);
  const broken = new Set(
    tables.filter((at, place) =>
      isBrokenByGrowth(grown[at] as Slide, before[at] as Measurement, after[place] as Measurement),
    ),
  );
  return grown.map((slide, at) => (broken.has(at) ? asPlanned(slide) : slide));
}

const hasTable = (slide: Slide | undefined): boolean =>
  slide?.content.some(({ type }) => type === 'table') === true;

/** A slide of a line or two that leads to the parts of its section, with what these are called. */
function withNames(all: Slide[], at: number, measured: Measurement[]): Slide {
  const slide = all[at] as Slide;
  return isFew(measured[at] as Measurement) ? withLeadNames(all, at) : slide;
}

/** Sets the parts of each slide alike, and equals, but for one that does not fit so. */
async function withPartsAlike(made: CompiledDeck, { write, meter }: FitTools): Promise<CompiledDeck> {
  const { slides } = made.deck;
  const alike = setEqualsAlike(setAlike(growAlike(slides)));
  const changed = [...slides.keys()].filter((index) => alike[index] !== slides[index]);
  if (changed.length === 0) return made;
  const even = { ...made, deck: { ...made.deck, slides: alike }, compiled: await write(alike) };
  const measured = await meter(even, changed);
  const tooFull = new Set(changed.filter((_, place) => (measured[place]?.overflow ?? 0) > 0));
  if (tooFull.size === 0) return even;
  const best = alike.map((slide, index) => (tooFull.has(index) ? (slides[index] ?? slide) : slide));
  return { ...made, deck: { ...made.deck, slides: best }, compiled: await write(best) };
}

/** A page that shows a whole deck, and another one when it is asked to. */
export class DeckView {
  readonly #page: DeckPage;
  #shown: CompiledDeck | undefined;

  /** @param shown what the page shows; nothing where that is none of them */
  constructor(page: DeckPage, shown?: CompiledDeck) {
    this.#page = page;
    this.#shown = shown;
  }

  /** Shows other slides of the same deck; the faces in the page stay. */
  async show(made: CompiledDeck): Promise<void> {
    if (made.compiled === this.#shown?.compiled) return;
    await this.#page.setBody(bodyOf(made));
    this.#shown = made;
  }

  readonly measure: Meter = async (made, indices) => {
    await this.show(made);
    return measureSlides(this.#page, indices);
  };
}

const slidesOf = (mended: FittedSlide[]): Slide[] => mended.map((fitted) => fitted.slide);
