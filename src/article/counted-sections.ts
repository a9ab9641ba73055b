import type { Heading } from 'mdast';
import { letteredNoun, nounLabel } from '../language/chapter-words.ts';
import { namesBackMatter } from '../language/heading-words.ts';
import { parseNumeral } from '../language/numerals.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { toTitle, withoutNumber } from './title.ts';

/** The sections within one that their author counts by one noun, from one and without a gap; none where others are counted by another. */
export function countedIn({ sections }: Pick<OutlineSection, 'sections'>): OutlineSection[] {
  const counted = sections.filter((section) => nounOf(section) !== undefined);
  const isRun =
    new Set(counted.map(nounOf)).size === 1 &&
    counted.every((section, at) => labelOf(section)?.number === at + 1);
  return isRun ? counted : [];
}

/**
 * The sections within one that their author counts by figures alone, from one and without a gap; none where most are not.
 * @param figure the number of each
 */
export function figuredIn(
  { sections }: Pick<OutlineSection, 'sections'>,
  figure: (section: OutlineSection) => number | undefined = figureOf,
): OutlineSection[] {
  const counted = sections.filter((section) => figure(section) !== undefined);
  const isRun = counted.every((section, at) => figure(section) === at + 1);
  return isRun && counted.length * 2 > sections.length ? counted : [];
}

/** The number of a heading that its author counts by figures alone. */
export const figureOf = ({ heading }: OutlineSection): number | undefined =>
  heading && parseNumeral(numberOf(heading));

/** The same behind the number of its chapter: 2 of 3.2. */
export const ownFigureOf = ({ heading }: OutlineSection): number | undefined =>
  heading && parseNumeral(numberOf(heading).split('.').at(-1) ?? '');

const numberOf = (heading: Heading): string => toTitle(heading.children, positionOf(heading)).number ?? '';

function labelOf({ heading }: OutlineSection): { noun: string; number: number } | undefined {
  const name = heading && withoutNumber(textOf(heading.children));
  return name === undefined || namesBackMatter(name) ? undefined : (nounLabel(name) ?? letteredNoun(name));
}

/** The noun by which a section is counted and named: Pillar in Pillar 2: Grid, Field in Field A: Oak. */
export const nounOf = (section: OutlineSection): string | undefined => labelOf(section)?.noun;
