import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  // A single tilde stands for “to” or “about”: 3~5, ~20.
  .use(remarkGfm, { singleTilde: false })
  // Without these two, `**具体：**与` is no emphasis but asterisks.
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .freeze();

/** Reads Markdown (CommonMark and GFM) into an mdast tree whose positions are those of `text`. */
export const parseMarkdown = (text: string): Root => processor.parse(text);
