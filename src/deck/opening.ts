import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { numberedNoun } from '../language/chapter-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import type { Part, Piece, Prose, Section } from '../model/roadmap.ts';
import type { Above } from './above.ts';
import { isEmptySection } from './empty-titles.ts';
import { type Gathered, gatherShort } from './gather-short.ts';
import { isOnMap } from './part-names.ts';
import { nameInLine, type Planner, toHeader } from './slide.ts';

/** An opener can carry this much of running text, in Chinese characters. */
const openerRoom = 90;

/** With so many slides behind it, a title alone on a slide opens a chapter; with fewer it interrupts. */
const leastBehindOpener = 3;
/** The same where a noun counts the chapter: Goal 3 has a slide that opens it as Goal 2 has. */
const leastBehindCounted = 2;
/** The same where its equals have slides that open them. */
const leastBehindOpened = 1;
/** The same where the next slide has that title too. */
const leastBehindSecond = 8;
/** Titles that no slide of their own tells stand above those of others, in so many Chinese characters. */
const headerRoom = 40;

interface Planned {
  heading: Heading;
  own: Slide[];
  parts: Gathered<Part>[];
  lead: Prose | undefined;
  above: Above;
}

/**
 * Where a section's title is told: on a slide that opens it, above the titles of the slides within it, or by one of
 * those itself.
 */
export function openingOf(
  section: Section,
  { heading, own, parts, lead, above }: Planned,
  planner: Planner,
): 'slide' | 'header' | 'within' {
  if (!section.title) return 'within';
  const ofParts = parts.length > 0 ? slidesWithin(parts, planner) : own.length;
  // Rows that are all that it holds have its title.
  const hasRows = parts.some(({ groups }) => groups);
  const least = leastBehind(section, hasRows ? {} : above);
  if (lead || (above.isBody && !above.isUnopened && ofParts >= least)) return 'slide';
  if (own.length === 0 && isOnMap(section)) return 'within';
  const isTold =
    own.some((slide) => slide.heading === heading && slide.content.length > 0) ||
    parts.some(({ groups }) => groups !== undefined);
  // Short paragraphs open a section, or else tell its title by themselves.
  const isLed = section.pieces.slice(0, 1).some(isShortLead);
  const behind = own.length - (isLed ? 1 : 0) + slidesWithin(parts, planner);
  const isPast = above.opened || above.isUnopened;
  // What names no parts opens nothing: the next slide has that title too.
  if (isTold && parts.length === 0) return 'within';
  if (behind >= (isTold ? leastBehindSecond : leastBehindOpener) && !isPast) return 'slide';
  if (isTold) return 'within';
  const canStandAbove =
    isInWords(heading.children) &&
    weightOf(toHeader([...above.header, nameInLine(heading.children)])) <= headerRoom &&
    // Badges and asides alone end up among the notes of another slide.
    (section.pieces.some(({ type }) => type !== 'badges' && type !== 'aside') ||
      parts.some(({ one }) => one?.type === 'section' && !isEmptySection(one, planner.directives)));
  return canStandAbove ? 'header' : 'slide';
}

const slidesWithin = (parts: Gathered<Part>[], planner: Planner): number =>
  parts.reduce((sum, part) => sum + leastSlides(part, planner), 0);

/** How many slides a part takes at the least. */
function leastSlides({ one }: Gathered<Part>, planner: Planner): number {
  if (one === undefined) return 1;
  if (one.type === 'direction') return leastBehindOpener;
  const within = slidesWithin(gatherShort(one.parts, planner), planner);
  return Math.max(1, gatherShort(one.pieces, planner).length + within);
}

/** The first paragraphs, where they are short enough to stand under the title that opens a section. */
export function openerLead(
  section: Section,
  [first, ...others]: Piece[],
  parts: Gathered<Part>[],
  above: Pick<Above, 'isBody'>,
  planner: Planner,
): Prose | undefined {
  const behind = gatherShort(others, planner).length + slidesWithin(parts, planner);
  return first && isShortLead(first) && behind >= leastBehind(section, above) ? first : undefined;
}

function leastBehind({ title }: Section, { isBody }: Pick<Above, 'isBody'>): number {
  if (!numberedNoun(textOf(title?.whole ?? []))) return leastBehindOpener;
  return isBody ? leastBehindOpened : leastBehindCounted;
}

export const isShortLead = (piece: Piece): piece is Prose =>
  piece.type === 'prose' &&
  piece.paragraphs.reduce((sum, paragraph) => sum + weightOf(textOf(paragraph)), 0) <= openerRoom;

/** Whether all of a title is words, however set: they stand in the head of a slide, and addresses among its notes. */
const isInWords = (title: PhrasingContent[]): boolean =>
  title.every(
    (node) =>
      node.type === 'text' ||
      node.type === 'inlineCode' ||
      ((node.type === 'link' || node.type === 'strong' || node.type === 'emphasis') &&
        isInWords(node.children)),
  );
