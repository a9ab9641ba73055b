import type { Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { positionOf } from '../article/outline.ts';
import { textOf } from '../article/phrasing.ts';
import { countsIn } from '../language/counting-words.ts';
import { weightOf } from '../language/weight.ts';
import { append } from '../model/long-lists.ts';
import type { Block } from '../model/roadmap.ts';
import { withClaim } from './claim.ts';
import { allCounted, type Counted, countedIn, pointsOf } from './counted.ts';
import { withNamedRuns } from './named-run.ts';
import { ownMarks } from './own-marks.ts';
import { nodesOf, type Span, sentencesOf, toParagraphs, toPassages } from './passages.ts';
import { spread } from './spread.ts';
import { slideRoom, toldUnits, weigh, wholeRoom } from './told-sentences.ts';

const mostParagraphs = 4;
/** Up to so much stands above or below what is counted. */
const longestRemark = 50;
/** A foreword of so much is told whole, of more on one slide what carries it, of still more as any text is. */
const [wholeForeword, mostForeword] = [2 * slideRoom, 3 * wholeRoom];

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

/** How paragraphs are told. */
interface Way {
  /** Whether one slide shows what carries them, if that is not most of a talk. */
  isForeword?: boolean;
  /** Whether something that is only said leads to what they open with. */
  isLed?: boolean;
}

/**
 * Lays paragraphs out over slides: whole sentences, never a wall of text; the rest is for the notes.
 * @param way how they are told
 */
export function planProse(paragraphs: Paragraph[], lang: string, way: Way = {}): ProseSlide[] {
  const slides: ProseSlide[] = [];
  let passages: Span[][][] = [];
  for (const run of withNamedRuns(toPassages(paragraphs))) {
    const told = run.map((passage) => sentencesOf(passage, lang));
    const counted = told.length > 1 ? allCounted(told) : countedIn(told.flat(), lang);
    append(passages, counted ? [counted.ahead] : told);
    if (!counted) continue;
    const slide = countedSlide(counted);
    if (isRemark(slide, passages)) slides.push(withRemark(slide, passages.flat(), []));
    else {
      append(slides, slidesOf(passages, lang, slides.length === 0 ? way : { ...way, isLed: false }));
      slides.push(slide);
    }
    passages = [counted.behind];
  }
  const last = slides.at(-1);
  if (last && isRemark(last, passages)) slides.splice(-1, 1, withRemark(last, [], passages.flat()));
  else append(slides, slidesOf(passages, lang, slides.length === 0 ? way : { ...way, isLed: false }));
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

/** So many paragraphs that count on are equals. */
const fewestCounted = 3;

/** Whether passages count on from the first to the last: The first shock … The second shock … */
function areCounted(passages: Span[][][], lang: string): boolean {
  const openings = passages.map(([first]) => textOf(nodesOf(first ?? [])).trim());
  return passages.length >= fewestCounted && countsIn(openings, lang)[0]?.length === passages.length;
}

/** The slides of passages that count nothing. */
function slidesOf(passages: Span[][][], lang: string, { isForeword, isLed }: Way): ProseSlide[] {
  const weight = weigh(passages.flat());
  // Equals that are too much for one slide have one each, rather than some of them a share of one.
  if (weight > wholeRoom && areCounted(passages, lang))
    return passages.flatMap((one) => slidesOf([one], lang, {}));
  const isOnOne = isForeword === true && weight > wholeForeword && weight <= mostForeword;
  const units = toldUnits(passages, lang, isOnOne);
  if (units.length === 0) return [];
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const slides = isOnOne || total <= wholeRoom ? 1 : Math.ceil(total / slideRoom);
  const cuts = spread(units, { ideal: total / slides, most: wholeRoom, mostParagraphs });
  return cuts.slice(0, -1).map((start, index) => {
    const own = units.slice(start, cuts[index + 1]);
    return {
      layout: 'prose',
      ...withClaim(toParagraphs(own.map(({ sentence }) => sentence)), lang, isLed === true && index === 0),
      ...wholeOf(own.flatMap(({ whole }) => whole)),
    };
  });
}
