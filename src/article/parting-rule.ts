import type { RootContent } from 'mdast';
import { boldLine } from './groups.ts';

/** A rule that its author drew: one without a place stands for the end of what can be opened. */
const isDrawn = ({ type, position }: RootContent): boolean =>
  type === 'thematicBreak' && position !== undefined;

/**
 * Where the only rule stands that parts what a section ends with from what stands above it, and what that is; nothing
 * where a rule parts several things, or a title from what stands under it.
 */
export function partingRule(blocks: RootContent[]): { at: number; behind: RootContent[] } | undefined {
  const end = blocks.findLastIndex((block) => !isDrawn(block)) + 1;
  const within = blocks.slice(0, end);
  const at = within.findIndex(isDrawn);
  const before = within[at - 1];
  if (!before || boldLine(before) || within.findLastIndex(isDrawn) !== at) return undefined;
  return { at, behind: within.slice(at + 1) };
}
