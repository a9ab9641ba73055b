import type { Heading, RootContent } from 'mdast';
import { fewestNumbered } from './bold-title.ts';
import { boldLine, datedParagraph, listGroups, toGroup } from './groups.ts';
import { type OutlineSection, positionOf, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/** A bold line without a period, and where what stands under it ends. */
interface Label {
  index: number;
  end: number;
  heading: Heading;
  key: string;
}

/**
 * Turns bold lines that name topics, not groups, into the headings that they stand for: one over a list of periods
 * (Timeline), one over dated bold lines, and in a section that has such a topic those that other sections have too
 * (Foundations, Risks) and all that follow. In an article without headings, numbered bold lines are its headings.
 * @param root is changed
 */
export function promoteTopics(root: OutlineSection): void {
  const sections = [...within(root)];
  const labels = new Map(sections.map((section) => [section, labelsOf(section)]));
  const counts = new Map<string, number>();
  for (const own of labels.values())
    for (const key of new Set(own.map((label) => label.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const section of sections) {
    const own = labels.get(section) ?? [];
    const isRepeated = ({ key }: Label): boolean => (counts.get(key) ?? 0) > 1;
    promote(section, section === root ? titlesOf(root, own) : topicsOf(section, own, isRepeated));
  }
}

function* within(section: OutlineSection): Generator<OutlineSection> {
  yield section;
  for (const child of section.sections) yield* within(child);
}

function labelsOf({ blocks, depth }: OutlineSection): Label[] {
  const lines = blocks.flatMap((block, index) => {
    const title = boldLine(block);
    return title ? [{ block, index, title }] : [];
  });
  return lines.flatMap(({ block, index, title }, at): Label[] => {
    if (toGroup(title, positionOf(block), [], positionOf(block)).type === 'forecast') return [];
    const heading = {
      type: 'heading',
      depth: levelBelow(depth),
      children: title,
      position: positionOf(block),
    } as const;
    return [{ index, end: lines[at + 1]?.index ?? blocks.length, heading, key: textOf(title).toLowerCase() }];
  });
}

const levelBelow = (depth: number): Heading['depth'] => Math.min(6, depth + 1) as Heading['depth'];

function titlesOf(root: OutlineSection, labels: Label[]): Label[] {
  if (root.sections.length > 0) return [];
  const numbered = labels.filter(
    ({ heading }) => toTitle(heading.children, positionOf(heading)).number !== undefined,
  );
  return numbered.length >= fewestNumbered ? numbered : [];
}

function topicsOf(
  { blocks }: OutlineSection,
  labels: Label[],
  isRepeated: (label: Label) => boolean,
): Label[] {
  const first = labels.findIndex((label) => isTimeline(blocks, label));
  return first < 0 ? [] : labels.filter((label, index) => index >= first || isRepeated(label));
}

function isTimeline(blocks: RootContent[], { index, end }: Label): boolean {
  const next = blocks[index + 1];
  if (end > index + 1)
    return next?.type === 'list' && listGroups(next)?.every((group) => group.type === 'forecast') === true;
  return (
    next !== undefined && (boldLine(next) !== undefined || datedParagraph(next, undefined) !== undefined)
  );
}

function promote(section: OutlineSection, labels: Label[]): void {
  const [first] = labels;
  if (!first) return;
  const { blocks } = section;
  const topics = labels.map(({ heading, index }, at): OutlineSection => {
    const own = blocks.slice(index + 1, labels[at + 1]?.index);
    return { heading, depth: heading.depth, blocks: own, sections: [], position: spanOf([heading, ...own]) };
  });
  section.blocks = blocks.slice(0, first.index);
  section.sections.unshift(...topics);
}
