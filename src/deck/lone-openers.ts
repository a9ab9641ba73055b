import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { isFreeToJoin } from './join.ts';
import { besideBoth } from './join-texts.ts';
import { timedClass } from './period-heading.ts';
import { groupsClass } from './short-groups.ts';
import { nameInLine, ownHeading } from './slide.ts';

/**
 * Slides without those that only open a section of which one slide is left that is called the same: once short sections
 * stand on one slide, it would say the title twice.
 */
export function withoutLoneOpeners(slides: readonly Slide[]): Slide[] {
  const kept: Slide[] = [];
  const areOpened = openMostLines(slides);
  let opener: Slide | undefined;
  slides.forEach((slide, index) => {
    const next = opener ? openedBy(opener, slide) : slide;
    opener = isLone(slide, slides[index + 1], slides[index + 2], areOpened) ? slide : undefined;
    if (!opener) kept.push(next);
  });
  return kept;
}

/** A period that it opens stays in the title of the other. */
const openedBy = (opener: Slide, slide: Slide): Slide => ({
  ...slide,
  ...withPeriod(opener, slide),
  sources: [...opener.sources, ...slide.sources],
});

const withPeriod = ({ period, heading }: Slide, { classes }: Slide): Partial<Slide> =>
  period && heading ? { heading: { ...heading, depth: 1 }, classes: [...classes, timedClass] } : {};

/**
 * Rows that are all that stands in a section, below what the slide that opens it says beside the names in them.
 * @returns the slide, still to be measured, or nothing
 */
export function openedRows(opener: Slide, rows: Slide, behind: Slide | undefined): Slide | undefined {
  const lead = opener.content.slice(0, opener.recap);
  const areRows = rows.classes.includes(groupsClass) && rows.content.length === 1 && isFreeToJoin(rows);
  if (lead.length === 0 || !areRows || !isOnly(opener, rows, behind)) return undefined;
  const content = [...lead, ...rows.content];
  return {
    ...rows,
    id: opener.id,
    ...withPeriod(opener, rows),
    content,
    ...besideBoth(opener, rows, content),
  };
}

/** Whether most lines of the talk have a slide that opens them and says more than the next one: any other is opened as they are. */
function openMostLines(slides: readonly Slide[]): boolean {
  const lines = new Set(slides.flatMap(({ direction }) => direction ?? []));
  const openers = slides.filter(
    ({ layout, direction }, at) =>
      layout === 'section' &&
      direction !== undefined &&
      !isLone(slides[at] as Slide, slides[at + 1], slides[at + 2], false),
  );
  return openers.length * 2 > lines.size;
}

/**
 * Whether a slide says no more than its title and what its parts are called, and all of it is on the next one; its notes may say
 * that title too, unless equals have such slides.
 */
function isLone(
  slide: Slide,
  next: Slide | undefined,
  behind: Slide | undefined,
  areOpened: boolean,
): boolean {
  const title = areOpened ? undefined : nameInLine((next && ownHeading(next)?.children) ?? []);
  const isSilent =
    slide.content.length === Number(slide.recap !== undefined) && slide.notes.every((note) => note === title);
  return slide.layout === 'section' && isSilent && isOnly(slide, next, behind);
}

/** Whether the next slide is all that stands in the section that one opens, and is called the same. */
function isOnly(slide: Slide, next: Slide | undefined, behind: Slide | undefined): boolean {
  if ((slide.layout !== 'section' && slide.layout !== 'forecast') || slide.badges || !next) return false;
  const name = nameInLine(withoutMark(slide.heading?.children ?? []));
  const label = slide.heading?.depth === 1 ? textOf(slide.header ?? []) : '';
  return isCalled(next, name, label) && !(behind && (isCalled(behind, name, label) || names(behind, name)));
}

/** A title without the number or the period that marks it, before it or behind it. */
export function withoutMark(title: PhrasingContent[]): PhrasingContent[] {
  if (title.length < 2) return title;
  if (title[0]?.type === 'emphasis') return title.slice(1);
  return title.at(-1)?.type === 'emphasis' ? title.slice(0, -1) : title;
}

/** @param label stands before the name in the title of a slide that has both: Goal 1: Quays */
function isCalled(slide: Slide, name: string, label: string): boolean {
  const own = nameInLine(ownHeading(slide)?.children ?? []);
  return name !== '' && (own === name || (label !== '' && own.startsWith(label) && own.endsWith(name)));
}

/** Whether a title stands above that of a slide. */
const names = ({ header = [] }: Slide, name: string): boolean => textOf(header).includes(name);
