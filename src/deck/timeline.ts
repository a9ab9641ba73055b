import type { ListItem, PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { ownName } from '../article/shared-names.ts';
import { isGroup } from '../article/to-direction.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Direction, Forecast, Group, Part, Piece } from '../model/roadmap.ts';
import { tight } from './blocks.ts';
import { hasWord, underTitles } from './empty-titles.ts';
import { item, list, paragraph, strong, text } from './nodes.ts';
import { mostStations } from './rail.ts';
import { makeSlide, type Planner, toSource } from './slide.ts';
import { lineOf, listsPoints, weighLine } from './timeline-line.ts';
import { shownTitleNotes } from './title-notes.ts';

/** Forecasts that follow each other in a few words each are told on one slide. */
export type Told = Piece | Forecast[];

/** Room for text, in Chinese characters: in one line among any number, and in all of a slide's. */
const [lineRoom, slideRoom] = [64, 288];
/** The same for a few periods that have a title and a text each: of more, a slide for each is read more easily. */
const [fewTitled, titledRoom] = [5, 190];

const hasPoints = ({ blocks }: Forecast): boolean => blocks.length > 0;
const isSentence = (forecast: Forecast): boolean => forecast.isSentence === true;

/** So many forecasts of a line each are a list, also where most have a title and a text. */
const manyLines = 4;

/** A point below a title is what its author shows of a period, unless all periods say so little. */
const hasTitledPoint = (forecast: Forecast): boolean =>
  isTitledText(forecast) && forecast.blocks.some(({ type }) => type === 'list');

const isTitledText = (forecast: Forecast): boolean => hasPoints(forecast) && ownName(forecast).length > 0;

/**
 * Whether forecasts are rather told together: alone on its slide, each would be a sentence below a year. They are sentences of
 * one paragraph, or fit on a slide, or are a line each.
 */
export function areLines(run: Forecast[], areTitledTold = false): boolean {
  if (run.length > 1 && run.every(isSentence)) return true;
  const weights = run.map((forecast) => weighLine(lineOf(forecast) ?? { said: [] }));
  const areShort = weights.every((weight) => weight <= lineRoom);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const isOneSlide = total <= slideRoom;
  const areFewTitled = run.filter(isTitledText).length * 2 <= run.length;
  if (!areFewTitled && run.length <= fewTitled && total > titledRoom) return false;
  const mayShare =
    areFewTitled || run.length >= manyLines || (areShort && (areTitledTold || !run.some(hasTitledPoint)));
  return run.length > 1 && mayShare && (isOneSlide || areShort);
}

/** With fewer periods in each line, a slide for each is no burden. */
const fewestTitled = 3;

/**
 * Whether periods with points below their titles are told together too: those of all the article say so little, and stand
 * among no other stops of a line. Where one says more, each is told alone, as its equals are.
 */
export function areAllShort(parts: Part[]): boolean {
  const lines = groupsIn(parts);
  const isShort = (group: Group): boolean => {
    const line = group.type === 'forecast' ? lineOf(group) : undefined;
    return line !== undefined && weighLine(line) <= lineRoom;
  };
  return lines.some(({ length }) => length >= fewestTitled) && lines.flat().every(isShort);
}

/** The groups of each direction, and the periods of each section. */
const groupsIn = (parts: Part[]): Group[][] =>
  parts.flatMap((part) =>
    part.type === 'direction'
      ? [part.topics.flatMap(({ pieces }) => pieces.filter(isGroup))]
      : [part.pieces.filter((piece) => piece.type === 'forecast'), ...groupsIn(part.parts)],
  );

/**
 * The pieces in their order, with each run of two or more forecasts that are lines as one. Lists among them are told so where
 * all periods are: one of these alone on a slide would look like another kind.
 */
export function withTimelines(pieces: readonly Piece[], areTitledTold: boolean): Told[] {
  const areAll = pieces.every((piece) => piece.type !== 'forecast' || lineOf(piece) !== undefined);
  const isLine = (piece: Piece): piece is Forecast =>
    piece.type === 'forecast' && lineOf(piece) !== undefined && (areAll || !listsPoints(piece));
  const told: Told[] = [];
  let run: Forecast[] = [];
  const flush = (): void => {
    append(told, areLines(run, areTitledTold) ? [run] : run);
    run = [];
  };
  for (const piece of pieces) {
    if (isLine(piece)) run.push(piece);
    else {
      flush();
      told.push(piece);
    }
  }
  flush();
  return told;
}

/** A forecast of this weight, in Chinese characters, is legible as a stop of a divider. */
const wordsRoom = 48;

/**
 * The forecasts that are all there is of a direction, each in a few words: its divider says them already. Not where the
 * author has a word on one of them.
 */
export function onlyTimeline(
  direction: Direction,
  { directives, areTitledTold }: Planner,
): Forecast[] | undefined {
  const { lead, topics } = direction;
  const [run, ...others] = topics.flatMap(({ pieces }) => withTimelines(pieces, areTitledTold));
  if (!Array.isArray(run) || others.length + lead.length > 0 || topics.length > 1) return undefined;
  if (run.some(hasPoints)) return undefined;
  const fits = run.every(({ title }) => weightOf(textOf(title.named)) <= wordsRoom);
  return fits && run.length <= mostStations && !hasWord(direction, directives) ? run : undefined;
}

/**
 * Whether one slide behind its divider lists all that a direction stops at, with nothing for the divider to say. Where the
 * directions are opened by a text, points below the titles of periods leave it no room on that slide.
 */
export function isOneList({ topics }: Direction, stations: Group[], planner: Planner): boolean {
  const { areTitledTold, openingTopics } = planner;
  if (openingTopics.size > 0 && stations.some((one) => one.type === 'forecast' && hasTitledPoint(one)))
    return false;
  return topics
    .flatMap(({ pieces }) => withTimelines(underTitles(pieces).pieces, areTitledTold))
    .some((told) => Array.isArray(told) && told.length === stations.length);
}

/** The class of a list whose lines begin with their periods, and the weight of one that still stands beside its line. */
export const timelineClass = 'timeline';
const widestPeriod = 10;

/** A line a period. */
export const timelineSlide = (run: Forecast[], heading: Heading, path: string[], planner: Planner): Slide =>
  makeSlide('list', {
    id: planner.ids.next(...path, ...run.slice(0, 1).map(({ period }) => period.label)),
    heading,
    classes: run.every(({ period }) => weightOf(period.label) <= widestPeriod) ? [timelineClass] : [],
    content: [list(run.map((forecast) => toItem(forecast, gapIn(run))))],
    ...besideTimeline(run),
  });

/** Among more periods a name has no line of its own above the text that it is of. */
const mostNamedApart = 4;

/** What stands between the names of periods and their texts; nothing where not each has both, and none is set off. */
function gapIn(run: Forecast[]): PhrasingContent | undefined {
  if (run.some((forecast) => !lineOf(forecast)?.name)) return undefined;
  return run.length <= mostNamedApart ? { type: 'break' } : text(' – ');
}

function toItem(forecast: Forecast, gap: PhrasingContent | undefined): ListItem {
  const { name, said = [], points } = lineOf(forecast) ?? {};
  const called = name ? (gap ? [...setOff(name), gap] : [...name, text(' – ')]) : [];
  const line = paragraph(strong(text(forecast.period.label)), text(' '), ...called, ...said);
  return item(line, ...(points ? [tight(points)] : []));
}

/** A name in bold, which keeps what it is set in already. */
const setOff = (name: PhrasingContent[]): PhrasingContent[] =>
  name.every(({ type }) => type === 'text') ? [strong(...name)] : name;

/** What the lines of a timeline do not show, and where they stand. */
export const besideTimeline = (run: Forecast[]): Pick<Slide, 'notes' | 'sources'> => ({
  notes: run.flatMap((forecast) =>
    shownTitleNotes(forecast.title, forecast.period.label + textOf(ownName(forecast))),
  ),
  sources: run.map(({ position }) => toSource(position)),
});
