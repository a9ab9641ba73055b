import type { Heading, Paragraph } from 'mdast';
import { namesAspect } from '../language/heading-words.ts';
import type { Block, Direction } from '../model/roadmap.ts';
import { isPeriod } from './dated.ts';
import { toGroup } from './groups.ts';
import { type OutlineSection, positionOf, spanOf } from './outline.ts';
import { isPartOfYear } from './period.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/** A section under a period: 2025 → storage. */
interface Component {
  key: string;
  heading: Heading;
  section: OutlineSection;
  period: Heading;
}

/** So many components that come again under another period make lines of a map. */
const fewestLines = 2;

/**
 * A plan may be told by its periods, with the same components under each: the components are its directions then, and what
 * stands under a period their forecasts. It keeps its chapters where few components come again, where they are only what is
 * said of any period (Goals, Risks) or its parts (Q3), or where a period has a name of its own.
 * @param root is changed: each component stands in it once, behind what else the periods say
 */
export function turnPeriods(root: OutlineSection): Map<OutlineSection, Direction> {
  const chapters = root.sections.filter(isChapter);
  const components = chapters.flatMap(componentsOf);
  const groups = byKey(components);
  if (!areLines(groups)) {
    const found = new Map<OutlineSection, Direction>();
    for (const section of root.sections)
      for (const [key, direction] of turnPeriods(section)) found.set(key, direction);
    return found;
  }
  const directions = new Map(groups.map(toDirection));
  const last = chapters.at(-1);
  root.sections = root.sections.flatMap((section) => {
    const left = chapters.includes(section) ? withoutSections(section) : [section];
    return section === last ? [...left, ...directions.keys()] : left;
  });
  return directions;
}

const isChapter = ({ heading, sections }: OutlineSection): boolean =>
  heading !== undefined && sections.length > 0 && isPeriod(textOf(heading.children));

const componentsOf = ({ heading: period, sections }: OutlineSection): Component[] =>
  sections.flatMap((section): Component[] => {
    const { heading } = section;
    if (!heading || !period) return [];
    const key = textOf(toTitle(heading.children, positionOf(heading)).named).toLowerCase();
    return [{ key, heading, section, period }];
  });

function byKey(components: Component[]): Component[][] {
  const groups = new Map<string, Component[]>();
  for (const component of components) {
    const group = groups.get(component.key) ?? [];
    groups.set(component.key, [...group, component]);
  }
  return [...groups.values()];
}

function areLines(groups: Component[][]): boolean {
  const recurring = groups.filter((group) => new Set(group.map(({ period }) => period)).size > 1);
  const lines = recurring.filter((group) =>
    group.every(({ key }) => !namesAspect(key) && !isPartOfYear(key)),
  );
  const countIn = (some: Component[][]): number => some.reduce((sum, { length }) => sum + length, 0);
  return lines.length >= fewestLines && countIn(lines) * 2 >= countIn(groups);
}

/** What a period says beside its components. */
function withoutSections(chapter: OutlineSection): OutlineSection[] {
  if (chapter.blocks.every(({ type }) => type === 'thematicBreak')) return [];
  const { heading, blocks } = chapter;
  return [{ ...chapter, sections: [], position: spanOf([...(heading ? [heading] : []), ...blocks]) }];
}

function toDirection(group: Component[]): [OutlineSection, Direction] {
  const [first] = group as [Component];
  const position = spanOf(group.map(({ section }) => section));
  const pieces = group.map(({ section, period }) =>
    toGroup(period.children, positionOf(period), blocksOf(section), section.position),
  );
  const { heading, section } = first;
  return [
    { heading, depth: section.depth, blocks: [], sections: [], position },
    {
      type: 'direction',
      index: 0,
      title: toTitle(heading.children, positionOf(heading)),
      lead: [],
      topics: [{ type: 'topic', role: 'forecasts', pieces, position }],
      position,
    },
  ];
}

/** All that stands in a section, its headings as lines that lead to what is below them. */
function blocksOf({ blocks, sections }: OutlineSection): Block[] {
  const own = blocks.filter(({ type }) => type !== 'thematicBreak') as Block[];
  return [
    ...own,
    ...sections.flatMap((section): Block[] => {
      const { heading } = section;
      const line: Paragraph[] = heading
        ? [{ type: 'paragraph', children: heading.children, position: positionOf(heading) }]
        : [];
      return [...line, ...blocksOf(section)];
    }),
  ];
}
