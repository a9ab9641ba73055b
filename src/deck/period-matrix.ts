import type { PhrasingContent, Table } from 'mdast';
import { findPeriod } from '../article/dated.ts';
import { bareLabel } from '../article/labelled-periods.ts';
import { areRising } from '../article/period.ts';
import { textOf } from '../article/phrasing.ts';
import { mostColumns } from '../article/timetables.ts';
import type { Slide } from '../model/deck.ts';
import type { Part, Period, Section, Title } from '../model/roadmap.ts';
import { mapRoom, mapTitle } from './map.ts';
import { cell, text } from './nodes.ts';
import { howItBegins, shortWords } from './short-title.ts';
import { makeSlide, type Planner, toSource } from './slide.ts';
import { textIn } from './stage-names.ts';

/** Fewer chapters or shared parts are told one behind the other. */
const [fewestPeriods, fewestShared] = [2, 2];

/** A chapter that is called by its period, and the parts that it holds, by their names. */
interface Column {
  title: Title;
  period: Period;
  parts: Map<string, Section>;
}

/**
 * The chapters that are called by their periods and have most of their parts in common, beside each other: a row a part, a
 * column a period.
 */
export function periodMatrix(parts: Part[], planner: Planner): Slide | undefined {
  const columns = alikeIn(parts);
  const rows = columns.length < fewestPeriods ? [] : sharedIn(columns);
  const periods = columns.map(({ period }) => ({ ...period, label: bareLabel(period) }));
  const isLegible = rows.length >= fewestShared && columns.length <= mostColumns && areRising(periods);
  if (!isLegible) return undefined;
  return makeSlide('roadmap', {
    id: planner.ids.next('roadmap'),
    heading: { depth: 1, children: [text(mapTitle(periods, planner))] },
    content: [matrix(columns, rows, periods, planner)],
    sources: columns.map(({ title }) => toSource(title.position)),
  });
}

/** The first chapters that say the same of their periods: 2030年の姿, 2035年の姿. */
function alikeIn(parts: Part[]): Column[] {
  const kinds = new Map<string, Column[]>();
  for (const part of parts) {
    const dated = part.type === 'section' && part.title ? findPeriod(part.title) : undefined;
    if (part.type !== 'section' || !part.title || !dated) continue;
    const kind = textOf(dated.rest);
    const column = { title: part.title, period: dated.period, parts: partsByName(part) };
    kinds.set(kind, [...(kinds.get(kind) ?? []), column]);
  }
  return [...kinds.values()].find(({ length }) => length >= fewestPeriods) ?? [];
}

const partsByName = ({ parts }: Section): Map<string, Section> =>
  new Map(
    parts.flatMap((part) =>
      part.type === 'section' && part.title ? [[textOf(part.title.named).toLowerCase(), part]] : [],
    ),
  );

/** The names that all columns have, where they are most of each. */
function sharedIn(columns: Column[]): string[] {
  const [first, ...others] = columns;
  const shared = [...(first?.parts.keys() ?? [])].filter((name) =>
    others.every(({ parts }) => parts.has(name)),
  );
  return columns.every(({ parts }) => shared.length * 2 > parts.size) ? shared : [];
}

function matrix(columns: Column[], names: string[], periods: Period[], { labels, lang }: Planner): Table {
  const room = mapRoom(columns.length * names.length, lang);
  const head = [cell(text(labels.direction)), ...periods.map(({ label }) => cell(text(label)))];
  const rows = names.map((name) => {
    const said = columns.map(({ parts }): PhrasingContent[] => {
      const blocks = textIn(parts.get(name)?.pieces ?? []);
      return shortWords(blocks, [], room) ?? howItBegins(blocks, room) ?? [];
    });
    const title = columns[0]?.parts.get(name)?.title?.named ?? [];
    return [title, ...said].map((words) => cell(...words));
  });
  return { type: 'table', children: [head, ...rows].map((children) => ({ type: 'tableRow', children })) };
}
