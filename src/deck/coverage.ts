import { withCapital } from '../article/capitals.ts';
import type { Coverage, PlacedUnit, Placement, Unit } from '../model/coverage.ts';
import type { Deck, Slide, SourceRange } from '../model/deck.ts';
import type { ShownPicture, ShownSlide } from '../model/shown.ts';
import { findParted } from './parted.ts';
import { plannedShown, plannedSlide } from './planned-shown.ts';
import { begunAt, slidesByPlace } from './slides-by-place.ts';
import {
  holds,
  isFollowed,
  normalAddress,
  type Sought,
  toSought,
  toWording,
  type Wording,
} from './sought.ts';
import { findUnsourced } from './unsourced.ts';
import { spelled } from './wording.ts';

interface Told {
  /** What the slide shows: the letters of all of its text, and all of it but for its gaps. */
  shown: Wording;
  notes: Wording;
  addresses: Set<string>;
  pictures: ShownPicture[];
  sources: SourceRange[];
  appendix: boolean;
  /** The slide that it is a part of, or itself where it left a rest to its notes. */
  of: string | undefined;
}

/** What is known of the deck beside the article's units. */
export interface Evidence {
  /** What the audience sees, by slide. Default: what the plan says. */
  shown?: ShownSlide[];
  /** What is seen of them in print, where the theme has other rules for that. */
  printed?: ShownSlide[] | undefined;
  /** The lines of the pictures that were told to be missing: their texts stand for them. */
  toldPictures?: ReadonlySet<number>;
}

/** The account of an article: where its units stand, and what its deck shows besides. */
export const toCoverage = (units: Unit[], deck: Deck, evidence?: Evidence): Coverage => ({
  entries: accountFor(units, deck, evidence),
  unsourced: findUnsourced(units, deck),
});

/**
 * Accounts for every unit of the article: on which slide or in whose notes it stands. A unit is looked for
 * where its place in the article leads, and only then on all other slides. In print it must stand as well.
 */
export function accountFor(units: Unit[], deck: Deck, evidence: Evidence = {}): PlacedUnit[] {
  const { shown = plannedShown(deck), printed, toldPictures = new Set() } = evidence;
  const entries = place(units, deck, shown, toldPictures);
  if (!printed) return entries;
  const inPrint = place(units, deck, printed, toldPictures);
  return entries.map((entry, index) => {
    const other = inPrint[index];
    return other?.placement === 'missing' ? other : entry;
  });
}

function place(
  units: Unit[],
  deck: Deck,
  shown: ShownSlide[],
  toldPictures: ReadonlySet<number>,
): PlacedUnit[] {
  const planned = deck.slides.map(plannedSlide);
  const told = deck.slides.map((slide, index) => tell(slide, shown[index], planned[index]));
  const search: Search = {
    told,
    near: slidesByPlace(told.map(({ sources }) => sources)),
    toldPictures,
    pictures: new Set(planned.flatMap(({ pictures }) => pictures.map(({ alt }) => spelled(alt)))),
  };
  const metadata = toWording(
    [
      deck.title,
      deck.subtitle,
      deck.description,
      deck.author,
      deck.date,
      ...deck.keywords,
      ...Object.values(deck.state ?? {}),
    ].join(' '),
  );
  // An article is told in its order: what stands on several slides is looked for from where the text before it was.
  let last = 0;
  return units.map((unit): PlacedUnit => {
    if (unit.skipped) return { unit, placement: 'skipped' };
    const found = findUnit(toSought(unit), search, last) ?? findTitle(unit, deck.lang, search, last);
    if (found) {
      last = found.slide - 1;
      return { unit, ...found };
    }
    const known = unit.type === 'metadata' && holds(metadata, toWording(unit.text));
    return { unit, placement: known ? 'metadata' : 'missing' };
  });
}

function tell(slide: Slide, shown: ShownSlide = nothing, planned: ShownSlide = nothing): Told {
  // Where a link leads to a file or is refused by the browser, its text stands alone and the reader is told so.
  const local = planned.addresses.filter((address) => !isFollowed(address));
  return {
    shown: toWording(shown.text),
    notes: toWording(slide.notes.join(' ')),
    addresses: new Set([...shown.addresses, ...local].map(normalAddress)),
    pictures: shown.pictures,
    sources: slide.sources,
    appendix: slide.appendix === true,
    of: slide.part?.of ?? (slide.rest ? slide.id : undefined),
  };
}

