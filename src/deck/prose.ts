import type { Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { positionOf } from '../article/outline.ts';
import { textOf } from '../article/phrasing.ts';
import { countsIn } from '../language/counting-words.ts';
import { leansBack } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import { append } from '../model/long-lists.ts';
import type { Block } from '../model/roadmap.ts';
import { balance } from './balance.ts';
import { withClaim } from './claim.ts';
import { type Counted, countedIn, pointsOf, showsOutro } from './counted.ts';
import { joinSentences, nodesOf, type Span, sentencesOf, toParagraphs, toPassages } from './passages.ts';
import { tellingSentences } from './telling.ts';

/** Room for running text, in Chinese characters (see weightOf): on a slide, and for one paragraph on it. */
const slideRoom = 170;
const paragraphRoom = 78;
/** A paragraph past this weight is told on several slides' worth of paragraphs. */
const longParagraph = 240;
const mostParagraphs = 4;
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
  let chunks: Span[][][] = [];
  for (const passage of toPassages(paragraphs)) {
    const all = sentencesOf(passage, lang);
    const counted = countedIn(all, lang);
    append(chunks, chunkSentences(counted ? counted.ahead : all, lang));
    if (!counted) continue;
    append(slides, slidesOf(chunks, lang));
    slides.push(countedSlide(counted));
    chunks = chunkSentences(counted.behind, lang);
  }
  append(slides, slidesOf(chunks, lang));
  return slides;
}

function countedSlide(counted: Counted): ProseSlide {
  const { intro, members, outro } = counted;
  return {
    layout: 'list',
    classes: [],
    shown: [...toParagraphs(intro), pointsOf(members), ...(showsOutro(counted) ? toParagraphs(outro) : [])],
    ...wholeOf([...intro, ...members.flat(), ...outro]),
  };
}

function wholeOf(all: Span[][]): Pick<ProseSlide, 'complete' | 'positions'> {
  const paragraphs = toParagraphs(all);
  return { complete: paragraphs.map(({ children }) => children), positions: paragraphs.map(positionOf) };
}

/** The slides of paragraphs that count nothing. */
function slidesOf(chunks: Span[][][], lang: string): ProseSlide[] {
  if (chunks.length === 0) return [];
  const total = chunks.reduce((sum, chunk) => sum + weigh(chunk), 0);
  const room = total <= slideRoom ? slideRoom : paragraphRoom;
  const weights = chunks.map((chunk) => weigh(shownOf(chunk, room, lang)));
  const cuts = balance(weights, slidesFor(weights));
  return cuts.slice(0, -1).map((start, index) => {
    const own = chunks.slice(start, cuts[index + 1]);
    const whole = own.map(wholeOf);
    return {
      layout: 'prose',
      ...withClaim(sharedOut(own, room, lang).flatMap(toParagraphs), lang),
      complete: whole.flatMap(({ complete }) => complete),
      positions: whole.flatMap(({ positions }) => positions),
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
  if (all.length === 0) return [];
  const weights = all.map((sentence) => weigh([sentence]));
  const together = countedOn(all, lang);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const count = Math.ceil(total / longParagraph);
  const target = total / count;
  const chunks: Span[][][] = [[]];
  let filled = 0;
  all.forEach((sentence, index) => {
    const weight = weights[index] ?? 0;
    // What counts on or leans back stays with the one before, but a whole chain of them is cut somewhere.
    const goesOn = together.has(index) || leansBack(textOf(nodesOf(sentence)), lang);
    const mayOpen = filled > 2 * target || (filled > 0 && !goesOn);
    if (mayOpen && filled + weight / 2 > target && chunks.length < count) {
      chunks.push([]);
      filled = 0;
    }
    chunks.at(-1)?.push(sentence);
    filled += weight;
  });
  return chunks;
}

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
