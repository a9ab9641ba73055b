import type { Nodes, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { say } from '../language/say.ts';
import { endAddresses } from './addresses.ts';
import { joinBoldRuns } from './bold-lines.ts';
import { closedFormulas } from './dialects/closed-formulas.ts';
import { lineMarks } from './dialects/line-marks.ts';
import { type ClosedFormulas, mathematics } from './dialects/mathematics.ts';
import { tightHeadings } from './dialects/tight-headings.ts';
import { showEmoji } from './emoji-names.ts';
import { limitMarks, TooManyMarks } from './limit-marks.ts';
import { NestedTooDeep, tooDeep, tooManyOpeners, Unreadable } from './too-deep.ts';

const formulas: ClosedFormulas = { ends: new Map() };

const processor = unified()
  .use(remarkParse)
  // A single tilde stands for “to” or “about”: 3~5, ~20.
  .use(remarkGfm, { singleTilde: false })
  .use(endAddresses)
  // Without these two, `**具体：**与` is no emphasis but asterisks.
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .use(lineMarks)
  .use(tightHeadings)
  .use(mathematics, formulas)
  .use(limitMarks)
  .freeze();

/**
 * Reads Markdown (CommonMark and GFM) into an mdast tree whose positions are those of `text`.
 * @throws Unreadable
 */
export function parseMarkdown(text: string): Root {
  const opening = tooManyOpeners(text);
  if (opening !== undefined) throw new NestedTooDeep(opening);
  const tree = parse(text);
  joinBoldRuns(tree);
  showEmoji(tree);
  const node = tooDeep<Nodes>(tree);
  if (node) throw new NestedTooDeep(lineAt(text, node.position?.start.offset ?? 0));
  return tree;
}

function parse(text: string): Root {
  formulas.ends = closedFormulas(text);
  try {
    return processor.parse(text);
  } catch (error) {
    if (!(error instanceof TooManyMarks)) throw error;
    const fix = say`Cut the paragraph into several, or set it as code between lines of \`\`\`.`;
    throw new Unreadable(lineAt(text, error.offset), error.message, fix, { cause: error });
  }
}

const lineAt = (text: string, offset: number): string =>
  /[^\r\n]*$/.exec(text.slice(0, offset))?.[0] + (/^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '');
