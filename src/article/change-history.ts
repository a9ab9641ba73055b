import type { List, RootContent, Table } from 'mdast';
import { namesChanges } from '../language/heading-words.ts';
import { leastOf } from '../model/long-lists.ts';
import { boldLine } from './groups.ts';
import { lastSection, type OutlineSection, positionOf, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { paragraphsIn } from './walk.ts';

/**
 * Makes a chapter of the list of its changes that an article ends with below a bold line, as one under a heading is: it
 * is there to be looked up, and no part of the chapter above it.
 * @param root is changed
 */
export function headHistory(root: OutlineSection): void {
  const { blocks } = lastSection(root).section;
  const end = blocks.findLastIndex(({ type }) => type !== 'thematicBreak');
  const [line, entries] = [blocks[end - 1], blocks[end]];
  const title = boldLine(line);
  const isApart = end > 1 && root.sections.length > 0;
  if (!isApart || !line || !title || !namesChanges(textOf(title)) || !isHistory(entries)) return;
  blocks.splice(end - 1);
  const depth = leastOf(root.sections.map((section) => section.depth));
  root.sections.push({
    role: 'changes',
    heading: { type: 'heading', depth: depth as 1, children: title, position: positionOf(line) },
    ...{ depth, blocks: [entries], sections: [], position: spanOf([line, entries]) },
  });
}

/** Whether each entry begins with a date or a version. */
const isHistory = (block: RootContent | undefined): block is List | Table =>
  (block?.type === 'list' &&
    block.children.every((item) => isEntry(paragraphsIn(item).map(textOf).join(' ')))) ||
  (block?.type === 'table' &&
    block.children.slice(1).every(({ children: [first] }) => isEntry(textOf(first?.children ?? []))));

const isEntry = (text: string): boolean => /^\W{0,2}v?\.?\s?\d/iu.test(text.trim());
