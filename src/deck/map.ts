import type { PhrasingContent, Table } from 'mdast';
import { besideYear } from '../article/beside-year.ts';
import { holdsPeriod } from '../article/period.ts';
import { inLines, textOf } from '../article/phrasing.ts';
import { mostColumns } from '../article/timetables.ts';
import { forecastsOf } from '../article/to-direction.ts';
import { writtenNoun } from '../language/chapter-words.ts';
import { hasWidePunctuation } from '../language/script.ts';
import type { Slide } from '../model/deck.ts';
import type { Direction, Forecast, Period } from '../model/roadmap.ts';
import { titlesUnder } from './empty-titles.ts';
import { cell, emphasis, item, list, paragraph, text } from './nodes.ts';
import { periodsSpan } from './periods-span.ts';
import { hasSeveralPoints, howItBegins, type ShortRoom, shortTitle } from './short-title.ts';
import { makeSlide, nameInLine, type Planner, toSource } from './slide.ts';
import { isToldInPassing, toldInPassing } from './told-in-passing.ts';

/** All forecasts of a direction for one period, normally one. */
const forecastsFor = (direction: Direction, period: Period): Forecast[] =>
  forecastsOf(direction).filter(({ period: { key }, inYear = key }) => inYear === period.key);

/**
 * What a point may take that stands for its forecast, in Chinese characters: on the map and on the slide of a period there
 * is so much room for all of them, and each has so much at the least and at the most.
 */
const pointRoom = { map: { all: 360, most: 40 }, year: { all: 240, most: 60 }, least: 24 };
/** A cell of the map is read at a glance where it has no more. */
const glance = 24;

const roomFor = (slide: 'map' | 'year', points: number): number =>
  Math.max(pointRoom.least, Math.min(pointRoom[slide].most, Math.floor(pointRoom[slide].all / points)));

/** What there is room for in a cell of a map with so many. */
export const mapRoom = (cells: number, lang: string): ShortRoom => ({
  room: roomFor('map', cells),
  aim: glance,
  lang,
});

/** The periods that several directions foresee. */
const sharedPeriods = (directions: Direction[], periods: Period[], lang: string): Period[] =>
  periods.filter((period) => countForeseen(directions, period, lang) > 1);

const countForeseen = (directions: Direction[], period: Period, lang: string): number =>
  directions.filter((direction) => isForeseen(direction, period, lang)).length;

const isForeseen = (direction: Direction, period: Period, lang: string): boolean =>
  forecastsFor(direction, period).length > 0 || isToldInPassing(direction, period, lang);

/** Lines that run on without a stop are no map: one in so many may, and half of the places. */
const linesToEmpty = 3;

/** Whether there is something to compare between directions, in most places and on most lines. */
function areComparable(directions: Direction[], periods: Period[], lang: string): boolean {
  const filled = directions.map(
    (direction) =>
      periods.filter(
        (period) => isForeseen(direction, period, lang) || rangeOver(direction, period) !== undefined,
      ).length,
  );
  const empty = filled.filter((count) => count === 0).length;
  const isFull = filled.reduce((sum, count) => sum + count, 0) * 2 >= directions.length * periods.length;
  return (
    sharedPeriods(directions, periods, lang).length > 0 && isFull && empty * linesToEmpty <= directions.length
  );
}

/**
 * The whole article on one slide: a row a direction, a column a period, as far as they are dated. Further periods take
 * further slides. Directions that share no period have none, nor have those that leave it empty in most places.
 */
export function roadmapSlides(directions: Direction[], periods: Period[], planner: Planner): Slide[] {
  if (!areComparable(directions, periods, planner.lang)) return [];
  const rows = withoutUndated(directions, periods, planner.lang);
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
      content: [roadmapTable(rows, shown, planner)],
      sources: rows.map((direction) => toSource(direction.title.position)),
    });
  });
}

/** Directions without those at their end that tell of no period: all others keep the colours of their places. */
function withoutUndated(directions: Direction[], periods: Period[], lang: string): Direction[] {
  const isDated = (direction: Direction): boolean =>
    periods.some((period) => isForeseen(direction, period, lang));
  return directions.slice(0, directions.findLastIndex(isDated) + 1);
}

/** What a map is called: the span of its periods behind our own word for it. */
export const mapTitle = (periods: Period[], { labels, lang }: Planner): string =>
  `${labels.roadmap}${colonIn(lang)}${periodsSpan(periods)}`;

const colonIn = (lang: string): string => (hasWidePunctuation(lang) ? '：' : ': ');

