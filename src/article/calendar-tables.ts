import type { Table, TableCell } from 'mdast';
import type { Forecast, Period } from '../model/roadmap.ts';
import { isPeriod, readPeriod } from './dated.ts';
import { areAmounts, toForecast, wordsOf } from './dated-tables.ts';
import { noYear, parseYearless, yearsOf } from './period.ts';
import { timesBeside } from './times-beside.ts';

/** Fewer rows are no way through time, and more are looked up. */
const [fewestRows, mostRows] = [3, 8];
/** What says of a month that it is in the next year. */
const nextYear = /^(?:次年|翌年|翌|이듬해\s?)(?=\d)/u;

/**
 * The rows of a table as what comes in their periods, where the first column is those of a calendar, some of which name no
 * year, or times that are counted: March, Q2, Late 2026; Weeks 1–2, Weeks 3–6. None for any other table.
 */
export function calendarForecasts({ children: [, ...rows] }: Table): Forecast[] {
  if (rows.length < fewestRows || rows.length > mostRows) return [];
  const cells = rows.flatMap(({ children: [when, what] }): [TableCell, TableCell][] =>
    when && what ? [[when, what]] : [],
  );
  const periods = calendarOf(cells.map(([when]) => wordsOf(when)));
  const said = cells.map(([, what]) => what);
  if (!periods || cells.length < rows.length || areAmounts(said)) return [];
  return periods.flatMap((period, at) => said.slice(at, at + 1).map((cell) => toForecast(period, [cell])));
}

/** The periods that texts are, one behind the other; nothing where one of them is none. */
function calendarOf(texts: string[]): Period[] | undefined {
  const read = texts.map((text) => (isPeriod(text) ? readPeriod(text) : undefined));
  const own = read.map((period, at) => period ?? partOfYear(texts[at] ?? '', yearBeside(read)));
  const told = timesBeside(texts.map((text, at) => ({ text, period: own[at] })));
  const periods = texts.flatMap((text, at) => {
    const period = own[at] ?? told[at];
    return period && (own[at] || period.label === text) ? [period] : [];
  });
  const inOrder = periods.length === texts.length ? intoNextYear(periods) : [];
  return inOrder.length > 0 && startInOrder(inOrder) ? inOrder : undefined;
}

/** The year of those that name one, if that is one. */
function yearBeside(periods: (Period | undefined)[]): number {
  const years = new Set(periods.flatMap((period) => (period ? yearsOf(period) : [])));
  const [year = noYear] = years;
  return years.size === 1 ? year : noYear;
}

function partOfYear(text: string, year: number): Period | undefined {
  const before = nextYear.exec(text)?.[0] ?? '';
  const match = parseYearless(text.slice(before.length), before === '' ? year : year + 1);
  return match && before.length + match.length === text.length ? { ...match.period, label: text } : undefined;
}

const startOf = ({ key }: Period): string => key.split('/')[0] ?? '';

/** Months that begin again are those of the next year: October, December, March. */
function intoNextYear(periods: Period[]): Period[] {
  const turn = periods.findIndex((period, at) => {
    const before = periods[at - 1];
    return before !== undefined && startOf(period) < startOf(before);
  });
  if (turn < 0 || periods.some(({ key }) => !key.startsWith(`${noYear}-`))) return periods;
  return periods.map((period, at) =>
    at < turn ? period : { ...period, key: period.key.replace(/^\d+/, String(noYear + 1)) },
  );
}

/** Whether none begins before the one above it, and none is there twice. */
const startInOrder = (periods: Period[]): boolean =>
  new Set(periods.map(({ key }) => key)).size === periods.length &&
  periods.every((period, at) => at === 0 || startOf(periods[at - 1] ?? period) <= startOf(period));
