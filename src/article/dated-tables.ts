import type { Paragraph, Table, TableCell, TableRow } from 'mdast';
import { namesAside } from '../language/column-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Forecast, Period } from '../model/roadmap.ts';
import { isPeriod, readPeriod } from './dated.ts';
import { dayReader } from './figure-days.ts';
import { positionOf, spanOf } from './outline.ts';
import { comparePeriods, runTogether } from './period.ts';
import { inOneLine, textOf, trimPhrasing } from './phrasing.ts';
import { toTitle } from './title.ts';

/** Fewer rows than this are no plan along time. */
const fewestRows = 2;
/** With more rows than this a table that is read across is a map of its own, whose columns say no one thing. */
const mostAcross = 2;
/** So much of a table's rows, and no more of them than this, may be dated otherwise (ongoing, later). */
const undatedShare = 1 / 3;
const mostUndated = 8;
/** A cell that says more, in Chinese characters, is what a period brings and not what it is called. */
const longestName = 40;

/** A number with its signs and at most a unit behind it: ~1.2, −5 %, $40K, 120万元, 11,5 ct/kWh. */
const amount =
  /^[^\p{L}\p{N}]*\p{Nd}[\p{Nd}.,\s]*[^\p{L}\p{N}]*(?:[\p{L}²³]{1,7}(?:\/[\p{L}²³]+)?)?[^\p{L}\p{N}]*$/u;

/** Whether most cells that say something say how much. */
export function areAmounts(cells: TableCell[]): boolean {
  const said = cells.map(wordsOf).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  return said.filter((cell) => amount.test(cell)).length * 2 > said.length;
}

/** The forecasts that a table holds in its rows, or else in its columns. */
export function tableForecasts(table: Table): Forecast[] {
  const inRows = rowForecasts(table);
  return inRows.length > 0 ? inRows : columnForecasts(table);
}

/** Of a short table that is read across: a forecast a column, for what its rows say of its period. */
const columnForecasts = (table: Table): Forecast[] =>
  table.children.length - 1 > mostAcross ? [] : forecastsAcross(table);

/** The forecasts of a table in its columns, however many rows it has. */
export function forecastsAcross({ children: [head, ...rows] }: Table): Forecast[] {
  const periods = head?.children.map((cell) => readPeriod(wordsOf(cell))) ?? [];
  const dated = periods.flatMap((period) => period ?? []);
  const areAll = periods.slice(1).every((period) => period !== undefined);
  if (dated.length < fewestRows || !areAll || !areInOrder(dated)) return [];
  const columns = periods.flatMap((period, column) => {
    const cells = rows.flatMap(({ children }) => children[column] ?? []).filter(isSaid);
    return period && cells.length > 0 ? [{ period, cells }] : [];
  });
  if (areAmounts(columns.flatMap(({ cells }) => cells))) return [];
  return columns.map(({ period, cells }) => toForecast(period, cells));
}

/**
 * The forecasts that the rows of a table are: each has a period, they stand in order of time, and one column says in words
 * what is planned. A row without a period of its own goes on with the one above it.
 */
function rowForecasts({ children: [head, ...rows] }: Table, isLine = isTimeline): Forecast[] {
  const heads = head?.children.map(wordsOf) ?? [];
  const dated = heads.findIndex((_, column) => isLine(columnOf(rows, column)));
  const told = dated < 0 ? undefined : toldColumn(heads, rows, dated);
  if (told === undefined) return [];
  const read = cellReader(columnOf(rows, dated));
  let period: Period | undefined;
  return rows.flatMap((row): Forecast[] => {
    const [when, what] = [wordsIn(row, dated), row.children[told]];
    if (when !== '') period = read(when);
    return period && what && isSaid(what) ? [toForecast(period, [what])] : [];
  });
}

/** The forecasts of a table in its rows, in whatever order they stand, as actions have their deadlines: each where it belongs in time. */
export const forecastsInRows = (table: Table): Forecast[] =>
  rowForecasts(table, (cells) => datedCells(cells).length > 0).toSorted((one, other) =>
    comparePeriods(one.period, other.period),
  );

/** What a cell says. */
export const wordsOf = ({ children }: TableCell): string => textOf(children).trim();

