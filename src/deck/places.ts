import type { Point } from 'unist';
import type { Slide, SourceRange } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import type { Block } from '../model/roadmap.ts';

/** Where that begins in the article which stands out of a slide: an item, a row, a line of code or a block. */
export function placeBeyond(
  { content, sources }: Pick<Slide, 'content' | 'sources'>,
  { parts, room }: Measurement,
): SourceRange['start'] | undefined {
  let filled = 0;
  for (const [index, heights] of parts.entries()) {
    const block = content[index];
    for (const [part, height] of heights.entries()) {
      filled += height;
      if (filled > room && block) return placeOf(block, part) ?? sources[0]?.start;
    }
  }
  const last = content.at(-1);
  return (last && placeOf(last, 0)) ?? sources[0]?.start;
}

function placeOf(block: Block, part: number): SourceRange['start'] | undefined {
  const start = startOf(block);
  switch (block.type) {
    case 'list':
    case 'blockquote':
      return startOf(block.children[part]) ?? start;
    case 'table':
      return startOf(block.children[part + 1]) ?? start;
    case 'code':
      return start && { ...start, line: start.line + part + 1, column: 1 };
    default:
      return start;
  }
}

const startOf = (
  node: { position?: { start: Point } | undefined } | undefined,
): SourceRange['start'] | undefined =>
  node?.position && { ...node.position.start, offset: node.position.start.offset ?? 0 };
