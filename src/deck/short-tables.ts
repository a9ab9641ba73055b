import type { Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import type { Block } from '../model/roadmap.ts';
import { linesIn } from './lines.ts';
import { sumOf } from './rows.ts';

/** A table of so many rows is read as one, and is told less well in two halves. */
const fewRows = 8;

/** One of so many is, where a line behind it, which takes no more of a slide, would stand alone. */
const [fewestHalved, shareOfLine] = [4, 0.12];

/** Blocks one behind the other, from one to before another. */
export interface Run {
  start: number;
  end: number;
  /** What they take, with the heads of tables. */
  height: number;
  /** Whether they are shown whole, for the sake of a short table. */
  isKept: boolean;
}

/**
 * Blocks in runs: a short table that has room on a slide of its own is one, with what follows it and is the last, or else
 * the paragraph that leads to it, where there is room for that as well. All other blocks stand alone.
 * @param heights for every block, the heights of its parts (see Measurement)
 * @param alone what a slide holds at the least size of its type, as it was measured at its own
 */
export function keepShortTables(content: Block[], heights: number[][], alone = 0): Run[] {
  const heightOf = (place: number): number => heightIn(content[place], heights[place]);
  const runs: Run[] = [];
  for (let place = 0; place < content.length; place++) {
    const run = { start: place, end: place + 1, height: heightOf(place), isKept: false };
    runs.push(run);
    if (!isShortTable(content[place]) || run.height === 0 || run.height > alone) continue;
    const after = place + 2 === content.length ? heightOf(place + 1) : Number.POSITIVE_INFINITY;
    const lead = leadOf(content[place - 1]);
    // All of the content in one run would be no cut.
    const isPart = place > 1 || place + 1 < content.length;
    const before = lead && isPart ? heightOf(place - 1) : Number.POSITIVE_INFINITY;
    const room = alone - run.height;
    const takesLead = before <= room && (isNeeded(lead) || after > room);
    // A line that names the table is nothing alone.
    if (isNeeded(lead) && !takesLead) continue;
    // Nor is one behind it worth a slide, and not all has room on one: half of the table stands with it.
    const isAll = place === Number(takesLead);
    const isAlone = isAll || after > room - (takesLead ? before : 0);
    if (isAlone && isLine(content[place + 1], after / alone) && isHalved(content[place])) continue;
    run.isKept = content.length > 1;
    if (takesLead) {
      runs.splice(-2, 1);
      run.start -= 1;
      run.height += before;
    }
    if (run.start > 0 && after <= alone - run.height) {
      run.end += 1;
      run.height += after;
      place += 1;
    }
  }
  return runs;
}

function heightIn(block: Block | undefined, heights: number[] = []): number {
  const height = sumOf(heights);
  // The head of a table is not measured; it is about as tall as a row.
  return block?.type === 'table' ? height + height / Math.max(1, heights.length) : height;
}

const isShortTable = (block: Block | undefined): boolean =>
  block?.type === 'table' && block.children.length > 1 && block.children.length - 1 <= fewRows;

const leadOf = (block: Block | undefined): Paragraph | undefined =>
  block?.type === 'paragraph' ? block : undefined;

const isHalved = (table: Block | undefined): boolean =>
  table?.type === 'table' && table.children.length > fewestHalved;

const isLine = (block: Block | undefined, share: number): boolean =>
  block?.type === 'paragraph' && share <= shareOfLine;

const isNeeded = (lead: Paragraph | undefined): boolean =>
  lead !== undefined && (linesIn(lead) <= 1 || /[:：]\s*$/u.test(textOf(lead)));
