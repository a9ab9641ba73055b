import type { PhrasingContent, Root, RootContent } from 'mdast';
import { capitalised } from '../language/capital.ts';
import { greets } from '../language/letter-words.ts';
import { textOf } from './phrasing.ts';
import { summaryLabel } from './summary.ts';

/**
 * Opens with a capital what a greeting or the name of a summary stands before: it opens a slide without them. Dear readers, ⏎
 * ein Hafen …; TL;DR: we move.
 * @param tree as it was parsed; is changed
 */
export function capitaliseOpenings({ children }: Root, lang: string): void {
  const [, second] = children.filter(({ type }) => type === 'heading');
  const end = second ? children.indexOf(second) : children.length;
  children.forEach((block, at) => {
    if (block.type !== 'paragraph') return;
    if (leadsOn(children[at - 1])) capitaliseAt(block.children, 0, lang);
    else if (at < end) capitaliseAt(block.children, summaryLabel(textOf(block))?.length ?? -1, lang);
  });
}

/** Whether somebody is greeted in a line that a comma ends. */
const leadsOn = (block: RootContent | undefined): boolean =>
  block?.type === 'paragraph' && /[,，،]\s*$/u.test(textOf(block)) && greets(textOf(block));

/** @param at a place in the text of the nodes; none before it */
function capitaliseAt(nodes: PhrasingContent[], at: number, lang: string): void {
  let start = 0;
  for (const node of nodes) {
    const { length } = textOf(node);
    const place = at - start;
    if (place >= 0 && place < length) {
      if (node.type === 'text')
        node.value = node.value.slice(0, place) + capitalised(node.value.slice(place), lang);
      else if ('children' in node) capitaliseAt(node.children, place, lang);
    }
    start += length;
  }
}
