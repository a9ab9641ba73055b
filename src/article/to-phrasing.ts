import type { Break, List, Nodes, PhrasingContent, TableRow, Text } from 'mdast';
import { append } from '../model/long-lists.ts';
import { trimPhrasing } from './phrasing.ts';

const lineBreak: Break = { type: 'break' };
const text = (value: string): Text => ({ type: 'text', value });

/** Any content as phrasing, for places that hold no blocks: each block in lines of its own. */
export function toPhrasing(nodes: Nodes[]): PhrasingContent[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const own = linesOf(node);
    if (!own) lines.at(-1)?.push(plainInside(node as PhrasingContent));
    else append(lines, [...own, []]);
  }
  return joinLines(lines);
}

const joinLines = (lines: PhrasingContent[][]): PhrasingContent[] =>
  lines
    .filter((line) => line.some((node) => node.type !== 'text' || node.value.trim() !== ''))
    .flatMap((line, index, all) => {
      if (all.length === 1) return line;
      return index === 0 ? trimPhrasing(line) : [lineBreak, ...trimPhrasing(line)];
    });

function plainInside(node: PhrasingContent): PhrasingContent {
  return 'children' in node ? ({ ...node, children: toPhrasing(node.children) } as PhrasingContent) : node;
}

/** The lines that a block is set in; nothing for what is no block. */
function linesOf(node: Nodes): PhrasingContent[][] | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'blockquote':
      return [toPhrasing(node.children)];
    case 'heading':
      return [[{ type: 'strong', children: toPhrasing(node.children) }]];
    case 'list':
      return listLines(node);
    case 'listItem':
      return [toPhrasing(node.children)];
    case 'code':
      return node.value.split('\n').map((value) => [{ type: 'inlineCode', value }]);
    case 'table':
      return node.children.map(rowLine);
    case 'break':
    case 'thematicBreak':
      return [];
    default:
      return undefined;
  }
}

function rowLine({ children }: TableRow): PhrasingContent[] {
  const cells = children.map((cell) => toPhrasing(cell.children)).filter((cell) => cell.length > 0);
  return cells.flatMap((cell, index) => (index === 0 ? cell : [text(' · '), ...cell]));
}

const listLines = (list: List): PhrasingContent[][] =>
  list.children.map((item, index) => [
    text(list.ordered ? `${(list.start ?? 1) + index}. ` : '• '),
    ...toPhrasing(item.children),
  ]);
