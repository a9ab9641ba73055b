import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { Anchor } from '../../model/deck.ts';
import { positionOf } from '../outline.ts';
import { trimPhrasing } from '../phrasing.ts';
import { walk } from '../walk.ts';
import { readAttributes } from './attributes.ts';

const item = String.raw`(?:-(?=\s*\})|#[^\s{}"'=#]+|[.][\w-]+|[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+))`;
/** Kramdown's have a colon, Pandoc's and those of VitePress none; MDX hides them in a comment. */
const list = String.raw`\{:?\s*${item}(?:\s+${item})*\s*\}|\{\/\*\s*${item}\s*\*\/\}`;
const atEnd = new RegExp(String.raw`\s*(?:${list})\s*$`);
const atStart = new RegExp(`^(?:${list})`);

/** What attributes may stand right behind, other than a block. */
const carriers = new Set(['link', 'image', 'emphasis', 'strong', 'inlineCode', 'delete']);

/**
 * Takes attributes off what they are about: `# Title {#id}`, `![](a.png){width=50%}`, `[text](url){: .button}`.
 * @param tree is changed
 * @returns the names that they give to places
 */
export function takeAttributes(tree: Root): Anchor[] {
  const names: Anchor[] = [];
  const add = (written: string, node: Nodes): void => {
    const { id } = readAttributes(written);
    if (id) names.push({ name: id, offset: positionOf(node).start.offset ?? 0 });
  };
  walk(tree, (node, index, parent) => {
    if (node.type === 'heading') takeAtEnd(node, add);
    const before = parent.children[index - 1];
    const match = node.type === 'text' && before && carriers.has(before.type) && atStart.exec(node.value);
    if (node.type !== 'text' || !before || !match) return undefined;
    add(match[0], before);
    return shorten(parent, index, node.value.slice(match[0].length));
  });
  return names;
}

function takeAtEnd(
  node: Extract<Nodes, { type: 'heading' }>,
  add: (written: string, node: Nodes) => void,
): void {
  const last = node.children.at(-1);
  const match = last?.type === 'text' ? atEnd.exec(last.value) : undefined;
  if (last?.type !== 'text' || !match) return;
  add(match[0], node);
  shorten(node, node.children.length - 1, last.value.slice(0, match.index));
  node.children = trimPhrasing(node.children) as PhrasingContent[];
}

/** @returns where the walk goes on */
function shorten(parent: Parents, index: number, value: string): number {
  const children = parent.children as Nodes[];
  if (value === '') {
    children.splice(index, 1);
    return index;
  }
  children[index] = { ...children[index], value } as Nodes;
  return index + 1;
}
