import type { Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { append, replaceAt } from '../model/long-lists.ts';
import { isFinished } from './lines-alike.ts';
import { spanOf } from './outline.ts';
import { textOf, trimPhrasing } from './phrasing.ts';
import { walk } from './walk.ts';

/**
 * `**1****. Title**` is one bold run, as some editors write it where two met: the asterisks in its middle are no text.
 * @param tree is changed
 */
export function joinBoldRuns(tree: Root): void {
  walk(tree, (node) => {
    if (node.type !== 'strong') return undefined;
    for (const child of node.children)
      if (child.type === 'text') child.value = child.value.replace(/(?<=[^\s*])\*{4}(?=[^\s*])/g, '');
    return undefined;
  });
}

/**
 * `**Title**⏎text` reads as a title and its text, though Markdown makes one paragraph of it all: where the line opens a
 * paragraph that has such titles, or stands behind a finished one. A name below a greeting is none.
 * @param tree is changed
 * @param source what it was read from
 * @param whole paragraphs whose bold lines are no titles
 */
export function splitBoldLines(tree: Root, source: string, whole: ReadonlySet<Paragraph> = new Set()): void {
  const starts = lineStarts(source);
  walk(tree, (node, index, parent) => {
    if (node.type !== 'paragraph' || whole.has(node)) return undefined;
    if (!node.children.some(({ type }) => type === 'strong')) return undefined;
    const lines = linesOf(node.children, starts).map(boldRun);
    const isTitle = titlesAmong(lines, parent.children[index + 1]);
    if (lines.length < 2 || !isTitle.some(Boolean)) return undefined;
    const parts = gather(lines, isTitle).map(
      (children): Paragraph => ({ ...node, children, ...placed(children, node) }),
    );
    replaceAt(parent.children, index, 1, parts as never[]);
    return index + parts.length;
  });
}

/** Where the lines of a text start. */
export const lineStarts = (source: string): number[] => [
  0,
  ...[...source.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
];

/** The lines of a paragraph, each with the end that parts it from the next. */
export function linesOf(nodes: PhrasingContent[], starts: number[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const values = node.type === 'text' ? node.value.split(/(?<=\n|\r(?!\n))/) : [];
    if (node.type !== 'text') lines.at(-1)?.push(node);
    else
      values.forEach((value, index) => {
        const ends = /[\n\r]$/.test(value);
        lines.at(-1)?.push({ ...node, value, ...inLine(node, index, ends, starts) });
        if (ends) lines.push([]);
      });
    if (node.type === 'break') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/** Where one of the lines of a text stands. */
function inLine({ position }: Text, index: number, ends: boolean, starts: number[]): Pick<Text, 'position'> {
  const line = (position?.start.line ?? 0) + index;
  const [from, to = (from ?? 0) + 1] = starts.slice(line - 1, line + 1);
  if (!position || from === undefined) return {};
  return {
    position: {
      start: index === 0 ? position.start : { line, column: 1, offset: from },
      end: !ends ? position.end : { line, column: to - from, offset: to - 1 },
    },
  };
}

/** Bold runs that stand side by side are one. */
function boldRun(line: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of line) {
    const last = joined.at(-1);
    if (node.type === 'strong' && last?.type === 'strong')
      joined.splice(-1, 1, {
        ...last,
        children: [...last.children, ...node.children],
        position: spanOf([last, node]),
      });
    else joined.push(node);
  }
  return joined;
}

const isBoldLine = (line: PhrasingContent[]): boolean => {
  const [strong, ...others] = line;
  return strong?.type === 'strong' && textOf(others).trim() === '' && textOf(strong).trim() !== '';
};

/** Which lines are titles of what stands below them, in their paragraph or in a list behind it. */
function titlesAmong(lines: PhrasingContent[][], next: Nodes | undefined): boolean[] {
  const isBold = lines.map(isBoldLine);
  const isTitled = (index: number): boolean =>
    isFinished(lines[index - 1]) && (index < lines.length - 1 || next?.type === 'list');
  const first = isBold.findIndex((bold, index) => bold && (index === 0 || isTitled(index)));
  return isBold.map((bold, index) => bold && first >= 0 && index >= first);
}

/** Each title by itself, and the lines between two of them together. */
function gather(lines: PhrasingContent[][], isTitle: boolean[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [];
  lines.forEach((line, index) => {
    const last = parts.at(-1);
    if (isTitle[index]) parts.push(trimPhrasing(line));
    else if (last && index > 0 && !isTitle[index - 1]) append(last, line);
    else parts.push([...line]);
  });
  return parts.map((part) => trimPhrasing(part)).filter((part) => part.length > 0);
}

const placed = (children: PhrasingContent[], { position }: Paragraph): Pick<Paragraph, 'position'> => {
  const isPlaced = children.length > 0 && children.every((child) => child.position);
  return isPlaced ? { position: spanOf(children) } : position ? { position } : {};
};
