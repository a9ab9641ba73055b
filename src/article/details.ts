import type { Nodes, RootContent } from 'mdast';

/** Where in some HTML what can be opened ends. */
export const endsOfDetails = (html: string): number[] =>
  [...html.matchAll(/<\/details\s*>/gi)].map(({ index, 0: tag }) => index + tag.length);

/**
 * What can be opened ends where it ends: behind each end stands a rule, so that what follows is none of it.
 * @param nodes with their places in the HTML
 */
export function withRules(nodes: RootContent[], ends: readonly number[]): RootContent[] {
  let passed = 0;
  const parted = nodes.flatMap((node): RootContent[] => {
    // A comment behind the end speaks of what ends there.
    if (isComment(node)) return [node];
    const before = passed;
    const start = startOf(node);
    while (passed < ends.length && (ends[passed] ?? 0) <= start) passed++;
    return passed > before ? [{ type: 'thematicBreak' }, node] : [node];
  });
  return passed < ends.length ? [...parted, { type: 'thematicBreak' }] : parted;
}

/** A paragraph that is added around text stands where that does. */
const startOf = (node: Nodes): number => {
  const [first] = 'children' in node ? node.children : [];
  return node.position?.start.offset ?? (first ? startOf(first) : 0);
};

const isComment = (node: Nodes): boolean =>
  node.type === 'paragraph' ? node.children.every(isComment) : node.type === 'html';
