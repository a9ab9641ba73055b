import type { Paragraph, RootContent } from 'mdast';
import type { Block, Group } from '../model/roadmap.ts';
import { opensGroup, toGroup } from './groups.ts';
import { leadsOn } from './leads.ts';
import { spanOf } from './outline.ts';
import { boldCard } from './takeaways.ts';

/** So many bold leads in a section are a series, and so many of those that are names beside another's. */
const [fewest, fewestNamed] = [3, 2];

/**
 * Paragraphs with parallel bold leads that a table, a list or another block of one of them parts: each is a group of its
 * own, with all up to the next. Those that follow each other are cards.
 * @returns the groups, by the paragraph that each begins with
 */
export function seriesOf(blocks: readonly RootContent[]): Map<RootContent, Group> {
  const members = blocks.flatMap((block, index) => {
    const card = block.type === 'paragraph' ? boldCard(block) : undefined;
    // A name may stand over its list alone, where others have their text behind them.
    if (!card || (card.text.length === 0 && blocks[index + 1]?.type !== 'list')) return [];
    return [{ card, index, isNamed: block.type === 'paragraph' && block.data?.named === true }];
  });
  const least = members.every(({ isNamed }) => isNamed) ? fewestNamed : fewest;
  const [first, last] = [members[0], members.at(-1)];
  if (
    !first ||
    !last ||
    members.length < least ||
    !isParted(blocks.slice(first.index, last.index + (last.card.text.length > 0 ? 0 : 2)))
  )
    return new Map();
  if (members.filter(({ card }) => card.text.length > 0).length < fewestNamed) return new Map();
  const own = new Set(members.map(({ index }) => blocks[index]));
  if (blocks.some((block) => opensGroup(block) && !own.has(block))) return new Map();
  const starts = members.map(({ index }) => index);
  return new Map(
    members.map(({ card, index }, place) => {
      const end = starts[place + 1] ?? endOfLast(blocks, starts);
      const below = blocks.slice(index + 1, end) as Block[];
      const told: Paragraph[] =
        card.text.length > 0 ? [{ type: 'paragraph', children: card.text, position: spanOf(card.text) }] : [];
      const position = spanOf([card, ...below]);
      return [
        blocks[index] as RootContent,
        toGroup(card.lead, spanOf(card.lead), [...told, ...below], position),
      ];
    }),
  );
}

const isParted = (blocks: readonly RootContent[]): boolean =>
  blocks.some(({ type }) => type !== 'paragraph') && blocks.every(({ type }) => type !== 'thematicBreak');

/** What stands behind the last one may be about all: it has what its own words lead to, and what all others have as well. */
function endOfLast(blocks: readonly RootContent[], starts: number[]): number {
  const index = starts.at(-1) ?? 0;
  const [last, next] = [blocks[index], blocks[index + 1]];
  const led = last?.type === 'paragraph' && next && leadsOn(last, next) ? 1 : 0;
  const below = starts.map((start, place) => typesOf(blocks.slice(start + 1, starts[place + 1])));
  const own = below.pop() ?? [];
  const differs = own.findIndex((type, at) => below.some((types) => types[at] !== type));
  return index + 1 + Math.max(led, differs < 0 ? own.length : differs);
}

const typesOf = (blocks: readonly RootContent[]): string[] => blocks.map(({ type }) => type);
