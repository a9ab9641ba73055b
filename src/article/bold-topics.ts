import type { Heading, Paragraph, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { leastOf } from '../model/long-lists.ts';
import { opened } from './capitals.ts';
import { boldLine, datedParagraph, hasPeriod, listGroups, toGroup } from './groups.ts';
import { fewestNumbered } from './line-title.ts';
import { boldName, plainName } from './opening-names.ts';
import { inOrder, type OutlineSection, offsetOf, positionOf, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/** A bold line without a period, and where what stands under it ends. */
interface Label {
  index: number;
  end: number;
  heading: Heading;
  key: string;
}

type Labels = ReadonlyMap<OutlineSection, Label[]>;

/**
 * Turns bold lines that name topics, not groups, into the headings that they stand for: one over a list of periods
 * (Timeline), one over dated bold lines, and in a section that has such a topic those that other sections have too
 * (Foundations, Risks) and all that follow. So are those that the sections beside it have in common with it, of which a
 * goal is told by its Strategies and its Targets whether or not these are dated. In an article without headings, or with
 * some behind most of it, numbered bold lines are its headings.
 * @param root is changed
 */
export function promoteTopics(root: OutlineSection, lang: string): void {
  const sections = [...inOrder(root)];
  const labels: Labels = new Map(sections.map((section) => [section, labelsOf(section)]));
  const counts = countKeys([...labels.values()]);
  const frames = new Map(
    sections.flatMap(({ sections: equals }) => {
      // What periods are told in are their parts.
      const plain = equals.filter((one) => !hasPeriod(one));
      const frame = frameOf(plain, labels);
      return plain.map((section) => [section, frame] as const);
    }),
  );
  for (const section of sections) {
    const own = labels.get(section) ?? [];
    const isRepeated = ({ key }: Label): boolean => (counts.get(key) ?? 0) > 1;
    const isOfFrame = ({ key }: Label): boolean => frames.get(section)?.has(key) === true;
    promote(
      section,
      section === root ? titlesOf(root, own) : topicsOf(section, own, isRepeated, isOfFrame),
      lang,
    );
  }
}

/** In how many sections there is a label of each key. */
function countKeys(all: Label[][]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of all)
    for (const key of new Set(own.map((label) => label.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** So many labels in common are the frame that equal sections are told in; a single one may be where a period is told of. */
const fewestShared = 2;

/** What equal sections are told in: the labels in common of one of which a label is over a timeline, or which has several. */
function frameOf(equals: OutlineSection[], labels: Labels): ReadonlySet<string> {
  const own = (section: OutlineSection): Label[] => labels.get(section) ?? [];
  const counts = countKeys(equals.map(own));
  return new Set(
    equals.flatMap((section) => {
      const shared = new Set(own(section).flatMap(({ key }) => ((counts.get(key) ?? 0) > 1 ? [key] : [])));
      const isFrame =
        shared.size >= fewestShared || own(section).some((label) => isTimeline(section.blocks, label));
      return isFrame ? [...shared] : [];
    }),
  );
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

export const levelBelow = (depth: number): Heading['depth'] => Math.min(6, depth + 1) as Heading['depth'];

function titlesOf(root: OutlineSection, labels: Label[]): Label[] {
  if (root.sections.length > 0 && !holdsMost(root)) return [];
  const numbered = labels.filter(
    ({ heading }) => toTitle(heading.children, positionOf(heading)).number !== undefined,
  );
  if (numbered.length < fewestNumbered) return [];
  const depth = leastOf(root.sections.map((section) => section.depth).concat(levelBelow(6)));
  return root.sections.length === 0
    ? numbered
    : numbered.map((label) => ({
        ...label,
        heading: { ...label.heading, depth: depth as Heading['depth'] },
      }));
}

/** Whether most of an article stands before its first heading: the headings are those of what is added to it. */
function holdsMost({ blocks, sections }: OutlineSection): boolean {
  const lengthOf = ({ start, end }: OutlineSection['position']): number => offsetOf(end) - offsetOf(start);
  return blocks.length > 0 && lengthOf(spanOf(blocks)) > lengthOf(spanOf(sections));
}

function topicsOf(
  { blocks }: OutlineSection,
  labels: Label[],
  isRepeated: (label: Label) => boolean,
  isOfFrame: (label: Label) => boolean,
): Label[] {
  const first = labels.findIndex((label) => isTimeline(blocks, label));
  return first < 0
    ? labels.filter(isOfFrame)
    : labels.filter((label, index) => index >= first || isRepeated(label));
}

function isTimeline(blocks: RootContent[], { index, end }: Label): boolean {
  const next = blocks[index + 1];
  if (end > index + 1)
    return next?.type === 'list' && listGroups(next)?.every((group) => group.type === 'forecast') === true;
  return (
    next !== undefined && (boldLine(next) !== undefined || datedParagraph(next, undefined) !== undefined)
  );
}

function promote(section: OutlineSection, labels: Label[], lang: string): void {
  const [first] = labels;
  if (!first) return;
  const { blocks } = section;
  const topics = labels.flatMap((label, at): OutlineSection[] => {
    const own = blocks.slice(label.index + 1, labels[at + 1]?.index);
    return isTimeline(blocks, label)
      ? withoutLast(label.heading, own, lang)
      : [toSection(label.heading, own)];
  });
  section.blocks = blocks.slice(0, first.index);
  section.sections.unshift(...topics);
}

export const toSection = (heading: Heading, blocks: RootContent[]): OutlineSection => ({
  ...{ heading, blocks, depth: heading.depth, sections: [] },
  position: spanOf([heading, ...blocks]),
});

/** A text without a bold name of less than this, in Chinese characters, is a field of its timeline. */
const leastPlain = 40;

/**
 * The sections of a timeline and of a last paragraph with a name of its own, which is no period: it names what it tells
 * itself. Several such paragraphs stay together.
 */
function withoutLast(heading: Heading, blocks: RootContent[], lang: string): OutlineSection[] {
  const last = blocks.at(-1);
  const isAlone = last?.type === 'paragraph' && blocks.at(-2)?.type !== 'paragraph';
  if (!isAlone || datedParagraph(last, undefined) || boldLine(last)) return [toSection(heading, blocks)];
  const isLong = weightOf(textOf(last)) >= leastPlain;
  const named = boldName(last) ?? (isLong ? plainName(last) : undefined);
  if (!named) return [toSection(heading, blocks)];
  const { name, rest } = named;
  const own: Heading = { ...heading, children: name, position: spanOf(name) };
  const text: Paragraph = { type: 'paragraph', children: opened(rest, lang), position: spanOf(rest) };
  return [toSection(heading, blocks.slice(0, -1)), toSection(own, [text])];
}
