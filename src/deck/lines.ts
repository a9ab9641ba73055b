import type { Nodes } from 'mdast';
import { weightOf } from '../language/weight.ts';

/** What a line of running text holds, in Chinese characters. */
const lineRoom = 26;
const pictureLines = 6;

/** About how many lines a node takes on a slide: what nobody measured is weighed by them. */
export function linesIn(node: Nodes): number {
  if (node.type === 'code') return node.value.split('\n').length;
  if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
    return Math.max(1, Math.ceil(weightIn(node) / lineRoom));
  if (node.type === 'tableRow') return node.children.reduce((most, cell) => Math.max(most, linesIn(cell)), 1);
  if (!('children' in node)) return 1;
  return node.children.reduce((sum, child) => sum + linesIn(child), 0) || 1;
}

/** The room that all text within a node takes, in Chinese characters. */
export function weightIn(node: Nodes): number {
  if ('value' in node) return weightOf(node.value);
  if (node.type === 'image') return pictureLines * lineRoom;
  return 'children' in node ? node.children.reduce((sum, child) => sum + weightIn(child), 0) : 0;
}

/** A height shared out among nodes by the lines that each takes. */
export function shareHeight(height: number, nodes: readonly Nodes[]): number[] {
  const lines = nodes.map(linesIn);
  const total = lines.reduce((sum, count) => sum + count, 0);
  return lines.map((count) => (height * count) / total);
}
