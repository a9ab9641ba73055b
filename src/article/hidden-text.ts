import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { say } from '../language/say.ts';
import { report } from '../model/report.ts';
import { textOf } from './phrasing.ts';

/** What an element says that no page shows. */
export interface HiddenText {
  /** The element’s name. */
  name: string;
  blocks: RootContent[];
}

/** Elements that hold code, which is no text. */
const code = new Set(['script', 'style']);
const hidden = new Set(['template', 'noscript', 'head', 'title']);

export const isCode = (name: string): boolean => code.has(name);

/** Whether no page shows the text of an element. */
export const isHidden = (name: string): boolean => hidden.has(name);

/**
 * Takes code, and the elements whose text no page shows, out of a tree.
 * @param tree is changed
 * @returns the elements that may say something
 */
export function takeHidden(tree: HastRoot): Element[] {
  const taken: Element[] = [];
  visit(tree as HastNodes, 'element', (node, index, parent) => {
    const isText = isHidden(node.tagName);
    if (!(isText || isCode(node.tagName)) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    if (isText) taken.push(node);
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
