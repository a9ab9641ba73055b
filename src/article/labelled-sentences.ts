import type { Heading, Paragraph, RootContent } from 'mdast';
import { isLabelled } from '../language/chapter-words.ts';
import { levelBelow, toSection } from './bold-topics.ts';
import { boldLine } from './groups.ts';
import { inOrder, type OutlineSection, positionOf, spanOf } from './outline.ts';
import { textOf, trimPhrasing } from './phrasing.ts';

/** One may only be emphasised. */
const fewest = 2;

interface Head {
  at: number;
  heading: Heading;
  /** What goes on behind the sentence. */
  rest: Paragraph[];
}

/**
 * Sentences in bold that a noun and a number label (**Goal A1: All quays are of stone by 2035.**), each over what is told of it,
 * are the headings that they stand for: parted from that, one would end a slide. One of them at least stands alone.
 * @param root is changed
 */
export function promoteLabelledSentences(root: OutlineSection): void {
  for (const section of inOrder(root)) {
    const { blocks, depth } = section;
    const heads = [...blocks.entries()].flatMap(([at, block]) => headOf(block, depth, at));
    const [first] = heads;
    const alone = heads.filter(({ rest }) => rest.length === 0);
    const areHeads =
      heads.length >= fewest && alone.length > 0 && alone.every(({ at }) => isTold(blocks[at + 1]));
    if (!first || !areHeads) continue;
    section.blocks = blocks.slice(0, first.at);
    section.sections.unshift(
      ...heads.map(({ at, heading, rest }, index) =>
        toSection(heading, [...rest, ...blocks.slice(at + 1, heads[index + 1]?.at)]),
      ),
    );
  }
}

function headOf(block: RootContent, depth: number, at: number): Head[] {
  if (block.type !== 'paragraph' || boldLine(block)) return [];
  const [first, ...others] = trimPhrasing(block.children);
  if (first?.type !== 'strong' || !isLabelled(textOf(first)) || !/[.。!！]$/u.test(textOf(first))) return [];
  const children = trimPhrasing(others);
  const heading: Heading = {
    type: 'heading',
    depth: levelBelow(depth),
    children: first.children,
    position: positionOf(children.length > 0 ? first : block),
  };
  const rest: Paragraph[] =
    children.length > 0 ? [{ type: 'paragraph', children, position: spanOf(children) }] : [];
  return [{ at, heading, rest }];
}

const isTold = (block: RootContent | undefined): boolean =>
  block !== undefined && (block.type !== 'paragraph' || block.children[0]?.type !== 'strong');
