import type { Paragraph, RootContent } from 'mdast';
import type { Block, Group } from '../model/roadmap.ts';
import { opensGroup, toGroup } from './groups.ts';
import { leadsOn } from './leads.ts';
import { spanOf } from './outline.ts';
import { boldCard } from './takeaways.ts';

/** So many bold leads in a section are a series. */
const fewest = 3;

/**
 * Paragraphs with parallel bold leads that a table, a list or another block of one of them parts: each is a group of its
 * own, with all up to the next. Those that follow each other are cards.
 * @returns the groups, by the paragraph that each begins with
 */
export function seriesOf(blocks: readonly RootContent[]): Map<RootContent, Group> {
  const members = blocks.flatMap((block, index) => {
    const card = block.type === 'paragraph' ? boldCard(block) : undefined;
    return card && card.text.length > 0 ? [{ card, index }] : [];
  });
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last || members.length < fewest || !isParted(blocks.slice(first.index, last.index)))
    return new Map();
  if (blocks.some(opensGroup)) return new Map();
  return new Map(
    members.map(({ card, index }, place) => {
      const end = members[place + 1]?.index ?? endOfLast(blocks, index);
      const below = blocks.slice(index + 1, end) as Block[];
      const told: Paragraph = { type: 'paragraph', children: card.text, position: spanOf(card.text) };
      const position = spanOf([card, ...below]);
      return [
        blocks[index] as RootContent,
        toGroup(card.lead, spanOf(card.lead), [told, ...below], position),
      ];
    }),
  );
}

const isParted = (blocks: readonly RootContent[]): boolean =>
  blocks.some(({ type }) => type !== 'paragraph') && blocks.every(({ type }) => type !== 'thematicBreak');

/** What stands behind the last one may be about all: it has what its own words lead to. */
function endOfLast(blocks: readonly RootContent[], index: number): number {
  const [last, next] = [blocks[index], blocks[index + 1]];
  return last?.type === 'paragraph' && next && leadsOn(last, next) ? index + 2 : index + 1;
}
