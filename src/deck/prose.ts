import type { Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { positionOf } from '../article/outline.ts';
import { sentences, textOf, trimPhrasing } from '../article/phrasing.ts';
import { leansBack } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import { append } from '../model/long-lists.ts';
import { balance } from './balance.ts';
import { paragraphOf } from './nodes.ts';
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
  const origins: Paragraph[] = [];
  const chunks = paragraphs.flatMap((whole) => {
    const parts = chunkParagraph(whole.children, lang);
    append(
      origins,
      parts.map(() => whole),
    );
    return parts;
  });
  const total = chunks.reduce((sum, chunk) => sum + weightOf(textOf(chunk.flat())), 0);
  const room = total <= slideRoom ? slideRoom : paragraphRoom;
  const weights = chunks.map((chunk) => weightOf(textOf(shownSentences(chunk, room, lang))));
  const cuts = balance(weights, slidesFor(weights));
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? chunks.length;
    const own = chunks.slice(start, end);
    return {
      shown: sharedOut(own, room, lang).map((children, place): Paragraph => {
        const origin = origins[start + place];
        return { ...paragraphOf(children), ...(origin?.position ? { position: origin.position } : {}) };
      }),
      complete: own.map((chunk) => joinSentences(chunk)),
      positions: origins.slice(start, end).map(positionOf),
    };
  });
}

/** What a slide shows of its paragraphs: where few of them are on it, or one is short, the others have more room. */
function sharedOut(chunks: PhrasingContent[][][], room: number, lang: string): PhrasingContent[][] {
  const share = Math.max(room, Math.floor(slideRoom / chunks.length));
  const shown = chunks.map((chunk) => shownSentences(chunk, share, lang));
  const weights = shown.map((children) => weightOf(textOf(children)));
  let left = slideRoom - weights.reduce((sum, weight) => sum + weight, 0);
  return chunks.map((chunk, place) => {
    const before = weights[place] ?? 0;
    const more = left > 0 ? shownSentences(chunk, before + left, lang) : [];
    const added = weightOf(textOf(more)) - before;
    if (added <= 0 || added > left) return shown[place] ?? [];
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
function chunkParagraph(children: PhrasingContent[], lang: string): PhrasingContent[][][] {
  const all = sentences(children, lang);
  const weights = all.map((sentence) => weightOf(textOf(sentence)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const count = Math.ceil(total / longParagraph);
  const target = total / count;
  const chunks: PhrasingContent[][][] = [[]];
  let filled = 0;
  all.forEach((sentence, index) => {
    const weight = weights[index] ?? 0;
    const mayOpen = filled > 0 && !leansBack(textOf(sentence), lang);
    if (mayOpen && filled + weight / 2 > target && chunks.length < count) {
      chunks.push([]);
      filled = 0;
    }
    chunks.at(-1)?.push(sentence);
    filled += weight;
  });
  return chunks;
}

/**
 * The sentences that carry what a paragraph says, as far as there is room; with the next where they are a few words that
 * say nothing alone.
 */
export function shownSentences(all: PhrasingContent[][], room: number, lang: string): PhrasingContent[] {
  const places = tellingSentences(all, room, lang);
  const weigh = (at: number[]): number => weightOf(textOf(at.flatMap((place) => all[place] ?? [])));
  const next = (places.at(-1) ?? 0) + 1;
  if (next < all.length && weigh(places) <= fewWords && weigh([...places, next]) <= slideRoom)
    places.push(next);
  return joinSentences(places.map((place) => all[place] ?? []));
}

/** Sentences one after the other, as the article sets them. */
export const joinSentences = (all: PhrasingContent[][]): PhrasingContent[] => trimPhrasing(all.flat());
