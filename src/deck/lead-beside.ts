import type { List, Nodes, Paragraph } from 'mdast';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { textLeaves } from './planned-shown.ts';
import { groupsClass } from './short-groups.ts';
import { stepsBelow } from './steps.ts';
import { timelineClass } from './timeline.ts';

/** The class of a slide whose paragraph stands beside the points that it leads to. */
export const leadBesideClass = 'lead-beside';

/** Less text is read in a glance above the points, in Chinese characters; more is taller beside them than they are. */
const [leastLead, mostLead] = [45, 110];
/** So many points stand beside it, each of no more than this, and together about as tall as it. */
const [leastPoints, mostPoints, mostPoint, shareOfPoints] = [2, 6, 48, 0.6];
/** Below them there are no more than so many paragraphs. */
const mostBelow = 2;
/** Set smaller by more steps than this, it has more room above the points. */
const mostSteps = 6;

/** Sets a paragraph of several lines beside the points that it leads to: above them it would be a wall that they hang on. */
export const withLeadsBeside = (slides: readonly Slide[]): Slide[] =>
  slides.map((slide) =>
    mayStandBeside(slide) ? { ...slide, classes: [...slide.classes, leadBesideClass] } : slide,
  );

/** A slide with its paragraph above the points again, where it has too little room beside them; nothing for any other. */
export function withLeadAbove(slide: Slide, { overflow, reduced }: Measurement): Slide | undefined {
  const isTight = overflow > 0 && stepsBelow(slide, reduced?.step ?? Number.POSITIVE_INFINITY) > mostSteps;
  return hasLeadBeside(slide) && isTight
    ? { ...slide, classes: slide.classes.filter((name) => name !== leadBesideClass) }
    : undefined;
}

export const hasLeadBeside = ({ classes }: Slide): boolean => classes.includes(leadBesideClass);

const otherForms = [timelineClass, groupsClass, leadBesideClass];

function mayStandBeside(slide: Slide): boolean {
  const { layout, classes, content } = slide;
  if (layout !== 'list' || otherForms.some((name) => classes.includes(name))) return false;
  const [lead, points, ...below] = content;
  return (
    lead?.type === 'paragraph' &&
    points?.type === 'list' &&
    isLead(lead) &&
    areShort(points) &&
    weigh(points) >= shareOfPoints * weigh(lead) &&
    below.length <= mostBelow &&
    below.every(({ type }) => type === 'paragraph')
  );
}

const weigh = (block: Nodes): number => weightOf(textLeaves(block).join(''));

/** Chinese and Japanese amounts are kept whole, and more of them leave the lines of a narrow column ragged. */
const mostAmounts = 3;

function isLead(lead: Paragraph): boolean {
  const said = textLeaves(lead).join('');
  const isRagged = isWide.test(said) && (said.match(/\d+(?:[.,]\d+)*/gu)?.length ?? 0) > mostAmounts;
  return !isRagged && weightOf(said) >= leastLead && weightOf(said) <= mostLead;
}

const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether the points are few and short, and each of them one paragraph. */
const areShort = ({ children }: List): boolean =>
  children.length >= leastPoints &&
  children.length <= mostPoints &&
  children.every((point) => point.children.length === 1 && weigh(point) <= mostPoint);
