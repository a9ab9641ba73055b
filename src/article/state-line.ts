import { stateKind } from '../language/state-words.ts';
import type { Colophon } from '../model/roadmap.ts';
import { saysOfItself } from './masthead.ts';
import { fieldsOf, isNamed } from './masthead-fields.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/**
 * Takes the line out that says in which state an article is, as of when, below what it says before its first heading.
 * @param root is changed
 */
export function takeStateLine({ blocks, sections }: OutlineSection): Colophon | undefined {
  const at = blocks.findLastIndex(({ type }) => type !== 'thematicBreak');
  const block = blocks[at];
  if (sections.length === 0 || at < 1 || block?.type !== 'paragraph' || !saysOfItself(block))
    return undefined;
  const [first = ''] = fieldsOf(textOf(block));
  if (!isNamed(first) || stateKind(first.split(/[:：|｜]/u)[0] ?? '', '') === undefined) return undefined;
  blocks.splice(at, 1);
  return { lines: [block.children], position: spanOf([block]) };
}
