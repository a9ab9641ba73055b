import { countedParts } from '../article/counted-parts.ts';
import type { Heading, Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import { append } from '../model/long-lists.ts';
import type { Part, Piece, Prose, Section } from '../model/roadmap.ts';
import type { Above } from './above.ts';
import { withAnnouncements } from './announcements.ts';
import { isCountedLine } from './chapters.ts';
import { directionSlides } from './direction.ts';
import { emptyTitleSlide, isEmptySection, joinBoldLines } from './empty-titles.ts';
import { gatherShort } from './gather-short.ts';
import { text } from './nodes.ts';
import { withNumbers } from './numbered.ts';
import { type Opening, openedAlike } from './opened-alike.ts';
import { openerSlide } from './opener.ts';
import { isShortLead, openerLead, openingOf } from './opening.ts';
import { isListed } from './part-names.ts';
import { phaseSlides } from './phases.ts';
import { type Place, pieceSlides } from './pieces.ts';
import { asRow } from './row.ts';
import { isShortCode, joinShortCode } from './short-code.ts';
import { groupsSlide } from './short-groups.ts';
import { joinShortSlides } from './short-slides.ts';
import { addressesIn, nameInLine, type Planner, toHeader, toSource, withHeader } from './slide.ts';
import { withSpeakers } from './speakers-behind.ts';
import { tableTimeline } from './table-timeline.ts';
import { withTextAboveCards } from './text-above-cards.ts';
import { timelineSlide, withTimelines } from './timeline.ts';

/** The slides of a section that is no direction, with those of the parts within it. */
export function sectionSlides(section: Section, above: Above, planner: Planner): Slide[] {
  if (section.title && isEmptySection(section, planner.directives)) return [emptyTitleSlide(section.title)];
  const heading = headingOf(section, above, planner);
  const name = nameInLine(heading.children);
  const path = [...above.path, name];
  const pieces = withSpeakers(withAnnouncements(joinBoldLines(section.pieces), planner.lang), planner.lang);
  const parts = gatherShort(section.parts, planner);
  const [only] = parts;
  const isChapter = above.path.length === 0 && section.title !== undefined;
  const isOpenable = (parts.length > 0 || (isChapter && isListed(section))) && !above.isUnopened;
  const lead = isOpenable ? openerLead(section, pieces, parts, above, planner) : undefined;
  // Above the only slide of all that stands below it, a title needs no slide for its first words.
  const [first] = pieces;
  if (first && isShortLead(first) && only?.groups && pieces.length + parts.length === 2)
    return withHeader(
      [withLead(groupsSlide(only.groups, heading, path, planner), first, section)],
      above.header,
    );
  const told = lead ? pieces.slice(1) : pieces;
  const own = withHeader(
    section.role === 'phases'
      ? phaseSlides(told, { heading, path }, planner)
      : ownSlides(told, { heading, path, foreword: above.foreword }, above.header, planner),
    above.header,
  );
  const opening = openingOf(section, { heading, own, parts, lead, above }, planner);
  if (section.title && above.path.length > 0) withHeader(own.filter(isOfOther(heading)), [name]);
  if (opening === 'slide')
    own.unshift(...withHeader([openerSlide(section, { heading, path, lead }, above, planner)], above.header));
  if (opening === 'header') for (const slide of own) slide.header = [text(toHeader([...above.header, name]))];
  const within: Above = {
    ...above,
    path,
    header: opening === 'header' ? [...above.header, name] : [name],
    opened: opening === 'slide' && own.length === 1,
    isBody: false,
    foreword: undefined,
  };
  const counted = countedParts(section.parts);
  const lines = linesIn(section, above, planner);
  const below = parts.flatMap(({ one, groups }) => {
    if (groups) return withHeader([groupsSlide(groups, heading, path, planner)], above.header);
    if (one.type === 'direction') return directionSlides(one, above, planner);
    const line = lines.get(one);
    if (line) return line;
    const slides = asRow(sectionSlides(one, within, planner), one, heading, above.header);
    return counted.has(one) ? slides.map((slide): Slide => ({ ...slide, counted: true })) : slides;
  });
  // Rows stand under the same title, and what leads to them above them.
  const slides = only?.groups
    ? [...joinShortSlides([...own, ...below.slice(0, 1)], planner), ...below.slice(1)]
    : [...own, ...below];
  append(
    slides,
    withHeader(ownSlides(section.behind ?? [], { heading, path }, above.header, planner), above.header),
  );
  if (opening === 'header') append(slides[0]?.notes ?? [], heading.children.flatMap(addressesIn));
  return slides;
}

/** The slides of the lines within a section: as those of chapters that have numbers, whatever stands around them. */
function linesIn(section: Section, above: Above, planner: Planner): Map<Part, Slide[]> {
  const lines = section.parts.filter(isCountedLine);
  const plan = (part: Part, opening: Opening, by: Planner): Slide[] => {
    const around: Above = { ...above, ...opening, path: [], header: [], opened: false, isNumbered: true };
    return part.type === 'section' ? withNumbers(sectionSlides(part, around, by), part, around) : [];
  };
  const planned = openedAlike(lines, plan, planner);
  return new Map(lines.map((line, at) => [line, planned[at] ?? []]));
}

/** Whether a slide has a title of its own: it stands under that of its section, as what is within that does. */
const isOfOther =
  ({ children }: Heading) =>
  ({ layout, heading }: Slide): boolean =>
    heading?.children !== children && !layoutTraits[layout].apart;

/** The slides of what stands right below a section's title. */
function ownSlides(pieces: Piece[], place: Place, header: string[], planner: Planner): Slide[] {
  const { heading, path } = place;
  const short = new Set<Slide>();
  const slides = gatherShort(withTimelines(pieces, planner.areTitledTold), planner).flatMap(
    ({ one, groups }) => {
      if (groups) return [groupsSlide(groups, heading, path, planner)];
      if (Array.isArray(one)) return [timelineSlide(one, heading, path, planner)];
      const timeline = tableTimeline(one, place, planner);
      if (timeline) return [timeline];
      const planned = asRow(pieceSlides(one, place, planner), one, heading, header);
      if (isShortCode(one, planner.directives))
        for (const slide of planned) if (slide.layout === 'code') short.add(slide);
      return planned;
    },
  );
  return withTextAboveCards(joinShortSlides(joinShortCode(slides, short), planner));
}

const withLead = (slide: Slide, lead: Prose, section: Section): Slide => ({
  ...slide,
  content: [...lead.paragraphs, ...slide.content],
  sources: [...[section.title ?? section, lead].map(({ position }) => toSource(position)), ...slide.sources],
});

function headingOf(section: Section, above: Above, planner: Planner): Heading {
  const depth = Math.min(3, above.path.length + 1) as Heading['depth'];
  if (section.title) return { depth, children: section.title.named };
  return { depth, children: [text(section.role === 'footnotes' ? planner.labels.footnotes : above.title)] };
}
