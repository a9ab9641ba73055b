import { nounLabel } from '../language/chapter-words.ts';
import type { Direction } from '../model/roadmap.ts';
import type { OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';
import { withoutNumber } from './title.ts';
import { toDirection } from './to-direction.ts';

/**
 * Sections that their author counts on with directions, by the same noun and without a gap, are directions too where half of
 * those at least are: a Track 2 that has its years in its sentences is told between Track 1 and Track 3.
 * @param found is changed
 */
export function adoptCounted(parent: OutlineSection, found: Map<OutlineSection, Direction>): void {
  const counted = countedIn(parent);
  const lines = counted.filter((section) => found.has(section));
  for (const section of parent.sections) {
    if (found.has(section)) continue;
    const isPeer = lines.length > 1 && lines.length * 2 >= counted.length && counted.includes(section);
    const direction = isPeer ? toDirection(section) : undefined;
    if (direction) found.set(section, direction);
    else adoptCounted(section, found);
  }
}

/** The sections within one that their author counts by one noun, from one and without a gap; none where others are counted by another. */
export function countedIn({ sections }: OutlineSection): OutlineSection[] {
  const counted = sections.filter((section) => nounOf(section) !== undefined);
  const isRun =
    new Set(counted.map(nounOf)).size === 1 &&
    counted.every((section, at) => labelOf(section)?.number === at + 1);
  return isRun ? counted : [];
}

const labelOf = ({ heading }: OutlineSection): ReturnType<typeof nounLabel> =>
  heading && nounLabel(withoutNumber(textOf(heading.children)));

/** The noun by which a section is counted and named: Pillar in Pillar 2: Grid. */
export const nounOf = (section: OutlineSection): string | undefined => labelOf(section)?.noun;
