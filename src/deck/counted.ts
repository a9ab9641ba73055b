import type { List } from 'mdast';
import { slicePhrasing, textOf } from '../article/phrasing.ts';
import { countedStarts, countsIn } from '../language/counting-words.ts';
import { leansBack } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import { mapParagraphs } from './blocks.ts';
import { markFigures } from './figures.ts';
import { item, list } from './nodes.ts';
import { nodesOf, type Span, toParagraphs } from './passages.ts';
import { hasStrong } from './support.ts';

/** A paragraph that counts: what announces it, what is counted, each with what is told of it, and what it comes to. */
export interface Counted {
  /** What stands before it and does not announce it. */
  ahead: Span[][];
  intro: Span[][];
  members: Span[][][];
  /** What it comes to; for the notes where there is no room under it. */
  outro: Span[][];
  /** The same where it is so much that it stands on a slide behind. */
  behind: Span[][];
}

/** What is counted in less than this reads well within its paragraph: two things, more of them. */
const [leastPair, leastRun] = [90, 62];
/** Room above what is counted, for all that is counted, and for the whole slide, in Chinese characters. */
const [introRoom, membersRoom, slideRoom] = [90, 190, 215];
/** What comes behind it is told on a slide of its own where it takes this, and less of it is for the notes. */
const leastBehind = 60;
/** A sentence of this weight is no more than the name of what the next one tells. */
const fewWords = 12;

const weigh = (all: Span[][]): number => weightOf(textOf(all.flatMap(nodesOf)));

/** What a paragraph counts in so many words that it is easier to see in lines of its own. */
export function countedIn(sentences: Span[][], lang: string): Counted | undefined {
  const { all, run } = countedUnits(sentences, lang);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = weigh(all.slice(last, last + 1)) <= fewWords ? last + 2 : last + 1;
  if (weigh(all.slice(first, end)) <= (run.length > 2 ? leastRun : leastPair)) return undefined;
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
  return countsIn(said, lang).reduce((one, other) => (other.length > one.length ? other : one), []);
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

/** Whether there is room for what it comes to, or the author emphasises it. */
export const showsOutro = ({ intro, members, outro }: Counted): boolean =>
  weigh([...intro, ...members.flat(), ...outro]) <= slideRoom || outro.some((one) => hasStrong(nodesOf(one)));

/** What is counted as points: each with what is told of it, as far as there is room. */
export function pointsOf(members: Span[][][]): List {
  const room = membersRoom / members.length;
  const points = list(members.map((member) => item(...toParagraphs(shownOf(member, room)))));
  return mapParagraphs(points, markFigures);
}

function shownOf(member: Span[][], room: number): Span[][] {
  let count = 1;
  while (
    count < member.length &&
    (weigh(member.slice(0, count)) <= fewWords || weigh(member.slice(0, count + 1)) <= room)
  )
    count += 1;
  return member.slice(0, count);
}