const wordsIn = ({ children }: TableRow, column: number): string => {
  const cell = children[column];
  return cell ? wordsOf(cell) : '';
};

const columnOf = (rows: TableRow[], column: number): string[] => rows.map((row) => wordsIn(row, column));

/** A few words with a figure in them. */
const mayBePeriod = /^(?=.{1,60}$).*[\p{Nd}元五]/u;

/** What reads the periods of a column, and its days in figures. */
function cellReader(cells: string[]): (cell: string) => Period | undefined {
  const readDay = dayReader(cells);
  return (cell) => {
    if (!mayBePeriod.test(cell)) return undefined;
    const day = readDay(cell);
    return readPeriod(cell) ?? (day?.length === cell.length ? day.period : undefined);
  };
}

/** The periods that the cells of a column are, but for a few of them; none where more are no periods. */
function datedCells(cells: string[]): Period[] {
  const said = cells.filter((cell) => cell !== '');
  const most = Math.min(said.length * undatedShare, mostUndated);
  const read = cellReader(said);
  const periods: Period[] = [];
  for (const [index, cell] of said.entries()) {
    const period = read(cell);
    if (period) periods.push(period);
    // A long table is not read to its end for a column of other things.
    else if (index + 1 - periods.length > most) return [];
  }
  return periods;
}

/** Whether the cells of a column are periods one after the other, onwards or backwards; days alone are a record. */
function isTimeline(cells: string[]): boolean {
  const periods = datedCells(cells);
  const isPlan = periods.some(({ label }) => isPeriod(label));
  return periods.length >= fewestRows && isPlan && areInOrder(periods) && !runAtOnce(periods);
}

/** Whether most of them run side by side with the one before, as projects do: they are no stops of one line. */
function runAtOnce(periods: Period[]): boolean {
  const besides = periods.filter((period, index) => {
    const before = periods[index - 1];
    return before !== undefined && runTogether(before, period);
  });
  return besides.length * 2 >= periods.length;
}

/** Onwards or backwards, and not all at one time. */
function areInOrder(periods: Period[]): boolean {
  const steps = periods.slice(1).map((period, index) => comparePeriods(periods[index] as Period, period));
  return (
    steps.some((step) => step !== 0) && (steps.every((step) => step <= 0) || steps.every((step) => step >= 0))
  );
}

/**
 * The first column of words that says what is planned, or else of any words: something else each time before what comes
 * again, as the name of a team does.
 */
function toldColumn(heads: string[], rows: TableRow[], dated: number): number | undefined {
  const columns = heads.flatMap((_, column) => (column !== dated && isOfWords(rows, column) ? [column] : []));
  const plans = columns.filter((column) => !namesAside(heads[column] ?? ''));
  return plans.find((column) => !hasRepeats(columnOf(rows, column))) ?? plans[0] ?? columns[0];
}

const hasRepeats = (cells: string[]): boolean => new Set(cells).size < cells.length;

/** Words of two letters or more: no names of versions, no marks. */
const word = /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isOfWords(rows: TableRow[], column: number): boolean {
  const cells = rows.flatMap(({ children }) => children[column] ?? []);
  const said = cells.filter(isSaid);
  return said.filter((cell) => word.test(wordsOf(cell))).length * 2 > rows.length && !areAmounts(said);
}

const isSaid = (cell: TableCell): boolean => /[\p{L}\p{N}]/u.test(wordsOf(cell));

/** What cells say of a period: its name, where they say it in a few words, or else its paragraphs. */
export function toForecast(period: Period, cells: TableCell[]): Forecast {
  const position = spanOf(cells);
  const said = cells.map(({ children }) => trimPhrasing(children));
  const name = inOneLine(said);
  const isName = weightOf(textOf(name)) <= longestName && name.every(({ type }) => type !== 'break');
  const paragraphs = said.map((children, index): Paragraph => {
    const [cell] = cells.slice(index) as [TableCell];
    return { type: 'paragraph', children, position: positionOf(cell) };
  });
  const whole = toTitle(name, position);
  return {
    type: 'forecast',
    period,
    title: { ...whole, named: isName ? name : [] },
    blocks: isName ? [] : paragraphs,
    position,
  };
}
