import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { greatestOf } from '../model/long-lists.ts';
import { mostSteps, stepClass, stepOfClass } from '../model/measurement.ts';
import { hasColumns, inColumns, mayColumn } from './columns.ts';
import { evenClass, kindOfEquals, layoutWithRows } from './equals.ts';
import { groupsClass } from './short-groups.ts';

/** The step of reduction that a slide is set at, 0 for the type that its layout asks for. */
export const stepOf = ({ classes }: Slide): number => greatestOf([0, ...classes.map(stepOfClass)]);

/** A slide at a step; the same one where it is set so already. */
export function atStep(slide: Slide, step: number): Slide {
  if (stepOf(slide) === step) return slide;
  const others = slide.classes.filter((name) => stepOfClass(name) === 0);
  return { ...slide, classes: step === 0 ? others : [...others, stepClass(step)] };
}

/** A slide in the least type of its layout. */
export const densest = (slide: Slide): Slide => atStep(slide, mostSteps);

/** Equals with text begin in larger type than others (see themes/base.css), which they have at this step. */
const largeSteps = 5;

/** How many steps a slide at one is smaller than others begin; none where it is larger. */
export function stepsBelow({ layout, classes }: Slide, step: number): number {
  const isLarge = classes.includes(evenClass) && layout !== 'forecast' && !classes.includes(groupsClass);
  return isLarge ? Math.max(0, 2 * (step - largeSteps)) : step;
}

/** Sets the slides that one was cut into alike, each layout for itself, and those with rows under one title: in the type of the tightest, and in columns where one of them is. */
export function setAlike(slides: Slide[]): Slide[] {
  const partsOf = new Map<string, Slide[]>();
  for (const slide of slides) {
    const kind = kindOfPart(slide);
    if (kind !== undefined) partsOf.set(kind, [...(partsOf.get(kind) ?? []), slide]);
  }
  const alike = new Map<string, (slide: Slide) => Slide>();
  for (const [kind, parts] of partsOf) {
    const step = greatestOf(parts.map(stepOf));
    const columns = parts.some(hasColumns);
    alike.set(kind, (slide) => atStep(columns && mayColumn(slide) ? inColumns(slide) : slide, step));
  }
  return slides.map((slide) => alike.get(kindOfPart(slide) ?? '')?.(slide) ?? slide);
}

/** So many steps smaller than most of its equals, a slide is alone in that: the others stay as large as they are. */
const mostSmaller = 3;

/** Sets equals alike, slides of one layout below one name, in the type of the tightest but for one that is alone in its type. */
export function setEqualsAlike(slides: Slide[]): Slide[] {
  const equals = new Map<string, Slide[]>();
  for (const slide of slides) {
    const kind = kindOfEquals(slide);
    if (kind !== undefined) equals.set(kind, [...(equals.get(kind) ?? []), slide]);
  }
  const alike = new Map([...equals].map(([kind, own]) => [kind, tightest(own)]));
  return slides.map((slide) => {
    const step = alike.get(kindOfEquals(slide) ?? '') ?? 0;
    return step > stepOf(slide) ? asSmall(slide, step) : slide;
  });
}

/** The class of a slide whose type comes down for the sake of its equals, so that its parts need not stand closer. */
const airyClass = 'airy';

/** A slide had room in its own type, or nearly, and much more where that comes down by so many steps. */
const [mostOwn, leastDown] = [2, 3];

/** A slide in the smaller type of its equals, its parts as far apart as in the type that its layout asks for where there is room. */
function asSmall(slide: Slide, step: number): Slide {
  const [own, down] = [stepOf(slide), step].map((one) => stepsBelow(slide, one)) as [number, number];
  const small = atStep(slide, step);
  const isAiry = down > 0 && (own === 0 || (own <= mostOwn && down - own >= leastDown));
  return isAiry ? { ...small, classes: [...small.classes, airyClass] } : small;
}

/** The greatest step that is not much greater than that of most; beside one that is, none is larger than others begin. */
function tightest(equals: readonly Slide[]): number {
  const below = equals.map((slide) => stepsBelow(slide, stepOf(slide)));
  const median = below.toSorted((one, other) => one - other)[Math.floor((below.length - 1) / 2)] ?? 0;
  const [alike, apart] = [true, false].map((isAlike) =>
    equals.filter((_, at) => (below[at] ?? 0) <= median + mostSmaller === isAlike),
  ) as [Slide[], Slide[]];
  const least = apart.some(({ classes }) => classes.includes(evenClass)) ? largeSteps : 0;
  return greatestOf([least, ...alike.map(stepOf)]);
}

/**
 * What the parts that a slide is cut into have in common, each form for itself, and so have slides with rows under one
 * title; nothing for what is no part.
 */
export function kindOfPart(slide: Slide): string | undefined {
  const { part, classes, unnumbered } = slide;
  if (part) return `${layoutWithRows(slide)} ${part.of}`;
  const title = unnumbered && classes.includes(groupsClass) ? textOf(unnumbered.children) : undefined;
  return title === undefined ? undefined : `${groupsClass} ${textOf(slide.header ?? [])} ${title}`;
}
