import type { Table } from 'mdast';
import type { Direction, Forecast, Group, Piece, Topic, TopicRole } from '../model/roadmap.ts';
import { areStops, periodOf } from './dated-siblings.ts';
import { forecastsAcross, forecastsInRows } from './dated-tables.ts';
import { hasPeriod, sectionGroup } from './groups.ts';
import { leadLine } from './lead-lines.ts';
import { type OutlineSection, offsetOf, positionOf, spanOf } from './outline.ts';
import { partingRule } from './parting-rule.ts';
import { holdsPeriod } from './period.ts';
import { partsOfPeriod } from './period-parts.ts';
import { toPieces } from './pieces.ts';
import { toTitle } from './title.ts';

export const isGroup = (piece: Piece): piece is Group =>
  piece.type === 'breakthrough' || piece.type === 'forecast';

/** The groups that a piece is or holds: the rows of a table may be forecasts. */
export const groupsIn = (piece: Piece): Group[] =>
  isGroup(piece) ? [piece] : piece.type === 'exhibit' ? (piece.forecasts ?? []) : [];

/** All forecasts of a direction, those of its tables too. */
export const forecastsOf = ({ topics }: Direction): Forecast[] =>
  topics
    .flatMap((topic) => topic.pieces)
    .flatMap(groupsIn)
    .filter((group): group is Forecast => group.type === 'forecast');

const holdsGroups = (piece: Piece): boolean => groupsIn(piece).length > 0;

const isLeaf = (section: OutlineSection): boolean => section.sections.length === 0;

const pieces = new WeakMap<OutlineSection, readonly Piece[]>();

/** What a section itself holds: it is asked for by each section around it. */
function piecesOf(section: OutlineSection): readonly Piece[] {
  const known = pieces.get(section) ?? toPieces(section.blocks, leadLine(section));
  pieces.set(section, known);
  return known;
}

/**
 * A section as a direction, whether or not it is told along time; nothing for what has no heading, or lists what was changed
 * in the article.
 */
export function toDirection(section: OutlineSection): Direction | undefined {
  if (!section.heading || section.role === 'changes') return undefined;
  const own = piecesOf(section);
  const firstGroup = own.findIndex(holdsGroups);
  const lead = firstGroup < 0 ? [...own] : own.slice(0, firstGroup);
  const topics: Topic[] = firstGroup < 0 ? [] : [untitled(own.slice(firstGroup))];
  const arePeriods = isToldByPeriods(section);
  const areWhole = arePeriods && areToldWhole(section);
  const stopping = [...section.sections.filter(hasStops), ...own.filter(holdsGroups)];
  const isLine = areStops(section) && !areBesideSentences(section);
  for (const child of withRuleParted(section.sections)) {
    const bare = child.heading
      ? isLine
        ? periodPieces(child, arePeriods, areWhole)
        : undefined
      : [...piecesOf(child)];
    const last = topics.at(-1);
    if (!bare) topics.push(toTopic(child, stopping.length < 2 && section.sections.length > 1));
    else if (last && !last.title) topics[topics.length - 1] = untitled([...last.pieces, ...bare]);
    else topics.push(untitled(bare));
  }
  if (section.behind) topics.push(untitled(piecesBehind(section)));
  const title = toTitle(section.heading.children, positionOf(section.heading));
  return { type: 'direction', index: 0, title, lead, topics, position: section.position };
}

/** A direction with its tables read across, whatever else they say: among lines of a map, one of them is theirs. */
export const readAcross = (direction: Direction): Direction => readTables(direction, forecastsAcross);

/** A direction with the rows of its tables told along time, in whatever order they stand. */
export const readDeadlines = (direction: Direction): Direction => readTables(direction, forecastsInRows);

