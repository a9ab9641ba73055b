import type { Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { positionOf } from '../article/outline.ts';
import { textOf } from '../article/phrasing.ts';
import { leansBack } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import { balance } from './balance.ts';
import { joinSentences, nodesOf, type Span, sentencesOf, toParagraphs, toPassages } from './passages.ts';
import { tellingSentences } from './telling.ts';

/** Room for running text, in Chinese characters (see weightOf): on a slide, and for one paragraph on it. */
const slideRoom = 130;
const paragraphRoom = 62;
/** A paragraph past this weight is told on several slides' worth of paragraphs. */
const longParagraph = 240;
const mostParagraphs = 4;
/** A sentence of this weight is no more than the name of what the next one tells. */
const fewWords = 12;

export interface ProseSlide {
  /** What the slide shows: whole sentences of each paragraph. */
  shown: Paragraph[];
  /** The paragraphs whole, for the notes. */
  complete: PhrasingContent[][];
  /** Where the paragraphs stand in the article. */
  positions: Position[];
}

/** Lays paragraphs out over slides: whole sentences, never a wall of text; the rest is for the notes. */
export function planProse(paragraphs: Paragraph[], lang: string): ProseSlide[] {
  const chunks = toPassages(paragraphs).flatMap((passage) =>
    chunkSentences(sentencesOf(passage, lang), lang),
  );
  const total = chunks.reduce((sum, chunk) => sum + weigh(chunk), 0);
  const room = total <= slideRoom ? slideRoom : paragraphRoom;
  const weights = chunks.map((chunk) => weigh(shownOf(chunk, room, lang)));
  const cuts = balance(weights, slidesFor(weights));
  return cuts.slice(0, -1).map((start, index) => {
    const own = chunks.slice(start, cuts[index + 1]);
    const complete = own.flatMap(toParagraphs);
    return {
      shown: sharedOut(own, room, lang).flatMap(toParagraphs),
      complete: complete.map(({ children }) => children),
      positions: complete.map(positionOf),
    };
  });
}

const weigh = (all: Span[][]): number => weightOf(textOf(all.flatMap(nodesOf)));

/** What a slide shows of its paragraphs: where few of them are on it, or one is short, the others have more room. */
function sharedOut(chunks: Span[][][], room: number, lang: string): Span[][][] {
  const share = Math.max(room, Math.floor(slideRoom / chunks.length));
  const shown = chunks.map((chunk) => shownOf(chunk, share, lang));
  let left = slideRoom - shown.reduce((sum, chunk) => sum + weigh(chunk), 0);
  return chunks.map((chunk, place) => {
    const before = shown[place] ?? [];
    const more = left > 0 ? shownOf(chunk, weigh(before) + left, lang) : before;
    const added = weigh(more) - weigh(before);
    if (added <= 0 || added > left) return before;
    left -= added;
    return more;
  });
}

/** How many slides paragraphs of these weights take, at most four to a slide. */
function slidesFor(weights: number[]): number {
  let slides = 1;
  let filled = 0;
  let count = 0;
  for (const weight of weights) {
    if (count > 0 && (filled + weight > slideRoom || count === mostParagraphs)) {
      slides += 1;
      filled = 0;
      count = 0;
    }
    filled += weight;
    count += 1;
  }
  return slides;
}

/** The sentences of a paragraph in groups that each read as a paragraph of their own. */
function chunkSentences(all: Span[][], lang: string): Span[][][] {
  const weights = all.map((sentence) => weigh([sentence]));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const count = Math.ceil(total / longParagraph);
  const target = total / count;
  const chunks: Span[][][] = [[]];
  let filled = 0;
  all.forEach((sentence, index) => {
    const weight = weights[index] ?? 0;
    // A sentence that leans back stays with the one before, but a whole chain of them is cut somewhere.
    const mayOpen = filled > 2 * target || (filled > 0 && !leansBack(textOf(nodesOf(sentence)), lang));
    if (mayOpen && filled + weight / 2 > target && chunks.length < count) {
      chunks.push([]);
      filled = 0;
    }
    chunks.at(-1)?.push(sentence);
    filled += weight;
  });
  return chunks;
}

const shownOf = (all: Span[][], room: number, lang: string): Span[][] =>
  shownPlaces(all.map(nodesOf), room, lang).map((place) => all[place] ?? []);

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