function roadmapTable(directions: Direction[], periods: Period[], planner: Planner): Table {
  const header = [
    cell(text(nounOf(directions) ?? planner.labels.direction)),
    ...periods.map((period) => cell(text(period.label))),
  ];
  const shown = mapRoom(directions.length * periods.length, planner.lang);
  const rows = directions.map((direction) => [
    cell(...direction.title.main),
    // A line has no stop where nothing is told: it runs on.
    ...periods.map((period) => cell(...titlesFor(direction, period, shown, planner))),
  ]);
  return {
    type: 'table',
    children: [header, ...rows].map((children) => ({ type: 'tableRow', children })),
  };
}

/** What an author counts all directions by. */
function nounOf(directions: Direction[]): string | undefined {
  const [first, ...others] = directions.map(({ title }) => writtenNoun(textOf(title.label ?? [])));
  return others.every((noun) => noun === first) ? first : undefined;
}

/**
 * The forecasts of a direction for a period in a few words, or how each begins; one without words by its period, where that
 * is another. A part of a year is named where several stand in that, and what goes on behind it always is.
 */
function titlesFor(
  direction: Direction,
  period: Period,
  room: ShortRoom,
  planner: Planner,
): PhrasingContent[] {
  const pieces = direction.topics.flatMap((topic) => topic.pieces);
  const titles = forecastsFor(direction, period).flatMap((forecast, _, all) => {
    const title =
      shortTitle(forecast, titlesUnder(forecast, pieces), room) ?? howItBegins(forecast.blocks, room);
    const isNamed = all.length > 1 || !holdsPeriod(period, forecast.period);
    // The column says its period already.
    if (!title) return forecast.period.key === period.key ? [] : [[text(forecast.period.label)]];
    return forecast.inYear !== undefined && isNamed
      ? [[text(`${besideYear(forecast.period, period)}${colonIn(planner.lang)}`), ...title]]
      : [title];
  });
  const told = titles.length > 0 ? titles : toldInPassing(direction, period, room);
  return inLines(told);
}

/** The range of years that stands in an earlier one and goes on in a period. */
const rangeOver = (direction: Direction, period: Period): Period | undefined =>
  forecastsOf(direction).find(
    ({ inYear, period: range }) => inYear !== undefined && holdsPeriod(range, period),
  )?.period;

/** A single year is no way through time. */
const fewestYears = 2;
/** Among so many directions one may have nothing to say of a year. */
const manyDirections = 4;

/**
 * One slide a period, with the forecasts of all directions for it; a period of one direction has none. They gather what most
 * directions tell on a slide each: where it stands together on theirs, or some of these slides would be empty for several
 * directions, there are none, as the map has shown it; nor where a forecast has more points than the one shown there.
 * @param told the slides of the directions
 */
export function yearSlides(
  directions: Direction[],
  periods: Period[],
  told: Slide[],
  planner: Planner,
): Slide[] {
  const room = { room: roomFor('year', directions.length), lang: planner.lang };
  const shared = sharedPeriods(directions, periods, planner.lang);
  const most = directions.length < manyDirections ? 0 : 1;
  const isMissing = (period: Period): boolean =>
    countForeseen(directions, period, planner.lang) < directions.length - most;
  if (shared.length < fewestYears || shared.some(isMissing)) return [];
  if (!areToldApart(directions, told)) return [];
  if (directions.some((one) => shared.some((period) => forecastsFor(one, period).some(hasSeveralPoints))))
    return [];
  return shared.map((period) =>
    makeSlide('year', {
      id: planner.ids.next('year', period.label),
      period,
      heading: { depth: 1, children: [text(period.label)] },
      content: [
        list(
          directions.map((direction) => {
            const name = emphasis(text(`${direction.index} ${nameInLine(direction.title.main)}`));
            const told = titlesFor(direction, period, room, planner);
            const none = rangeOver(direction, period)?.label ?? planner.labels.none;
            return item(paragraph(name, text(' '), ...(told.length > 0 ? told : [text(none)])));
          }),
        ),
      ],
      sources: directions.flatMap((direction) =>
        forecastsFor(direction, period).map((forecast) => toSource(forecast.title.position)),
      ),
    }),
  );
}

/** Whether most directions tell periods on slides of their own. */
function areToldApart(directions: Direction[], told: Slide[]): boolean {
  const apart = new Set(told.flatMap(({ period, direction }) => (period && direction ? [direction] : [])));
  return apart.size * 2 > directions.length;
}
