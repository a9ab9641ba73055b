import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import { greatestOf } from '../model/long-lists.ts';
import { mostSteps, stepClass, stepOfClass } from '../model/measurement.ts';
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

/** The class of a slide whose points stand in two columns. */
export const columnsClass = 'columns';
/** In two columns of fewer points than this, one of them would stand alone. */
const leastInColumns = 4;

/** Whether the points of a slide may stand in two columns. */
export const mayColumn = ({ layout, content }: Slide): boolean =>
  layoutTraits[layout].columns &&
  content.some((block) => block.type === 'list' && block.children.length >= leastInColumns);

export const inColumns = (slide: Slide): Slide =>
  hasColumns(slide) ? slide : { ...slide, classes: [...slide.classes, columnsClass] };

export const hasColumns = ({ classes }: Slide): boolean => classes.includes(columnsClass);

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
const mostSmaller = 4;

/** Sets equals alike, slides of one layout below one name, in the type of the tightest but for one that is alone in its type. */
export function setEqualsAlike(slides: Slide[]): Slide[] {
  const steps = new Map<string, number[]>();
  for (const slide of slides) {
    const kind = kindOfEquals(slide);
    if (kind !== undefined) steps.set(kind, [...(steps.get(kind) ?? []), stepOf(slide)]);
  }
  const alike = new Map([...steps].map(([kind, own]) => [kind, tightest(own)]));
  return slides.map((slide) => {
    const step = alike.get(kindOfEquals(slide) ?? '') ?? 0;
    return step > stepOf(slide) ? atStep(slide, step) : slide;
  });
}

/** The greatest step that is not much greater than that of most. */
function tightest(steps: readonly number[]): number {
  const median = steps.toSorted((one, other) => one - other)[Math.floor((steps.length - 1) / 2)] ?? 0;
  return greatestOf([0, ...steps.filter((step) => step <= median + mostSmaller)]);
}

/** What equals have in common: the layout, the direction, and the name that stands above their titles; nothing where there is none. */
function kindOfEquals({ layout, direction, header = [] }: Slide): string | undefined {
  const name = textOf(header.filter(({ type }) => type !== 'strong')).trim();
  return name === '' ? undefined : `${layout} ${direction} ${name}`;
}

/**
 * What the parts that a slide is cut into have in common, each layout for itself, and so have slides with rows under one
 * title; nothing for what is no part.
 */
export function kindOfPart(slide: Slide): string | undefined {
  const { layout, part, classes, unnumbered } = slide;
  if (part) return `${layout} ${part.of}`;
  const title = unnumbered && classes.includes(groupsClass) ? textOf(unnumbered.children) : undefined;
  return title === undefined ? undefined : `${groupsClass} ${textOf(slide.header ?? [])} ${title}`;
}
