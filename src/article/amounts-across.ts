import type { PhrasingContent, Table, TableRow } from 'mdast';
import type { Period } from '../model/roadmap.ts';
import { readPeriod } from './dated.ts';
import { areRising, parsePeriod } from './period.ts';
import { textOf, trimPhrasing } from './phrasing.ts';

/** So many rows are a few words, and the first ones say the most. */
const mostRows = 3;
const fewestPeriods = 2;

/** How much each row of a table tells of the periods that its columns are: on time 90 %, of 2027. */
export function amountsAcross({ children: [head, ...rows] }: Table): {
  period: Period;
  words: PhrasingContent[];
}[] {
  const periods = head?.children.map(({ children }) => periodOf(textOf(children).trim())) ?? [];
  const dated = periods.flatMap((period) => period ?? []);
  if (dated.length < fewestPeriods || !areRising(dated)) return [];
  return periods.flatMap((period, column) =>
    period ? rows.slice(0, mostRows).map((row) => ({ period, words: rowAt(row, column) })) : [],
  );
}

/** What is in brackets behind a period says of what kind its figures are: 2027 (forecast). */
const remark = /\s*[（(][^（()）]*[)）]$/u;

function periodOf(text: string): Period | undefined {
  const match = parsePeriod(text);
  return readPeriod(text) ?? (match && remark.test(text) ? readPeriod(text.replace(remark, '')) : undefined);
}

const rowAt = ({ children }: TableRow, column: number): PhrasingContent[] => {
  const [name, said] = [children[0], children[column]].map((cell) => trimPhrasing(cell?.children ?? []));
  return [...(name ?? []), { type: 'text', value: ' ' }, ...(said ?? [])];
};
