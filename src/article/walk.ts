import type { Nodes, Paragraph, Parents } from 'mdast';

/**
 * Walks through all nodes below another, each before its children. A visitor that gives a number has dealt with the
 * node: its children are left out, and the walk goes on at that place among the siblings. It is told the siblings'
 * parent, and may change it from the node on.
 */
export function walk(
  parent: Nodes,
  visit: (node: Nodes, index: number, parent: Parents) => number | undefined,
): void {
  if (!('children' in parent)) return;
  const children = parent.children as Nodes[];
  for (let index = 0; index < children.length; ) {
    const node = children[index] as Nodes;
    const next = visit(node, index, parent);
    if (next === undefined) {
      walk(node, visit);
      index += 1;
    } else {
      index = next;
    }
  }
}

/** The paragraphs in a node, however deep, in their order. */
export function paragraphsIn(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap((child) => paragraphsIn(child)) : [];
}