const nothing: ShownSlide = { text: '', addresses: [], pictures: [] };

interface Search {
  told: Told[];
  near: (source: SourceRange) => number[];
  toldPictures: ReadonlySet<number>;
  /** The alternative texts of the pictures that the plan shows. */
  pictures: ReadonlySet<string>;
}

/** On a slide of the talk, else on one of the appendix, else in the notes; near its place before anywhere else. */
function findUnit(
  sought: Sought,
  search: Search,
  last: number,
): { placement: Placement; slide: number } | undefined {
  const { told } = search;
  const { unit } = sought;
  const asText = unit.type !== 'image' || isText(unit, search);
  const near = search.near(unit.source);
  const ways: (() => Iterable<number>)[] = [() => begunAt(near, last), () => told.keys()];
  for (const [way, candidates] of ways.entries()) {
    let appendix: number | undefined;
    let inNotes: number | undefined;
    for (const slide of candidates()) {
      const place = told[slide];
      if (!place) continue;
      if (isShown(sought, asText, place)) {
        if (!place.appendix) return { placement: 'slide', slide: slide + 1 };
        appendix ??= slide;
      } else if (asText && inNotes === undefined && isNoted(sought, place)) inNotes = slide;
    }
    if (appendix !== undefined) return { placement: 'appendix', slide: appendix + 1 };
    if (inNotes !== undefined) return { placement: 'notes', slide: inNotes + 1 };
    // Its pieces follow each other in the order of the slides.
    const inOrder = way === 0 ? near : told.keys();
    const spread = asText ? findParted(unit.text, inOrder, (slide) => told[slide]) : undefined;
    if (spread) return spread;
  }
  return undefined;
}

/** The same for what may be a title that opens with a capital behind its period. */
function findTitle(unit: Unit, lang: string, search: Search, last: number): ReturnType<typeof findUnit> {
  if (unit.type !== 'heading' && unit.type !== 'sentence') return undefined;
  for (const text of withCapital(unit.text, lang)) {
    const found = findUnit(toSought({ ...unit, text }), search, last);
    if (found) return found;
  }
  return undefined;
}

/** Whether its text may stand for a picture: where it was told to be missing, or stands in the notes by plan. */
const isText = (unit: Unit, { toldPictures, pictures }: Search): boolean =>
  toldPictures.has(unit.source.start.line) || !pictures.has(spelled(unit.text));

function isShown({ unit, words, drawn, address }: Sought, asText: boolean, told: Told): boolean {
  const { shown, addresses, pictures } = told;
  if (drawn) return drawn.every((label) => holds(shown, label));
  if (address !== undefined && addresses.has(address)) return true;
  if (unit.type === 'image' && isSeen(unit.text, pictures)) return true;
  return asText && words.some((text) => holds(shown, text));
}

/** The notes have what a drawing leaves out of its source. */
function isNoted({ words, drawn }: Sought, { shown, notes }: Told): boolean {
  if (drawn) return drawn.every((label) => holds(shown, label) || holds(notes, label));
  return words.some((text) => holds(notes, text));
}

/** A picture without alternative text goes by its address, which the slide does not have: then any such does. */
function isSeen(text: string, pictures: ShownPicture[]): boolean {
  const named = pictures.filter(({ alt }) => spelled(alt) === spelled(text));
  const alike = named.length > 0 ? named : pictures.filter(({ alt }) => alt.trim() === '');
  return alike.length > 0 && alike.every(({ visible }) => visible);
}

/** The units that an account did not find. */
export const missingIn = (entries: PlacedUnit[]): Unit[] =>
  entries.flatMap(({ unit, placement }) => (placement === 'missing' ? [unit] : []));

/** How many units stand where. */
export function countPlacements({ entries }: Coverage): Record<Placement, number> {
  const counts: Record<Placement, number> = {
    slide: 0,
    appendix: 0,
    notes: 0,
    metadata: 0,
    skipped: 0,
    missing: 0,
  };
  for (const { placement } of entries) counts[placement] += 1;
  return counts;
}
