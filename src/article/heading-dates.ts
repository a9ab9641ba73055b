import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

import { hasPeriod } from './groups.ts';
import { inOrder, type OutlineSection, spanOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { toPieces } from './pieces.ts';
import { namedPeriod } from './said-period.ts';
import { bracketsFor } from './titles.ts';
import { groupsIn } from './to-direction.ts';

/**
 * Sets the period that the first line below a heading names for all that follows (Target: October 2025) behind the heading,
 * in brackets. A line that says more stays as well.
 * @param section is changed, and all within it
 */
export function dateHeadings(section: OutlineSection): void {
  for (const child of section.sections) dateHeadings(child);
  const { heading, blocks, sections } = section;
  const [line, ...others] = blocks;
  if (!heading || line?.type !== 'paragraph' || hasPeriod(section)) return;
  const place = namedPeriod(textOf(line));
  if (!place || holdPeriods(others) || sections.some((one) => [...inOrder(one)].some(hasPeriod))) return;
  const words = plainly(line.children);
  const isAll = place.end === textOf(line).trimEnd().length;
  const said = isAll ? words : slicePhrasing(words, place.start, place.end);
  const position = isAll ? spanOf([heading, line]) : heading.position;
  section.heading = {
    ...heading,
    children: withBrackets(heading.children, said),
    ...(position ? { position } : {}),
  };
  section.blocks = isAll ? others : [{ ...line, children: words }, ...others];
}

const holdPeriods = (blocks: RootContent[]): boolean =>
  toPieces(blocks)
    .flatMap(groupsIn)
    .some(({ type }) => type === 'forecast');

/** Words without the bold type that a line is set in. */
const plainly = (words: Paragraph['children']): PhrasingContent[] =>
  trimPhrasing(words.flatMap((node) => (node.type === 'strong' ? node.children : [node])));

function withBrackets(name: PhrasingContent[], said: PhrasingContent[]): PhrasingContent[] {
  const [open, close] = bracketsFor(textOf(name) + textOf(said));
  return [...name, { type: 'text', value: open }, ...said, { type: 'text', value: close }];
}
