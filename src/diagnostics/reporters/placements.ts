import type { CheckResult } from '../../check/result.ts';
import type { PlacedUnit } from '../../model/coverage.ts';
import { greatestOf } from '../../model/long-lists.ts';
import { printable } from '../../model/printable.ts';

const head = ['type', 'line', 'placement', 'slide', 'text'];

/** What became of every piece of an article's text, as a table in the order of its lines. */
export function formatPlacements({ article, placements = [] }: CheckResult): string {
  const rows = [head, ...[...placements].sort(byLine).map(toRow)];
  const widths = head.map((_, column) => greatestOf(rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        if (column === head.length - 1) return cell;
        // Numbers stand at the right of their columns.
        const width = widths[column] ?? 0;
        return column === 1 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  '),
  );
  return [article, ...lines, ''].join('\n');
}

const byLine = (a: PlacedUnit, b: PlacedUnit): number => a.unit.source.start.line - b.unit.source.start.line;

const toRow = ({ unit, placement, slide }: PlacedUnit): string[] => [
  unit.type,
  String(unit.source.start.line),
  placement,
  slide === undefined ? '' : String(slide),
  printable(unit.text.replace(/\s+/g, ' ')),
];
