import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { append } from '../model/long-lists.ts';
import { isReference, toList } from './label-lines.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { trimPhrasing } from './phrasing.ts';

/** One alone may be a sentence that begins with a mark. */
const fewest = 2;

/**
 * Entries of a bibliography, in paragraphs or lines of their own, are points.
 * @param section is changed, and all within it
 */
export function listReferences(section: OutlineSection): void {
  const blocks: RootContent[] = [];
  let run: Paragraph[] = [];
  const flush = (): void => {
    const entries = run.flatMap(({ children }) => linesIn(children));
    append(blocks, entries.length < fewest ? run : [toList(entries, spanOf(run))]);
    run = [];
  };
  for (const block of section.blocks) {
    if (block.type === 'paragraph' && linesIn(block.children).every(isReference)) run.push(block);
    else {
      flush();
      blocks.push(block);
    }
  }
  flush();
  section.blocks = blocks;
  for (const child of section.sections) listReferences(child);
}

function linesIn(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map(trimPhrasing);
}
