import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { Position } from 'unist';
import { sentenceOffsets } from '../language/sentences.ts';
import { continuesSentence } from '../language/telling-words.ts';

const isParent = (node: PhrasingContent): node is Extract<PhrasingContent, { children: unknown }> =>
  'children' in node;

/** The text of nodes as a reader would hear it; a picture counts as its alternative text. */
export function textOf(nodes: PhrasingContent | PhrasingContent[] | Paragraph): string {
  if (Array.isArray(nodes)) {
    let text = '';
    for (const node of nodes) text += textOf(node);
    return text;
  }
  if ('value' in nodes) return nodes.value;
  if ('alt' in nodes && nodes.alt) return nodes.alt;
  return 'children' in nodes ? textOf(nodes.children) : '';
}

/** The same with line breaks as ends of lines. */
export const linesAsText = (nodes: PhrasingContent[]): string =>
  textOf(nodes.map((node) => (node.type === 'break' ? { type: 'text', value: '\n' } : node)));

/** Nodes with a break for each end of a line that stands in their text. */
export const withBreaks = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] =>
    node.type !== 'text'
      ? [node]
      : node.value
          .split(/[^\S\n]*\n[^\S\n]*/)
          .flatMap((value, index) => [
            ...(index > 0 ? [{ type: 'break' } as const] : []),
            ...(value === '' ? [] : [{ ...node, value }]),
          ]),
  );

/**
 * The part of `nodes` between two offsets into `textOf(nodes)`, with emphasis, links and code kept around it.
 * A node without text of its own, such as a line break, belongs to the slice that it stands inside of, or at
 * the end of all.
 */
export function slicePhrasing(nodes: PhrasingContent[], start: number, end = Infinity): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const reachesEnd = end >= textOf(nodes).length;
  let offset = 0;
  for (const node of nodes) {
    const length = textOf(node).length;
    const from = Math.max(0, start - offset);
    const to = Math.min(length, end - offset);
    const inside = length === 0 ? offset >= start && (reachesEnd || offset < end) : from < to;
    if (inside) result.push(sliceNode(node, from, to, length));
    offset += length;
  }
  return result;
}

function sliceNode(node: PhrasingContent, from: number, to: number, length: number): PhrasingContent {
  if (from === 0 && to === length) return node;
  if (node.type === 'text' || node.type === 'inlineCode') return cutValue(node, from, to);
  if (isParent(node)) return { ...node, children: slicePhrasing(node.children, from, to) } as PhrasingContent;
  return node;
}

function cutValue<T extends Text | { type: 'inlineCode'; value: string; position?: Position | undefined }>(
  node: T,
  from: number,
  to: number,
): T {
  const value = node.value.slice(from, to);
  // Only text that stands in the source as it reads can be placed to the character.
  const place = node.position;
  const exact = place && place.end.column - place.start.column === node.value.length;
  if (!exact || place.start.line !== place.end.line) return { ...node, value };
  const at = (by: number) => ({
    line: place.start.line,
    column: place.start.column + by,
    ...(place.start.offset === undefined ? {} : { offset: place.start.offset + by }),
  });
  return { ...node, value, position: { start: at(from), end: at(to) } };
}

type Side = 'start' | 'end';

/** `nodes` without white space and line breaks at either end. */
export const trimPhrasing = (nodes: PhrasingContent[]): PhrasingContent[] =>
  trimSide(trimSide(nodes, 'start'), 'end');

function trimSide(nodes: PhrasingContent[], side: Side): PhrasingContent[] {
  const node = side === 'start' ? nodes[0] : nodes.at(-1);
  if (!node) return nodes;
  const others = side === 'start' ? nodes.slice(1) : nodes.slice(0, -1);
  const trimmed = trimNode(node, side);
  if (trimmed === node) return nodes;
  if (!trimmed) return trimSide(others, side);
  return side === 'start' ? [trimmed, ...others] : [...others, trimmed];
}

