import type { List } from 'mdast';
import type { Layout, Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { kindOfEquals } from './equals.ts';
import { groupsClass } from './short-groups.ts';
import { atStep, kindOfPart } from './steps.ts';
import { timelineClass } from './timeline.ts';

/** The class of a slide set larger than the count of its parts asks for, since these are short. */
export const roomyClass = 'roomy';

export const isRoomy = ({ classes }: Slide): boolean => classes.includes(roomyClass);

/** Text that grows takes more lines too: it may take no more than this share of the room before. */
const shareToGrow = 0.8;
/** Few stops of a timeline stand so much further apart that they may take no more than this. */
const shareToSpread = 0.65;
/** So many steps smaller it is about as large as without it. */
const mostSmaller = 4;
/** Layouts that fill their slides however small their text is, so that only trying tells whether it may grow. */
const alwaysFull: ReadonlySet<Layout> = new Set<Layout>(['roadmap', 'code']);
const pointLayouts: ReadonlySet<Layout> = new Set<Layout>(['list', 'breakthrough', 'forecast']);
/** So many of what it counts a layout sets large by itself. */
const [fewPoints, fewCards, fewRows, fewColumns] = [4, 2, 3, 3];

/** Sets the slides larger that have room left, but for those of whose parts not all have. */
export const growRoomy = (slides: Slide[], measured: Measurement[]): Slide[] =>
  growAlike(
    slides.map((slide, index) =>
      !isRoomy(slide) && asksForLess(slide) && hasRoom(slide, measured[index])
        ? { ...slide, classes: [...slide.classes, roomyClass] }
        : slide,
    ),
  );

/** The slides as they are, but none grown of whose parts, or of whose equals with tables, another is not. */
export function growAlike(slides: Slide[]): Slide[] {
  const held = new Set(slides.filter((slide) => !isRoomy(slide)).flatMap(kindsOf));
  return slides.map((slide) =>
    isRoomy(slide) && kindsOf(slide).some((kind) => held.has(kind)) ? asPlanned(slide) : slide,
  );
}

/** What a slide grows alike with. */
const kindsOf = (slide: Slide): string[] => {
  const equals = slide.layout === 'table' && asksForLess(slide) ? kindOfEquals(slide) : undefined;
  return [kindOfPart(slide), equals].filter((kind) => kind !== undefined);
};

/** A slide as its layout sets it, where there was no room for it to grow; nothing for any other. */
export function withoutGrowth(slide: Slide, { overflow, reduced }: Measurement): Slide | undefined {
  const isInVain = overflow > 0 && (reduced?.step ?? Number.POSITIVE_INFINITY) > mostSmaller;
  return isRoomy(slide) && isInVain ? asPlanned(slide) : undefined;
}

/** A row of a table that grows by more than its type does has cells with more lines. */
const mostOfRow = 1.45;

/** Whether a table that grew has cells that were whole before, and now are broken. */
export const isBrokenByGrowth = (slide: Slide, before: Measurement, after: Measurement): boolean =>
  isRoomy(slide) &&
  slide.content.some(
    ({ type }, block) =>
      type === 'table' &&
      (after.parts[block] ?? []).some(
        (height, row) => height > mostOfRow * (before.parts[block]?.[row] ?? height),
      ),
  );

/** The same in the type that its layout asks for, in which it fits. */
export const asPlanned = (slide: Slide): Slide =>
  atStep({ ...slide, classes: slide.classes.filter((name) => name !== roomyClass) }, 0);

const hasRoom = (slide: Slide, measured: Measurement | undefined): boolean => {
  const share = isTimelineOfFew(slide) ? shareToSpread : shareToGrow;
  return (
    measured?.overflow === 0 && (alwaysFull.has(slide.layout) || measured.height <= share * measured.room)
  );
};

const isTimelineOfFew = ({ classes, content }: Slide): boolean =>
  classes.includes(timelineClass) && content.some(isFewPoints);

/** Whether a layout sets a slide small by what it counts on it; what is of few parts is set large already. */
function asksForLess(slide: Slide): boolean {
  const { layout, classes, content } = slide;
  // A drawing is as large as the text leaves it.
  if (classes.includes(groupsClass) || content.some(isDrawn)) return false;
  if (layout === 'code' || isTimelineOfFew(slide)) return true;
  if (pointLayouts.has(layout))
    return content.some((block) => block.type !== 'paragraph' && !isFewPoints(block));
  if (layout === 'takeaways')
    return content.some((block) => block.type === 'list' && block.children.length > fewCards);
  if (layout === 'table' && content.length > 1) return true;
  return (layout === 'table' || layout === 'roadmap') && content.some(isLargeTable);
}

const isDrawn = (block: Slide['content'][number]): boolean =>
  block.type === 'code' && block.data?.drawn === true;

const isFewPoints = (block: Slide['content'][number]): boolean =>
  block.type === 'list' && block.children.length <= fewPoints && !isNested(block);

const isNested = ({ children }: List): boolean =>
  children.some((point) => point.children.some(({ type }) => type === 'list'));

const isLargeTable = (block: Slide['content'][number]): boolean =>
  block.type === 'table' &&
  (block.children.length - 1 > fewRows || (block.children[0]?.children.length ?? 0) > fewColumns);
