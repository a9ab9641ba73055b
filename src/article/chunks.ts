import type { Nodes, Root, RootContent } from 'mdast';
import type { Point } from 'unist';
import { GenerationCache } from '../model/generation-cache.ts';
import { type Labels, labelsIn, labelsKey, prefixOf } from './labels.ts';
import { parseMarkdown } from './parse.ts';

/** A part of an article that ends where a heading begins, parsed by itself. */
interface Chunk {
  tree: Root;
  /** What stood before its text when it was parsed. */
  lead: { lines: number; length: number; nodes: number };
  /** Lines that end in it. */
  lines: number;
  /** Whether the heading behind it would be one: not within a fence, say, that nothing closes. */
  closed: boolean;
  labels: Labels;
}

/** What parts of articles were parsed to. */
export class Chunks extends GenerationCache<Chunk> {}

/** A heading at the margin ends all that is open before it but fences and HTML. */
const heading = /(?:^|(?<=[\n\r]))#{1,6}(?=[ \t\n\r]|$)/g;
const sentinel = '#';
const lineEnd = /\r\n?|\n/g;

/**
 * Reads Markdown as `parseMarkdown` does, with the same outcome, in parts that are looked up in `chunks` first.
 * What stands before a heading decides nothing of what stands below it but which labels there are.
 */
export function parseChunks(text: string, chunks: Chunks): Root {
  const texts = chunkTexts(text, chunks);
  const parts = texts.map((part, index) => take(part, index === texts.length - 1, undefined, chunks));
  const labels = parts.flatMap((part) => part.labels);
  // A label over several lines, say, cannot be written down again.
  if (labels.some((label) => label === undefined)) return parseMarkdown(text);
  const all = [...new Set(labels)].sort() as string[];
  const resolved = parts.map((part, index) => {
    const own = new Set(part.labels).size;
    const chunk = texts[index] ?? '';
    if (own === all.length || !chunk.includes('[')) return part;
    return take(chunk, index === texts.length - 1, all, chunks);
  });
  return join(texts, resolved);
}

/** The parts of a text, each as short as it can be. */
function chunkTexts(text: string, chunks: Chunks): string[] {
  const starts = [0, ...[...text.matchAll(heading)].map(({ index }) => index).filter((index) => index > 0)];
  const texts: string[] = [];
  for (let from = 0; from < starts.length; ) {
    let count = 1;
    let part = text.slice(starts[from], starts[from + 1]);
    // Twice as many each time: an open fence may swallow all headings of a long article.
    while (from + count < starts.length && !take(part, false, undefined, chunks).closed) {
      count *= 2;
      part = text.slice(starts[from], starts[from + count]);
    }
    texts.push(part);
    from += count;
  }
  return texts;
}

function take(text: string, isLast: boolean, labels: string[] | undefined, chunks: Chunks): Chunk {
  return chunks.take(`${isLast ? 'last' : ''}${labels ? labelsKey(labels) : ''}\n${text}`, () =>
    parseChunk(text, isLast, labels ?? []),
  );
}

function parseChunk(text: string, isLast: boolean, labels: string[]): Chunk {
  const prefix = prefixOf(labels);
  const tree = parseMarkdown(prefix + text + (isLast ? '' : sentinel));
  const end = prefix.length + text.length;
  const last = tree.children.at(-1);
  const closed = isLast || (last?.type === 'heading' && last.position?.start.offset === end);
  if (closed && !isLast) tree.children.pop();
  const nodes = tree.children.findIndex((node) => (node.position?.start.offset ?? 0) >= prefix.length);
  return {
    tree,
    lead: {
      lines: linesIn(prefix),
      length: prefix.length,
      nodes: nodes < 0 ? tree.children.length : nodes,
    },
    lines: linesIn(text),
    closed,
    labels: labelsIn(tree, prefix + text, prefix.length),
  };
}

const linesIn = (text: string): number => text.match(lineEnd)?.length ?? 0;

function join(texts: string[], chunks: Chunk[]): Root {
  const children: RootContent[] = [];
  let lines = 0;
  let offset = 0;
  let end: Point = { line: 1, column: 1, offset: 0 };
  chunks.forEach((chunk, index) => {
    const { tree, lead } = chunk;
    const move = mover(lines - lead.lines, offset - lead.length);
    for (const node of tree.children.slice(lead.nodes)) children.push(move.node(node) as RootContent);
    end = move.point(tree.position?.end ?? end);
    lines += chunk.lines;
    offset += texts[index]?.length ?? 0;
  });
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/** Copies nodes to another place. What is remembered stays as it is: later stages change what they are given. */
function mover(lines: number, offset: number) {
  const point = (at: Point): Point => ({
    line: at.line + lines,
    column: at.column,
    offset: (at.offset ?? 0) + offset,
  });
  const node = (from: Nodes): Nodes => {
    const copy = { ...from };
    if (from.position) copy.position = { start: point(from.position.start), end: point(from.position.end) };
    if ('children' in from) (copy as { children: Nodes[] }).children = from.children.map(node);
    return copy;
  };
  return { point, node };
}
