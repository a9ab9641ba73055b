import type { Nodes, Root } from 'mdast';

/** The labels of definitions as they are written, with their brackets; undefined for one that spans lines. */
export type Labels = (string | undefined)[];

/** The labels that a part of an article defines, for links and footnotes, wherever in it they stand. */
export function labelsIn(tree: Root, text: string, from: number): Labels {
  const labels: Labels = [];
  const walk = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    if ((node.type === 'definition' || node.type === 'footnoteDefinition') && start >= from)
      labels.push(labelAt(text, start));
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return labels;
}

function labelAt(text: string, start: number): string | undefined {
  const label = text.slice(start, text.indexOf(']', start) + 1);
  return /^\[[^\\[\]\n\r]+\]$/.test(label) ? label : undefined;
}

/** Definitions of these labels, and a heading that parts them from what follows; empty for none. */
export function prefixOf(labels: string[]): string {
  if (labels.length === 0) return '';
  // A footnote's paragraph would take in the line below it.
  return `${labels.map((label) => `${label}: x\n\n`).join('')}#\n`;
}

export const labelsKey = (labels: string[]): string => JSON.stringify(labels);
