import type { Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { announcesCount } from '../language/announcing-words.ts';
import { enumerated } from '../language/enumerations.ts';
import { speaksOfSelf } from '../language/first-person.ts';
import { turns } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Layout, Slide } from '../model/deck.ts';
import type { Block } from '../model/roadmap.ts';
import { claimClass } from './claim.ts';
import { fieldNameOf, isField, isTag } from './fields-set-off.ts';
import { asPoint, withThingsListed } from './inner-lists.ts';
import { list, paragraphOf } from './nodes.ts';
import { ownMarks } from './own-marks.ts';
import { isFormula, isNameLine, joinSentences } from './passages.ts';
import { isLineClass } from './slide.ts';
import { saysFact } from './telling.ts';
import {
  areTerms,
  leastPoints,
  mostPoint,
  mostPoints,
  mostTerms,
  type Point,
  pointsOf,
  weigh,
} from './text-points.ts';

/** Text of less than this, in Chinese characters, is read at a glance as it is: that of a chapter that is counted, and any other. */
const [leastCounted, leastText] = [40, 56];
/** What announces points takes no more. */
const leadRoom = 40;
/** Where an author speaks of himself or argues, so many of the points say something that is looked up: else it is better told as text. */
const factual = 0.25;

/** How much points are wanted. */
interface Wanted {
  /** Whether the equals of a text are set so: then it is, though it is short, a story, or an argument. */
  isAsked?: boolean;
  /** Whether it goes on with one that is: then a single point is one too. */
  isPart?: boolean;
}

/**
 * A slide of running text with its sentences as points: each with those that lean on it, or each of several paragraphs as
 * one. The words and their order stay the article's.
 */
export function withSentencePoints(
  slide: Slide,
  lang: string,
  { isAsked = slide.told === 'points', isPart = false }: Wanted = {},
): Slide {
  const paragraphs = plainParagraphs(slide);
  if (!paragraphs) return slide;
  const isClaim = slide.classes.includes(claimClass);
  const claim = isClaim ? paragraphs.slice(0, 1) : [];
  const rest = paragraphs.slice(claim.length);
  const above = rest.slice(0, 1).filter((one) => isAside(one) || isTag(one));
  const before = rest.at(-2);
  const isOneOfFields = before !== undefined && fieldNameOf(before) !== undefined;
  const below = rest
    .slice(1)
    .slice(-1)
    .filter((one) => isAside(one) || (isField(one) && !isOneOfFields));
  const told = rest.slice(above.length, rest.length - below.length);
  const named = withThingsListed(told, lang);
  if (named) return asList(slide, [...claim, ...above, ...named, ...below]);
  const { lead, points: seen, remark } = partedPoints(pointsOf(told, lang, isAsked), slide);
  if (
    seen.length < (isPart ? 1 : leastPoints) ||
    !mayBeSeen(seen) ||
    !(isAsked || lead.length > 0 || tellFacts(seen, lang, slide.classes.some(isLineClass)))
  )
    return slide;
  const shown = list(seen.map((point) => asPoint(toParagraph(point), lang)));
  return asList(slide, [
    ...claim,
    ...above,
    ...lead.map(toParagraph),
    shown,
    ...remark.map(toParagraph),
    ...below,
  ]);
}

const asList = (slide: Slide, content: Block[]): Slide => ({
  ...slide,
  layout: slide.layout === 'prose' ? 'list' : slide.layout,
  classes: [...slide.classes, ...ownMarks(content.filter(({ type }) => type === 'list'))],
  content,
});

const toParagraph = ({ of, nodes }: Point): Paragraph => ({ ...of, ...paragraphOf(joinSentences([nodes])) });

interface Parted {
  lead: Point[];
  points: Point[];
  remark: Point[];
}

/** What announces points stands above them, and what is said beside those that are announced below: We ask three things. */
function partedPoints(all: Point[], { heading }: Slide): Parted {
  const said = all.map(({ nodes }) => textOf(nodes).trim());
  const announced = (text: string, count: number): boolean =>
    count >= leastPoints && announcesCount(text, count) && !enumerated(text);
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

/** Whether a paragraph is a line in italics and no sentence: above the others whose they are, or below them who says all that. */
const isAside = ({ children }: Paragraph): boolean =>
  children.every(({ type }) => type === 'emphasis') && !/[.。!！?？…]$/u.test(textOf(children).trim());

/** Whether points can be easier to see than the text that they are of. */
function mayBeSeen(points: Point[]): boolean {
  const weights = points.map(weigh);
  const most = areTerms(points) ? mostTerms : mostPoints;
  if (points.length > most || weights.some((weight) => weight > mostPoint)) return false;
  // What someone says in so many words, or asks and does not answer, belongs to a story.
  return !points.some(({ nodes }) => isSpoken(textOf(nodes).trim()));
}

/** What leads to a quotation, up to where that ends; a short one is a name. */
const quotation = /[:：]\s?[\p{Pi}\p{Pf}"„「『]([^"“”«»„「」『』]*)/gu;
/** What opens with one, with what stands behind it: a sentence, or what somebody says, and no name or example. */
const opening = /^[\p{Pi}\p{Pf}"„「『]([^"“”«»„「」『』]*)["“”«»」』]?([^.。]{0,8})/u;
const nameRoom = 12;

function isSpoken(said: string): boolean {
  const [, opened = '', behind = ''] = opening.exec(said) ?? [];
  const isSentence =
    /[,，.。!！?？…]\s*$/u.test(opened) || /^\s?[,，–—-]|^(?:と|って)|[说說道]/u.test(behind);
  return (
    /[?？؟][\p{Pe}\p{Pf}"]?$/u.test(said) ||
    (opened !== '' && isSentence) ||
    [...said.matchAll(quotation)].some(
      ([, quoted = '']) => weightOf(quoted) > nameRoom || /[.。!！?？]$/u.test(quoted),
    )
  );
}

/** Whether points say what is looked up: what an author tells of himself, or argues from one to the next, is no such text. */
function tellFacts(points: Point[], lang: string, isOfCounted: boolean): boolean {
  const weight = points.reduce((sum, point) => sum + weigh(point), 0);
  if (weight < (isOfCounted ? leastCounted : leastText)) return false;
  const said = points.map(({ nodes }) => textOf(nodes).trim());
  const personal = said.filter((one) => speaksOfSelf(one, lang)).length;
  if (personal * 2 > said.length) return false;
  if (personal === 0 && !said.some((point) => turns(point, lang))) return true;
  return said.filter((point) => saysFact(point, lang)).length >= factual * points.length;
}

/** What shows running text below its title or its period. */
const textLayouts: ReadonlySet<Layout> = new Set<Layout>(['prose', 'forecast']);

/** Whether a slide shows running text that may be told as points. */
export const showsText = (slide: Slide): boolean => plainParagraphs(slide) !== undefined;

/** The paragraphs of a slide that shows nothing else. */
function plainParagraphs({ layout, classes, content, keep, told }: Slide): Paragraph[] | undefined {
  if (!textLayouts.has(layout) || keep || told === 'text' || classes.includes('callout')) return undefined;
  const [first, last] = [content[0], content.at(-1)];
  const isPlain = (block: Slide['content'][number]): block is Paragraph =>
    block.type === 'paragraph' &&
    !isFormula(block) &&
    (!isNameLine(block) || (block === last && isField(block)) || (block === first && isTag(block))) &&
    block.children.every(({ type }) => type !== 'break');
  return content.every(isPlain) ? content : undefined;
}
