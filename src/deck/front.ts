import type { List, PhrasingContent, Table } from 'mdast';
import { inOneLine, sentences } from '../article/phrasing.ts';
import { groupsIn } from '../article/to-direction.ts';
import { hasWidePunctuation } from '../language/script.ts';
import type { Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Direction, Forecast, Part, Period, Stage, Summary, Title } from '../model/roadmap.ts';
import { directionsOf } from './chapters.ts';
import { isEmptySection, titlesUnder } from './empty-titles.ts';
import { cell, emphasis, item, list, paragraph, paragraphOf, text } from './nodes.ts';
import { joinSentences } from './passages.ts';
import { periodsSpan } from './periods-span.ts';
import { type ShortRoom, shortTitle } from './short-title.ts';
import { makeSlide, nameInLine, notesOf, type Planner, toSource } from './slide.ts';
import { opensWithClaim } from './telling.ts';

/** More periods than this are not legible side by side on one slide. */
export const mostColumns = 6;

/** The article's summary as a statement: its first sentence large, the others below. */
export function summarySlide(summary: Summary, planner: Planner): Slide {
  const [first, ...others] = summary.paragraphs;
  const all = sentences(first?.children ?? [], planner.lang);
  if (!opensWithClaim(all, planner.lang)) return plainSummary(summary, planner);
  const [statement, ...rest] = all;
  const quoted = [paragraphOf(joinSentences([statement ?? []]))];
  if (rest.length > 0) quoted.push(paragraphOf(joinSentences(rest)));
  append(quoted, others);
  return makeSlide('summary', {
    id: planner.ids.next('summary'),
    heading: { depth: 1, children: summary.label ?? [text(planner.labels.summary)] },
    content: [{ type: 'blockquote', children: quoted }],
    notes: notesOf(summary.paragraphs),
    sources: [toSource(summary.position)],
  });
}

/** Where the first sentence only leads to what it sums up, none stands larger than the others. */
const plainSummary = ({ label, paragraphs, position }: Summary, planner: Planner): Slide =>
  makeSlide('prose', {
    id: planner.ids.next('summary'),
    heading: { depth: 1, children: label ?? [text(planner.labels.summary)] },
    content: paragraphs,
    notes: notesOf(paragraphs),
    sources: [toSource(position)],
  });

/** A chapter as the agenda lists it. */
export type Titled = Part & { title: Title };

/** The chapters that an agenda lists: those with a title that hold anything, of a map also the directions within them. */
export const listedChapters = (parts: Part[], directions: Direction[], { directives }: Planner): Titled[] =>
  (directions.length > 1 ? parts.flatMap(withDirections) : parts).filter(
    (part): part is Titled => part.title !== undefined && !isEmptySection(part, directives),
  );

/** Every chapter in its place, numbered as it is everywhere; those without a number stand in lists between the others. */
export function agendaSlide(listed: Titled[], planner: Planner): Slide | undefined {
  if (listed.length < 2) return undefined;
  const lists: List[] = [];
  for (const part of listed) {
    const number = part.type === 'direction' ? part.index : part.number;
    const isNumbered = number !== undefined;
    const entry = item(paragraphOf(agendaEntry(part)));
    const last = lists.at(-1);
    if (last && last.ordered === isNumbered) last.children.push(entry);
    else lists.push({ ...list([entry], isNumbered), ...(isNumbered ? { start: number } : {}) });
  }
  return makeSlide('agenda', {
    id: planner.ids.next('agenda'),
    heading: { depth: 1, children: [text(planner.labels.agenda)] },
    content: lists,
    sources: listed.map(({ title }) => toSource(title.position)),
  });
}

/** A chapter, with the directions that stand within it. */
const withDirections = (part: Part): Part[] =>
  part.type === 'direction' ? [part] : [part, ...directionsOf(part.parts)];

function agendaEntry(part: Titled): PhrasingContent[] {
  const { title } = part;
  if (part.type === 'section') return part.stage ? stageEntry(part.stage) : title.named;
  const side = title.movement && title.sub ? [text(movementText(title))] : title.sub;
  return side ? [...title.main, text(' '), emphasis(...side)] : title.main;
}

const stageEntry = ({ period, named }: Stage): PhrasingContent[] =>
  named.length > 0 ? [...named, text(' '), emphasis(text(period.label))] : [text(period.label)];

const movementText = ({ movement }: Title): string => (movement ? `${movement.from} → ${movement.to}` : '');

