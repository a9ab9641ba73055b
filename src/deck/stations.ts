import type { List, PhrasingContent } from 'mdast';
import { topicKey } from '../article/directions.ts';
import { textOf } from '../article/phrasing.ts';
import { ownName } from '../article/shared-names.ts';
import { isGroup } from '../article/to-direction.ts';
import type { Direction, Forecast, Group, Period, Piece, Topic } from '../model/roadmap.ts';
import { sharedKeys } from '../model/shared-keys.ts';
import { isWithin, titlesUnder, underTitles } from './empty-titles.ts';
import { emphasis, item, list, paragraphOf, text } from './nodes.ts';
import { periodsSpan } from './periods-span.ts';
import { mostStations, railOf } from './rail.ts';
import { shortTitle } from './short-title.ts';

/** A point that stands for a station on the divider, in Chinese characters. */
const stopRoom = 36;

/**
 * Where a direction stops: at the breakthroughs and periods that have slides of their own. What stands within a period is
 * no stop, and the periods of a table are all shown by that.
 */
export interface Line {
  stations: Group[];
  /** Those of each topic. */
  own: Map<Topic, Group[]>;
  /** The period that a group stands within. */
  within: Map<Group, Forecast>;
  /** Whether it is the direction that has these stations, and not one part of it among others. */
  isWhole: boolean;
}

/**
 * The stations of a direction. They are those of one part alone where that is less than half of the direction, by the
 * number and by the length of its topics, and is called by a name of its own.
 * @param shared the names of topics that several directions have
 */
export function lineOf({ topics }: Direction, shared: ReadonlySet<string>): Line {
  const told = topics.map((topic) => ({ topic, pieces: underTitles(topic.pieces).pieces }));
  const within = new Map(told.flatMap(({ pieces }) => withinPeriods(pieces)));
  const own = new Map(
    told.map(({ topic, pieces }) => [topic, pieces.filter(isGroup).filter((group) => !within.has(group))]),
  );
  const stopping = topics.filter((topic) => (own.get(topic) ?? []).length > 0);
  const isWhole =
    stopping.length * 2 >= topics.length ||
    lengthOf(stopping) * 2 >= lengthOf(topics) ||
    stopping.some(({ title }) => !title || shared.has(topicKey(textOf(title.whole))));
  return { stations: [...own.values()].flat(), own, within, isWhole };
}

const lengthOf = (topics: Topic[]): number =>
  topics.reduce((sum, { position: { start, end } }) => sum + (end.offset ?? 0) - (start.offset ?? 0), 0);

function withinPeriods(pieces: Piece[]): [Group, Forecast][] {
  let open: Forecast | undefined;
  return pieces.flatMap((piece): [Group, Forecast][] => {
    if (open && !isWithin(piece, open)) open = undefined;
    if (piece.type === 'forecast') open ??= piece;
    return open && piece.type === 'breakthrough' ? [[piece, open]] : [];
  });
}

/** The names of topics that several directions have. */
export const sharedTopics = (directions: Direction[]): ReadonlySet<string> =>
  sharedKeys(
    directions.map(({ topics }) =>
      topics.flatMap(({ title }) => (title ? [topicKey(textOf(title.whole))] : [])),
    ),
  );

/** The period of a group, or that of the one that it stands within. */
export const periodOf = (group: Group, { within }: Line): Period | undefined =>
  (group.type === 'forecast' ? group : within.get(group))?.period;

/** What a station is called on the rail: a breakthrough by its number, a forecast by its period. */
export function stationName(group: Group, line: Line): string {
  const { stations } = line;
  const period = periodOf(group, line);
  if (period) return period.label;
  const undated = stations.filter(({ type }) => type === 'breakthrough');
  return String(undated.indexOf(group) + 1);
}

/** The foot of a slide of a topic, with the station that it tells, if any; none before the first one. */
export function footOf(topic: Topic, current: Group | undefined, isBehind: boolean, line: Line) {
  const shown = line.isWhole ? line.stations : (line.own.get(topic) ?? []);
  const station = current && (line.within.get(current) ?? current);
  if (!isBehind && !station) return undefined;
  return railOf(
    shown.map((group) => stationName(group, line)),
    station ? shown.indexOf(station) : undefined,
  );
}

/** What a divider shows of its direction: its stations, or where these are of one part alone, its parts. */
export function dividerStops({ topics }: Direction, line: Line, lang: string): List | undefined {
  const stops = line.isWhole
    ? topics.flatMap((topic) =>
        (line.own.get(topic) ?? []).map((group) => stop(group, topic.pieces, line, lang)),
      )
    : topics.flatMap((topic) => topicStop(topic, line));
  // Words at one or two of many stops look as if the others had none to say.
  const isNamed = !line.isWhole || stops.filter(({ length }) => length > 1).length * 2 >= stops.length;
  return stops.length > 0 && stops.length <= mostStations
    ? list(stops.map((words) => item(paragraphOf(isNamed ? words : words.slice(0, 1)))))
    : undefined;
}

function stop(group: Group, pieces: Piece[], line: Line, lang: string): PhrasingContent[] {
  const named = group.type === 'forecast' ? ownName(group) : group.title.named;
  const title =
    group.type === 'forecast' && textOf(named) === ''
      ? (shortTitle(group, titlesUnder(group, pieces), { room: stopRoom, lang }) ?? [])
      : named;
  return withBadge(stationName(group, line), title);
}

function topicStop(topic: Topic, line: Line): PhrasingContent[][] {
  if (!topic.title) return [];
  const periods = (line.own.get(topic) ?? []).flatMap((group): Period[] =>
    group.type === 'forecast' ? [group.period] : [],
  );
  const { named } = topic.title;
  return [periods.length > 0 ? withBadge(periodsSpan(periods), named) : named];
}

/** One part is no list. */
const fewestParts = 2;

/**
 * What the parts of a direction are called that has nothing else to show on its divider; nothing where those of others are
 * called so too.
 */
export function dividerParts({ topics }: Direction, shared: ReadonlySet<string>): List | undefined {
  const titles = topics.flatMap(({ title }) => title ?? []);
  const isListed = titles.length >= fewestParts && titles.length <= mostStations;
  return isListed && titles.some(({ whole }) => !shared.has(topicKey(textOf(whole))))
    ? list(titles.map(({ named }) => item(paragraphOf(named))))
    : undefined;
}

const withBadge = (badge: string, words: PhrasingContent[]): PhrasingContent[] =>
  words.length > 0 ? [emphasis(text(badge)), text(' '), ...words] : [emphasis(text(badge))];
