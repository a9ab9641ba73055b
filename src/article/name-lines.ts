import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { areNameAndOffice } from '../language/letter-words.ts';
import { isFinished } from './lines-alike.ts';
import { textOf, trimPhrasing } from './phrasing.ts';

/** Whether a paragraph signs the text before it: a name in bold, and below it what its bearer is. Among several it is one of a list. */
export function signsWithOffice(
  block: RootContent | undefined,
  before: RootContent | undefined,
): block is Paragraph {
  if (block?.type !== 'paragraph' || before?.type !== 'paragraph') return false;
  const [name, ...others] = block.children;
  if (name?.type !== 'strong' || before.children[0]?.type === 'strong' || !isFinished(before.children))
    return false;
  const below = others.map((node) => (node.type === 'break' ? '\n' : textOf(node))).join('');
  const [, office] = /^[^\S\n\r]*[\n\r]\s*([^\n\r]+)$/.exec(below) ?? [];
  return office !== undefined && areNameAndOffice(textOf(name).trim(), office.trim());
}

/**
 * Keeps the lines apart of who signs at the end of a section, where the name is no title of the office below it.
 * @param root is changed; its line ends are as they are written
 * @returns these paragraphs
 */
export function keepNameLines({ children }: Root): Paragraph[] {
  return children.flatMap((block, index) => {
    const next = children[index + 1]?.type ?? 'heading';
    const isLast = next === 'heading' || next === 'thematicBreak';
    if (!isLast || !signsWithOffice(block, children[index - 1])) return [];
    const [name, ...others] = block.children as [PhrasingContent, ...PhrasingContent[]];
    block.children = [name, { type: 'break' }, ...trimPhrasing(others)];
    return [block];
  });
}
