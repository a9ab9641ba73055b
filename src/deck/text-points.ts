import type { Paragraph, PhrasingContent } from 'mdast';
import { slicePhrasing, textOf } from '../article/phrasing.ts';
import { announcesCount, announcesSome } from '../language/announcing-words.ts';
import { isCounted } from '../language/counting-words.ts';
import { enumerated } from '../language/enumerations.ts';
import { concedes } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import { countedIn } from './counted.ts';
import { nodesOf, type Span, sentencesOf } from './passages.ts';
import { hasEmphasis, isRunIn } from './support.ts';
import { toldUnits } from './told-sentences.ts';

/** A point of more, in Chinese characters, is a wall again. */
export const mostPoint = 96;
/** What is not understood alone goes on in the same point up to so much; in more, the sentence before it is right above. */
const boundRoom = 72;
/** So many points are seen as such; of more the shortest go together with their neighbours. */
export const [leastPoints, mostPoints] = [2, 6];
/** Of so many paragraphs each is a point. */
const leastWhole = 3;
/** Of terms, each with what it stands for, a slide shows more; a term takes so much. */
export const mostTerms = 8;
const termRoom = 8;
/** A point of less than this, in Chinese characters, is a fragment where its paragraph says more. */
const leastPoint = 14;
/** What is bound to the sentence before it goes on in the same point up to so much, and is a point by itself from so much on. */
const [togetherRoom, ownPoint] = [48, 18];

/** What a point shows: sentences of one paragraph that belong together. */
export interface Point {
  of: Paragraph;
  nodes: PhrasingContent[];
}

/**
 * The points of paragraphs, in their order and words.
 * @param isAsked whether they are wanted: what leans on the sentence before it is one too then, rather than that there is one alone
 */
export function pointsOf(told: Paragraph[], lang: string, isAsked: boolean): Point[] {
  const [only, ...others] = told;
  const counted = only && others.length === 0 ? countedPoints(only, lang) : undefined;
  if (counted) return counted;
  const among = told.flatMap((one) => pointsIn(one, lang, told.length > 1));
  // What is counted is one point each, unless that would be a wall.
  const isWall = isAsked && among.some((point) => weigh(point) > mostPoint);
  const points = isWall ? told.flatMap((one) => pointsIn(one, lang, false)) : among;
  // Sentences of several paragraphs run into each other, but where each paragraph has some.
  const wholes = told.map(wholePoint);
  const areFew = told.length >= leastWhole || (told.length > 1 && points.length <= told.length + 1);
  if (areFew && wholes.every((point) => weigh(point) <= mostPoint)) return wholes;
  if (isAsked && points.length < leastPoints)
    return told.flatMap((of) => sentencesOf([of], lang).map((one) => ({ of, nodes: nodesOf(one) })));
  if (areTerms(points) || isAnnounced(points)) return points;
  const joined = withoutFragments(points);
  return isAsked && joined.length < leastPoints ? points : joined;
}

/** Whether a text announces as many as others stand behind it, but for one that may stand beside them. */
const announcesOthers = (said: string, others: number): boolean =>
  [0, 1].some((beside) => announcesCount(said, others - beside)) && !enumerated(said);

const isAnnounced = ([first, ...others]: Point[]): boolean =>
  first !== undefined && announcesOthers(textOf(first.nodes), others.length);

/** What a paragraph counts, with what announces it and what it comes to; nothing of any other. */
function countedPoints(of: Paragraph, lang: string): Point[] | undefined {
  const counted = countedIn(sentencesOf([of], lang), lang);
  if (!counted) return undefined;
  const { ahead, intro, members, outro, behind } = counted;
  const runs = [[...ahead, ...intro], ...members, [...outro, ...behind]].filter((run) => run.length > 0);
  return runs.map((run) => ({ of, nodes: run.flatMap(nodesOf) }));
}

/** Whether each point is a term, a colon and what the term stands for: one is looked up among the others. */
export const areTerms = (points: Point[]): boolean =>
  points.length <= mostTerms &&
  points.every(({ nodes }) => {
    const term = /^([^:：]+)(?::\s|：)/u.exec(textOf(nodes).trim())?.[1];
    return term !== undefined && weightOf(term) <= termRoom;
  });

const wholePoint = (of: Paragraph): Point => ({ of, nodes: of.children });

/**
 * The points of a paragraph: one where it opens with its own name, or counts on from the one before it.
 * @param isAmong whether it stands beside others
 */
