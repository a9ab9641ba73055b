import type { BlockContent, Blockquote, List, ListItem, Paragraph, Table, TableRow } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import type { Block } from '../model/roadmap.ts';
import { linesIn, shareHeight } from './lines.ts';
import { partsOfCode, weightOfLines } from './listings.ts';
import { paragraphOf } from './nodes.ts';
import { runsOn } from './passages.ts';
import { type Parts, partsInRow, sumOf, whole } from './rows.ts';
import { keepShortTables } from './short-tables.ts';
import { type Grain, partsOfText } from './text-parts.ts';

/**
 * What a block can be cut into: items, rows under their head, lines of code, sentences. A part that is too tall is cut
 * into its own parts, down to the words of a clause.
 * @param height what the block takes, 0 where nobody measured it
 * @param measured the heights of its items, rows or lines
 */
export function partsOf(block: Block, height: number, grain: Grain, measured: number[] = []): Parts<Block> {
  switch (block.type) {
    case 'list':
      return partsOfList(block, heightsOf(block.children, height, measured), grain);
    case 'table':
      return partsOfTable(block, heightsOf(block.children.slice(1), height, measured), grain);
    case 'code':
      if (block.data?.drawn) return whole(block, height);
      return partsOfCode(block, height, measured, grain.room);
    case 'paragraph':
      return partsOfParagraph(block, height, grain);
    case 'blockquote':
      return partsOfQuote(block, heightsOf(block.children, height, measured), grain);
    default:
      return whole(block, height);
  }
}

/** The parts of blocks one behind the other. A paragraph stays with what it leads to, and a short table stays whole. */
export function partsOfBlocks(content: Block[], heights: number[][], grain: Grain): Parts<Block[]> {
  const runs = keepShortTables(content, heights, grain.alone);
  const parts = runs.map((run): Parts<Block[]> => {
    if (run.isKept) return whole(content.slice(run.start, run.end), run.height);
    return partsInRow(
      content.slice(run.start, run.end).map((block, index) => {
        const measured = heights[run.start + index] ?? [];
        return partsOf(block, sumOf(measured), grain, measured);
      }),
      (blocks) => blocks,
    );
  });
  const leads = (index: number): boolean => {
    const [run, following] = [runs[index], runs[index + 1]];
    const block = run && content[run.start];
    const next = following && content[following.start];
    if (block?.type !== 'paragraph' || run?.isKept || next === undefined || following?.isKept) return false;
    return next.type !== 'paragraph' || runsOn(block, next);
  };
  return partsInRow(parts, (blocks) => blocks.flat(), { room: grain.room, end: leads, inside: leads });
}

const heightsOf = (
  nodes: (ListItem | TableRow | Blockquote['children'][number])[],
  height: number,
  measured: number[],
) =>
  measured.length === nodes.length
    ? measured.map((each) => each || 1)
    : shareHeight(height || nodes.length, nodes);

function partsOfList(list: List, heights: number[], grain: Grain): Parts<List> {
  const isAlone = list.children.length === 1;
  const items = list.children.map((item, index) => {
    const height = heights[index] ?? 1;
    return isAlone || height > grain.room ? partsOfItem(item, height, grain) : whole(item, height);
  });
  return partsInRow(items, (children, first) => ({
    ...list,
    ...(list.ordered ? { start: (list.start ?? 1) + first } : {}),
    children,
  }));
}

/** What leads into an item is repeated above its further parts, if it takes no more lines. */
const mostRepeated = 3;

/** An item is cut between the items nested in it and, where it is too tall, anywhere; what it begins with is repeated. */
function partsOfItem(item: ListItem, height: number, grain: Grain): Parts<ListItem> {
  const heights = shareHeight(height, item.children);
  const children = item.children.map((child, index): Parts<BlockContent> => {
    const own = heights[index] ?? 1;
    if (child.type === 'list') return partsOf(child, own, grain) as Parts<BlockContent>;
    if (own <= grain.room) return whole(child as BlockContent, own);
    if (child.type === 'paragraph') return partsOfParagraph(child, own, grain, true);
    return partsOf(child as Block, own, grain) as Parts<BlockContent>;
  });
  if (children.length === 0) return whole(item, height);
  return partsInRow(
    children,
    (parts, first) => ({ ...item, children: [...repeated(item, first, grain), ...parts] }),
    { room: grain.room, end: () => true, inside: (index) => item.children[index]?.type === 'paragraph' },
  );
}

