import type { Nodes, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import { trimPhrasing } from '../article/phrasing.ts';
import { boxes } from '../model/boxes.ts';
import type { Block } from '../model/roadmap.ts';
import { handlers, unsafe } from './escape.ts';

const options: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  fences: true,
  rule: '-',
  listItemIndent: 'one',
  unsafe,
  handlers,
  // Right below a list or a quotation, a table's first line would continue their last paragraph.
  join: [(_left, right) => (right.type === 'table' ? 1 : undefined)],
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** Blocks as Markdown that any CommonMark parser with tables reads back as the same text. */
export const blocksToMarkdown = (children: Block[]): string =>
  serialise(plain({ type: 'root', children } as Root) as Root, options).trimEnd();

/** Inline nodes as one line of Markdown. */
export function phrasingToMarkdown(children: Nodes[]): string {
  return serialise(
    { type: 'root', children: [plain({ type: 'paragraph', children } as Nodes)] } as Root,
    options,
  )
    .replace(/\\\n|\n/g, ' ')
    .trim();
}

/**
 * A copy without what Marp's parser lacks: task boxes become characters; line breaks in titles and line ends in
 * code, which would end a table's row, become spaces.
 */
function plain(node: Nodes): Nodes {
  // The first is what Unicode writes today for the second, which parsers disagree on: letter or white space.
  if (node.type === 'text') return { ...node, value: node.value.replaceAll('\ufeff', '\u2060') };
  if (node.type === 'inlineCode') return { ...node, value: node.value.replace(/\s*[\n\r]\s*/g, ' ') };
  if (!('children' in node)) return node;
  const children = joined(
    (node.children as Nodes[]).filter((child) => child.type !== 'thematicBreak').map(plain),
  );
  if (node.type === 'paragraph') return { ...node, children: trimPhrasing(children as PhrasingContent[]) };
  if (node.type === 'heading') {
    return { ...node, children: children.map((child) => (child.type === 'break' ? space : child)) } as Nodes;
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    const { checked, ...item } = node;
    const [first, ...rest] = children;
    const box: Nodes = { type: 'text', value: `${checked ? boxes.done : boxes.open} ` };
    const opened =
      first?.type === 'paragraph' ? [{ ...first, children: [box, ...first.children] }, ...rest] : children;
    return { ...item, children: opened } as Nodes;
  }
  return { ...node, children } as Nodes;
}

/** What Markdown sets with the same marks, which would be read otherwise where they touch: a``b, **a****b**. */
const marked = new Set<Nodes['type']>(['inlineCode', 'strong', 'emphasis', 'delete']);

/** Nodes with those in one that touch, and are of one kind; code that says nothing is none. */
function joined(nodes: Nodes[]): Nodes[] {
  const result: Nodes[] = [];
  for (const node of nodes) {
    if (node.type === 'inlineCode' && node.value === '') continue;
    const last = result.at(-1);
    const touches = last?.type === node.type && marked.has(node.type);
    if (touches && last.type === 'inlineCode' && node.type === 'inlineCode')
      result.splice(-1, 1, { ...last, value: last.value + node.value });
    else if (touches && 'children' in last && 'children' in node)
      result.splice(-1, 1, {
        ...last,
        children: joined([...last.children, ...node.children] as Nodes[]),
      } as Nodes);
    else result.push(node);
  }
  return result;
}

const space: Nodes = { type: 'text', value: ' ' };