function pointsIn(paragraph: Paragraph, lang: string, isAmong: boolean): Point[] {
  const [lead] = paragraph.children;
  const told = sentencesOf([paragraph], lang).flatMap(atSemicolons);
  // So many as its first sentence announces are told in as many points, with what may stand below them.
  if (announcesOthers(textOf(nodesOf(told[0] ?? [])), told.length - 1))
    return told.map((sentence) => ({ of: paragraph, nodes: nodesOf(sentence) }));
  const units = toldUnits([told], lang);
  const isNamed =
    (isAmong && isCounted(textOf(paragraph).trim(), lang)) ||
    (lead !== undefined && hasEmphasis([lead]) && isRunIn([lead]));
  const points: Point[] = [];
  let isGranted = false;
  let isAsked = false;
  const opens = repeatedOpening(told.map((sentence) => textOf(nodesOf(sentence))));
  for (const { sentence, isBound, leans } of units) {
    const point = { of: paragraph, nodes: nodesOf(sentence) };
    const last = points.at(-1);
    // What stands between sentences that begin alike answers the one before it.
    const isAnswer = last && opens(textOf(last.nodes)) && !opens(textOf(point.nodes));
    if (last && isAnswer && weigh(last) + weigh(point) <= mostPoint) {
      last.nodes = [...last.nodes, ...point.nodes];
      continue;
    }
    if (opens(textOf(point.nodes))) {
      points.push(point);
      continue;
    }
    const room = isAsked ? mostPoint : boundRoom;
    const isOne = (leans || isGranted || isAsked) && (last ? weigh(last) + weigh(point) <= room : false);
    if (last && (isNamed || isOne || (isBound && goTogether(last, point))))
      last.nodes = [...last.nodes, ...point.nodes];
    else points.push(point);
    const said = textOf(point.nodes).trim();
    isGranted = concedes(said, lang);
    isAsked = /[?？؟]$/u.test(said);
  }
  return points;
}

/** A sentence that is a wall by itself in the parts that semicolons set apart in it. */
function atSemicolons(sentence: Span[]): Span[][] {
  const [span, ...others] = sentence;
  const said = span ? textOf(span.nodes) : '';
  if (!span || others.length > 0 || weightOf(said) <= mostPoint) return [sentence];
  const starts = [...said.matchAll(/[；;]\s*/gu)].map(({ index, 0: mark }) => index + mark.length);
  return [0, ...starts.filter((at) => at < said.length)].map((start, place, all) => [
    { of: span.of, nodes: slicePhrasing(span.nodes, start, all[place + 1]) },
  ]);
}

/** So many words tell that sentences begin alike, and so many sentences that this is meant: It will be said that … */
const [openingWords, fewestAlike] = [4, 3];

/** How a sentence begins, but for a word that joins it to the one before. */
const openingOf = (sentence: string): string =>
  sentence
    .trim()
    .toLowerCase()
    .replace(/^(?:and|but|or|und|aber|et|mais|y|pero|e|mas|ma) /u, '')
    .split(/\s+/u)
    .slice(0, openingWords)
    .join(' ');

/** Whether a sentence begins as several of a paragraph do that others stand between. */
function repeatedOpening(sentences: string[]): (sentence: string) => boolean {
  const openings = sentences.map(openingOf);
  const places = (opening: string): number[] => [...openings.keys()].filter((at) => openings[at] === opening);
  const isRepeated = (opening: string): boolean => {
    const found = places(opening);
    const isApart = found.some((at, place) => place > 0 && at - (found[place - 1] ?? at) > 1);
    return found.length >= fewestAlike && isApart && opening.split(' ').length === openingWords;
  };
  const repeated = new Set([...new Set(openings)].slice(0, mostSentences).filter(isRepeated));
  return (sentence) => repeated.has(openingOf(sentence));
}

/** An endless text repeats nothing. */
const mostSentences = 60;

const goTogether = (point: Point, next: Point): boolean =>
  weigh(next) < ownPoint || weigh(point) + weigh(next) <= togetherRoom;

export const weigh = ({ nodes }: Point): number => weightOf(textOf(nodes));

/** Whether a point is a field of a few words: Budget: 28 million. */
const saysField = ({ nodes }: Point): boolean => /^[^:：]{2,24}[:：]\s?\S/u.test(textOf(nodes).trim());

/** Points, the lightest together with the lighter neighbour of its paragraph, as long as it is a fragment or they are too many. */
function withoutFragments(points: Point[]): Point[] {
  const order = [...points.keys()].sort((a, b) => weigh(points[a] as Point) - weigh(points[b] as Point));
  for (const place of order) {
    const point = points[place] as Point;
    if (
      points.length <= mostPoints &&
      (weigh(point) >= leastPoint || saysField(point) || announcesSome(textOf(point.nodes)))
    )
      break;
    const beside = [place - 1, place].filter((at) => at >= 0 && points[at]?.of === points[at + 1]?.of);
    if (beside.length === 0) continue;
    const sizeAt = (at: number): number => weigh(points[at] as Point) + weigh(points[at + 1] as Point);
    const [first, second = first] = beside as [number, number?];
    const at = sizeAt(first) <= sizeAt(second) ? first : second;
    const [one, other] = [points[at] as Point, points[at + 1] as Point];
    const joined = { of: one.of, nodes: [...one.nodes, ...other.nodes] };
    return withoutFragments([...points.slice(0, at), joined, ...points.slice(at + 2)]);
  }
  return points;
}
