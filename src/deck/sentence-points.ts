import type { Paragraph, PhrasingContent } from 'mdast';
import { nameOf } from '../article/fields-alike.ts';
import { textOf } from '../article/phrasing.ts';
import { announcesCount, announcesSome } from '../language/announcing-words.ts';
import { isCounted } from '../language/counting-words.ts';
import { speaksOfSelf } from '../language/first-person.ts';
import { concedes, turns } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Layout, Slide } from '../model/deck.ts';
import { claimClass } from './claim.ts';
import { countedIn } from './counted.ts';
import { item, list, paragraphOf } from './nodes.ts';
import { ownMarks } from './own-marks.ts';
import { isFormula, isNameLine, joinSentences, nodesOf, sentencesOf } from './passages.ts';
import { continuedClass } from './sentence-titles.ts';
import { hasEmphasis, isRunIn } from './support.ts';
import { saysFact } from './telling.ts';
import { toldUnits } from './told-sentences.ts';

/** Text of less than this, in Chinese characters, is read at a glance as it is. */
const leastText = 56;
/** What is not understood alone goes on in the same point up to so much; in more, the sentence before it is right above. */
const boundRoom = 72;
/** So many points are seen as such; of more the shortest go together with their neighbours. */
const [leastPoints, mostPoints] = [2, 6];
/** What announces them takes no more. */
const leadRoom = 40;
/** Of so many paragraphs each is a point. */
const leastWhole = 3;
/** Of terms, each with what it stands for, a slide shows more; a term takes so much. */
const [mostTerms, termRoom] = [8, 8];
/** A point of less than this is a fragment where its paragraph says more, and one of more is a wall again. */
const [leastPoint, mostPoint] = [14, 96];
/** What is bound to the sentence before it goes on in the same point up to so much, and is a point by itself from so much on. */
const [togetherRoom, ownPoint] = [48, 18];
/** Where an author speaks of himself or argues, so many of the points say something that is looked up: else it is better told as text. */
const factual = 0.25;

/** What a point shows: sentences of one paragraph that belong together. */
interface Point {
  of: Paragraph;
  nodes: PhrasingContent[];
}

/**
 * A slide of running text with its sentences as points: each with those that lean on it, or each of several paragraphs as
 * one. The words and their order stay the article's.
 * @param isAsked whether its equals are set so: then it is, though it is short, a story, or an argument
 */
export function withSentencePoints(slide: Slide, lang: string, isAsked = false): Slide {
  const paragraphs = plainParagraphs(slide);
  if (!paragraphs) return slide;
  const isClaim = slide.classes.includes(claimClass);
  const claim = isClaim ? paragraphs.slice(0, 1) : [];
  const rest = paragraphs.slice(claim.length);
  const above = rest.slice(0, 1).filter(isAside);
  const below = rest
    .slice(1)
    .slice(-1)
    .filter((one) => isAside(one) || isField(one));
  const told = rest.slice(above.length, rest.length - below.length);
  const { lead, points: seen, remark } = partedPoints(pointsOf(told, lang, isAsked), slide);
  if (seen.length < leastPoints || !mayBeSeen(seen) || !(isAsked || tellFacts(seen, lang))) return slide;
  const shown = list(seen.map(({ of, nodes }) => item({ ...of, ...paragraphOf(joinSentences([nodes])) })));
  const classes = [...slide.classes.filter((name) => name !== continuedClass), ...ownMarks([shown])];
  const layout = slide.layout === 'prose' ? 'list' : slide.layout;
  const around = [lead, remark].map((some) =>
    some.map(({ of, nodes }) => ({ ...of, ...paragraphOf(joinSentences([nodes])) })),
  );
  const content = [...claim, ...above, ...(around[0] ?? []), shown, ...(around[1] ?? []), ...below];
  return { ...slide, layout, classes, content };
}

interface Parted {
  lead: Point[];
  points: Point[];
  remark: Point[];
}

/** What announces points stands above them, and what is said beside those that are announced below: We ask three things. */
function partedPoints(all: Point[], { heading }: Slide): Parted {
  const said = all.map(({ nodes }) => textOf(nodes).trim());
  const announced = (text: string, count: number): boolean =>
    count >= leastPoints && announcesCount(text, count);
  const [first = '', title = ''] = [said[0], textOf(heading?.children ?? [])];
  const behind = all.length - 1;
  const isFew = weightOf(first) <= leadRoom;
  if (/[:：]$/u.test(first) || (isFew && announced(first, behind)))
    return { lead: all.slice(0, 1), points: all.slice(1), remark: [] };
  if (isFew && announced(first, behind - 1))
    return { lead: all.slice(0, 1), points: all.slice(1, -1), remark: all.slice(-1) };
  if (announced(title, behind) && !announced(title, all.length))
    return { lead: [], points: all.slice(0, -1), remark: all.slice(-1) };
  return { lead: [], points: all, remark: [] };
}

/** The points of paragraphs; where they are wanted, what leans on the sentence before it is one too rather than that there is one alone. */
function pointsOf(told: Paragraph[], lang: string, isAsked: boolean): Point[] {
  const [only, ...others] = told;
  const counted = only && others.length === 0 ? countedPoints(only, lang) : undefined;
  if (counted) return counted;
  const points = told.flatMap((one) => pointsIn(one, lang, told.length > 1));
  // Sentences of several paragraphs run into each other, but where each paragraph has some.
  if (told.length >= leastWhole || (told.length > 1 && points.length <= told.length + 1))
    return told.map(wholePoint);
  if (isAsked && points.length < leastPoints)
    return told.flatMap((of) => sentencesOf([of], lang).map((one) => ({ of, nodes: nodesOf(one) })));
  return areTerms(points) || isAnnounced(points) ? points : withoutFragments(points);
}

