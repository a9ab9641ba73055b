import { namesBackMatter, opensAppendix } from '../language/heading-words.ts';
import { namesReferences } from '../language/reading-words.ts';
import { leastOf } from '../model/long-lists.ts';
import { toSection } from './bold-topics.ts';
import { boldLine } from './groups.ts';
import { lastSection, type OutlineSection, positionOf, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/**
 * Makes the last chapter of the list of references, or of what else is there to be looked up, that an article has below a bold
 * line at its end, or of any text there behind a rule: it is no part of the chapter above it, and stands behind the end of
 * the talk.
 * @param root is changed
 */
export function headReferences(root: OutlineSection): void {
  raiseReferences(root);
  const { heading, blocks } = lastSection(root).section;
  const at = blocks.findLastIndex((block) => boldLine(block) !== undefined);
  const [before, line] = [blocks[at - 1], blocks[at]];
  const title = boldLine(line);
  const entries = blocks.slice(at + 1).filter(({ type }) => type !== 'thematicBreak');
  const isList = entries[0]?.type === 'list';
  const isApart = isList ? entries.length === 1 : before?.type === 'thematicBreak';
  if (!heading || !before || !line || !title || entries.length === 0) return;
  if (!isApart || !namesBackMatter(textOf(title))) return;
  blocks.splice(at);
  const depth = leastOf(root.sections.map((section) => section.depth)) as 1;
  const head = { type: 'heading', depth, children: title, position: positionOf(line) } as const;
  root.sections.push(toSection(head, entries));
}

/** The same where a heading below that of the last chapter names it. */
function raiseReferences(root: OutlineSection): void {
  const { parent, section } = lastSection(root);
  const isWithin = parent !== undefined && root.sections.at(-1) === parent && root.sections.length > 1;
  const title = textOf(section.heading?.children ?? []);
  const isAround = namesBackMatter(textOf(parent?.heading?.children ?? []));
  if (!isWithin || isAround || !(namesReferences(title) || opensAppendix(title))) return;
  if (parent.blocks.length + parent.sections.length < 2) return;
  parent.sections.pop();
  const { end } = spanOf([...parent.blocks, ...parent.sections]);
  parent.position = { ...parent.position, end };
  root.sections.push({ ...section, depth: parent.depth });
}
