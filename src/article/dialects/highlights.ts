import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { Raised } from '../../model/raised.ts';
import { walk } from '../walk.ts';

/** Two signs of equality that no other, no space and no letter of a formula stands beside. */
const opening = /(?<![=\w)\]'"])==(?=[^\s=]|$)/;
const closing = /(?<=^|[^\s=])==(?![=\w(['"])/;

/**
 * Makes `==text==` marked text, where it can be nothing else: `a == b` and `x==y` are left as they are.
 * @param tree is changed
 */
export function markHighlights(tree: Root): void {
  walk(tree, (node, _index, parent) => {
    if (node.type === 'text' && node.value.includes('=='))
      parent.children = marked(parent.children as PhrasingContent[]) as never;
    return undefined;
  });
}

/** Marks may hold emphasis and links, so the second may stand in another text than the first. */
function marked(children: PhrasingContent[]): PhrasingContent[] {
  for (const [first, node] of children.entries()) {
    const start = node.type === 'text' ? opening.exec(node.value) : null;
    if (node.type !== 'text' || !start) continue;
    const behind = { ...node, value: node.value.slice(start.index + 2) };
    const rest = [behind, ...children.slice(first + 1)];
    const last = rest.findIndex((other) => other.type === 'text' && closing.test(other.value));
    const end = rest[last];
    if (end?.type !== 'text') continue;
    const at = closing.exec(end.value)?.index ?? 0;
    const inside = [...rest.slice(0, last), { ...end, value: end.value.slice(0, at) }].filter(saysSomething);
    const after = [{ ...end, value: end.value.slice(at + 2) }, ...rest.slice(last + 1)];
    if (inside.length === 0) continue;
    const place = node.position ? { position: node.position } : {};
    const mark: Raised = { type: 'textDirective', name: 'mark', children: inside, ...place };
    const before = [...children.slice(0, first), { ...node, value: node.value.slice(0, start.index) }];
    return [...before, mark, ...marked(after)].filter(saysSomething);
  }
  return children;
}

const saysSomething = (node: Nodes): boolean => node.type !== 'text' || node.value !== '';
