import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { slicePhrasing, textOf, trimPhrasing } from '../article/phrasing.ts';
import { amountSeries } from '../language/amount-series.ts';
import { enumerated } from '../language/enumerations.ts';
import { weightOf } from '../language/weight.ts';
import type { Block } from '../model/roadmap.ts';
import { item, list, paragraphOf } from './nodes.ts';
import { joinSentences, nodesOf, sentencesOf } from './passages.ts';

/** So much stands above a list of a slide, and below it, in Chinese characters. */
const [roomAbove, roomBelow] = [60, 80];

/** A sentence as what leads to the things or the amounts that it names one by one, and these as a list; nothing of any other. */
function partedAtThings(nodes: PhrasingContent[]): { lead: PhrasingContent[]; things: List } | undefined {
  const said = textOf(nodes);
  const found = enumerated(said) ?? amountSeries(said);
  if (!found) return undefined;
  const cut = ({ start, end }: { start: number; end: number }): PhrasingContent[] =>
    trimPhrasing(slicePhrasing(nodes, start, end));
  return { lead: cut(found.lead), things: list(found.items.map((one) => item(paragraphOf(cut(one))))) };
}

/**
 * Paragraphs of which one sentence names a few things, and the others say little, with these things as a list: what leads to
 * them above it, what is said of them below.
 */
export function withThingsListed(told: Paragraph[], lang: string): Block[] | undefined {
  const all = told.flatMap((of) => sentencesOf([of], lang).map((one) => ({ of, nodes: nodesOf(one) })));
  const at = all.findIndex(({ nodes }) => partedAtThings(nodes));
  const found = partedAtThings(all[at]?.nodes ?? []);
  const of = all[at]?.of;
  if (!found || !of) return undefined;
  const [before, after] = [all.slice(0, at), all.slice(at + 1)].map((some) => some.map(({ nodes }) => nodes));
  const weigh = (some: PhrasingContent[][] = []): number => weightOf(textOf(some.flat()));
  if (weigh(before) > roomAbove || weigh(after) > roomBelow) return undefined;
  const text = (some: PhrasingContent[][] = []): Paragraph[] =>
    some.length > 0 ? [{ ...of, ...paragraphOf(joinSentences(some)) }] : [];
  return [...text([...(before ?? []), found.lead]), found.things, ...text(after)];
}

/** A point of sentences, what its last one names one by one as points of its own. */
export function asPoint(point: Paragraph, lang: string): ListItem {
  const said = sentencesOf([point], lang).map(nodesOf);
  const found = partedAtThings(said.at(-1) ?? []);
  if (!found) return item(point);
  return item({ ...point, ...paragraphOf(joinSentences([...said.slice(0, -1), found.lead])) }, found.things);
}
