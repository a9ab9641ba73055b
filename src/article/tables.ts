import type { Root, Table, TableCell, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { say } from '../language/say.ts';
import { report } from '../model/report.ts';
import { isComment } from './is-comment.ts';

/**
 * Gives every table as many columns as its longest row has cells: Markdown shows none beyond those of the first row.
 * Mostly a sign in a cell was taken for a border, so each such row is told.
 * @param tree is changed
 */
export function widenTables(tree: Root, file: VFile): void {
  visit(tree, 'table', (table: Table) => {
    const [head] = table.children;
    const columns = head?.children.length ?? 0;
    for (const row of table.children) if (cellsOf(row) > columns) tell(row, columns, file);
    const widest = table.children.reduce((most, row) => Math.max(most, cellsOf(row)), columns);
    while (head && head.children.length < widest) head.children.push(emptyCell());
  });
}

/** A line of a table that only says where its columns are: `| --- | :-: |`. */
const ruler = /^[\s>]*(?=.*\|)\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * Tells text that was meant for a table: Markdown sees none where the ruler below the head has more columns than the
 * head, or fewer.
 */
export function tellUnseenTables(tree: Root, file: VFile): void {
  const source = String(file.value ?? '');
  visit(tree, 'paragraph', ({ position }) => {
    if (!position) return;
    const { start, end } = position;
    const lines = source.slice(start.offset, end.offset).split(/\r\n|\n|\r/);
    const at = lines.findIndex((line, index) => index > 0 && ruler.test(line));
    const [head = '', rule = ''] = at > 0 ? lines.slice(at - 1) : [];
    const [columns, rules] = [cellsIn(head), cellsIn(rule)];
    if (!head.includes('|') || columns === rules) return;
    report(file, {
      rule: 'table-cells',
      reason: say`the columns of this ruler are ${rules}, those of its head ${columns}, so the table is shown as text with its bars`,
      fix: say`Give the ruler as many columns as the head has.`,
      place: { line: start.line + at, column: rule.search(/[^\s>]/) + 1 },
    });
  });
}

/** How many cells a line of a table has; escaped bars part none. */
const cellsIn = (line: string): number =>
  line.replace(/^[\s>]*\|?|(?<!\\)\|\s*$/g, '').split(/(?<!\\)\|/).length;

/** How many cells a row has; a comment behind the last one is none. */
const cellsOf = ({ children }: TableRow): number => {
  const inLast = children.at(-1)?.children ?? [];
  return children.length - (inLast.length > 0 && inLast.every(isComment) ? 1 : 0);
};

const emptyCell = (): TableCell => ({ type: 'tableCell', children: [] });

function tell(row: TableRow, columns: number, file: VFile): void {
  report(file, {
    rule: 'table-cells',
    reason: say`this row has ${cellsOf(row)} cells, its table ${columns} columns`,
    fix: say`Write a bar that belongs to the text as \\|, in code too, or give the table another column.`,
    place: row.position?.start,
  });
}
