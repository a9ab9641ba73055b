import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { announcesSome } from '../language/announcing-words.ts';
import { countsIn, isCounted } from '../language/counting-words.ts';
import { dependsOn } from '../language/dependence.ts';
import { isOnlySaid } from '../language/spoken-words.ts';
import { leansBack } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import { withAntecedents } from './antecedents.ts';
import { isFormula, joinSentences, nodesOf, type Span } from './passages.ts';
import type { Unit } from './spread.ts';
import { needsNext } from './support.ts';
import { tellingSentences } from './telling.ts';

/** Room for running text on a slide, in Chinese characters (see weightOf); and what one slide takes whole, in smaller type. */
export const [slideRoom, wholeRoom] = [170, 200];
/** Text is told whole up to so much; of more, that or so much of each paragraph: what carries it, the rest is for the notes. */
const mostWhole = 4 * slideRoom;
const paragraphRoom = 56;
/**
 * How bad it is to begin a slide within a paragraph; with what leans back on or is counted with the sentence before, or
 * only announces.
 */
const [parted, partedWhole] = [1, 3];
/** A sentence of this weight is no more than the name of what the next one tells. */
const fewWords = 12;

/**
 * The sentences of passages that are shown: all where it takes a few slides, of longer text what carries it.
 * @param isOnOne whether one slide shows them
 */
export function toldUnits(passages: Span[][][], lang: string, isOnOne = false): SentenceUnit[] {
  const all = passages.map((passage) => passage.map(nodesOf));
  const shown = withAntecedents(all, placesIn(passages, lang, isOnOne));
  return passages.flatMap((passage, at) => {
    const units = unitsOf(passage, shown[at] ?? [], lang, endsInFormula(passages[at - 1] ?? []));
    const [first] = units;
    if (first && onlyAnnounces(passage, passages[at + 1] ?? [], lang)) first.opening = partedWhole;
    return units;
  });
}

/** The places of the sentences of each passage that carry what it says, as far as there is room. */
function placesIn(passages: Span[][][], lang: string, isOnOne: boolean): number[][] {
  const weights = passages.map(weigh);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const least = weights.map((weight) =>
    isOnOne ? 0 : Math.min(weight, Math.ceil(weight / wholeRoom) * paragraphRoom),
  );
  const most = isOnOne
    ? roomOnOne(total)
    : Math.max(
        mostWhole,
        least.reduce((sum, weight) => sum + weight, 0),
      );
  // What one passage leaves of its room is for the next.
  let left = 0;
  return passages.map((passage, at) => {
    left += (most / total) * (weights[at] ?? 0);
    const room = total <= most ? Number.POSITIVE_INFINITY : Math.max(least[at] ?? 0, left);
    const places = shownPlaces(passage.map(nodesOf), room, lang);
    left -= weigh(places.map((place) => passage[place] ?? []));
    return places;
  });
}

/** One slide shows text whole that it takes so, and of longer text what it has room for. */
const roomOnOne = (total: number): number => (total <= wholeRoom ? wholeRoom : slideRoom);

/** Whether a passage is one sentence that announces what the next ones count: that stands with what is before it. */
function onlyAnnounces(passage: Span[][], [next = []]: Span[][], lang: string): boolean {
  const [said, counted] = [passage[0] ?? [], next].map((sentence) => textOf(nodesOf(sentence)).trim());
  return passage.length === 1 && announcesSome(said ?? '') && isCounted(counted ?? '', lang);
}

export interface SentenceUnit extends Unit {
  sentence: Span[];
  /** The same with those around it that the slide does not show. */
  whole: Span[][];
  /** Whether it is not understood, or not whole, without the sentence before it. */
  isBound: boolean;
  /** Whether it says by its own words that it is not understood without that one. */
  leans: boolean;
}

const endsInFormula = (passage: Span[][]): boolean => {
  const last = passage.at(-1)?.at(-1);
  return last !== undefined && isFormula(last.of);
};

/** The sentences of a passage that are shown at these places; the first behind a formula is about that. */
function unitsOf(
  passage: Span[][],
  places: number[],
  lang: string,
  isBehindFormula: boolean,
): SentenceUnit[] {
  const all = passage.map(nodesOf);
  const counted = countedOn(passage, lang);
  const saidAt = (place: number): string => textOf(all[place] ?? []).trim();
  const leans = (place: number): boolean =>
    leansBack(saidAt(place), lang) || dependsOn(saidAt(place - 1), saidAt(place));
  const isBound = (place: number): boolean =>
    counted.has(place) || leans(place) || needsNext(all, place - 1, lang);
  return places.map((place, index) => {
    const bound = index > 0 && isBound(place);
    return {
      sentence: passage[place] ?? [],
      whole: passage.slice(index === 0 ? 0 : place, places[index + 1]),
      weight: weigh(passage.slice(place, place + 1)),
      opening: bound ? partedWhole : openingOf(index, isBehindFormula),
      isParagraphStart: index === 0,
      isBound: bound,
      leans: bound && leans(place),
    };
  });
}

/** A slide begins with a paragraph; behind a formula, whose first sentence is about that, rather with the second one. */
const openingOf = (index: number, isBehindFormula: boolean): number =>
  index === Number(isBehindFormula) ? 0 : parted;

/** A formula in lines of its own is as tall as so much text. */
const formulaWeight = 50;

export const weigh = (all: Span[][]): number =>
  all
    .flat()
    .reduce((sum, { of, nodes }) => sum + (isFormula(of) ? formulaWeight : weightOf(textOf(nodes))), 0);

/** The places of sentences behind the first that is counted, up to the last. */
function countedOn(all: Span[][], lang: string): Set<number> {
  const said = all.map((sentence) => textOf(nodesOf(sentence)).trim());
  const runs = countsIn(said, lang);
  return new Set(
    [...all.keys()].filter((place) =>
      runs.some((run) => (run[0] ?? 0) < place && place <= (run.at(-1) ?? 0)),
    ),
  );
}

/** The sentences that carry what a paragraph says, as far as there is room. */
export const shownSentences = (all: PhrasingContent[][], room: number, lang: string): PhrasingContent[] =>
  joinSentences(shownPlaces(all, room, lang).map((place) => all[place] ?? []));

/** Where they are, without those that are only said; with the next one where they are a few words that say nothing alone. */
function shownPlaces(all: PhrasingContent[][], room: number, lang: string): number[] {
  const telling = tellingSentences(all, room, lang);
  const shown = telling.filter((place) => !isOnlySaid(textOf(all[place] ?? [])));
  const places = shown.length > 0 ? shown : telling;
  const weighAt = (at: number[]): number => weightOf(textOf(at.flatMap((place) => all[place] ?? [])));
  const next = (places.at(-1) ?? 0) + 1;
  if (next < all.length && weighAt(places) <= fewWords && weighAt([...places, next]) <= slideRoom)
    places.push(next);
  return places;
}
