import type { Paragraph } from 'mdast';
import { boldLine, opensGroup, toGroup } from './groups.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { leadIn } from './said-period.ts';

/**
 * The bold line that stands right below a heading, over all that the section says: without others beside it, it is no title
 * of a part but the first thing said.
 */
export function leadLine({ heading, blocks: [first, ...others] }: OutlineSection): Paragraph | undefined {
  const title = others[0]?.type === 'thematicBreak' ? undefined : boldLine(first);
  if (!heading || first?.type !== 'paragraph' || !title || others.some(opensGroup)) return undefined;
  const place = positionOf(first);
  const isDated = toGroup(title, place, [], place).type === 'forecast';
  // What kind of time a word says it is names no part.
  return isDated && leadIn(textOf(title)) === 0 ? undefined : first;
}
