import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { textOf } from './phrasing.ts';

declare module 'mdast' {
  interface TextData {
    /** The number that the text starts with counts its title, though nothing but a space is behind it: 1 Goals. */
    startsWithNumber?: true;
  }
}

const bareNumber = /^(\d{1,2})\s+(?=\p{L})/u;

/** How much of a title a number takes that has no mark behind it. */
export const bareNumberIn = (title: string): { number: string; length: number } | undefined => {
  const match = bareNumber.exec(title);
  return match?.[1] === undefined ? undefined : { number: String(Number(match[1])), length: match[0].length };
};

export const startsWithNumber = ([first]: PhrasingContent[]): boolean =>
  first?.type === 'text' && first.data?.startsWithNumber === true;

/** Fewer may be amounts: 1 plan, 2 rivers. */
const fewestTitles = 3;

interface Numbered {
  leaf: Text;
  number: number;
}

/**
 * Marks the numbers without a mark behind them that count headings: those of one level go 1, 2, 3 without a gap, if
 * need be from 1 again in each part.
 * @param tree is changed
 */
export function markBareNumbers(tree: Root): void {
  const levels = new Map<number, Numbered[]>();
  collect(tree, levels);
  for (const titles of levels.values())
    for (const run of runsOf(titles))
      if (run.length >= fewestTitles)
        for (const { leaf } of run) leaf.data = { ...leaf.data, startsWithNumber: true };
}

function collect(node: Nodes, levels: Map<number, Numbered[]>): void {
  if (node.type === 'heading') {
    const [leaf] = node.children;
    const number = bareNumberIn(textOf(node.children))?.number;
    if (leaf?.type === 'text' && number !== undefined)
      levels.set(node.depth, [...(levels.get(node.depth) ?? []), { leaf, number: Number(number) }]);
  } else if ('children' in node) for (const child of node.children) collect(child, levels);
}

function runsOf(titles: Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const title of titles) {
    const run = runs.at(-1);
    if (run && title.number === (run.at(-1)?.number ?? 0) + 1) run.push(title);
    else runs.push([title]);
  }
  return runs.filter(([first]) => first?.number === 1);
}
