import type { Heading, List, RootContent, Table } from 'mdast';
import { namesBackMatter, namesChanges, namesOwnChanges } from '../language/heading-words.ts';
import { leastOf } from '../model/long-lists.ts';
import { boldLine } from './groups.ts';
import { inOrder, lastSection, type OutlineSection, positionOf, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { paragraphsIn } from './walk.ts';

/**
 * Makes the last chapter of the list of its changes that an article has below a bold line at its end, or below a heading:
 * it is there to be looked up, and no part of the chapter around it.
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

/** Takes it out from below a heading: the last one, or any that says so without its entries. */
function belowHeading(root: OutlineSection): History | undefined {
  const last = lastSection(root).section;
  for (const { parent, section } of lookedAt(root)) {
    const { heading, blocks, position } = section;
    const names = section === last ? namesChanges : namesOwnChanges;
    const [entries, ...others] = blocks.filter(({ type }) => type !== 'thematicBreak');
    const isAlone = others.length === 0 && section.sections.length === 0;
    if (!heading || !isAlone || !names(textOf(heading.children)) || !isHistory(entries)) continue;
    parent.sections.splice(parent.sections.indexOf(section), 1);
    return { heading, blocks, position };
  }
  return undefined;
}

interface Within {
  parent: OutlineSection;
  section: OutlineSection;
}

/** The chapters before the last one, and the sections beside others within those that are not there to be looked up. */
const lookedAt = (root: OutlineSection): Within[] =>
  root.sections.flatMap((chapter, index): Within[] => [
    ...(index + 1 < root.sections.length ? [{ parent: root, section: chapter }] : []),
    ...(namesBackMatter(textOf(chapter.heading?.children ?? [])) ? [] : sectionsBeside(chapter)),
  ]);

const sectionsBeside = (chapter: OutlineSection): Within[] =>
  [...inOrder(chapter)]
    .filter(({ blocks, sections }) => blocks.length > 0 || sections.length > 1)
    .flatMap((parent) => parent.sections.map((section) => ({ parent, section })));

/** Whether each entry begins with a date or a version. */
const isHistory = (block: RootContent | undefined): block is List | Table =>
  (block?.type === 'list' &&
    block.children.every((item) => isEntry(paragraphsIn(item).map(textOf).join(' ')))) ||
  (block?.type === 'table' &&
    block.children.slice(1).every(({ children: [first] }) => isEntry(textOf(first?.children ?? []))));

const isEntry = (text: string): boolean => /^\W{0,2}v?\.?\s?\d/iu.test(text.trim());