/** Whether the first of points announces so many as there are others, but for one that stands beside them. */
const isAnnounced = ([first, ...others]: Point[]): boolean =>
  first !== undefined && [0, 1].some((beside) => announcesCount(textOf(first.nodes), others.length - beside));

/** What a paragraph counts, with what announces it and what it comes to; nothing of any other. */
function countedPoints(of: Paragraph, lang: string): Point[] | undefined {
  const counted = countedIn(sentencesOf([of], lang), lang);
  if (!counted) return undefined;
  const { ahead, intro, members, outro, behind } = counted;
  const runs = [[...ahead, ...intro], ...members, [...outro, ...behind]].filter((run) => run.length > 0);
  return runs.map((run) => ({ of, nodes: run.flatMap(nodesOf) }));
}

/** Whether a paragraph is a line in italics and no sentence: above the others whose they are, or below them who says all that. */
const isAside = ({ children }: Paragraph): boolean =>
  children.every(({ type }) => type === 'emphasis') && !/[.。!！?？…]$/u.test(textOf(children).trim());

/** A field says so much, in Chinese characters. */
const fieldRoom = 24;

/** Whether a paragraph is a field that says something of all above it in a few words: **Odds:** 70% */
const isField = (paragraph: Paragraph): boolean =>
  nameOf(paragraph) !== undefined && weightOf(textOf(paragraph)) <= fieldRoom;

/** Whether each point is a term, a colon and what the term stands for: one is looked up among the others. */
const areTerms = (points: Point[]): boolean =>
  points.length <= mostTerms &&
  points.every(({ nodes }) => {
    const term = /^([^:：]+)(?::\s|：)/u.exec(textOf(nodes).trim())?.[1];
    return term !== undefined && weightOf(term) <= termRoom;
  });

/** Whether points can be easier to see than the text that they are of. */
function mayBeSeen(points: Point[]): boolean {
  const weights = points.map(weigh);
  const most = areTerms(points) ? mostTerms : mostPoints;
  if (points.length > most || weights.some((weight) => weight > mostPoint)) return false;
  // What someone asks or says in so many words belongs to a story.
  return !points.some(({ nodes }) =>
    /^[\p{Pi}\p{Pf}"„「『]|[:：]\s?[\p{Pi}"„「『]|[?？؟]/u.test(textOf(nodes).trim()),
  );
}

/** Whether points say what is looked up: what an author tells of himself, or argues from one to the next, is no such text. */
function tellFacts(points: Point[], lang: string): boolean {
  if (points.reduce((sum, point) => sum + weigh(point), 0) < leastText) return false;
  const said = points.map(({ nodes }) => textOf(nodes).trim());
  const personal = said.filter(speaksOfSelf).length;
  if (personal * 2 > said.length) return false;
  if (personal === 0 && !said.some((point) => turns(point, lang))) return true;
  return said.filter((point) => saysFact(point, lang)).length >= factual * points.length;
}

/** What shows running text below its title or its period. */
const textLayouts: ReadonlySet<Layout> = new Set<Layout>(['prose', 'forecast']);

/** Whether a slide shows running text that may be told as points. */
export const showsText = (slide: Slide): boolean => plainParagraphs(slide) !== undefined;

/** The paragraphs of a slide that shows nothing else. */
function plainParagraphs({ layout, classes, content, keep, speaks }: Slide): Paragraph[] | undefined {
  if (!textLayouts.has(layout) || keep || speaks || classes.includes('callout')) return undefined;
  const isPlain = (block: Slide['content'][number]): block is Paragraph =>
    block.type === 'paragraph' &&
    !isFormula(block) &&
    !isNameLine(block) &&
    block.children.every(({ type }) => type !== 'break');
  return content.every(isPlain) ? content : undefined;
}

const wholePoint = (of: Paragraph): Point => ({ of, nodes: of.children });

/**
 * The points of a paragraph: one where it opens with its own name, or counts on from the one before it.
 * @param isAmong whether it stands beside others
 */
function pointsIn(paragraph: Paragraph, lang: string, isAmong: boolean): Point[] {
  const [lead] = paragraph.children;
  const told = sentencesOf([paragraph], lang);
  // So many as its first sentence announces are told in as many points, with what may stand below them.
  const first = textOf(nodesOf(told[0] ?? []));
  if ([1, 2].some((others) => announcesCount(first, told.length - others)))
    return told.map((sentence) => ({ of: paragraph, nodes: nodesOf(sentence) }));
  const units = toldUnits([told], lang);
  const isNamed =
    (isAmong && isCounted(textOf(paragraph).trim(), lang)) ||
    (lead !== undefined && hasEmphasis([lead]) && isRunIn([lead]));
  const points: Point[] = [];
  let isGranted = false;
  for (const { sentence, isBound, leans } of units) {
    const point = { of: paragraph, nodes: nodesOf(sentence) };
    const last = points.at(-1);
    const isOne = (leans || isGranted) && (last ? weigh(last) + weigh(point) <= boundRoom : false);
    if (last && (isNamed || isOne || (isBound && goTogether(last, point))))
      last.nodes = [...last.nodes, ...point.nodes];
    else points.push(point);
    isGranted = concedes(textOf(point.nodes).trim(), lang);
  }
  return points;
}

const goTogether = (point: Point, next: Point): boolean =>
  weigh(next) < ownPoint || weigh(point) + weigh(next) <= togetherRoom;

const weigh = ({ nodes }: Point): number => weightOf(textOf(nodes));

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
