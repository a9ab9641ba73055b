import type { List, Nodes, Paragraph } from 'mdast';
import { isDay } from './datelines.ts';
import { positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { walk } from './walk.ts';

/**
 * A day that a line begins with is no list, though Markdown makes one of its number: 3. März 2026, or in Korean three
 * lists within each other of 2025. 10. 21.
 * @param tree is changed
 */
export function joinDays(tree: Nodes): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'list') return undefined;
    const line = lineOf(node);
    if (!line || !startsWithDay(textOf(line))) return undefined;
    parent.children.splice(index, 1, { ...line, position: positionOf(node) } as never);
    return index + 1;
  });
}

/** The only line of a list of one point, with its number, and of what is within that. */
function lineOf({ ordered, start, children: [item, ...others] }: List): Paragraph | undefined {
  const [inner, ...more] = item?.children ?? [];
  if (!ordered || others.length > 0 || more.length > 0 || !inner) return undefined;
  const line = inner.type === 'list' ? lineOf(inner) : inner;
  if (line?.type !== 'paragraph') return undefined;
  return { ...line, children: [{ type: 'text', value: `${start ?? 1}. ` }, ...line.children] };
}

/** A year, a month and a day in figures, as they are written in Korean. */
const inFigures = /^(?:19|20)\d{2}\. (?:1[0-2]|0?[1-9])\. (?:3[01]|[12]\d|0?[1-9])\.?(?!\d)/u;
/** Up to a year: 3. März 2026 */
const upToYear = /^.{4,24}?(?<!\d)(?:19|20)\d{2}(?!\d)/u;

const startsWithDay = (text: string): boolean =>
  inFigures.test(text) || isDay(upToYear.exec(text)?.[0] ?? '');
