import type { Heading, List, RootContent, Table } from 'mdast';
import { namesBackMatter, namesChanges } from '../language/heading-words.ts';
import { leastOf } from '../model/long-lists.ts';
import { boldLine } from './groups.ts';
import { lastSection, type OutlineSection, positionOf, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { paragraphsIn } from './walk.ts';

/**
 * Makes a chapter of the list of its changes that an article ends with below a bold line, or below a heading within its
 * last chapter: it is there to be looked up, and no part of the chapter above it.
 * @param root is changed
 */
export function headHistory(root: OutlineSection): void {
  const history = belowLine(root) ?? belowHeading(root);
  if (!history) return;
  const depth = leastOf(root.sections.map((section) => section.depth)) as 1;
  const heading = { ...history.heading, depth };
  root.sections.push({ ...history, role: 'changes', heading, depth, sections: [] });
}

type History = Pick<OutlineSection, 'blocks' | 'position'> & { heading: Heading };

/** Takes it out from below a bold line. */
function belowLine(root: OutlineSection): History | undefined {
  const { blocks } = lastSection(root).section;
  const end = blocks.findLastIndex(({ type }) => type !== 'thematicBreak');
  const [line, entries] = [blocks[end - 1], blocks[end]];
  const title = boldLine(line);
  const isApart = end > 1 && root.sections.length > 0;
  if (!isApart || !line || !title || !namesChanges(textOf(title)) || !isHistory(entries)) return undefined;
  blocks.splice(end - 1);
  return {
    heading: { type: 'heading', depth: 1, children: title, position: positionOf(line) },
    ...{ blocks: [entries], position: spanOf([line, entries]) },
  };
}

/** Takes it out from below a heading within a chapter that is not there to be looked up itself. */
function belowHeading(root: OutlineSection): History | undefined {
  const { parent, section } = lastSection(root);
  const { heading, blocks, position } = section;
  const chapter = root.sections.at(-1)?.heading;
  if (!parent || parent === root || !chapter || namesBackMatter(textOf(chapter.children))) return undefined;
  const isAll = parent.blocks.length === 0 && parent.sections.length === 1;
  const [entries, ...others] = blocks.filter(({ type }) => type !== 'thematicBreak');
  if (
    isAll ||
    !heading ||
    others.length > 0 ||
    !namesChanges(textOf(heading.children)) ||
    !isHistory(entries)
  )
    return undefined;
  parent.sections.pop();
  return { heading, blocks, position };
}

/** Whether each entry begins with a date or a version. */
const isHistory = (block: RootContent | undefined): block is List | Table =>
  (block?.type === 'list' &&
    block.children.every((item) => isEntry(paragraphsIn(item).map(textOf).join(' ')))) ||
  (block?.type === 'table' &&
    block.children.slice(1).every(({ children: [first] }) => isEntry(textOf(first?.children ?? []))));

const isEntry = (text: string): boolean => /^\W{0,2}v?\.?\s?\d/iu.test(text.trim());
