import type { Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { positionOf } from '../article/outline.ts';
import { textOf } from '../article/phrasing.ts';
import { countsIn } from '../language/counting-words.ts';
import { leansBack } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import { append } from '../model/long-lists.ts';
import type { Block } from '../model/roadmap.ts';
import { withClaim } from './claim.ts';
import { type Counted, countedIn, pointsOf } from './counted.ts';
import { ownMarks } from './own-marks.ts';
import {
  isFormula,
  joinSentences,
  nodesOf,
  type Span,
  sentencesOf,
  toParagraphs,
  toPassages,
} from './passages.ts';
import { spread, type Unit } from './spread.ts';
import { needsNext } from './support.ts';
import { tellingSentences } from './telling.ts';

/** Room for running text on a slide, in Chinese characters (see weightOf); and what one slide takes whole, in smaller type. */
const [slideRoom, wholeRoom] = [170, 200];
const mostParagraphs = 4;
/** Up to so much stands above or below what is counted. */
const longestRemark = 50;
/** Text is told whole up to so much; of more, each paragraph with this at the least, and half as much again. */
const mostWhole = 4 * slideRoom;
const paragraphRoom = 78;
const moreTold = 1.5;
/** How bad it is to begin a slide within a paragraph, with what leans back on or is counted with the sentence before. */
const [parted, partedWhole] = [1, 3];
/** A sentence of this weight is no more than the name of what the next one tells. */
const fewWords = 12;

export interface ProseSlide {
  layout: 'prose' | 'list';
  classes: string[];
  /** What the slide shows: whole sentences of each paragraph, what is counted as points. */
  shown: Block[];
  /** The paragraphs whole, for the notes. */
  complete: PhrasingContent[][];
  /** Where the paragraphs stand in the article. */
  positions: Position[];
}

/** Lays paragraphs out over slides: whole sentences, never a wall of text; the rest is for the notes. */
export function planProse(paragraphs: Paragraph[], lang: string): ProseSlide[] {
  const slides: ProseSlide[] = [];
  let passages: Span[][][] = [];
  for (const passage of toPassages(paragraphs)) {
    const all = sentencesOf(passage, lang);
    const counted = countedIn(all, lang);
    passages.push(counted ? counted.ahead : all);
    if (!counted) continue;
    const slide = countedSlide(counted);
    if (isRemark(slide, passages)) slides.push(withRemark(slide, passages.flat(), []));
    else {
      append(slides, slidesOf(passages, lang));
      slides.push(slide);
    }
    passages = [counted.behind];
  }
  const last = slides.at(-1);
  if (last && isRemark(last, passages)) slides.splice(-1, 1, withRemark(last, [], passages.flat()));
  else append(slides, slidesOf(passages, lang));
  return slides;
}

/** Whether what stands before or behind what is counted needs no slide of its own. */
function isRemark({ layout, complete }: ProseSlide, passages: Span[][][]): boolean {
  const weight = passages.reduce((sum, passage) => sum + weigh(passage), 0);
  const listed = complete.reduce((sum, paragraph) => sum + weightOf(textOf(paragraph)), 0);
  return layout === 'list' && weight <= longestRemark && weight + listed <= slideRoom;
}

/** What is counted with a few words above or below it. */
function withRemark(slide: ProseSlide, above: Span[][], below: Span[][]): ProseSlide {
  const [first, last] = [above, below].map((all) => ({ shown: toParagraphs(all), ...wholeOf(all) }));
  const parts = [first, slide, last].filter((part) => part !== undefined);
  return {
    ...slide,
    shown: parts.flatMap(({ shown }) => shown),
    complete: parts.flatMap(({ complete }) => complete),
    positions: parts.flatMap(({ positions }) => positions),
  };
}

function countedSlide(counted: Counted): ProseSlide {
  const { intro, members, outro } = counted;
  const points = pointsOf(members);
  return {
    layout: 'list',
    classes: ownMarks([points]),
    shown: [...toParagraphs(intro), points, ...toParagraphs(outro)],
    ...wholeOf([...intro, ...members.flat(), ...outro]),
  };
}

function wholeOf(all: Span[][]): Pick<ProseSlide, 'complete' | 'positions'> {
  const paragraphs = toParagraphs(all);
  return { complete: paragraphs.map(({ children }) => children), positions: paragraphs.map(positionOf) };
}

/** The slides of passages that count nothing. */
function slidesOf(passages: Span[][][], lang: string): ProseSlide[] {
  const units = toldUnits(passages, lang);
  if (units.length === 0) return [];
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const slides = total <= wholeRoom ? 1 : Math.ceil(total / slideRoom);
  const cuts = spread(units, { ideal: total / slides, most: wholeRoom, mostParagraphs });
  return cuts.slice(0, -1).map((start, index) => {
    const own = units.slice(start, cuts[index + 1]);
    return {
      layout: 'prose',
      ...withClaim(toParagraphs(own.map(({ sentence }) => sentence)), lang),
      ...wholeOf(own.flatMap(({ whole }) => whole)),
    };
  });
}

/** The sentences of passages that are shown: all where it takes a few slides, of longer text what carries it. */
function toldUnits(passages: Span[][][], lang: string): SentenceUnit[] {
  const weights = passages.map(weigh);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const least = weights.map((weight) => Math.min(weight, Math.ceil(weight / wholeRoom) * paragraphRoom));
  const most = Math.max(mostWhole, moreTold * least.reduce((sum, weight) => sum + weight, 0));
  // What one passage leaves of its room is for the next.
  let left = 0;
  return passages.flatMap((passage, place) => {
    left += (most / total) * (weights[place] ?? 0);
    const room = total <= most ? Number.POSITIVE_INFINITY : Math.max(least[place] ?? 0, left);
    const units = unitsOf(passage, room, lang, endsInFormula(passages[place - 1] ?? []));
    left -= units.reduce((sum, { weight }) => sum + weight, 0);
    return units;
  });
}

interface SentenceUnit extends Unit {
  sentence: Span[];
  /** The same with those around it that the slide does not show. */
  whole: Span[][];
}

const endsInFormula = (passage: Span[][]): boolean => {
  const last = passage.at(-1)?.at(-1);
  return last !== undefined && isFormula(last.of);
};

/** The sentences of a passage that are shown in its room; the first behind a formula is about that. */
function unitsOf(passage: Span[][], room: number, lang: string, isBehindFormula: boolean): SentenceUnit[] {
  const all = passage.map(nodesOf);
  const places = shownPlaces(all, room, lang);
  const counted = countedOn(passage, lang);
  const isBound = (place: number): boolean =>
    counted.has(place) || leansBack(textOf(all[place] ?? []), lang) || needsNext(all, place - 1, lang);
  return places.map((place, index) => ({
    sentence: passage[place] ?? [],
    whole: passage.slice(index === 0 ? 0 : place, places[index + 1]),
    weight: weigh(passage.slice(place, place + 1)),
    opening: isBound(place) && index > 0 ? partedWhole : openingOf(index, isBehindFormula),
    isParagraphStart: index === 0,
  }));
}

/** A slide begins with a paragraph; behind a formula, whose first sentence is about that, rather with the second one. */
const openingOf = (index: number, isBehindFormula: boolean): number =>
  index === Number(isBehindFormula) ? 0 : parted;

/** A formula in lines of its own is as tall as so much text. */
const formulaWeight = 50;

const weigh = (all: Span[][]): number =>
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

/** Where they are; with the next one where they are a few words that say nothing alone. */
function shownPlaces(all: PhrasingContent[][], room: number, lang: string): number[] {
  const places = tellingSentences(all, room, lang);
  const weighAt = (at: number[]): number => weightOf(textOf(at.flatMap((place) => all[place] ?? [])));
  const next = (places.at(-1) ?? 0) + 1;
  if (next < all.length && weighAt(places) <= fewWords && weighAt([...places, next]) <= slideRoom)
    places.push(next);
  return places;
}
