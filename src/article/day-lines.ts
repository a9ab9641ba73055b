import type { List, ListItem, Nodes, Paragraph, Text } from 'mdast';
import { isDay } from './datelines.ts';
import { positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { walk } from './walk.ts';

/**
 * A day that a line begins with is no number of a list, though Markdown makes one of it, and counts on from the first: 3. März
 * 2026, or in Korean three lists within each other of 2025. 10. 21. One such line is a paragraph, several are points.
 * @param tree is changed
 * @param source what it was read from
 */
export function joinDays(tree: Nodes, source: string): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'list' || !node.ordered || counts(node, source)) return undefined;
    const lines = node.children.map((item) => lineOf(item, source));
    if (!lines.every((line) => line !== undefined && startsWithDay(textOf(line)))) return undefined;
    const [line] = lines;
    if (line && lines.length === 1)
      parent.children.splice(index, 1, { ...line, position: positionOf(node) } as never);
    else parent.children.splice(index, 1, toPoints(node, lines as Paragraph[]) as never);
    return index + 1;
  });
}

/** The lines of a list as points without numbers, each with what else it holds. */
const toPoints = ({ start: _, ...list }: List, lines: Paragraph[]): List => ({
  ...list,
  ordered: false,
  children: list.children.map((item, index) => ({
    ...item,
    children: [lines[index] as Paragraph, ...item.children.slice(1)],
  })),
});

/** CommonMark numbers items with nine figures at the most. */
const longestMarker = 10;

const nothing: Paragraph = { type: 'paragraph', children: [] };

/** Whether the numbers of a list count its items from the first on: they are no days then, though months follow. */
const counts = ({ children }: List, source: string): boolean =>
  children.length > 1 && children.every((item, index) => markerOf(item, source) === `${index + 1}.`);

function markerOf({ position }: ListItem, source: string): string | undefined {
  const start = position?.start.offset ?? 0;
  return /^\d+\./.exec(source.slice(start, start + longestMarker))?.[0];
}

/** What an item says first, with the number that the article writes before it, and with those of lists of one item within it. */
function lineOf(listItem: ListItem, source: string): Paragraph | undefined {
  const [inner] = listItem.children;
  const marker = markerOf(listItem, source);
  const [only, ...others] = inner?.type === 'list' && inner.ordered ? inner.children : [];
  // Nothing stands behind the last figure of a day alone.
  const line = inner === undefined ? nothing : only && others.length === 0 ? lineOf(only, source) : inner;
  if (marker === undefined || line?.type !== 'paragraph') return undefined;
  // A month that is set off stands apart from the number before it.
  const [first] = line.children;
  if (first && first.type !== 'text') return undefined;
  const text: Text = { type: 'text', value: first ? `${marker} ` : marker };
  return { ...line, children: [text, ...line.children] };
}

/** A day at the start of a line with its year: 3. März 2026; in figures, as Korean writes them: 2026. 3. 3. */
const withYear = /^(?:\d{4}\.\s\d{1,2}\.\s\d{1,2}(?!\d)|.{4,24}?(?<!\d)(?:19|20)\d{2}(?!\d))/u;

/** A day and its month, whatever the year. */
const toMonth = /^\d{1,2}\.\s+\p{L}+\.?(?![\p{L}\p{N}])/u;
const anyYear = 2000;

function startsWithDay(text: string): boolean {
  if (isDay(withYear.exec(text)?.[0] ?? '')) return true;
  const [day] = toMonth.exec(text) ?? [];
  return day !== undefined && isDay(`${day} ${anyYear}`);
}
