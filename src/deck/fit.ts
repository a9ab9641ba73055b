import type { Labels } from '../language/labels.ts';
import type { Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { columnsClass, hasColumns, inColumns, mayColumn } from './columns.ts';
import { isCompact, withoutHero } from './heroes.ts';
import { cutAtJoint } from './joint.ts';
import { hasLeadBeside, withLeadAbove } from './lead-beside.ts';
import { isListing, roomOfListing } from './listings.ts';
import { hasOmission, leaveToNotes, shortenTitle } from './rest.ts';
import { withoutGrowth } from './roomy.ts';
import { sumOf } from './rows.ts';
import { shortenAddresses } from './short-addresses.ts';
import { keepShortTables } from './short-tables.ts';
import { shortenStops } from './shorter-stops.ts';
import { splitColumns, splitSlide } from './split.ts';
import { atStep, densest, stepOf, stepsBelow } from './steps.ts';
import { rowsApart } from './wide-rows.ts';

/** Rounds of cutting after which what still does not fit is left to the notes. */
const mostCuts = 8;
/** Rounds of mending after which a slide is left as it is. By then nothing is on it but marks. */
export const mostRounds = 40;

/** Where a title leaves less than this below it, in CSS pixels, it is what is too long. */
const leastBelowTitle = 200;
/** As much of what a slide holds is set on it where the rest is left to its notes. */
const shareHeld = 0.9;
/** Two columns are taken where they save more steps than this: points one below the other are read more easily. */
const stepsForColumns = 5;
/** Beside others that stand one below the other, points do at most so many steps smaller. */
const mostInOne = 8;
/** Text below a period among others that have their heroes is set at most so many steps smaller. */
const mostBelowHero = 8;
/** A table or points are rather cut into fewer parts in somewhat smaller type, in which so much more has room. */
const smallerShare = 1.3;
/** What remains of a slide's room after the mark (1/2) may have taken a second line of the title. */
const roomAfterSplit = 0.94;

export interface FitContext {
  lang: string;
  labels: Labels;
}

export interface FittedSlide {
  slide: Slide;
  /** True where nobody knows yet whether it fits, so that it has to be measured again. */
  unmeasured: boolean;
  /** Pixels that it stands out by, where nothing more can be done. */
  overflow: number;
  /** Of a period that is set beside its title for want of room: the slide with it as the hero, in much smaller type. */
  asHero?: Slide;
  /** Of points that are set in two columns: the slide with them one below the other, in much smaller type. */
  inOne?: Slide;
}

/**
 * Mends one slide by its measurement: as its layout sets it where it grew in vain; with its lead above its points where that is tight beside them; cut between points and a table that would both be small; its period beside its title where there is little room below that as the hero;
 * then the least step of smaller type that fits, in two columns where that saves some; then without what only says again
 * what others tell; then long addresses written shorter; then the rows of a table that is too wide on a slide each, or a cut between its columns, or
 * between its parts, as fine as it takes; and where nothing more can be cut, the rest is left to its notes.
 * Pure, and the same for the same measurement.
 * @param round how often the slide, or what it was cut from, was measured before
 */
export function fitSlide(slide: Slide, measured: Measurement, context: FitContext, round = 0): FittedSlide[] {
  if (measured.overflow === 0) return [{ slide, unmeasured: false, overflow: 0 }];
  const planned = withoutGrowth(slide, measured) ?? withLeadAbove(slide, measured);
  if (planned) return [{ slide: planned, unmeasured: true, overflow: 0 }];
  const compact = withoutHero(slide, measured);
  const reduced = reduce(slide, measured);
  if (compact) {
    const asHero = reduced && stepOf(reduced) <= mostBelowHero ? { asHero: reduced } : {};
    return [{ slide: compact, unmeasured: true, overflow: 0, ...asHero }];
  }
  const apart = reduced ? cutAtJoint(slide, reduced) : undefined;
  if (apart) return apart.map((part) => ({ slide: part, unmeasured: true, overflow: 0 }));
  // It was measured so, and needs no second look.
  if (reduced) return [{ slide: reduced, unmeasured: false, overflow: 0, ...inOneColumn(reduced, measured) }];
  // Before it is cut, so that it is cut into as few parts as can be, and their heights are known in that size.
  if (isCutDense(slide) && densest(slide) !== slide && slide.keep !== true)
    return [{ slide: densest(slide), unmeasured: true, overflow: 0 }];
  const stuck = { slide: densest(slide), unmeasured: false, overflow: leastOverflow(measured) };
  if (slide.keep === true) return [stuck];
  const named = shortenStops(slide, context.lang);
  if (named) return [{ slide: named, unmeasured: true, overflow: 0 }];
  if (slide.recap !== undefined) return [{ slide: withoutRecap(slide), unmeasured: true, overflow: 0 }];
  const short = measured.room < leastBelowTitle ? shortenTitle(slide) : undefined;
  if (short) return [{ slide: short, unmeasured: true, overflow: 0 }];
  const mended = round < mostCuts && !hasOmission(slide) ? cutFurther(slide, measured, context) : [];
  if (mended.length > 0)
    return mended.map((part) => ({
      slide: isCutDense(slide) ? atStep(part, 0) : part,
      unmeasured: true,
      overflow: 0,
    }));
  const less = leaveMore(slide, measured);
  return [less ? { slide: less, unmeasured: true, overflow: 0 } : stuck];
}

const isCutDense = (slide: Slide): boolean => isListing(slide) || isCompact(slide);

/** A slide without what it only says again. */
function withoutRecap({ recap, ...slide }: Slide): Slide {
  return { ...slide, content: slide.content.filter((_, place) => place !== recap) };
}

/** The slides that one is mended to, nothing lost; none where it is as short as can be. */
function cutFurther(slide: Slide, measured: Measurement, { lang }: FitContext): Slide[] {
  const written = shortenAddresses(slide);
  if (written) return [written];
  if (measured.tooWide) {
    const rows = rowsApart(slide);
    const narrower = rows.length > 1 ? rows : splitColumns(slide, measured.tooWide);
    if (narrower.length > 1) return narrower;
  }
  const { around, held } = roomOfListing(slide, measured);
  const room = held * roomAfterSplit - around;
  const needed = Math.max(measured.height, held + measured.overflow) - around;
  const alone = roomInLeastType(slide, measured);
  const kept = keepShortTables(slide.content, measured.parts, alone).filter(({ isKept }) => isKept);
  const rest = Math.max(0, needed - sumOf(kept.map(({ height }) => height)));
  // What comes before a table in smaller type is set alike.
  const isSmaller = kept.some(({ height }) => height > room);
  const least = Math.max(room, alone * roomAfterSplit);
  const share = isSmaller ? least : mayBeSmaller(slide) ? Math.min(least, smallerShare * room) : room;
  const count = Math.max(2, kept.length + Math.ceil(rest / share));
  const slides = splitSlide(slide, count, measured.parts, lang, room, alone);
  return slides.length > 1 ? slides : [];
}

const mayBeSmaller = ({ layout, content }: Slide): boolean =>
  layout === 'list' || content.some(({ type }) => type === 'table');

/**
 * What a slide holds in the least type that it may be set in, in lengths of the type that it was measured in; nothing
 * where that is not known.
 */
function roomInLeastType(slide: Slide, measured: Measurement): number {
  const { height, overflow, room } = measured;
  const held = Math.min(room, height - overflow);
  if (isListing(slide) || held <= 0) return 0;
  return (held * height) / (held + leastOverflow(measured));
}

/** A slide with less on it and more in its notes; of its title only where nothing else is left. */
function leaveMore(slide: Slide, measured: Measurement): Slide | undefined {
  const { height, room } = measured;
  const held = room / Math.max(room + leastOverflow(measured), Math.min(height, 2 * room));
  return leaveToNotes(slide, held * shareHeld) ?? shortenTitle(slide);
}

function reduce(slide: Slide, { reduced }: Measurement): Slide | undefined {
  const { step = Number.POSITIVE_INFINITY, inColumns: inTwo } = reduced ?? {};
  const isWorth = inTwo !== undefined && inTwo + stepsForColumns < stepsBelow(slide, step);
  if (isWorth && mayColumn(slide) && !hasLeadBeside(slide)) return atStep(inColumns(slide), inTwo);
  return step === Number.POSITIVE_INFINITY ? undefined : atStep(slide, step);
}

function inOneColumn(
  slide: Slide,
  { reduced: { step } = { overflow: 0 } }: Measurement,
): Pick<FittedSlide, 'inOne'> {
  if (!hasColumns(slide) || step === undefined || stepsBelow(slide, step) > mostInOne) return {};
  const classes = slide.classes.filter((name) => name !== columnsClass);
  return { inOne: atStep({ ...slide, classes }, step) };
}

const leastOverflow = ({ overflow, reduced }: Measurement): number =>
  Math.min(overflow, reduced?.overflow ?? overflow);
