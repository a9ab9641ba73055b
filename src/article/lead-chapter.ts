import type { RootContent } from 'mdast';
import { labelsFor } from '../language/labels.ts';
import { weightOf } from '../language/weight.ts';
import { leastOf } from '../model/long-lists.ts';
import { type OutlineSection, offsetOf, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** What stands before the first heading is a chapter from this share of the article on, and so many Chinese characters. */
const [leastShare, leastWeight] = [0.25, 400];

/**
 * Makes a chapter of what an article says before its first heading, where it is as much as one: an essay may only head
 * its second half.
 * @param root is changed
 */
export function headLead(root: OutlineSection, lang: string): void {
  const { blocks, sections } = root;
  const name = labelsFor(lang).introduction;
  const isNamed = sections.some(({ heading }) => heading && textOf(heading.children) === name);
  if (sections.length === 0 || isNamed || !isChapter(root)) return;
  const position = spanOf(blocks);
  const place = { start: position.start, end: position.start };
  const depth = leastOf(sections.map((section) => section.depth));
  root.blocks = [];
  sections.unshift({
    heading: {
      type: 'heading',
      depth: depth as 1,
      children: [{ type: 'text', value: name, position: place }],
      position: place,
    },
    ...{ depth, blocks, sections: [], position },
  });
}

function isChapter({ blocks, position }: OutlineSection): boolean {
  const lead = spanOf(blocks);
  const lengthOf = ({ start, end }: typeof lead): number => offsetOf(end) - offsetOf(start);
  const weight = blocks.reduce((sum, block) => sum + weightOf(wordsIn(block)), 0);
  return weight >= leastWeight && lengthOf(lead) >= leastShare * lengthOf(position);
}

const wordsIn = (node: RootContent): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : '';
