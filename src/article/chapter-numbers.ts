import { numberedNoun } from '../language/chapter-words.ts';
import { parseNumeral } from '../language/numerals.ts';
import type { Direction, Stage, Title } from '../model/roadmap.ts';
import { inOrder } from './directions.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/** An article that counts from later on goes on elsewhere. */
const latestStart = 2;
/** A single number counts nothing. */
const fewestNumbers = 2;

/**
 * Numbers the chapters of an article once for all of its deck. Directions are counted among themselves, and no other
 * chapter then. Else all that hold anything are, as their author counts them, whose introduction often has no number; or
 * one by one. A single direction has the number of its chapter.
 * @param directions is changed
 */
export function numberChapters(
  root: OutlineSection,
  directions: ReadonlyMap<OutlineSection, Direction>,
  stages: ReadonlyMap<OutlineSection, Stage>,
): ReadonlyMap<OutlineSection, number> {
  const isMap = directions.size > 1;
  const numbers = isMap ? new Map<OutlineSection, number>() : numbersOf(root, directions, stages);
  let index = 0;
  for (const section of root.sections) {
    for (const one of inOrder(section)) {
      const direction = directions.get(one);
      if (direction) direction.index = numbers.get(section) ?? ++index;
    }
  }
  return numbers;
}

function numbersOf(
  root: OutlineSection,
  directions: ReadonlyMap<OutlineSection, Direction>,
  stages: ReadonlyMap<OutlineSection, Stage>,
): Map<OutlineSection, number> {
  const chapters = root.sections.filter((section) => !isEmpty(section));
  const isNeeded = (section: OutlineSection): boolean =>
    stages.has(section) || [...inOrder(section)].some((one) => directions.has(one));
  const own = authorsNumbers(chapters);
  return own && chapters.every((section) => own.has(section) || !isNeeded(section))
    ? own
    : new Map(chapters.map((section, index) => [section, index + 1]));
}

/** The numbers that an author gives half of the chapters or more, one after the other. */
function authorsNumbers(chapters: OutlineSection[]): Map<OutlineSection, number> | undefined {
  const said = chapters.map(
    ({ heading }) => heading && saidIn(toTitle(heading.children, positionOf(heading))),
  );
  const nouns = new Set(said.flatMap((one) => (one ? [one.noun] : [])));
  for (const noun of nouns) {
    const own = chapters.flatMap((section, at): [OutlineSection, number][] => {
      const one = said[at];
      return one?.noun === noun ? [[section, one.number]] : [];
    });
    const start = own[0]?.[1] ?? 0;
    const isRun = own.every(([, number], at) => number === start + at) && start > 0 && start <= latestStart;
    if (isRun && own.length >= fewestNumbers && own.length * 2 >= chapters.length) return new Map(own);
  }
  return undefined;
}

/** The number that a title gives its chapter, by itself or behind a noun: 2. Boats, Phase 2: Boats. */
function saidIn({ number, whole }: Title): { noun: string; number: number } | undefined {
  const counted = number === undefined ? undefined : parseNumeral(number);
  return counted === undefined ? numberedNoun(textOf(whole)) : { noun: '', number: counted };
}

/** Whether the author numbers a chapter so. */
export const isAuthors = (title: Title, number: number): boolean => saidIn(title)?.number === number;

const isEmpty = ({ blocks, sections }: OutlineSection): boolean =>
  sections.length === 0 && blocks.every(({ type }) => type === 'thematicBreak');
