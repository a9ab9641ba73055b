import type { Table } from 'mdast';
import { segmentsOf } from '../language/segments.ts';
import type { Direction, Part, Period, Piece, Roadmap } from '../model/roadmap.ts';
import { areAmounts } from './dated-tables.ts';
import { parsePeriod, yearsOf } from './period.ts';
import { textOf } from './phrasing.ts';

/** More periods than this are not legible side by side on one slide. */
export const mostColumns = 6;
/** More rows than this are not seen at one look. */
const mostRows = 10;

/** A table whose columns are periods is a roadmap, where its cells are stops: words, and not amounts. */
export const isTimetable = (table: Table): boolean => timetableOf(table) !== undefined;

interface Timetable {
  periods: Period[];
  rows: string[];
}

function timetableOf({ children: [header, ...lines] }: Table): Timetable | undefined {
  const [first, ...heads] = (header?.children ?? []).map(({ children }) => textOf(children));
  const periods = heads.flatMap((head) => parsePeriod(head)?.period ?? []);
  const isDated = parsePeriod(first ?? '') !== undefined;
  if (isDated || heads.length < 2 || heads.length > mostColumns || periods.length < heads.length) return;
  if (lines.length > mostRows || areAmounts(lines.flatMap(({ children }) => children.slice(1)))) return;
  return { periods, rows: lines.map(({ children: [name] }) => textOf(name?.children ?? [])) };
}

/** Whether the rows of a timetable are most of some directions, by their names: it is a map of them all, and no line of it. */
export function isMapOf(table: Table, directions: Direction[]): boolean {
  const namesOf = wordsOfOne(directions);
  const rows = timetableOf(table)?.rows ?? [];
  const named = new Set(rows.flatMap((row) => namesOf(row).slice(0, 1)));
  return named.size > 1 && named.size * 2 > directions.length;
}

/** Whether the author draws the map of directions, with most of their periods as columns: ours would say the same again. */
export const drawsMap = ({ parts, periods }: Roadmap, directions: Direction[]): boolean =>
  tablesOf(parts).some((table) => isMapOf(table, directions) && holdsMost(table, periods));

function holdsMost(table: Table, periods: Period[]): boolean {
  const columns = timetableOf(table)?.periods ?? [];
  const held = periods.filter((period) => columns.some((column) => shareYear(column, period)));
  return held.length * 2 > periods.length;
}

function shareYear(one: Period, other: Period): boolean {
  const [[from, to], [first, last]] = [yearsOf(one), yearsOf(other)];
  return from <= last && first <= to;
}

/** Titles are in many languages, also within one article. */
const anyLanguage = 'und';

/** Which directions a text names: by a word that the titles of no other ones hold. */
function wordsOfOne(directions: Direction[]): (text: string) => Direction[] {
  const holders = new Map<string, Direction[]>();
  for (const direction of directions)
    for (const word of wordsOf(textOf(direction.title.whole)))
      holders.set(word, [...(holders.get(word) ?? []), direction]);
  return (text) =>
    [...wordsOf(text)].flatMap((word) => {
      const [direction, ...others] = holders.get(word) ?? [];
      return direction && others.length === 0 ? [direction] : [];
    });
}

function wordsOf(text: string): Set<string> {
  const words = [...segmentsOf(text.toLowerCase(), anyLanguage, 'word')].filter(
    ({ isWordLike }) => isWordLike,
  );
  return new Set(words.map(({ segment }) => segment));
}

/** The tables of an article that stand in no direction. */
function tablesOf(parts: Part[]): Table[] {
  return parts.flatMap((part) =>
    part.type === 'direction' ? [] : [...part.pieces.flatMap(tableOf), ...tablesOf(part.parts)],
  );
}

const tableOf = (piece: Piece): Table[] =>
  piece.type === 'exhibit' && piece.block.type === 'table' ? [piece.block] : [];
