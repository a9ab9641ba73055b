import type { Paragraph, RootContent, Table } from 'mdast';
import { speaksOfAll } from '../language/of-all-words.ts';
import { areOne, nameOf } from './announced-sections.ts';
import { captionKind } from './captions.ts';
import { readPeriod } from './dated.ts';
import { periodOf } from './dated-siblings.ts';
import { leadsOn } from './leads.ts';
import { inOrder, type OutlineSection, spanOf } from './outline.ts';
import { comparePeriods } from './period.ts';
import { textOf } from './phrasing.ts';

/**
 * A heading holds all that stands below it, so that a table about all sections of a chapter is told as that of the last one.
 * It is set behind them where it says itself that it is: it names them, it goes through times before that of the last one, or
 * what leads to it speaks of all.
 * @param root all within it is changed, but for what stands behind its chapters
 */
export function partToldOfAll(root: OutlineSection): void {
  for (const section of inOrder(root)) if (section !== root) partWithin(section);
}

function partWithin(parent: OutlineSection): void {
  const last = parent.sections.at(-1);
  if (!last || parent.sections.length < 2 || last.sections.length > 0) return;
  const start = startOfTable(last.blocks);
  if (start === undefined || start === 0) return;
  const behind = last.blocks.slice(start);
  const table = behind.find((block) => block.type === 'table');
  if (!table || !isOfAll(table, behind, parent.sections)) return;
  last.blocks = last.blocks.slice(0, start);
  last.position = spanOf([...(last.heading ? [last.heading] : []), ...last.blocks]);
  parent.behind = behind;
}

/** Where the only table that blocks hold begins, with what leads to it, if they end with it. */
export function startOfTable(blocks: RootContent[]): number | undefined {
  const at = blocks.findIndex(({ type }) => type === 'table');
  const [table, ...others] = at < 0 ? [] : blocks.slice(at);
  if (!table || others.some((block) => !isRemark(block))) return undefined;
  let start = at;
  while (isAbove(blocks[start - 1], table)) start -= 1;
  return start;
}

/** What may stand below the table: a line about it that asks nothing. */
const isRemark = (block: RootContent): boolean =>
  block.type === 'thematicBreak' || (block.type === 'paragraph' && !/[?？]\s*$/u.test(textOf(block)));

const isAbove = (block: RootContent | undefined, table: RootContent): boolean =>
  block?.type === 'paragraph' && (captionKind(block) !== undefined || leadsOn(block, table));

function isOfAll(table: Table, behind: RootContent[], sections: OutlineSection[]): boolean {
  if (namesSections(table, sections)) return true;
  const [last, ...others] = sections.toReversed();
  const isOnly = others.every(({ blocks }) => blocks.every(({ type }) => type !== 'table'));
  if (!last || !isOnly) return false;
  const above = behind.slice(0, behind.indexOf(table)) as Paragraph[];
  const isSaid = above.some((paragraph) => speaksOfAll(textOf(paragraph)));
  return (isSaid && !speaksOfAll(titleOf(last))) || reachesBack(table, last, others);
}

const titleOf = ({ heading }: OutlineSection): string => (heading ? textOf(heading.children) : '');

/** What the rows and the columns of a table are called. */
const headsOf = ({ children: [head, ...rows] }: Table) => [
  ...(head?.children ?? []),
  ...rows.flatMap(({ children: [cell] }) => cell ?? []),
];

/** A shorter name in letters may be in any word. */
const shortestInLetters = 4;

const isName = (name: string): boolean =>
  /\p{Script=Han}|\p{Script=Hangul}/u.test(name) || name.length >= shortestInLetters;

/** Whether rows or columns are called like all sections, each like one of them. */
function namesSections(table: Table, sections: OutlineSection[]): boolean {
  const names = headsOf(table)
    .map(({ children }) => nameOf(children))
    .filter(isName);
  const titles = sections.map(({ heading }) => (heading ? nameOf(heading.children) : ''));
  const own = names.filter((name) => titles.filter((title) => areOne(name, title)).length === 1);
  return titles.every((title) => own.some((name) => areOne(name, title)));
}

/** So many times before that of a section are those of the sections before it. */
const fewestBefore = 2;

/** Whether sections are told along time, and a table goes through times before that of the last. */
function reachesBack(table: Table, last: OutlineSection, others: OutlineSection[]): boolean {
  const own = periodOf(last);
  if (!own || !others.some(periodOf)) return false;
  const periods = headsOf(table).flatMap(({ children }) => readPeriod(textOf(children).trim()) ?? []);
  return periods.filter((period) => comparePeriods(period, own) < 0).length >= fewestBefore;
}
