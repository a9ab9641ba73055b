import { textOf } from '../article/phrasing.ts';
import { isCounted } from '../language/counting-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Layout, Slide } from '../model/deck.ts';
import { type Measurement, mostSteps } from '../model/measurement.ts';
import { claimClass } from './claim.ts';
import { haveLine, isDivisible } from './halves.ts';
import { besideBoth, notesOfBoth, runningText, wholeAgain } from './join-texts.ts';
import { weightIn } from './lines.ts';
import { isFormula } from './passages.ts';
import { isRemark, remarkOf } from './remark.ts';
import { withoutSentenceTitle } from './sentence-titles.ts';
import { groupsClass } from './short-groups.ts';
import { isLineClass, ownHeading } from './slide.ts';
import { timelineClass } from './timeline.ts';
import { spelled } from './wording.ts';

/** A slide whose content is less high than this share of its room shows too little for one of its own. */
const little = 0.42;
/** A line or two take no more than this share, three or four no more than that. */
const [fewLines, someLines] = [0.22, 0.4];
/** What two slides show may be set so many steps smaller to stand on one. */
const stepsToJoin = 8;
/** Rows are read beside their titles: in smaller type than that each of them is rather told on a slide of its own. */
const stepsToJoinRows = 6;
/** Running text alone is rather told on two slides than set so small: two paragraphs keep a type that is large anyway. */
const [stepsToJoinTwo, stepsToJoinText] = [9, 6];
/** In type that is so much smaller, so much more has room. */
const roomInSteps = 1.5;

/** Slides that have room for text above and below what they are made for. */
const companionable = new Set<Layout>(['list', 'table', 'code', 'takeaways']);

/** Slides that have room for each other where both show little. */
const stackable = new Set<Layout>(['list', 'table', 'code']);
/** Little more than what a slide holds, so that it is not set much smaller. */
const roomStacked = 1.25;

/** A remark of no more Chinese characters stands above points. */
const remarkRoom = 60;

/** A line belongs to the points that it leads to or closes: more of both has room on two slides that show about as much. */
const roomInHalves = 2;

/** A slide and what was measured of it. */
export interface MeasuredSlide {
  slide: Slide;
  measured: Measurement;
}

/**
 * What two slides that follow each other under one heading show, on one, where one of them shows little, or text and what
 * it stands beside are half a slide each, and both may have room: text above or below a list, a table, a listing or cards,
 * a callout below what it is about, a formula among what tells of it; running text and what goes on with it, however much
 * each shows.
 * @returns the slide, still to be measured, or nothing
 */
export function joinedSlide(given: MeasuredSlide, following: MeasuredSlide, lang: string): Slide | undefined {
  const [last, next] = [withSharedTitle(given), withSharedTitle(following)];
  if (!isOneTopic(last.slide, next.slide)) return undefined;
  const [one, other] = [last.measured, next.measured];
  const height = (one.height + other.height) / Math.max(one.room, other.room);
  const pair = [last.slide, next.slide];
  const isLed = haveLine(pair, lang) && pair.some(isDivisible);
  // A claim stands large, but where one slide holds both as they are.
  if (height > 1 && !isLed && [last, next].some((each) => isClaim(each.slide) && !showsLittle(each)))
    return undefined;
  if (isPlainText(last.slide) && isPlainText(next.slide)) {
    // Some of several equals on one slide would be no equals of those on the next.
    if (pair.every((slide) => isCounted(wordsOf(slide), lang))) return undefined;
    // A title of its own is worth a slide.
    const isTitled = following.slide.untitled !== undefined && ![last, next].some(showsLittle);
    return height <= roomInSteps && !isTitled ? joinText(last.slide, next.slide, lang) : undefined;
  }
  const isStack = stackable.has(last.slide.layout) && stackable.has(next.slide.layout);
  const isTooMuch = height > (isStack ? roomStacked : isLed ? roomInHalves : roomInSteps);
  // Two slides that hold no more than one are half empty; with text, little more, as that is set smaller beside something.
  const held = [last, next].some(isText) ? roomStacked : 1;
  const isSparse = isLed || [last, next].some(showsLittle) || height <= held;
  // A quotation speaks for itself, but for a short paragraph that leads to it, or some lines that speak of it.
  const isShort = last.slide.content.length === 1 && weightOf(wordsOf(last.slide)) <= remarkRoom;
  const leadRoom = isShort ? someLines : fewLines;
  if (isQuoted(next.slide) && !isSaidOf(next.slide, last.slide) && one.height > leadRoom * one.room)
    return undefined;
  if (isQuoted(last.slide) && !leadsTo(last.slide, next.slide) && other.height > someLines * other.room)
    return undefined;
  return isSparse && !isTooMuch ? join(last.slide, next.slide, lang) : undefined;
}

const withSharedTitle = ({ slide, measured }: MeasuredSlide): MeasuredSlide => ({
  slide: withoutSentenceTitle(slide),
  measured,
});

const isText = ({ slide }: MeasuredSlide): boolean => isPlainText(slide) || isClaim(slide);

const showsLittle = ({ measured: { height, room } }: MeasuredSlide): boolean => height < little * room;

/** Whether a joined slide is not set much smaller than it should be. */
export const isJoinedWell = (slide: Slide, { overflow, reduced }: Measurement): boolean =>
  overflow === 0 || (reduced?.step ?? Number.POSITIVE_INFINITY) <= mostStepsOf(slide);

/** Whether points fit in the least of their type, which is as large as that of a table. */
export const fitsAsPoints = ({ layout, classes }: Slide, { overflow, reduced }: Measurement): boolean =>
  layout === 'list' && !classes.includes(groupsClass) && (overflow === 0 || reduced?.step !== undefined);

