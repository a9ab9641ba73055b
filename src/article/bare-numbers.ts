import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { inDigits, parseNumeral, romanNumeral } from '../language/numerals.ts';
import { textOf } from './phrasing.ts';

declare module 'mdast' {
  interface TextData {
    /** The number that the text starts with counts its title, though it could be something else: 1 Goals, I. Goals. */
    startsWithNumber?: true;
  }
}

/**
 * Before a letter, a short figure with one (5G), what opens a quotation or a bracket, or a small picture; a space of a
 * character's width parts it from a year as well.
 */
const bareNumber =
  /^(\d{1,2})(?:\s+[—–-]\s+(?=\p{L})|\s+(?=\p{L}|\d{1,2}\p{L}|["'*\p{Ps}\p{Pi}\p{Pf}\p{Extended_Pictographic}])|\u3000(?=\d))/u;
/** With a full stop or a bracket behind it, else it is a word: I think, V models. */
const romanNumber = new RegExp(`^(${romanNumeral})[.．)）]\\s+(?=\\S)`, 'u');

/** 0x03 Goals: as programs count. */
const hexNumber = /^(0x[\da-f]{1,2})(?:\s?[:：.．、]\s*|\s+)(?=\S)/iu;

/** How much of a title a number takes that may count it. */
export const bareNumberIn = (title: string): { number: string; length: number } | undefined => {
  const hex = hexNumber.exec(title);
  if (hex?.[1]) return { number: String(Number(hex[1])), length: hex[0].length };
  const match = bareNumber.exec(inDigits(title)) ?? romanNumber.exec(title);
  const number = parseNumeral(match?.[1] ?? '');
  return match && number !== undefined ? { number: String(number), length: match[0].length } : undefined;
};

export const startsWithNumber = ([first]: PhrasingContent[]): boolean =>
  first?.type === 'text' && first.data?.startsWithNumber === true;

/** Fewer may be amounts: 1 plan, 2 rivers; of Roman ones a single one may be an initial: V. Woolf. */
const fewestTitles = { digits: 3, Roman: 2, hex: 2 };
type Figures = keyof typeof fewestTitles;

interface Numbered {
  leaf: Text;
  number: number;
  figures: Figures;
}

/**
 * Marks the numbers without a mark behind them, the Roman ones and those of programs, that count headings: those of one level go 1, 2, 3 without a gap, from 0 at times, if
 * need be from 1 again in each part.
 * @param tree is changed
 */
export function markBareNumbers(tree: Root): void {
  const levels = new Map<string, Numbered[]>();
  collect(tree, levels);
  for (const titles of levels.values())
    for (const run of runsOf(titles))
      if (run.length >= fewestTitles[run[0]?.figures ?? 'digits'])
        for (const { leaf } of run) leaf.data = { ...leaf.data, startsWithNumber: true };
}

function collect(node: Nodes, levels: Map<string, Numbered[]>): void {
  if (node.type === 'heading') {
    const [leaf] = node.children;
    const text = textOf(node.children);
    const number = bareNumberIn(text)?.number;
    const figures = figuresOf(text);
    const level = `${node.depth} ${figures}`;
    if (leaf?.type === 'text' && number !== undefined)
      levels.set(level, [...(levels.get(level) ?? []), { leaf, number: Number(number), figures }]);
  } else if ('children' in node) for (const child of node.children) collect(child, levels);
}

function runsOf(titles: Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const title of titles) {
    const run = runs.at(-1);
    if (run && title.number === (run.at(-1)?.number ?? 0) + 1) run.push(title);
    else runs.push([title]);
  }
  return runs.filter(([first]) => first !== undefined && first.number <= 1);
}

const figuresOf = (text: string): Figures =>
  hexNumber.test(text) ? 'hex' : /^\p{Nd}/u.test(text) ? 'digits' : 'Roman';