/** All forecasts of a direction for one period, normally one. */
const forecastsFor = (direction: Direction, period: Period): Forecast[] =>
  direction.topics
    .flatMap((topic) => topic.pieces)
    .flatMap(groupsIn)
    .filter((group): group is Forecast => group.type === 'forecast' && group.period.key === period.key);

/**
 * What a point may take that stands for its forecast, in Chinese characters: on the map and on the slide of a period there
 * is so much room for all of them, and each has so much at the least and at the most.
 */
const pointRoom = { map: { all: 480, most: 40 }, year: { all: 240, most: 60 }, least: 24 };
/** A cell of the map is read at a glance where it has no more. */
const glance = 24;

const roomFor = (slide: 'map' | 'year', points: number): number =>
  Math.max(pointRoom.least, Math.min(pointRoom[slide].most, Math.floor(pointRoom[slide].all / points)));

/** The periods that several directions foresee. */
const sharedPeriods = (directions: Direction[], periods: Period[]): Period[] =>
  periods.filter(
    (period) => directions.filter((direction) => forecastsFor(direction, period).length > 0).length > 1,
  );

/** Whether there is something to compare between directions, and it is seen at one look or in most places. */
function areComparable(directions: Direction[], periods: Period[]): boolean {
  const places = directions.flatMap((direction) => periods.map((period) => forecastsFor(direction, period)));
  const isFull = places.filter((forecasts) => forecasts.length > 0).length * 2 >= places.length;
  return sharedPeriods(directions, periods).length > 0 && (isFull || periods.length <= mostColumns);
}

/**
 * The whole article on one slide: a row a direction, a column a period. Further periods take further slides. Directions
 * that share no period have none, nor have those that leave several slides empty in most places.
 */
export function roadmapSlides(directions: Direction[], periods: Period[], planner: Planner): Slide[] {
  if (!areComparable(directions, periods)) return [];
  const slides = Math.ceil(periods.length / mostColumns);
  const width = Math.ceil(periods.length / slides);
  return Array.from({ length: slides }, (_, index) => {
    const shown = periods.slice(index * width, (index + 1) * width);
    return makeSlide('roadmap', {
      id: planner.ids.next('roadmap'),
      heading: {
        depth: 1,
        children: [text(mapTitle(shown, planner))],
      },
      content: [roadmapTable(directions, shown, planner)],
      sources: directions.map((direction) => toSource(direction.title.position)),
    });
  });
}

/** What a map is called: the span of its periods behind our own word for it. */
export const mapTitle = (periods: Period[], { labels, lang }: Planner): string =>
  `${labels.roadmap}${hasWidePunctuation(lang) ? '：' : ': '}${periodsSpan(periods)}`;

function roadmapTable(directions: Direction[], periods: Period[], planner: Planner): Table {
  const header = [cell(text(planner.labels.direction)), ...periods.map((period) => cell(text(period.label)))];
  const room = roomFor('map', directions.length * periods.length);
  const shown = { room, aim: glance, lang: planner.lang };
  const rows = directions.map((direction) => [
    cell(...direction.title.main),
    ...periods.map((period) => cell(...titlesFor(direction, period, shown, planner))),
  ]);
  return {
    type: 'table',
    children: [header, ...rows].map((children) => ({ type: 'tableRow', children })),
  };
}

/** The forecasts of a direction for a period in a few words, each by its period where there are none. */
function titlesFor(
  direction: Direction,
  period: Period,
  room: ShortRoom,
  planner: Planner,
): PhrasingContent[] {
  const pieces = direction.topics.flatMap((topic) => topic.pieces);
  const titles = forecastsFor(direction, period).map(
    (forecast) => shortTitle(forecast, titlesUnder(forecast, pieces), room) ?? [text(forecast.period.label)],
  );
  return titles.length > 0 ? inOneLine(titles) : [text(planner.labels.none)];
}

/** One slide a period, with the forecasts of all directions for it; a period of one direction has none. */
export function yearSlides(directions: Direction[], periods: Period[], planner: Planner): Slide[] {
  const room = { room: roomFor('year', directions.length), lang: planner.lang };
  return sharedPeriods(directions, periods).map((period) =>
    makeSlide('year', {
      id: planner.ids.next('year', period.label),
      period,
      heading: { depth: 1, children: [text(period.label)] },
      content: [
        list(
          directions.map((direction) => {
            const name = emphasis(text(`${direction.index} ${nameInLine(direction.title.main)}`));
            return item(paragraph(name, text(' '), ...titlesFor(direction, period, room, planner)));
          }),
        ),
      ],
      sources: directions.flatMap((direction) =>
        forecastsFor(direction, period).map((forecast) => toSource(forecast.title.position)),
      ),
    }),
  );
}
