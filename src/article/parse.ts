import type { Nodes, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { endAddresses } from './addresses.ts';

const processor = unified()
  .use(remarkParse)
  // A single tilde stands for “to” or “about”: 3~5, ~20.
  .use(remarkGfm, { singleTilde: false })
  .use(endAddresses)
  // Without these two, `**具体：**与` is no emphasis but asterisks.
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .freeze();

/** How many blocks and phrases may stand within each other: all that walks a tree goes as deep into the stack. */
const deepest = 500;

/** Markdown with more within each other than a tree is walked through. */
export class NestedTooDeep extends Error {
  /** The line where it begins. */
  readonly line: string;

  constructor(line: string) {
    super(`more than ${deepest} blocks or phrases stand within each other`);
    this.line = line;
  }
}

/**
 * Reads Markdown (CommonMark and GFM) into an mdast tree whose positions are those of `text`.
 * @throws NestedTooDeep
 */
export function parseMarkdown(text: string): Root {
  const tree = processor.parse(text);
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new NestedTooDeep(lineAt(text, level[0]?.position?.start.offset ?? 0));
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return tree;
}

const lineAt = (text: string, offset: number): string =>
  /[^\r\n]*$/.exec(text.slice(0, offset))?.[0] + (/^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '');
