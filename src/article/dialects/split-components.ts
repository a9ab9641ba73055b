import type { Heading, Html, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
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
 * Parts lines that are nothing but components of a site's own into the lines that these could have been written on:
 * `<Tabs><Tab title="A">a</Tab></Tabs>`. A component amid a sentence stays there.
 * @param tree as it was parsed; is changed
 */
export function splitComponents(tree: Root): void {
  splitWithin(tree);
}

function splitWithin(parent: Nodes): void {
  if (!('children' in parent)) return;
  const blocks: Nodes[] = [];
  for (const child of parent.children) {
    const split = child.type === 'paragraph' || child.type === 'heading' ? splitBlock(child) : undefined;
    if (split) append(blocks, split);
    else {
      splitWithin(child);
      blocks.push(child);
    }
  }
  parent.children = blocks as never;
}

/** A title that is underlined may have lines of components above it: the last of its lines is left to it. */
function splitBlock(block: Paragraph | Heading): Block[] | undefined {
  const blocks = blocksOf(block.children);
  const last = blocks?.at(-1);
  if (!blocks || block.type === 'paragraph') return blocks;
  if (last?.type !== 'paragraph') return undefined;
  return [...blocks.slice(0, -1), { ...block, children: last.children }];
}

/** What the lines of a paragraph are, if some of them are nothing but components. */
function blocksOf(children: PhrasingContent[]): Block[] | undefined {
  if (!children.some((node) => tagOf(node)?.role === 'close')) return undefined;
  const lines = linesOf(children).map((line) => ({ line, components: componentsOf(line) }));
  if (!lines.some(({ components }) => components)) return undefined;
  const blocks: Block[] = [];
  let running: PhrasingContent[] | undefined;
  for (const { line, components } of lines) {
    if (components) {
      append(blocks, components.flatMap(toBlocks));
      running = undefined;
    } else if (running) append(running, [{ type: 'text', value: '\n' }, ...line]);
    else {
      running = line;
      blocks.push({ type: 'paragraph', children: running });
    }
  }
  return blocks;
}

function toBlocks({ open, inside, close }: Component): Block[] {
  const paragraph: Block[] = [{ type: 'paragraph', children: inside }];
  const held = inside.every(isBlank) ? [] : (blocksOf(inside) ?? paragraph);
  return [lineMark(open), ...held, ...(close ? [lineMark(close)] : [])];
}

const lineMark = ({ value, position }: Html): LineMark => ({
  type: 'lineMark',
  value,
  ...(position ? { position } : {}),
});

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

/** What a tag of a component says; one that closes itself is neither its beginning nor its end. */
function tagOf(node: PhrasingContent): { name: string; role: 'open' | 'close' | 'whole' } | undefined {
  const mark = node.type === 'html' ? readMark(node.value) : undefined;
  if (node.type !== 'html' || mark?.family !== 'tag') return undefined;
  const role = node.value.endsWith('/>') ? 'whole' : mark.role === 'close' ? 'close' : 'open';
  return { name: mark.name, role };
}

/** The lines of a paragraph, of which none ends within a component. */
function linesOf(children: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  const open: string[] = [];
  for (const node of children) {
    const tag = tagOf(node);
    if (tag?.role === 'open') open.push(tag.name);
    if (tag?.role === 'close' && open.includes(tag.name)) open.splice(open.lastIndexOf(tag.name));
    if (node.type === 'text' && open.length === 0) {
      const [first = '', ...others] = node.value.split('\n');
      if (first !== '') lines.at(-1)?.push({ ...node, value: first });
      for (const value of others) lines.push(value === '' ? [] : [{ ...node, value }]);
    } else lines.at(-1)?.push(node);
  }
  return lines;
}

/** The components side by side, if there is nothing else and one of them holds something. */
function componentsOf(line: PhrasingContent[]): Component[] | undefined {
  const components: Component[] = [];
  let last: Component | undefined;
  let within: string[] = [];
  for (const node of line) {
    const tag = tagOf(node);
    if (within.length > 0 && last) {
      if (tag?.role === 'open') within.push(tag.name);
      if (tag?.role === 'close' && within.includes(tag.name))
        within = within.slice(0, within.lastIndexOf(tag.name));
      if (within.length === 0) last.close = node as Html;
      else last.inside.push(node);
    } else if (tag && tag.role !== 'close') {
      last = { open: node as Html, inside: [] };
      components.push(last);
      if (tag.role === 'open') within = [tag.name];
    } else if (!isBlank(node)) return undefined;
  }
  const isWhole = within.length === 0 && components.some(({ close }) => close);
  return isWhole ? components : undefined;
}