/** Running text is set so large that it may be set in the least of its type, where that keeps something else with it. */
function mostStepsOf(slide: Slide): number {
  if (slide.layout !== 'prose') return slide.classes.includes(groupsClass) ? stepsToJoinRows : stepsToJoin;
  if (!isPlainText(slide)) return mostSteps;
  return slide.content.length > 2 ? stepsToJoinText : stepsToJoinTwo;
}

/** Whether a slide shows paragraphs, none of which stands out. */
const isPlainText = (slide: Slide): boolean =>
  slide.layout === 'prose' &&
  !isClaim(slide) &&
  !isCallout(slide) &&
  slide.content.every((block) => block.type === 'paragraph' && !isFormula(block));

/** What a slide of running text begins with. */
const wordsOf = ({ content: [first] }: Slide): string =>
  first?.type === 'paragraph' ? textOf(first).trim() : '';

/** Whether nothing was done with a slide, or asked for it, that holds for it alone. */
export const isFreeToJoin = ({ part, keep, content, rest }: Slide): boolean =>
  !part && !keep && content.length > 0 && !rest;

function isOneTopic(last: Slide, next: Slide): boolean {
  return (
    next.follows === true &&
    isFreeToJoin(last) &&
    isFreeToJoin(next) &&
    ownHeading(last)?.children === ownHeading(next)?.children &&
    spelled(textOf(last.footer ?? [])) === spelled(textOf(next.footer ?? []))
  );
}

function join(last: Slide, next: Slide, lang: string): Slide | undefined {
  if (isSaidOf(next, last)) return withContent(last, last, next, last.content, next.content);
  if (leadsTo(last, next)) return withContent(next, last, next, last.content.flatMap(remarkOf), next.content);
  const [above, below] = [last, next].map((slide) => runningText(slide, lang));
  if (above && (companionable.has(next.layout) || isQuoted(next)))
    return withContent(next, last, next, above, next.content);
  if (below && (companionable.has(last.layout) || isQuoted(last)))
    return withContent(last, last, next, last.content, below);
  if (above && below && [...above, ...below].some(isFormula) && !isClaim(next))
    return withContent(last, last, next, last.content, below);
  if (stackable.has(last.layout) && stackable.has(next.layout)) return stack(last, next);
  if (!isCallout(next) || isCallout(last) || !(above || companionable.has(last.layout))) return undefined;
  const joined = withContent(last, last, next, above ?? last.content, next.content);
  const classes = last.classes.filter((name) => name !== claimClass);
  return { ...joined, classes: [...new Set([...classes, ...next.classes])] };
}

/** What a slide shows above what the next one does; two lists of points would be one, and rows are a grid of their own. */
function stack(last: Slide, next: Slide): Slide | undefined {
  const areLists = last.content.at(-1)?.type === 'list' && next.content[0]?.type === 'list';
  const areOwn = [last, next].some(({ classes }) => !classes.every(mayStack));
  if (areLists || areOwn || areUnlikeDated(last, next)) return undefined;
  const joined = withContent(last, last, next, last.content, next.content);
  return { ...joined, classes: [...new Set([...last.classes, ...next.classes])] };
}

/** Whether the points of one slide are dates and those of the other are none: all stand in the column of dates, or none. */
const areUnlikeDated = (last: Slide, next: Slide): boolean =>
  isDated(last) !== isDated(next) && [last, next].some((slide) => !isDated(slide) && hasPoints(slide));

const isDated = ({ classes }: Slide): boolean => classes.includes(timelineClass);
const hasPoints = ({ content }: Slide): boolean =>
  content.some((block) => block.type === 'list' && block.ordered !== true);

/** Running text with what goes on with it: where a paragraph was cut between them, it is whole again. */
function joinText(last: Slide, next: Slide, lang: string): Slide {
  const paragraphs = [...last.content, ...next.content].filter((block) => block.type === 'paragraph');
  const content = wholeAgain(paragraphs, lang);
  return { ...withContent(last, last, next, content, []), ...notesOfBoth(last, next) };
}

/** Dates stand in a column of their list alone, whatever it is over or below. */
const mayStack = (name: string): boolean => isLineClass(name) || name === timelineClass;

const isClaim = ({ classes }: Slide): boolean => classes.includes(claimClass);
const isQuoted = (slide: Slide): boolean => slide.layout === 'quotation' && !isCallout(slide);
/** Whether what is set as a quotation is what its author says of the points or the table above it: nobody is quoted. */
const isSaidOf = (next: Slide, last: Slide): boolean =>
  isQuoted(next) && companionable.has(last.layout) && next.content.every(isRemark);
/** Whether that is a remark of a few words, which is told above the points: one that says more stands for itself. */
const leadsTo = (last: Slide, next: Slide): boolean =>
  isQuoted(last) &&
  next.layout === 'list' &&
  last.content.every(isRemark) &&
  last.content.reduce((sum, block) => sum + weightIn(block), 0) <= remarkRoom;
const isCallout = ({ classes }: Slide): boolean => classes.includes('callout');

const withContent = (
  base: Slide,
  last: Slide,
  next: Slide,
  above: Slide['content'],
  below: Slide['content'],
): Slide => ({
  ...withFollows(base, last),
  id: last.id,
  ...(last.header ? { header: last.header } : {}),
  content: [...above, ...below],
  ...besideBoth(last, next, [...above, ...below]),
});

function withFollows({ follows: _follows, ...slide }: Slide, last: Slide): Slide {
  return last.follows ? { ...slide, follows: true } : slide;
}
