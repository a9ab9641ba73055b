import type { PhrasingContent } from 'mdast';
import {
  sentenceStarts,
  slicePhrasing,
  solidRanges,
  textOf,
  trimPhrasing,
  wholeRanges,
} from '../article/phrasing.ts';
import { clauseOffsets, wordOffsets } from '../language/breaks.ts';
import { hasWidePunctuation } from '../language/script.ts';
import { weightOf } from '../language/weight.ts';
import { text } from './nodes.ts';
import type { Parts } from './rows.ts';

/** How finely something is cut. */
export interface Grain {
  lang: string;
  /** Parts that are taller than this are cut finer, as long as there is anything finer. */
  room: number;
  /** What a slide holds in its least type: short tables up to this stay whole. None do where it is not known. */
  alone?: number;
}

/** A place between two parts of a text. */
interface Seam {
  offset: number;
  /** Whether it parts a sentence. */
  within: boolean;
  /** Whether a line ends there by the article's own word. */
  line?: boolean;
}

/**
 * What running text can be cut into: its sentences, the clauses of a sentence that is too tall, the words of such a
 * clause. Marks tell where a sentence is parted.
 * @param goesOn whether a mark also tells that a part is not the first
 */
export function partsOfText(
  nodes: PhrasingContent[],
  height: number,
  grain: Grain,
  goesOn = false,
): Parts<PhrasingContent[]> {
  const said = textOf(nodes);
  const perWeight = height / (weightOf(said) || 1);
  const heightOf = (from: number, to: number): number => weightOf(said.slice(from, to)) * perWeight;
  const seams = seamsIn(nodes, said, heightOf, grain);
  const mark = hasWidePunctuation(grain.lang) ? ['…', '…'] : ['… ', ' …'];
  const heights = seams.slice(1).map(({ offset }, place) => heightOf(seams[place]?.offset ?? 0, offset));
  return {
    heights: heights.length > 1 ? heights : [height],
    take: (from, to) => {
      const [start, end] = [seams[from], seams[to]];
      if (from === 0 && to >= seams.length - 1) return nodes;
      const part = trimPhrasing(slicePhrasing(nodes, start?.offset ?? 0, end?.offset));
      const isOpened = from > 0 && ((goesOn && !start?.line) || start?.within === true);
      const isLeftOpen = end?.within === true;
      if (!isOpened && !isLeftOpen) return part;
      return [
        ...(isOpened ? [text(mark[0] ?? '')] : []),
        ...part,
        ...(isLeftOpen ? [text(mark[1] ?? '')] : []),
      ];
    },
  };
}

/** All places that the text is cut at, with its beginning and its end. */
function seamsIn(
  nodes: PhrasingContent[],
  said: string,
  heightOf: (from: number, to: number) => number,
  { lang, room }: Grain,
): Seam[] {
  // What is too tall itself is parted, be it a link.
  const roomy = wholeRanges(nodes).filter(([from, to]) => heightOf(from, to) <= room);
  const kept = [...roomy, ...solidRanges(nodes)];
  const isFree = (offset: number): boolean => !kept.some(([from, to]) => from < offset && offset < to);
  const finer = (from: number, to: number, ways: ((sentence: string) => number[])[]): number[] => {
    const [way, ...others] = ways;
    if (!way || heightOf(from, to) <= room) return [];
    const inside = way(said.slice(from, to))
      .map((offset) => from + offset)
      .filter((offset) => offset < to && isFree(offset));
    const edges = [from, ...inside, to];
    return edges
      .slice(1)
      .flatMap((edge, place) => [...finer(edges[place] ?? from, edge, others), ...(edge < to ? [edge] : [])]);
  };
  const { lines, leads } = linesOf(nodes);
  const starts = [...new Set([...sentenceStarts(nodes, lang), ...lines])].sort((a, b) => a - b);
  const sentences = starts.filter((offset) => !leads.has(offset));
  const seams = sentences.flatMap((offset, place): Seam[] => [
    { offset, within: false, line: lines.has(offset) },
    ...finer(offset, sentences[place + 1] ?? offset, [
      clauseOffsets,
      (clause: string) => wordOffsets(clause, lang),
    ]).map((inner) => ({ offset: inner, within: true })),
  ]);
  return withWords(seams, said);
}

/** A part without a letter belongs to the one before it, and at the beginning to the one behind it. */
function withWords(seams: Seam[], said: string): Seam[] {
  const kept: Seam[] = [{ offset: 0, within: false }];
  for (const seam of seams.slice(1, -1)) {
    const last = kept.at(-1) as Seam;
    if (hasWords(said.slice(last.offset, seam.offset))) kept.push(seam);
  }
  const last = kept.at(-1) as Seam;
  if (kept.length > 1 && !hasWords(said.slice(last.offset))) kept.pop();
  return [...kept, { offset: said.length, within: false }];
}

const hasWords = (part: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(part);

/** Where lines end by the article's own word; those in bold alone lead to the next one. */
function linesOf(nodes: PhrasingContent[]): { lines: Set<number>; leads: Set<number> } {
  const [lines, leads] = [new Set<number>(), new Set<number>()];
  let offset = 0;
  let isLead = true;
  for (const node of nodes) {
    const said = textOf(node);
    offset += said.length;
    if (node.type !== 'break') {
      isLead &&= node.type === 'strong' || !hasWords(said);
      continue;
    }
    (isLead ? leads : lines).add(offset);
    isLead = true;
  }
  return { lines, leads };
}