/** A direction whose tables are read in another way where they forecast nothing as they stand. */
function readTables(direction: Direction, read: (table: Table) => Forecast[]): Direction {
  const withForecasts = (piece: Piece): Piece => {
    if (piece.type !== 'exhibit' || piece.forecasts || piece.block.type !== 'table') return piece;
    const forecasts = read(piece.block);
    return forecasts.length > 0 ? { ...piece, forecasts } : piece;
  };
  const lead = direction.lead.map(withForecasts);
  const topics = direction.topics.map((topic) => {
    const pieces = topic.pieces.map(withForecasts);
    return { ...topic, role: roleOf(pieces), pieces };
  });
  const at = lead.findIndex(holdsGroups);
  if (at < 0) return { ...direction, topics };
  return { ...direction, lead: lead.slice(0, at), topics: [untitled(lead.slice(at)), ...topics] };
}

/** Sections, with what the last period of several holds behind a rule as one of its own: it is about all of them. */
function withRuleParted(sections: OutlineSection[]): OutlineSection[] {
  const periods = sections.filter((one) => isLeaf(one) && hasPeriod(one));
  const ruled = periods.filter(({ blocks }) => partingRule(blocks));
  const last = periods.at(-1);
  const rule = last && partingRule(last.blocks);
  if (!rule || periods.length < 2 || ruled.length > 1) return sections;
  const { at, behind } = rule;
  const own = last.blocks.slice(0, at);
  const { end } = spanOf(own);
  return sections.flatMap((one): OutlineSection[] =>
    one === last
      ? [
          { ...one, blocks: own, position: { ...one.position, end } },
          { depth: one.depth, blocks: behind, sections: [], position: spanOf(behind) },
        ]
      : [one],
  );
}

/** Fewer periods may be topics: what was reached in one year, what comes in another. */
const fewestPeriods = 3;

const isToldByPeriods = ({ sections }: OutlineSection): boolean =>
  sections.length >= fewestPeriods && sections.every(hasPeriod);

/** Whether sections with a period stand beside others that tell of periods in their sentences: these are stops of their own. */
const areBesideSentences = ({ sections }: OutlineSection): boolean =>
  sections.some(hasPeriod) &&
  sections.some(
    (one) => !hasPeriod(one) && piecesOf(one).some((piece) => piece.type === 'forecast' && piece.isSentence),
  );

/** A section as a period, with what stands within it; nothing where it is a topic. */
function periodPieces(section: OutlineSection, arePeriods: boolean, areWhole: boolean): Piece[] | undefined {
  if (!hasPeriod(section)) return undefined;
  const blocks = isLeaf(section) ? blocksOfPeriod(section, arePeriods, areWhole) : undefined;
  const group = blocks && sectionGroup(section, blocks);
  return group ? [group] : arePeriods ? periodOver(section) : undefined;
}

/** One of several periods that has groups: it stays a stop over them, unless some of these are periods. */
function periodOver(section: OutlineSection): Piece[] | undefined {
  const first = piecesOf(section).find(isGroup);
  const lead = section.blocks.filter(
    (block) => !first || offsetOf(positionOf(block).start) < offsetOf(first.position.start),
  );
  const period = sectionGroup(section, blocksOf({ blocks: lead }));
  const within = [
    ...toPieces(section.blocks.slice(lead.length)),
    ...section.sections.flatMap(subsectionPieces),
    ...piecesBehind(section),
  ];
  return period && !within.some(({ type }) => type === 'forecast') ? [period, ...within] : undefined;
}

/**
 * What a leaf tells of its period: all of it, or where others are periods as well, its parts; where it has groups nothing,
 * unless these are times within it that are told of it alone.
 */
function blocksOfPeriod(section: OutlineSection, arePeriods: boolean, areWhole: boolean) {
  if (!innerGroups(section)) return blocksOf(section);
  if (areWhole && holdsTimes(section)) return blocksOf(section);
  return arePeriods ? partsOfPeriod(section) : undefined;
}