function trimNode(node: PhrasingContent, side: Side): PhrasingContent | undefined {
  if (node.type === 'break') return undefined;
  if (node.type === 'text') {
    const kept = side === 'start' ? node.value.trimStart() : node.value.trimEnd();
    if (kept === '') return undefined;
    if (kept === node.value) return node;
    const from = side === 'start' ? node.value.length - kept.length : 0;
    return cutValue(node, from, from + kept.length);
  }
  if (!isParent(node)) return node;
  const children = trimSide(node.children, side);
  if (children === node.children) return node;
  return children.length === 0 ? undefined : ({ ...node, children } as PhrasingContent);
}

/** Phrases one behind the other, with a stroke between each two. */
export const inOneLine = (phrases: PhrasingContent[][]): PhrasingContent[] =>
  joined(phrases, { type: 'text', value: ' / ' });

/** Phrases one below the other. */
export const inLines = (phrases: PhrasingContent[][]): PhrasingContent[] =>
  joined(phrases, { type: 'break' });

const joined = (phrases: PhrasingContent[][], between: PhrasingContent): PhrasingContent[] =>
  phrases
    .filter((phrase) => phrase.length > 0)
    .flatMap((phrase, index) => (index > 0 ? [between, ...phrase] : phrase));

/** The sentences of a paragraph with the white space behind them; one after the other they are the paragraph. */
export function sentences(nodes: PhrasingContent[], lang: string): PhrasingContent[][] {
  const offsets = sentenceStarts(nodes, lang);
  const result: PhrasingContent[][] = [];
  for (let i = 0; i + 1 < offsets.length; i++) {
    const sentence = slicePhrasing(nodes, offsets[i] ?? 0, offsets[i + 1]);
    if (trimPhrasing(sentence).length > 0) result.push(sentence);
  }
  return result.length > 0 ? result : [nodes];
}

/** Offsets into `textOf(nodes)` at which its sentences begin, and its length at the end. */
export function sentenceStarts(nodes: PhrasingContent[], lang: string): number[] {
  const whole = wholeRanges(nodes);
  return sentenceOffsets(textOf(nodes), lang).filter(
    (offset) => !whole.some(([start, end]) => start < offset && offset < end),
  );
}

/** Where links, code and pictures stand in the text: a full stop or a question mark within them ends no sentence. */
export function wholeRanges(nodes: PhrasingContent[]): [start: number, end: number][] {
  let offset = 0;
  return nodes.flatMap((node) => {
    const start = offset;
    offset += textOf(node).length;
    if (isWhole(node)) return [[start, offset] as [number, number]];
    if (!isParent(node)) return [];
    return wholeRanges(node.children).map(([from, to]): [number, number] => [start + from, start + to]);
  });
}

/** Where what no slice parts stands in the text, be it too tall: formulas, pictures. Each slice that reaches into it has all of it. */
export function solidRanges(nodes: PhrasingContent[]): [start: number, end: number][] {
  let offset = 0;
  return nodes.flatMap((node) => {
    const start = offset;
    offset += textOf(node).length;
    if (isParent(node))
      return solidRanges(node.children).map(([from, to]): [number, number] => [start + from, start + to]);
    return node.type === 'text' || node.type === 'inlineCode' ? [] : [[start, offset] as [number, number]];
  });
}

const isWhole = ({ type }: PhrasingContent): boolean =>
  type === 'link' || type === 'inlineCode' || type === 'inlineMath' || type === 'image';

/** Whether a paragraph goes on with a sentence from above what it follows. Code may well begin in small letters. */
export const continuesAbove = ({ children }: Paragraph): boolean =>
  children[0]?.type === 'text' && continuesSentence(textOf(children));

/** `nodes` without a colon at their end. */
export function withoutColon(nodes: PhrasingContent[]): PhrasingContent[] {
  const name = textOf(nodes)
    .trimEnd()
    .replace(/[:：]$/u, '');
  return trimPhrasing(slicePhrasing(nodes, 0, name.length));
}
