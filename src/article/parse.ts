import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  // Without these two, `**具体：**与` is no emphasis but asterisks.
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough)
  .freeze();

/** Reads Markdown (CommonMark and GFM) into an mdast tree whose positions are those of `text`. */
export const parseMarkdown = (text: string): Root => processor.parse(text);
