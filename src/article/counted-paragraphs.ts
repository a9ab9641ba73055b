import type { Paragraph, RootContent } from 'mdast';
import { countsOn } from '../language/counting-marks.ts';
import { countsIn } from '../language/counting-words.ts';
import { weightOf } from '../language/weight.ts';
import { append, replaceAt } from '../model/long-lists.ts';
import { toList } from './label-lines.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

const fewest = 3;
/** What is counted at more length, in Chinese characters, is told and not listed. */
const [longestPoint, longestList] = [130, 260];

/**
 * Makes points of short paragraphs that count one after the other: First, … Second, … Third, …; 一是…… 二是…… 三是……; 2.1 … 2.2 … 2.3 …
 * @param section is changed, and all within it
 */
export function listCountedParagraphs(section: OutlineSection, lang: string): void {
  for (const [start, paragraphs] of runsOfParagraphs(section.blocks).reverse()) {
    const said = paragraphs.map(({ children }) => textOf(children).trim());
    for (const run of [...countsIn(said, lang), ...partsIn(said)].reverse()) {
      const first = run[0] ?? 0;
      const members = paragraphs.slice(first, (run.at(-1) ?? 0) + 1);
      if (members.length === run.length && arePoints(members))
        replaceAt(section.blocks, start + first, run.length, [toPoints(members)]);
    }
  }
  for (const child of section.sections) listCountedParagraphs(child, lang);
}

/** The places of paragraphs that count on within a part, run by run: 2.1 …, 2.2 …, 2.3 … */
function partsIn(said: string[]): number[][] {
  const runs: number[][] = [];
  said.forEach((text, index) => {
    const last = runs.at(-1);
    if (last && index > 0 && countsOn(text, said[index - 1] ?? '')) append(last, [index]);
    else runs.push([index]);
  });
  return runs.filter(({ length }) => length > 1);
}

/**
 * Paragraphs that follow one another, with the place of the first.
 * @param isOne which of them are told together
 */
export function runsOfParagraphs(
  blocks: RootContent[],
  isOne: (paragraph: Paragraph) => boolean = () => true,
): [number, Paragraph[]][] {
  const runs: [number, Paragraph[]][] = [];
  blocks.forEach((block, index) => {
    if (block.type !== 'paragraph' || !isOne(block)) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1].length === index) append(last[1], [block]);
    else runs.push([index, [block]]);
  });
  return runs;
}

function arePoints(members: Paragraph[]): boolean {
  const weights = members.map(({ children }) => weightOf(textOf(children)));
  return (
    members.length >= fewest &&
    members.every(isSaidAlike) &&
    weights.every((weight) => weight <= longestPoint) &&
    weights.reduce((sum, weight) => sum + weight, 0) <= longestList
  );
}

/** Whether a paragraph is words from its beginning on, or emphasised whole; of one that opens with a name in bold that is the point. */
const isSaidAlike = ({ children: [first, ...others] }: Paragraph): boolean =>
  first?.type === 'text' || (others.length === 0 && /^(?:strong|emphasis)$/.test(first?.type ?? ''));

/** Paragraphs as the points of a list. */
export const toPoints = (paragraphs: Paragraph[]): RootContent =>
  toList(
    paragraphs.map(({ children }) => children),
    spanOf(paragraphs),
  );
