import { nounLabel } from '../language/chapter-words.ts';
import type { OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';
import { withoutNumber } from './title.ts';

/** The sections within one that their author counts by one noun, from one and without a gap; none where others are counted by another. */
export function countedIn({ sections }: Pick<OutlineSection, 'sections'>): OutlineSection[] {
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
