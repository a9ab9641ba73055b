import type { Paragraph, PhrasingContent } from 'mdast';
import { sentences, textOf } from '../article/phrasing.ts';
import { groupsIn, isGroup } from '../article/to-direction.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Block, Direction, Forecast, Group, Piece, Prose, Title, Topic } from '../model/roadmap.ts';
import { mapParagraphs, tight } from './blocks.ts';
import { emptyTitleSlide, isEmptyGroup, titlesUnder, underTitles } from './empty-titles.ts';
import { markFigures } from './figures.ts';
import { movementText } from './front.ts';
import { emphasis, item, list, paragraph, paragraphOf, strong, text } from './nodes.ts';
import { joinSentences } from './passages.ts';
import { pieceSlides } from './pieces.ts';
import { planProse } from './prose.ts';
import { joinShortSlides } from './short-slides.ts';
import { addressesIn, lineClass, makeSlide, nameInLine, notesOf, type Planner, toSource } from './slide.ts';
import { dividerStops, footOf, type Line, lineOf, periodOf, stationName } from './stations.ts';
import { opensWithClaim } from './telling.ts';
import { besideTimeline, onlyTimeline, type Told, timelineSlide, withTimelines } from './timeline.ts';
import { shownTitleNotes } from './title-notes.ts';

/** What the name of a topic may take in the head of a slide, in Chinese characters. */
const headRoom = 16;
/** Running text that may stand below an impact's statement, in Chinese characters. */
const impactRoom = 170;

