import type { Nodes, Root, RootContent } from 'mdast';
import { isComment } from './is-comment.ts';

const opening = /^\s*<!--+\s*(?:toc(?:\s+start)?|start\s+doctoc\b[\s\S]*|ts)\s*:?\s*-*-->\s*$/i;
const closing = /^\s*<!--+\s*(?:\/\s*toc|toc\s*(?:end|stop)|end\s+doctoc\b[\s\S]*|te)\s*-*-->\s*$/i;

/**
 * Takes out what a tool has put between its marks as a table of contents: `<!-- TOC -->` … `<!-- /TOC -->`.
 * @param tree is changed
 */
export function takeMarkedContents(tree: Root): RootContent[] {
  const start = tree.children.findIndex((node) => isMark(node, opening));
  const end = tree.children.findIndex((node, index) => index > start && isMark(node, closing));
  return start < 0 || end < 0 ? [] : tree.children.splice(start, end - start + 1);
}

const isMark = (node: Nodes, form: RegExp): boolean => isComment(node) && form.test(node.value);
