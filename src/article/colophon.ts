import type { RootContent } from 'mdast';
import { isColophonLine, namesColophon } from '../language/colophon-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Colophon } from '../model/roadmap.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Longer paragraphs, in Chinese characters, say something to an audience. */
const longest = 60;

/**
 * Takes the lines out that an article ends with and that say who wrote it, whom to ask and who may use it, with the
 * section that they may have to themselves: they are no part of the talk.
 * @param root is changed
 */
export function takeColophon(root: OutlineSection): Colophon | undefined {
  const { parent, section } = lastOf(root);
  const { heading, blocks } = section;
  const isNamed = heading !== undefined && namesColophon(textOf(heading.children));
  const start = blocks.findLastIndex((block) => !isPart(block, isNamed)) + 1;
  const own = blocks.slice(start).filter(({ type }) => type === 'paragraph');
  if (own.length === 0) return undefined;
  if (start > 0) blocks.splice(start);
  // A heading that says something else needs what stands below it.
  else if (!isNamed || !parent || parent.sections.length + parent.blocks.length < 2) return undefined;
  else parent.sections.pop();
  const nodes = start > 0 || !heading ? own : [heading, ...own];
  const lines = nodes.flatMap((node) => ('children' in node ? [node.children] : []));
  return { lines: lines as Colophon['lines'], position: spanOf(nodes) };
}

function lastOf(root: OutlineSection): { parent?: OutlineSection; section: OutlineSection } {
  const child = root.sections.at(-1);
  if (!child) return { section: root };
  return child.sections.length > 0 ? lastOf(child) : { parent: root, section: child };
}

function isPart(block: RootContent, isNamed: boolean): boolean {
  if (block.type === 'thematicBreak') return true;
  if (block.type !== 'paragraph') return false;
  const text = textOf(block);
  return weightOf(text) <= longest && (isNamed || isColophonLine(text));
}
