import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { levelBelow, toSection } from './bold-topics.ts';
import { findPeriod } from './dated.ts';
import { topicKey } from './directions.ts';
import { inOrder, type OutlineSection, positionOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing, withoutColon } from './phrasing.ts';
import { toTitle } from './title.ts';

/** A line that names what follows it is no longer than this, in Chinese characters. */
const longestLine = 20;
const fewestCounted = 2;

/** （一）, (二): headings of Chinese papers are counted so within their chapters. */
const counted = /^[（(][一二三四五六七八九十]{1,3}[)）]\s*/u;
const colon = /[:：]/u;
const sentenceEnd = /[.!?。！？;；]$/u;

/** A line without any mark that stands for a heading, and what it says behind its colon. */
interface Line {
  index: number;
  heading: Heading;
  rest: RootContent[];
  isWhole: boolean;
}

/**
 * Turns lines that name topics without any mark into the headings that they stand for: those that are called as the
 * headings of a section's neighbours are (Risks:), and in papers those that are counted in brackets, （一）, （二）.
 * @param root is changed
 */
export function promoteLines(root: OutlineSection): void {
  for (const parent of [...inOrder(root)]) {
    const titles = new Set(
      parent.sections.flatMap(({ sections }) =>
        sections.flatMap(({ heading }) => (heading ? keyOf(heading.children) : [])),
      ),
    );
    for (const section of parent.sections) if (section.sections.length === 0) promote(section, titles);
  }
}

function promote(section: OutlineSection, titles: ReadonlySet<string>): void {
  const { blocks, depth } = section;
  const named = blocks.flatMap((block, index) => readLine(block, index, depth, titles) ?? []);
  const isNamed = named.some(({ isWhole }) => isWhole);
  const lines = isNamed ? named : countedLines(blocks, depth);
  const [first] = lines;
  if (!first) return;
  section.sections = lines.map(({ heading, rest, index }, at) =>
    toSection(heading, [...rest, ...blocks.slice(index + 1, lines[at + 1]?.index)]),
  );
  section.blocks = blocks.slice(0, first.index);
}

/** A paragraph that is called as one of the titles, alone or up to its colon. */
function readLine(
  block: RootContent,
  index: number,
  depth: number,
  titles: ReadonlySet<string>,
): Line | undefined {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'text') return undefined;
  const text = textOf(block);
  const end = text.search(colon);
  const title = withoutColon(end < 0 ? block.children : trimPhrasing(slicePhrasing(block.children, 0, end)));
  if (!isShort(title) || !titles.has(keyOf(title))) return undefined;
  const told = end < 0 ? [] : trimPhrasing(slicePhrasing(block.children, end + 1));
  const rest: Paragraph[] = told.length > 0 ? [{ ...block, children: told }] : [];
  return { index, heading: toHeading(title, block, depth), rest, isWhole: rest.length === 0 };
}

function countedLines(blocks: RootContent[], depth: number): Line[] {
  const lines = blocks.flatMap((block, index): Line[] => {
    if (block.type !== 'paragraph' || !counted.test(textOf(block)) || !isShort(block.children)) return [];
    // Periods are told along time, however long they are called.
    if (findPeriod(toTitle(block.children, positionOf(block)))) return [];
    return [
      { index, heading: toHeading(withoutColon(block.children), block, depth), rest: [], isWhole: true },
    ];
  });
  return lines.length >= fewestCounted ? lines : [];
}

const isShort = (title: PhrasingContent[]): boolean =>
  weightOf(textOf(title)) <= longestLine && !sentenceEnd.test(textOf(title).trim());

const keyOf = (title: PhrasingContent[]): string =>
  topicKey(
    textOf(title)
      .trim()
      .replace(counted, '')
      .replace(/^[\d.、]+\s*/u, ''),
  );

const toHeading = (children: PhrasingContent[], block: Paragraph, depth: number): Heading => ({
  type: 'heading',
  depth: levelBelow(depth),
  children,
  position: positionOf(block),
});