function repeated({ children }: ListItem, end: number, grain: Grain): Paragraph[] {
  const leads: Paragraph[] = [];
  for (const child of children.slice(0, end)) {
    if (child.type !== 'paragraph') break;
    leads.push(child);
  }
  const [first] = leads;
  const lines = leads.reduce((sum, lead) => sum + linesIn(lead), 0);
  return first && lines > mostRepeated ? [opening(first, grain)] : leads;
}

/** The first line or so of a paragraph. */
function opening(paragraph: Paragraph, { lang }: Grain): Paragraph {
  const { heights, take } = partsOfText(paragraph.children, linesIn(paragraph), { lang, room: 0 });
  let filled = 0;
  const end = heights.findIndex((height) => {
    filled += height;
    return filled > 1;
  });
  return paragraphOf(take(0, Math.max(1, end)));
}

/** In a table of so many rows, none at its beginning and end has to stand alone. */
const leastForPairs = 4;

function partsOfTable(table: Table, heights: number[], grain: Grain): Parts<Block> {
  const [head, ...rows] = table.children;
  if (!head || rows.length === 0) return whole(table, 1);
  const parts = rows.map((row, index) => {
    const height = heights[index] ?? 1;
    return height > grain.room ? partsOfRow(row, height, grain) : whole(row, height);
  });
  const isEdge = (index: number): boolean =>
    rows.length >= leastForPairs && (index === 0 || index === rows.length - 2);
  return partsInRow(parts, (children): Table => ({ ...table, children: [head, ...children] }), {
    room: grain.room,
    end: isEdge,
    inside: () => false,
  });
}

/** A row is cut in all of its cells at once; its first cell names it, and is repeated where it is short. */
function partsOfRow(row: TableRow, height: number, grain: Grain): Parts<TableRow> {
  const cells = row.children.map((cell) =>
    partsOfText(cell.children, (height * linesIn(cell)) / linesIn(row), grain, true),
  );
  const [name, ...others] = row.children;
  const isNamed = name !== undefined && others.length > 0 && linesIn(name) <= mostRepeated;
  const count = cells.slice(isNamed ? 1 : 0).reduce((most, { heights }) => Math.max(most, heights.length), 1);
  const place = (part: number, of: number): number => Math.round((part * of) / count);
  return {
    heights: Array.from({ length: count }, () => height / count),
    take: (from, to) => ({
      ...row,
      children: row.children.map((cell, index) => {
        if (isNamed && index === 0) return cell;
        const { heights = [], take } = cells[index] ?? {};
        const [start, end] = [place(from, heights.length), place(to, heights.length)];
        return { ...cell, children: start < end ? (take?.(start, end) ?? []) : [] };
      }),
    }),
  };
}

function partsOfParagraph(
  paragraph: Paragraph,
  height: number,
  grain: Grain,
  goesOn = false,
): Parts<Paragraph> {
  if (textOf(paragraph) === '') return whole(paragraph, height || 1);
  const { heights, take } = partsOfText(paragraph.children, height, grain, goesOn);
  return {
    heights: height > 0 ? heights : heights.map(() => 1),
    take: (from, to) => ({ ...paragraph, children: take(from, to) }),
  };
}

/** A quotation is cut between its blocks, and the only one of it, or one too tall, into its parts. */
function partsOfQuote(quote: Blockquote, heights: number[], grain: Grain): Parts<Blockquote> {
  const isAlone = quote.children.length === 1;
  const blocks = quote.children.map((child, index) => {
    const height = heights[index] ?? 1;
    return isAlone || height > grain.room
      ? partsOf(child as Block, height, grain)
      : whole(child as Block, height);
  });
  if (blocks.length === 0) return whole(quote, 1);
  return partsInRow(
    blocks,
    (children): Blockquote => ({ ...quote, children: children as Blockquote['children'] }),
  );
}

/** How many parts a block is cut into without need. */
export const countParts = (block: Block, lang: string): number =>
  block.type === 'code'
    ? weightOfLines(block)
    : partsOf(block, 0, { lang, room: Number.POSITIVE_INFINITY }).heights.length;
