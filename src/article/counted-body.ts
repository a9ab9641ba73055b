import type { Direction } from '../model/roadmap.ts';
import { announcedIn } from './announced-sections.ts';
import { isBackMatter } from './chapter-numbers.ts';
import { countedIn, figuredIn } from './counted-sections.ts';
import { holdFairShare } from './fair-share.ts';
import { hasPeriod } from './groups.ts';
import { inOrder, lengthOf, type OutlineSection } from './outline.ts';

/**
 * Two may be any two that are told one behind the other, and so may three that figures count within a chapter; of more than
 * an agenda shows, none is remembered by its number.
 */
const [fewest, fewestFigured, most] = [3, 4, 12];

/**
 * The sections that an author counts on by a noun (Axis 1, Axis 2), or within a chapter by figures, or that are announced,
 * where they are what an article is mostly about and most of them are not told along time: its lines, on whatever level they
 * stand, of which no other section is one for a few dates.
 * @param directions is emptied where there are such
 */
export function takeCountedBody(
  root: OutlineSection,
  directions: Map<OutlineSection, Direction>,
): OutlineSection[] {
  const [body] = [...inOrder(root)]
    .flatMap((parent) => [
      countedIn(parent),
      announcedIn(parent),
      parent === root ? [] : figuredLines(parent),
    ])
    .filter((run) => isBody(run, root))
    .toSorted((one, other) => lengthOf(other) - lengthOf(one));
  if (!body || !isUntimed(body, [...directions.keys()], root)) return [];
  directions.clear();
  return isOneOfMany(body, root) ? [] : body;
}

/** Among so many other chapters one is what an article is about only where it is half of it. */
const fewestBeside = 3;
const shareOfOne = 1 / 2;

/** Whether what is counted stands within one chapter among others that say as much: the chapters are the lines then. */
function isOneOfMany([first]: OutlineSection[], root: OutlineSection): boolean {
  const chapter = root.sections.find(({ sections }) => sections.includes(first as OutlineSection));
  const beside = root.sections.filter((one) => one !== chapter && !isBackMatter(one));
  return (
    chapter !== undefined && beside.length >= fewestBeside && !holdFairShare([chapter], root, shareOfOne)
  );
}

const figuredLines = (parent: OutlineSection): OutlineSection[] => {
  const figured = figuredIn(parent);
  return figured.length < fewestFigured ? [] : figured;
};

const isBody = (run: OutlineSection[], root: OutlineSection): boolean =>
  run.length >= fewest &&
  run.length <= most &&
  run.filter(isFull).length * 2 > run.length &&
  holdFairShare(run, root);

/** Whether a section says more than a list of its equals would. */
const isFull = ({ blocks, sections }: OutlineSection): boolean => blocks.length + sections.length > 1;

/**
 * Whether neither half of those that are counted, or of what they hold, is told along time, nor as much beside them; nor are
 * they times themselves of what is.
 */
function isUntimed(body: OutlineSection[], timed: OutlineSection[], root: OutlineSection): boolean {
  const areStops =
    body.filter(hasPeriod).length * 2 > body.length &&
    timed.some(({ sections }) => sections.includes(body[0] as OutlineSection));
  const isTimed = (section: OutlineSection): boolean =>
    [...inOrder(section)].some((one) => timed.includes(one));
  const beside = timed.filter((one) => ![...inOrder(one)].some((within) => body.includes(within)));
  const others = beside.filter((one) => !body.some((section) => [...inOrder(section)].includes(one)));
  return (
    !areStops &&
    body.filter(isTimed).length * 2 < body.length &&
    !(others.length > 1 && holdFairShare(others, root))
  );
}