/** Whether a period within a section holds no groups: equals are told alike, and none by the times within it. */
const areToldWhole = ({ sections }: OutlineSection): boolean =>
  sections.some((one) => isLeaf(one) && !innerGroups(one));

/** Whether all groups that a period holds are times within it. */
function holdsTimes(section: OutlineSection): boolean {
  const period = periodOf(section);
  const groups = piecesOf(section).flatMap(groupsIn);
  return (
    period !== undefined && groups.every((one) => one.type === 'forecast' && holdsPeriod(period, one.period))
  );
}

const innerGroups = (section: OutlineSection): boolean => piecesOf(section).some(isGroup);

const blocksOf = ({ blocks }: Pick<OutlineSection, 'blocks'>): Group['blocks'] =>
  blocks.filter((block) => block.type !== 'thematicBreak') as Group['blocks'];

const untitled = (pieces: Piece[]): Topic => ({
  type: 'topic',
  role: roleOf(pieces),
  pieces,
  position: spanOf(pieces),
});

const hasStops = (section: OutlineSection): boolean =>
  leadLine(section) !== undefined || piecesOf(section).some(holdsGroups) || section.sections.some(hasPeriod);

/** @param isAlone whether no other topic has a stop: then a single bold line is none either, but the first thing said */
function toTopic(section: OutlineSection, isAlone: boolean): Topic {
  const own = leadLine(section) && !isAlone ? toPieces(section.blocks) : piecesOf(section);
  const pieces = [...own, ...withinOf(section)];
  const topic: Topic = { type: 'topic', role: roleOf(pieces), pieces, position: section.position };
  if (section.heading) topic.title = toTitle(section.heading.children, positionOf(section.heading));
  return topic;
}

const withinOf = (section: OutlineSection): Piece[] => [
  ...subsectionsPieces(withRuleParted(section.sections)),
  ...piecesBehind(section),
];

/** Among so many sections, the dates within one that few others have are its own: they are no stops between these. */
const fewestEquals = 3;

function subsectionsPieces(sections: OutlineSection[]): Piece[] {
  const stopping = sections.filter((one) => hasPeriod(one) || holdsForecasts(one));
  const areOwn = sections.length >= fewestEquals && stopping.length * 2 < sections.length;
  return sections.flatMap((one) => {
    const whole = areOwn && isLeaf(one) && holdsForecasts(one) ? sectionGroup(one, blocksOf(one)) : undefined;
    return whole ? [whole] : subsectionPieces(one);
  });
}

const holdsForecasts = (section: OutlineSection): boolean =>
  piecesOf(section)
    .flatMap(groupsIn)
    .some(({ type }) => type === 'forecast');

/** What is about all sections within one: where these have periods, it is no stop behind them. */
const piecesBehind = ({ sections, behind = [] }: OutlineSection): Piece[] =>
  toPieces(behind).map((piece) => {
    if (piece.type !== 'exhibit' || !sections.some(hasPeriod)) return piece;
    const { forecasts: _, ...shown } = piece;
    return shown;
  });

/** A heading below a topic is a group; what is nested deeper still follows it in order. */
function subsectionPieces(section: OutlineSection): Piece[] {
  const own = piecesOf(section);
  const group = own.some(holdsGroups) ? undefined : sectionGroup(section, blocksOf(section));
  const pieces = group ? [group] : headed(section, own);
  return [...pieces, ...subsectionsPieces(section.sections), ...piecesBehind(section)];
}

function headed(section: OutlineSection, own: readonly Piece[]): Piece[] {
  const opener = sectionGroup(section, []);
  return opener ? [opener, ...own] : [...own];
}

function roleOf(pieces: Piece[]): TopicRole {
  const groups = pieces.flatMap(groupsIn);
  if (groups.some(({ type }) => type === 'forecast')) return 'forecasts';
  if (groups.length > 0) return 'breakthroughs';
  return pieces.length > 0 && pieces.every((piece) => piece.type === 'prose') ? 'impact' : 'other';
}
