import type { List } from 'mdast';
import { slicePhrasing, textOf } from '../article/phrasing.ts';
import { endsWithCount } from '../language/announcing-words.ts';
import { countedStarts, countsIn, isCounted } from '../language/counting-words.ts';
import { parallelIn } from '../language/parallel.ts';
import { leansBack } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import { greatestOf, leastOf } from '../model/long-lists.ts';
import type { Block } from '../model/roadmap.ts';
import { markAlike } from './figures.ts';
import { item, list } from './nodes.ts';
import { nodesOf, type Span, sentencesOf, toParagraphs } from './passages.ts';
import { concludes } from './support.ts';

/** A paragraph that counts: what announces it, what is counted, each with what is told of it, and what it comes to. */
export interface Counted {
  /** What stands before it and does not announce it. */
  ahead: Span[][];
  intro: Span[][];
  members: Span[][][];
  /** What it comes to. */
  outro: Span[][];
  /** The same where it is so much that it stands on a slide behind. */
  behind: Span[][];
}

/** What is counted in less than this reads well within its paragraph: two things, more of them. */
const [leastPair, leastRun] = [90, 62];
/** Room above what is counted, and for the whole slide, in Chinese characters. */
const [introRoom, slideRoom] = [90, 215];
/** What comes behind it is told on a slide of its own where it takes this. */
const leastBehind = 60;
/** A sentence of this weight is no more than the name of what the next one tells. */
const fewWords = 12;

const weigh = (all: Span[][]): number => weightOf(textOf(all.flatMap(nodesOf)));

/** What a paragraph counts in so many words that it is easier to see in lines of its own. */
export function countedIn(sentences: Span[][], lang: string): Counted | undefined {
  const { all, run } = countedUnits(sentences, lang);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = endOf(all, run, lang);
  const isAll = run.length > 2 && end === all.length && first <= 1;
  if (!isAll && weigh(all.slice(first, end)) <= (run.length > 2 ? leastRun : leastPair)) return undefined;
  const announced = announcementOf(all.map(saidIn), first, lang);
  const isShort = weigh(all.slice(0, first)) <= introRoom;
  const opening = isShort ? 0 : announced;
  const after = all.slice(end);
  const isBehind = weigh(all.slice(opening)) > slideRoom && weigh(after) >= leastBehind;
  return {
    ahead: all.slice(0, opening),
    intro: all.slice(opening, first),
    members: run.map((start, place) => all.slice(start, run[place + 1] ?? end)),
    outro: isBehind ? [] : after,
    behind: isBehind ? after : [],
  };
}

/** The same of what is nothing else than its members. */
export const allCounted = (members: Span[][][]): Counted => ({
  ahead: [],
  intro: [],
  members,
  outro: [],
  behind: [],
});

/** Behind the last that is counted: with as much told of it as of each of the others, up to what it all comes to. */
function endOf(all: Span[][], run: number[], lang: string): number {
  const lengths = run.slice(1).map((start, place) => start - (run[place] ?? 0));
  const last = run.at(-1) ?? 0;
  const isName = greatestOf(lengths) > 1 && weigh(all.slice(last, last + 1)) <= fewWords;
  const most = last + Math.max(leastOf(lengths), isName ? 2 : 1);
  const rest = all.slice(last + 1).map(saidIn);
  // What is as much as is told of another one belongs to the last, unless all come to it.
  if (rest.length < greatestOf(lengths) && !rest.some((said) => concludes(said, lang))) return all.length;
  let end = last + 1;
  while (end < most && end < all.length && !concludes(saidIn(all[end] ?? []), lang)) end += 1;
  return end;
}

/** A sentence, or the part of one that may be counted by itself. */
interface Unit {
  spans: Span[];
  isInner: boolean;
}

/** A sentence with more such parts counts nothing. */
const mostInner = 20;

/** A sentence in the parts that may be counted within it. */
function unitsOf(sentence: Span[], lang: string): Unit[] {
  const [span, ...others] = sentence;
  const starts = span && others.length === 0 ? countedStarts(textOf(span.nodes), lang) : [];
  if (!span || starts.length === 0 || starts.length > mostInner) return [{ spans: sentence, isInner: false }];
  return [0, ...starts].map((start, place) => ({
    spans: [{ of: span.of, nodes: slicePhrasing(span.nodes, start, starts[place]) }],
    isInner: start > 0,
  }));
}

const saidIn = (unit: Span[]): string => textOf(nodesOf(unit)).trim();

function longestRun(said: string[], lang: string): number[] {
  const runs = [...countsIn(said, lang), ...announcedIn(said, lang), ...parallelIn(said, lang)];
  return runs.reduce((one, other) => (other.length > one.length ? other : one), []);
}

/** A sentence that is longer than this is hardly one of those that are announced. */
const longAnnounced = 60;

/** What a sentence announces by its number, and the paragraph tells to its end in so many: We want three things. … */
function announcedIn(said: string[], lang: string): number[][] {
  const from = Math.max(0, said.length - 10);
  for (let at = from; at + 3 < said.length; at += 1) {
    const run = [...said.keys()].slice(at + 1);
    const isOwn = (place: number): boolean => weightOf(said[place] ?? '') <= longAnnounced;
    const leans = run.slice(0, -1).some((place) => leansBack(said[place] ?? '', lang));
    // What is counted itself goes on behind what is told of it.
    const isMixed = run.some((place) => isCounted(said[place] ?? '', lang));
    if (!leans && !isMixed && endsWithCount(said[at] ?? '', run.length) && run.every(isOwn)) return [run];
  }
  return [];
}

/** The sentences of a paragraph, cut only where what is counted begins; and the places of what is. */
function countedUnits(sentences: Span[][], lang: string): { all: Span[][]; run: number[] } {
  const units = sentences.flatMap((sentence) => unitsOf(sentence, lang));
  const run = longestRun(
    units.map(({ spans }) => saidIn(spans)),
    lang,
  );
  const all: Span[][] = [];
  const places: number[] = [];
  units.forEach(({ spans, isInner }, place) => {
    const isCounted = run.includes(place);
    const [before, span] = [all.at(-1)?.at(-1), spans[0]];
    if (isInner && !isCounted && before && span) before.nodes = [...before.nodes, ...span.nodes];
    else all.push(spans.map((one) => ({ ...one })));
    if (isCounted) places.push(all.length - 1);
  });
  return { all, run: places };
}

/** Where the sentence begins that announces what is counted, with those that it leans on. */
function announcementOf(said: string[], first: number, lang: string): number {
  let at = Math.max(0, first - 1);
  while (at > 0 && leansBack(said[at] ?? '', lang)) at -= 1;
  return at;
}

/** What is counted as points: each with what is told of it. */
export const pointsOf = (members: Span[][][]): List =>
  markAlike(list(members.map((member) => item(...toParagraphs(member)))));

/** Blocks with what a paragraph among them counts as points below what announces it. */
export const withCounted = (blocks: readonly Block[], lang: string): Block[] =>
  blocks.flatMap((block) => {
    const counted = block.type === 'paragraph' ? countedIn(sentencesOf([block], lang), lang) : undefined;
    if (!counted) return [block];
    const { ahead, intro, members, outro, behind } = counted;
    const above = toParagraphs([...ahead, ...intro]);
    return [...above, pointsOf(members), ...toParagraphs([...outro, ...behind])];
  });
