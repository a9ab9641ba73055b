import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { clip } from '../model/printable.ts';
import { walk } from './walk.ts';

/** Addresses that Marp takes for no link, so that it shows the Markdown itself. */
const refused = /^\s*(?:javascript|vbscript|file|data(?!:image\/(?:gif|png|jpeg|webp);)):/i;

/** Leaves of links that no deck follows their text alone, and tells them. */
export function unlinkRefused(root: Root | FootnoteDefinition, file: VFile): void {
  walk(root, (node, index, parent) => {
    if (node.type !== 'link' || !refused.test(node.url)) return undefined;
    (parent.children as Nodes[]).splice(index, 1, ...node.children);
    const reason = `no deck follows the link to ${clip(node.url)}, so its text stands alone`;
    warn(reason, 'Give an address on the web.', 'link-outside', node, file);
    return index;
  });
}

/** Tells a comment that takes in all that follows, since nothing ends it. */
export function warnOfOpenComments(root: Root, file: VFile): void {
  walk(root, (node) => {
    if (node.type === 'html' && /^\s*<!--(?![\s\S]*-->)/.test(node.value))
      warn(
        'nothing ends this comment, so all that follows is in it',
        'End it with -->.',
        'unknown-comment',
        node,
        file,
      );
  });
}

function warn(reason: string, cure: string, ruleId: string, { position }: Nodes, file: VFile): void {
  const place = position ? { place: position } : {};
  file.message(reason, { ...place, ruleId, source: 'roadmap-deck' }).note = cure;
}
