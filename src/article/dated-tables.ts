import type { BlockContent, Paragraph, Table, TableCell, TableRow } from 'mdast';
import { namesAside } from '../language/column-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Forecast, Period } from '../model/roadmap.ts';
import { readPeriod } from './dated.ts';
import { positionOf } from './outline.ts';
import { comparePeriods } from './period.ts';
import { textOf, trimPhrasing } from './phrasing.ts';
import { toTitle } from './title.ts';

/** Fewer rows than this are no plan along time. */
const fewestRows = 2;
/** So much of a table's rows must have periods; the others may be dated otherwise (ongoing, later). */
const datedShare = 2 / 3;
/** A cell that says more, in Chinese characters, is what a period brings and not what it is called. */
const longestName = 40;

/** A number with its signs and at most a unit behind it: ~1.2, −5 %, $40K, 120万元, 11,5 ct/kWh. */
const amount =
  /^[^\p{L}\p{N}]*\p{Nd}[\p{Nd}.,\s]*[^\p{L}\p{N}]*(?:\p{Script=Han}{1,3}|[\p{L}²³]{1,7}(?:\/[\p{L}²³]+)?)?[^\p{L}\p{N}]*$/u;

/** Whether most cells that say something say how much. */
export function areAmounts(cells: TableCell[]): boolean {
  const said = cells.map(wordsOf).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  return said.filter((cell) => amount.test(cell)).length * 2 > said.length;
}

/**
 * The forecasts that the rows of a table are: each has a period, they stand in order of time, and one column says in words
 * what is planned. A row without a period of its own goes on with the one above it.
 */
export function rowForecasts({ children: [head, ...rows] }: Table): Forecast[] {
  const heads = head?.children.map(wordsOf) ?? [];
  const dated = heads.findIndex((_, column) => isTimeline(columnOf(rows, column)));
  const told = dated < 0 ? undefined : toldColumn(heads, rows, dated);
  if (told === undefined) return [];
  let period: Period | undefined;
  return rows.flatMap((row): Forecast[] => {
    const [when, what] = [wordsIn(row, dated), row.children[told]];
    if (when !== '') period = readPeriod(when);
    return period && what && isSaid(what) ? [toForecast(period, what, row)] : [];
  });
}

const wordsOf = ({ children }: TableCell): string => textOf(children).trim();

const wordsIn = ({ children }: TableRow, column: number): string => {
  const cell = children[column];
  return cell ? wordsOf(cell) : '';
};

const columnOf = (rows: TableRow[], column: number): string[] => rows.map((row) => wordsIn(row, column));

/** Whether the cells of a column are periods one after the other, onwards or backwards. */
function isTimeline(cells: string[]): boolean {
  const said = cells.filter((cell) => cell !== '');
  const periods = said.flatMap((cell) => readPeriod(cell) ?? []);
  if (periods.length < fewestRows || periods.length < said.length * datedShare) return false;
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

function toForecast(period: Period, { children, position }: TableCell, row: TableRow): Forecast {
  const at = positionOf({ position: position ?? row.position });
  const said = trimPhrasing(children);
  const isName = weightOf(textOf(said)) <= longestName && said.every(({ type }) => type !== 'break');
  const named = isName ? said : [];
  const blocks: BlockContent[] = isName
    ? []
    : [{ type: 'paragraph', children: said, position: at } as Paragraph];
  return {
    type: 'forecast',
    period,
    title: { ...toTitle(said, at), named, whole: said },
    blocks: blocks as Forecast['blocks'],
    position: positionOf(row),
  };
}
