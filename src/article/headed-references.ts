import { namesBackMatter } from '../language/heading-words.ts';
import { leastOf } from '../model/long-lists.ts';
import { toSection } from './bold-topics.ts';
import { boldLine } from './groups.ts';
import { lastSection, type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/**
 * Makes the last chapter of the list of references, or of what else is there to be looked up, that an article has below a bold
 * line at its end: it is no part of the chapter above it, and stands behind the end of the talk.
 * @param root is changed
 */
export function headReferences(root: OutlineSection): void {
  const { heading, blocks } = lastSection(root).section;
  const end = blocks.findLastIndex(({ type }) => type !== 'thematicBreak');
  const [line, entries] = [blocks[end - 1], blocks[end]];
  const title = boldLine(line);
  const isApart = heading !== undefined && end > 1 && entries?.type === 'list';
  if (!isApart || !line || !title || !namesBackMatter(textOf(title))) return;
  blocks.splice(end - 1);
  const depth = leastOf(root.sections.map((section) => section.depth)) as 1;
  const head = { type: 'heading', depth, children: title, position: positionOf(line) } as const;
  root.sections.push(toSection(head, [entries]));
}
