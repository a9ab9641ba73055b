import type { Root, Table, TableCell, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../model/report.ts';

/**
 * Gives every table as many columns as its longest row has cells: Markdown shows none beyond those of the first row.
 * Mostly a sign in a cell was taken for a border, so each such row is told.
 * @param tree is changed
 */
export function widenTables(tree: Root, file: VFile): void {
  visit(tree, 'table', (table: Table) => {
    const [head] = table.children;
    const columns = head?.children.length ?? 0;
    for (const row of table.children) if (row.children.length > columns) tell(row, columns, file);
    const widest = table.children.reduce((most, row) => Math.max(most, row.children.length), columns);
    while (head && head.children.length < widest) head.children.push(emptyCell());
  });
}

const emptyCell = (): TableCell => ({ type: 'tableCell', children: [] });

function tell(row: TableRow, columns: number, file: VFile): void {
  report(file, {
    rule: 'table-cells',
    reason: `this row has ${row.children.length} cells, its table ${columns} columns`,
    fix: 'Write a bar that belongs to the text as \\|, in code too, or give the table another column.',
    place: row.position?.start,
  });
}