/** The slides of one direction: divider, lead, then each topic in the article's order. */
export function directionSlides(direction: Direction, count: number, planner: Planner): Slide[] {
  const name = textOf(direction.title.main);
  const topics = direction.topics.map((topic) => ({ topic, ...underTitles(topic.pieces) }));
  const line = lineOf(direction, planner.sharedTopics);
  const divider = dividerSlide(direction, line, count, planner);
  const only = onlyTimeline(direction, planner);
  if (only) return inLine([withTimeline(divider, only, direction)], direction);
  const slides = [divider];
  const lead = direction.lead.flatMap((piece) =>
    pieceSlides(piece, { heading: { depth: 2, children: direction.title.main }, path: [name] }, planner),
  );
  for (const slide of lead) slide.header = headerOf(direction);
  append(slides, lead);
  let isBehind = false;
  for (const { topic, pieces, over } of topics) {
    if (topic.pieces.length === 0) append(slides, topic.title ? [emptyTitleSlide(topic.title)] : []);
    for (const told of withTimelines(pieces)) {
      const [piece] = [told].flat();
      const current = [told].flat().flatMap(groupsIn).at(-1);
      isBehind ||= current !== undefined;
      const made = topicSlides(told, topic, direction, line, planner);
      const above = [told].flat().flatMap((one) => over.get(one) ?? []);
      const within = above.flatMap(({ opened }) => opened);
      const titles = [...(topic.title ? [topic.title] : []), ...new Set(above.flatMap(({ all }) => all))];
      for (const slide of made) {
        slide.header = headerOf(direction, titles);
        const rail = footOf(topic, current, isBehind, line);
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
  return inLine(joinShortSlides(slides, planner), direction);
}

const inLine = (slides: Slide[], { index }: Direction): Slide[] =>
  slides.map((slide) => ({ ...slide, direction: index, classes: [lineClass(index), ...slide.classes] }));

/** A divider whose stops say all that its direction does; what its topic is called is noted. */
function withTimeline(divider: Slide, run: Forecast[], { topics }: Direction): Slide {
  const { notes, sources } = besideTimeline(run);
  const titles = topics.flatMap(({ title }) => (title ? [title] : []));
  return {
    ...divider,
    notes: [...divider.notes, ...wholeHead(titles), ...notes],
    sources: [...divider.sources, ...titles.map(({ position }) => toSource(position)), ...sources],
  };
}

function dividerSlide(direction: Direction, line: Line, count: number, planner: Planner): Slide {
  const { title } = direction;
  const content: Block[] = [];
  if (title.sub && title.movement) {
    content.push(
      paragraph(emphasis(text(title.movement.from)), text(' → '), strong(text(title.movement.to))),
    );
  } else if (title.sub) {
    content.push(paragraphOf(title.sub));
  }
  const stops = dividerStops(direction, line, planner.lang);
  if (stops) content.push(stops);
  return makeSlide('divider', {
    id: planner.ids.next(textOf(title.main)),
    heading: { depth: 1, children: [emphasis(text(String(direction.index))), text(' '), ...title.main] },
    content,
    notes: title.sub && movementText(title) ? notesOf([title.whole]) : [],
    header: [text(`${direction.index} / ${count}`)],
    sources: [toSource(title.position)],
  });
}

function topicSlides(piece: Told, topic: Topic, direction: Direction, line: Line, planner: Planner): Slide[] {
  const name = textOf(direction.title.main);
  const title = topic.title?.named ?? direction.title.main;
  if (Array.isArray(piece)) return [timelineSlide(piece, { depth: 2, children: title }, [name], planner)];
  if (isGroup(piece) && isEmptyGroup(piece)) return [emptyTitleSlide(piece.title)];
  if (isGroup(piece)) return [groupSlide(withNames(piece, topic.pieces), name, line, planner)];
  if (topic.role === 'impact' && piece.type === 'prose') return impactSlides(piece, title, name, planner);
  const path = topic.title ? [name, textOf(topic.title.named)] : [name];
  return pieceSlides(piece, { heading: { depth: 2, children: title }, path }, planner);
}

/** A period that only stands over further groups says what they are called. */
function withNames(group: Group, pieces: Piece[]): Group {
  if (group.blocks.length > 0) return group;
  const names = titlesUnder(group, pieces).map(({ named }) => item(paragraphOf(named)));
  return { ...group, blocks: names.length > 0 ? [list(names)] : [] };
}

function groupSlide(group: Group, direction: string, line: Line, planner: Planner): Slide {
  const station = stationName(group, line);
  const period = periodOf(group, line);
  const own = group.type === 'forecast' ? group.period.label : textOf(group.title.named);
  return makeSlide(period ? 'forecast' : 'breakthrough', {
    id: planner.ids.next(direction, own),
    heading: { depth: 2, children: [emphasis(text(station)), text(' '), ...group.title.named] },
    content: group.blocks.map((block) =>
      mapParagraphs(block.type === 'list' ? tight(block) : block, markFigures),
    ),
    // A period is shown without the link that it may be: its address is told.
    notes: shownTitleNotes(group.title, group.type === 'forecast' ? group.period.label : ''),
    ...(period ? { period } : {}),
    sources: [toSource(group.position)],
  });
}

function impactSlides(prose: Prose, title: PhrasingContent[], direction: string, planner: Planner): Slide[] {
  const [first, ...others] = prose.paragraphs;
  const place = {
    heading: { depth: 2 as const, children: title },
    nextId: () => planner.ids.next(direction, textOf(title)),
  };
  const all = sentences(first?.children ?? [], planner.lang);
  if (!opensWithClaim(all, planner.lang)) return furtherSlides(prose.paragraphs, place, planner);
  const [statement, ...rest] = all;
  const below = [...rest.flat(), ...others].reduce((sum, node) => sum + weightOf(textOf(node)), 0);
  const whole = below <= impactRoom ? others : [];
  const slide = makeSlide('impact', {
    id: place.nextId(),
    heading: place.heading,
    content: [paragraphOf(joinSentences([statement ?? []]))],
    notes: notesOf(whole.length > 0 ? prose.paragraphs : [first?.children ?? []]),
    sources: [toSource(prose.position)],
  });
  if (rest.length > 0) slide.content.push(paragraphOf(joinSentences(rest)));
  append(slide.content, whole);
  return whole.length === others.length ? [slide] : [slide, ...furtherSlides(others, place, planner)];
}

const furtherSlides = (
  paragraphs: Paragraph[],
  { heading, nextId }: { heading: Heading; nextId: () => string },
  planner: Planner,
): Slide[] =>
  planProse(paragraphs, planner.lang).map(({ layout, classes, shown, complete, positions }) =>
    makeSlide(layout, {
      classes,
      id: nextId(),
      heading,
      content: shown,
      notes: notesOf(complete, shown),
      sources: positions.map(toSource),
    }),
  );

/** The name of a topic, and of the titles within it that stand over further groups. */
const nameOf = (titles: Title[]): string => titles.map(({ named }) => nameInLine(named)).join(' · ');

/**
 * What the head of a slide cannot say of titles that it has, for the notes: where their links lead, and names where all
 * of them are too long for a line's end.
 */
const besideHead = (opened: Title[], all: Title[]): string[] =>
  opened.flatMap(({ named }) => [
    ...(weightOf(nameOf(all)) > headRoom ? [textOf(named)] : []),
    ...named.flatMap(addressesIn),
  ]);

/** The names of titles whose first slide only notes what it says. */
const wholeHead = (titles: Title[]): string[] => notesOf(titles.map(({ whole }) => whole));

/** The head of a direction's slide: its number and name, and the topic. */
function headerOf({ index, title }: Direction, topic: Title[] = []): PhrasingContent[] {
  const name = [strong(text(String(index))), text(' '), text(nameInLine(title.main))];
  return topic.length > 0 ? [...name, text(' '), emphasis(text(nameOf(topic)))] : name;
}
