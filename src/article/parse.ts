import type { Nodes, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { endAddresses } from './addresses.ts';
import { NestedTooDeep, tooDeep } from './too-deep.ts';

const processor = unified()
  .use(remarkParse)
  // A single tilde stands for “to” or “about”: 3~5, ~20.
  .use(remarkGfm, { singleTilde: false })
  .use(endAddresses)
  // Without these two, `**具体：**与` is no emphasis but asterisks.
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .freeze();

/**
 * Reads Markdown (CommonMark and GFM) into an mdast tree whose positions are those of `text`.
 * @throws NestedTooDeep
 */
export function parseMarkdown(text: string): Root {
  const tree = processor.parse(text);
  const node = tooDeep<Nodes>(tree);
  if (node) throw new NestedTooDeep(lineAt(text, node.position?.start.offset ?? 0));
  return tree;
}

const lineAt = (text: string, offset: number): string =>
  /[^\r\n]*$/.exec(text.slice(0, offset))?.[0] + (/^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '');
