import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Nodes, RootContent } from 'mdast';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { say } from '../language/say.ts';
import { report } from '../model/report.ts';
import type { PlacedElement } from './html-places.ts';
import { isComment } from './is-comment.ts';
import { offsetOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** What an element says that no page shows. */
export interface HiddenText {
  /** The element’s name. */
  name: string;
  blocks: RootContent[];
}

interface HiddenElement {
  name: string;
  children: ElementContent[];
}

/** Elements that hold code, which is no text. */
const code = new Set(['script', 'style']);
const hidden = new Set(['template', 'noscript', 'noembed', 'noframes', 'head', 'title']);

export const isCode = (name: string): boolean => code.has(name);

const unseenStyle = /(?:^|;)\s*((?:display\s*:\s*none|visibility\s*:\s*hidden)\b)/i;

/** What an element is called whose text no page shows, since it is of such a kind or its author hides it; else nothing. */
export function hiddenName({
  tagName,
  properties,
}: Pick<Element, 'tagName' | 'properties'>): string | undefined {
  if (hidden.has(tagName)) return tagName;
  if ((properties.hidden ?? false) !== false) return `${tagName} hidden`;
  const style = unseenStyle.exec(String(properties.style ?? ''))?.[1];
  return style && `${tagName} style="${style}"`;
}

/**
 * Takes code, and the elements whose text no page shows, out of a tree.
 * @param tree is changed
 * @returns the elements that may say something
 */
export function takeHidden(tree: HastRoot): HiddenElement[] {
  const taken: HiddenElement[] = [];
  visit(tree as HastNodes, 'element', (node, index, parent) => {
    const name = hiddenName(node);
    if (!(name || isCode(node.tagName)) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    if (name) taken.push({ name, children: node.children });
    return [SKIP, index];
  });
  for (const { children } of taken) takeCode({ type: 'root', children });
  return taken;
}

function takeCode(tree: HastRoot): void {
  visit(tree as HastNodes, 'element', (node, index, parent) => {
    if (!isCode(node.tagName) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/**
 * Takes out what stands in elements that begin in one block and end in another, and whose text no page shows.
 * @param blocks what `sources` show
 */
export function partHidden(
  blocks: Nodes[],
  elements: PlacedElement[],
  sources: Nodes[],
): { shown: Nodes[]; hidden: HiddenText[] } {
  const unseen = elements.flatMap(({ element, position }) => {
    const name = hiddenName(element);
    const isInOne = sources.some((source) => isWithin(position, source.position));
    return name && !isInOne ? [{ name, position, blocks: [] as RootContent[] }] : [];
  });
  if (unseen.length === 0) return { shown: blocks, hidden: [] };
  const holder = (block: Nodes) => unseen.find(({ position }) => isWithin(block.position, position));
  const shown = blocks.filter((block) => {
    const found = holder(block);
    if (found && !isComment(block)) found.blocks.push(block as RootContent);
    return found === undefined;
  });
  return { shown, hidden: unseen.filter((one) => one.blocks.length > 0) };
}

const isWithin = (inner: Position | undefined, outer: Position | undefined): boolean =>
  inner !== undefined &&
  outer !== undefined &&
  offsetOf(inner.start) >= offsetOf(outer.start) &&
  offsetOf(inner.end) <= offsetOf(outer.end);

/** Tells of text that no page shows, and so no slide. @returns what was told */
export function tellHidden(texts: HiddenText[], file: VFile): RootContent[] {
  return texts.flatMap(({ name, blocks }) => {
    if (!blocks.some(saysSomething)) return [];
    report(file, {
      rule: 'hidden-text',
      reason: say`no page shows the text of <${name}>, so it is on no slide`,
      fix: say`Write it outside of <${name}> to show it, or take it out.`,
      place: blocks.find(saysSomething)?.position,
    });
    return blocks;
  });
}

const saysSomething = (node: RootContent): boolean => {
  let says = false;
  visit(node, (inner) => {
    if (inner.type !== 'html' && 'value' in inner && textOf(inner as never).trim() !== '') says = true;
  });
  return says;
};
