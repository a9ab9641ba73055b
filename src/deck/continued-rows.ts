import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { groupsClass } from './short-groups.ts';
import { nameInLine, ownHeading, headerSeparator as separator } from './slide.ts';

/** The class of a slide that goes on below a title which stood on or above the slide before. */
const continuedClass = 'continued';

/** Rows below a title that stands above that of the slide before, set small: there it began. */
export function continuedRows(slides: Slide[]): Slide[] {
  return slides.map((slide, index) =>
    slide.classes.includes(groupsClass) && isNamedAbove(slide, slides[index - 1])
      ? asContinued(slide)
      : slide,
  );
}

function isNamedAbove(slide: Slide, before: Slide | undefined): boolean {
  const name = nameInLine(ownHeading(slide)?.children ?? []);
  return before !== undefined && nameAbove(before) === name;
}

/** The title that stands right above that of a slide, set small. */
export const nameAbove = ({ header = [] }: Slide): string | undefined =>
  textOf(header.filter(({ type }) => type !== 'strong'))
    .trim()
    .split(separator)
    .at(-1);

const asContinued = (slide: Slide): Slide =>
  slide.classes.includes(continuedClass) ? slide : { ...slide, classes: [...slide.classes, continuedClass] };
