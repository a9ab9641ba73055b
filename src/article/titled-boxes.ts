import type { RootContent } from 'mdast';
import { isPeriod } from './dated.ts';
import { boldLine } from './groups.ts';
import { inOrder, type OutlineSection } from './outline.ts';
import { linesAsText } from './phrasing.ts';

/** Ends what stands below a title, where nobody drew a rule. */
const end: RootContent = { type: 'thematicBreak' };

/** A line that opens with a period and a colon. */
const dated = /^\s*([^:：\n]{4,30})[:：]\s*\S/u;
const fewestDated = 2;

/**
 * Puts what stands in a quotation below a bold line, with a list in it, or is lines that are all dated, in place of the
 * quotation: it is a box, and quotes nobody.
 * @param root is changed, and all within it
 */
export function openBoxes(root: OutlineSection): void {
  for (const section of inOrder(root))
    section.blocks = section.blocks.flatMap((block) =>
      block.type === 'blockquote' &&
      !block.data?.callout &&
      (isBox(block.children) || areDated(block.children))
        ? [...block.children, end]
        : [block],
    );
}

function isBox([title, ...body]: RootContent[]): boolean {
  const isPlain = body.every(({ type }) => type === 'paragraph' || type === 'list');
  return boldLine(title) !== undefined && isPlain && body.some(({ type }) => type === 'list');
}

function areDated([first, ...others]: RootContent[]): boolean {
  const lines =
    first?.type === 'paragraph' && others.length === 0 ? linesAsText(first.children).split('\n') : [];
  return lines.length >= fewestDated && lines.every((line) => isPeriod(dated.exec(line)?.[1]?.trim() ?? ''));
}
