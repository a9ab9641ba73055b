import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { briefClass } from './brief.ts';
import { claimClass } from './claim.ts';
import { hasColumns } from './columns.ts';
import { seriesOf } from './series.ts';
import { ownHeading } from './slide.ts';
import { timelineClass } from './timeline.ts';

/** The class of a slide set in the scale that all of its equals have, however much stands on each. */
export const evenClass = 'even';

/**
 * What equals have in common: the form that they are set in, the direction, and the name that stands above their titles,
 * or else what counts these, or the title that several of them share; nothing where there is none.
 */
export function kindOfEquals(slide: Slide): string | undefined {
  const { direction, chapter, header = [], unnumbered } = slide;
  const series = seriesOf(textOf(ownHeading(slide)?.children ?? []));
  const name = textOf(header.filter(({ type }) => type !== 'strong')).trim();
  if (name !== '') return `${formOf(slide)} ${direction} ${name}`;
  if (series !== undefined) return `${formOf(slide)} ${series}`;
  return unnumbered && `${formOf(slide)} ${direction} ${chapter} ${textOf(unnumbered.children)}`;
}

/** The layout of a slide, and whether it shows something that is read row by row. */
export const layoutWithRows = ({ layout, content }: Slide): string =>
  content.some(({ type }) => type === 'table' || type === 'code') ? `${layout} with rows` : layout;

/** How a slide is set: its layout, where points and paragraphs are one, text. */
function formOf(slide: Slide): string {
  const { layout, classes } = slide;
  const form = layoutWithRows(slide);
  if (form !== layout) return form;
  const isText = layout === 'prose' || (layout === 'list' && !classes.includes(timelineClass));
  return isText && !hasColumns(slide) ? 'text' : layout;
}

/** Gives slides with text that are equals one scale of type; nothing on one of them is set large by its few words alone. */
export function withOneScale(slides: Slide[]): Slide[] {
  const counts = new Map<string, number>();
  const kinds = slides.map(scaledKind);
  for (const kind of kinds) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return slides.map((slide, index) => ((counts.get(kinds[index] ?? '') ?? 0) > 1 ? asEven(slide) : slide));
}

/** The kind of a slide whose type the count of its parts decides; nothing for any other. */
const scaledKind = (slide: Slide): string | undefined => {
  const form = formOf(slide);
  return form === 'text' || form === 'forecast' ? kindOfEquals(slide) : undefined;
};

/** The parts that a slide with text was cut into, in one scale; those of any other as they are. */
export const partsInOneScale = (parts: Slide[]): Slide[] =>
  parts.every((part) => formOf(part) === 'text' && !part.classes.includes(claimClass))
    ? parts.map(asEven)
    : parts;

const asEven = (slide: Slide): Slide =>
  slide.classes.includes(evenClass)
    ? slide
    : { ...slide, classes: [...slide.classes.filter((name) => name !== briefClass), evenClass] };
