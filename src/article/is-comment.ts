import type { Html, Nodes } from 'mdast';

/** Whether a node is a comment and nothing else. */
export const isComment = (node: Nodes): node is Html =>
  node.type === 'html' && /^\s*<!--[\s\S]*-->\s*$/.test(node.value);
