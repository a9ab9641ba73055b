import { textOf } from '../article/phrasing.ts';
import { calledWhole } from '../article/titles-alike.ts';
import { isGroup } from '../article/to-direction.ts';
import type { Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Direction, Piece, Title, Topic } from '../model/roadmap.ts';
import type { Above } from './above.ts';
import { aroundTimelines } from './around-timeline.ts';
import { besideHead, headerOf, isNamed, openedBy, wholeHead } from './direction-heads.ts';
import { leastBehindDivider, ledByTopic, shortLead, withToldLead } from './direction-lead.ts';
import { asTopicRows } from './direction-rows.ts';
import { dividerSlide, withTimeline } from './divider.ts';
import { emptyTitleSlide, isEmptyGroup, underTitles } from './empty-titles.ts';
import { groupSlide, withNames } from './group-slide.ts';
import { impactSlides, withOneImpact } from './impact.ts';
import { pieceSlides } from './pieces.ts';
import { joinShortSlides } from './short-slides.ts';
import { periodOfGroups, type ShortWithin, shortWithin } from './short-within.ts';
import { lineClass, type Planner, toSource } from './slide.ts';
import { dividerParts, dividerStops, footOf, type Line, lineOf } from './stations.ts';
import { isOneList, onlyTimeline, type Told, timelineSlide, withTimelines } from './timeline.ts';

/** What a direction needs to know of the chapters around it. */
type Around = Pick<Above, 'lines' | 'isUnopened' | 'isBody'>;

/** The slides of one direction: divider, lead, then each topic in the article's order. */
export function directionSlides(written: Direction, above: Around, planner: Planner): Slide[] {
  const given = withToldLead(written);
  const line = lineOf(given, planner.sharedTopics);
  const only = onlyTimeline(given, planner);
  const isBare = !only && (line.stations.length === 0 || isOneList(given, line.stations, planner));
  // What stops nowhere, or is one list behind it, has no more for its divider than a title.
  const stops = isBare ? undefined : dividerStops(given, line, planner.lang);
  const isSilent = !only && stops === undefined;
  // No divider tells the second half of its title then.
  const isUnopened = isSilent && above.isUnopened === true;
  const led = ledByTopic(given, planner.openingTopics);
  const told = isUnopened ? undefined : shortLead(led, stops, above.isBody === true);
  const direction = withOneImpact(isUnopened ? calledWhole(given) : told ? led : given);
  const name = textOf(direction.title.main);
  const short = shortWithin(line, planner);
  const isInRows = (piece: Piece): boolean => short.size > 0 && isGroup(piece) && line.within.has(piece);
  const topics = direction.topics.map((topic) => ({ topic, ...underTitles(topic.pieces) }));
  const divider = dividerSlide(
    direction,
    { lead: told, stops: stops ?? dividerParts(direction, planner.sharedTopics) },
    above.lines,
    planner,
  );
  if (only) return inLine([withTimeline(divider, only, direction)], direction);
  const slides = [divider];
  const lead = (told ? [] : direction.lead).flatMap((piece) =>
    pieceSlides(piece, { heading: { depth: 2, children: direction.title.main }, path: [name] }, planner),
  );
  for (const slide of lead) slide.header = headerOf(direction, slide);
  append(slides, lead);
  let isBehind = false;
  for (const { topic, pieces, over } of topics) {
    if (topic.pieces.length === 0) append(slides, topic.title ? [emptyTitleSlide(topic.title)] : []);
    for (const told of withTimelines(pieces, planner.areTitledTold)) {
      if (!Array.isArray(told) && isInRows(told)) continue;
      const [piece] = [told].flat();
      const current = [told].flat().filter(isGroup).at(-1);
      isBehind ||= current !== undefined;
      const above = [told].flat().flatMap((one) => over.get(one) ?? []);
      const within = above.flatMap(({ opened }) => opened);
      const titles = [...(topic.title ? [topic.title] : []), ...new Set(above.flatMap(({ all }) => all))];
      const made = topicSlides(told, topic, titles, direction, { ...line, short }, planner);
      for (const slide of made) {
        slide.header = headerOf(direction, slide, titles);
        // What tells several periods at once is no stop at the last of them, and names them itself.
        const rail = isBare || Array.isArray(told) ? undefined : footOf(topic, current, isBehind, line);
        if (rail) slide.footer = rail;
      }
      const [first] = made;
      // The titles that this slide is the first to have above it.
      const isOpening = piece !== undefined && isGroup(piece) && piece === pieces[0];
      const opened = [...(isOpening && topic.title ? [topic.title] : []), ...within];
      const isSilent = piece !== undefined && isGroup(piece) && isEmptyGroup(piece);
      append(first?.notes ?? [], isSilent ? wholeHead(opened) : besideHead(opened, titles));
      for (const { position } of within) first?.sources.push(toSource(position));
      append(slides, made);
    }
  }
  const [, ...apart] = joinShortSlides(aroundTimelines(slides, direction, planner), planner);
  const behind = asTopicRows(apart, direction);
  // A title alone on a slide would interrupt, or say what all behind it say.
  const isNeeded = behind.length >= leastBehindDivider && !behind.every((slide) => isNamed(slide, name));
  const [first, ...others] = behind;
  const { label, sub } = direction.title;
  if (
    isSilent &&
    !told &&
    label &&
    !sub &&
    first &&
    behind.length < leastBehindDivider &&
    isNamed(first, name)
  )
    return inLine([openedBy(divider, first), ...others], direction);
  const isHalf = (sub ?? label) !== undefined;
  const isOpened = !isSilent || told !== undefined || isHalf || isNeeded;
  return inLine(isOpened && !isUnopened ? [divider, ...behind] : behind, direction);
}

const inLine = (slides: Slide[], { index }: Direction): Slide[] =>
  slides.map((slide) => ({ ...slide, direction: index, classes: [lineClass(index), ...slide.classes] }));

/** @param titles those that stand above the piece, from its topic's */
function topicSlides(
  piece: Told,
  topic: Topic,
  titles: Title[],
  direction: Direction,
  line: Line & { short: ShortWithin },
  planner: Planner,
): Slide[] {
  const name = textOf(direction.title.main);
  const title = titles.at(-1)?.named ?? direction.title.main;
  if (Array.isArray(piece)) return [timelineSlide(piece, { depth: 2, children: title }, [name], planner)];
  if (isGroup(piece) && isEmptyGroup(piece)) return [emptyTitleSlide(piece.title)];
  const rows = isGroup(piece) && line.short.get(piece);
  if (rows && piece.type === 'forecast') return [periodOfGroups(piece, rows, name, line, planner)];
  if (isGroup(piece)) return [groupSlide(withNames(piece, topic.pieces), name, line, planner)];
  if (topic.role === 'impact' && piece.type === 'prose') return impactSlides(piece, title, name, planner);
  const path = [name, ...titles.map(({ named }) => textOf(named))];
  return pieceSlides(piece, { heading: { depth: 2, children: title }, path }, planner);
}
