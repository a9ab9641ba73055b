import type { Direction } from '../model/roadmap.ts';
import { sharedKeys } from '../model/shared-keys.ts';
import { periodsIn } from './directions-apart.ts';
import { inOrder, lengthOf, type OutlineSection } from './outline.ts';

type Found = ReadonlyMap<OutlineSection, Direction>;

/**
 * Directions give a deck its numbers, its map and its slides by period. They must be a third of the article's sections,
 * by length: with less they would stand for an article that is mostly about something else. A third and not a half, since
 * a long introduction or an appendix makes no plan less of one. A chapter that is the only one hides no other.
 */
const fairShare = 1 / 3;
/** A chapter that is all told along the same periods is a map by itself, which longer tables elsewhere make no less of one. */
const shareOfAlike = 1 / 5;

/** So many sections that are told alike are no chance. */
const fewestAlike = 3;
/** A single period in common may be one. */
const fewestShared = 2;

/**
 * Whether directions are enough of an article to give its deck their shape.
 * @param phases those of a plan that all directions are of
 */
export function areEnough(found: Found, phases: OutlineSection[], root: OutlineSection): boolean {
  const [only, ...others] = found.keys();
  const isOnlyChapter = only !== undefined && others.length === 0 && root.sections.includes(only);
  return (
    (isOnlyChapter && phases.length === 0) ||
    holdFairShare([...found.keys(), ...phases], root) ||
    (fillChapter(found, root) && holdFairShare([...found.keys()], root, shareOfAlike))
  );
}

/** Whether sections are such a share of an article. */
export const holdFairShare = (
  sections: OutlineSection[],
  root: OutlineSection,
  share: number = fairShare,
): boolean => lengthOf(sections) >= lengthOf(root.sections) * share;

/** Whether directions are all that a chapter holds, each told along several periods that others of them are told along. */
function fillChapter(found: Found, root: OutlineSection): boolean {
  const chapter = [...inOrder(root)].find(({ sections }) => sections.some((one) => found.has(one)));
  const told = [...found.values()].map((direction) => new Set(periodsIn(direction)));
  const common = sharedKeys(told);
  return (
    found.size >= fewestAlike &&
    chapter?.sections.length === found.size &&
    chapter.sections.every((one) => found.has(one)) &&
    told.every((keys) => [...keys].filter((key) => common.has(key)).length >= fewestShared)
  );
}
