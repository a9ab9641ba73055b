import type { RootContent } from 'mdast';
import { boldLine } from './groups.ts';
import { inOrder, type OutlineSection } from './outline.ts';

/** Ends what stands below a title, where nobody drew a rule. */
const end: RootContent = { type: 'thematicBreak' };

/**
 * Puts what stands in a quotation below a bold line, with a list in it, in place of the quotation: it is a box, and quotes nobody.
 * @param root is changed, and all within it
 */
export function openBoxes(root: OutlineSection): void {
  for (const section of inOrder(root))
    section.blocks = section.blocks.flatMap((block) =>
      block.type === 'blockquote' && isBox(block.children) && !block.data?.callout
        ? [...block.children, end]
        : [block],
    );
}

function isBox([title, ...body]: RootContent[]): boolean {
  const isPlain = body.every(({ type }) => type === 'paragraph' || type === 'list');
  return boldLine(title) !== undefined && isPlain && body.some(({ type }) => type === 'list');
}
