import type { Nodes, Root } from 'mdast';

const opening = /<(style|script)\b[^<>]*>(?![\s\S]*<\/\1\s*>)/i;

/**
 * Takes out what Markdown reads between the blocks of HTML that begin and end a style or a script: an empty line within
 * one ends the block, though nothing of it is text.
 * @param tree is changed
 */
export function dropOpenStyles(tree: Root): void {
  dropWithin(tree);
}

function dropWithin(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children = parent.children as Nodes[];
  for (let at = 0; at < children.length; at += 1) {
    const node = children[at] as Nodes;
    dropWithin(node);
    const name =
      node.type === 'html' && !node.value.startsWith('<!--') ? opening.exec(node.value)?.[1] : undefined;
    if (name === undefined) continue;
    const end = new RegExp(`</${name}\\s*>`, 'i');
    const next = children.findIndex(
      (other, index) => index > at && other.type === 'html' && end.test(other.value),
    );
    if (next > at) children.splice(at + 1, next - at - 1);
  }
}
