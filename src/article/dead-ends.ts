import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { say } from '../language/say.ts';
import { replaceAt } from '../model/long-lists.ts';
import { clip } from '../model/printable.ts';
import { report } from '../model/report.ts';
import { walk } from './walk.ts';

/** Addresses that Marp takes for no link, so that it shows the Markdown itself, and files on a drive: C:\\plan.txt. */
const refused =
  /^\s*(?:(?:javascript|vbscript|file|data(?!:image\/(?:gif|png|jpeg|webp);)):|[a-z]:(?:[\\/]|%5c))/i;

/** Leaves of links that no deck follows their text alone, and tells them. */
export function unlinkRefused(root: Root | FootnoteDefinition, file: VFile): void {
  walk(root, (node, index, parent) => {
    if (node.type !== 'link' || !refused.test(node.url)) return undefined;
    replaceAt(parent.children as Nodes[], index, 1, node.children);
    report(file, {
      rule: 'link-outside',
      reason: say`no deck follows the link to ${clip(node.url)}, so its text stands alone`,
      fix: say`Give an address on the web.`,
      place: node.position,
    });
    return index;
  });
}

/** Tells a comment that takes in all that follows, since nothing ends it. */
export function warnOfOpenComments(root: Root, file: VFile): void {
  walk(root, (node) => {
    if (node.type === 'html' && /^\s*<!--(?![\s\S]*-->)/.test(node.value))
      report(file, {
        rule: 'unknown-comment',
        reason: say`nothing ends this comment, so all that follows is in it`,
        fix: say`End it with -->.`,
        place: node.position,
      });
  });
}
