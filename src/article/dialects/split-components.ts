import type { Html, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { append } from '../../model/long-lists.ts';
import type { LineMark } from './line-marks.ts';
import { readMark } from './read-mark.ts';

type Block = RootContent | LineMark;

/** A component with what stands in it, as siblings. */
interface Component {
  open: Html;
  inside: PhrasingContent[];
  close?: Html;
}

/**
 * Parts paragraphs that are nothing but components of a site's own into the lines that these could have been written
 * on: `<Tabs><Tab title="A">a</Tab></Tabs>`. A component amid a sentence stays there.
 * @param tree as it was parsed; is changed
 */
export function splitComponents(tree: Root): void {
  splitWithin(tree);
}

function splitWithin(parent: Nodes): void {
  if (!('children' in parent)) return;
  const blocks: Nodes[] = [];
  for (const child of parent.children) {
    const split = child.type === 'paragraph' ? blocksOf(child.children) : undefined;
    if (split) append(blocks, split);
    else {
      splitWithin(child);
      blocks.push(child);
    }
  }
  parent.children = blocks as never;
}

/** What a paragraph of components is; nothing for others. */
function blocksOf(children: PhrasingContent[]): Block[] | undefined {
  const components = componentsOf(children);
  return components?.flatMap(({ open, inside, close }) => {
    const held: Block[] = inside.every(isBlank)
      ? []
      : (blocksOf(inside) ?? [{ type: 'paragraph', children: inside }]);
    return [lineMark(open), ...held, ...(close ? [lineMark(close)] : [])];
  });
}

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

const lineMark = ({ value, position }: Html): LineMark => ({
  type: 'lineMark',
  value,
  ...(position ? { position } : {}),
});

/** The components side by side, if there is nothing else and one of them holds something. */
function componentsOf(children: PhrasingContent[]): Component[] | undefined {
  const components: Component[] = [];
  let open: Component | undefined;
  let depth = 0;
  for (const node of children) {
    const tag = node.type === 'html' && !node.value.endsWith('/>') ? readMark(node.value) : undefined;
    if (node.type === 'html' && tag?.family === 'tag') {
      const name = readMark(open?.open.value ?? '')?.name;
      if (!open && tag.role === 'close') return undefined;
      if (!open) {
        open = { open: node, inside: [] };
        components.push(open);
        continue;
      }
      if (tag.name === name) depth += tag.role === 'close' ? -1 : 1;
      if (depth < 0) {
        open.close = node;
        open = undefined;
        depth = 0;
        continue;
      }
    }
    if (open) open.inside.push(node);
    else if (node.type === 'html' && readMark(node.value)?.family === 'tag')
      components.push({ open: node, inside: [] });
    else if (!isBlank(node)) return undefined;
  }
  return open || !components.some(({ close }) => close) ? undefined : components;
}
