import { numberedNoun } from '../language/chapter-words.ts';
import { namesClosing, namesGlance } from '../language/closing-words.ts';
import { namesBackMatter, namesForeword, namesOpening } from '../language/heading-words.ts';
import { parseNumeral } from '../language/numerals.ts';
import { namesDocuments } from '../language/reading-words.ts';
import type { Direction, Stage, Title } from '../model/roadmap.ts';
import { areDocuments } from './document-lists.ts';

import { inOrder, type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/** An article that counts from later on goes on elsewhere. */
const latestStart = 2;
/** A single number counts nothing. */
const fewestNumbers = 2;

/**
 * Numbers the chapters of an article once for all of its deck. Directions are counted among themselves, and no other
 * chapter then. Else all that hold anything are, as their author counts them, whose introduction often has no number; or
 * one by one, but for the matter at its end. Where titles keep a noun and a number (Phase 1), their chapters have that and no
 * other has any, since the two would disagree. A single direction has the number of its chapter.
 * @param directions is changed
 * @param lines what alone is counted, on whatever level, where there are such
 */
export function numberChapters(
  root: OutlineSection,
  directions: ReadonlyMap<OutlineSection, Direction>,
  stages: ReadonlyMap<OutlineSection, Stage>,
  lines: OutlineSection[] = [],
): ReadonlyMap<OutlineSection, number> {
  if (lines.length > 0) return new Map(lines.map((section, at) => [section, at + 1]));
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
  const isNeeded = (section: OutlineSection): boolean =>
    stages.has(section) || [...inOrder(section)].some((one) => directions.has(one));
  const told = root.sections.filter((section) => !isEmpty(section));
  const last = told.findLastIndex((section) => isNeeded(section) || !isBackMatter(section));
  const chapters = told.slice(0, last + 1);
  const ways = waysToCount(chapters);
  const found = ways
    .filter(({ length }) => length > 0)
    .map((way) => new Map(way))
    .find((way) => chapters.every((section) => way.has(section) || !isNeeded(section)));
  return found ?? new Map(countable(chapters, isNeeded).map((section, index) => [section, index + 1]));
}

/**
 * The chapters that are counted where their author does not count them: those that hold what is counted on from one to the next,
 * or all but the one that opens the article, the one that closes it and a table of what it says.
 */
function countable(
  chapters: OutlineSection[],
  isNeeded: (section: OutlineSection) => boolean,
): OutlineSection[] {
  const ways = [
    chapters.filter(({ isCountedOn }) => isCountedOn),
    chapters.filter(
      (section) => !opens(section, chapters) && !closes(section, chapters) && !isGlance(section),
    ),
  ];
  const isWhole = (way: OutlineSection[]): boolean =>
    way.length >= fewestNumbers && chapters.every((section) => way.includes(section) || !isNeeded(section));
  return ways.find(isWhole) ?? chapters;
}

const nameOf = ({ heading }: OutlineSection): string => textOf(heading?.children ?? []);

/** Whether a chapter is the first one, and named as such. */
const opens = (section: OutlineSection, chapters: OutlineSection[]): boolean =>
  section === chapters[0] && (namesOpening(nameOf(section)) || namesForeword(nameOf(section)));

/** Whether a chapter is the last one, and named as such. */
const closes = (section: OutlineSection, chapters: OutlineSection[]): boolean =>
  section === chapters.at(-1) && namesClosing(nameOf(section));

/** Whether all that a chapter says is one table or list of what others say. */
const isGlance = (section: OutlineSection): boolean => {
  const shown = section.blocks.filter(({ type }) => type !== 'thematicBreak' && type !== 'paragraph');
  return namesGlance(nameOf(section)) && shown.length === 1 && section.sections.length === 0;
};

type Counted = [section: OutlineSection, number: number];

/** How chapters may be counted that their author counts: by a noun those alone, by figures too where half are. */
function waysToCount(chapters: OutlineSection[]): Counted[][] {
  const run = authorsRun(chapters);
  if (!run) return [];
  if (isNoun(run.noun)) return [run.counted];
  const isWhole = run.counted.length * 2 >= chapters.length;
  return [...(isWhole ? [run.counted] : []), countedOn(run.counted, chapters)];
}

/** The chapters that their author counts, one after the other; those with figures alone from 1. */
function authorsRun(chapters: OutlineSection[]): { noun: string; counted: Counted[] } | undefined {
  const said = chapters.map(
    ({ heading }) => heading && saidIn(toTitle(heading.children, positionOf(heading))),
  );
  const nouns = new Set(said.flatMap((one) => (one ? [one.noun] : [])));
  const runs = [...nouns].map((noun) => ({
    noun,
    counted: chapters.flatMap((section, at): Counted[] => {
      const one = said[at];
      return one?.noun === noun && (one.number > 0 || isNoun(noun)) ? [[section, one.number]] : [];
    }),
  }));
  return runs.find(({ counted }) => {
    const start = counted[0]?.[1] ?? 0;
    const follows = counted.every(([, number], at) => number === start + at);
    return counted.length >= fewestNumbers && follows && start <= latestStart;
  });
}

/** Whether chapters are counted by a word: Phase, and not 4. */
const isNoun = (noun: string): boolean => /\p{L}/u.test(noun);

/** With fewer of them all that follow the first are counted on from it, so that no number and title disagree. */
function countedOn(run: Counted[], chapters: OutlineSection[]): Counted[] {
  const [first, start] = run[0] as Counted;
  const place = chapters.indexOf(first);
  const counted = chapters.slice(place).map((section, at): Counted => [section, start + at]);
  return run.every(([section, number], at) => counted[at]?.[0] === section && counted[at][1] === number)
    ? counted
    : [];
}

/** All but the last figure of a number, as the chapters of one part have it in common: 4. in 4.2. */
const decimal = /^([\d.]*\.)(\d+)$/;

/** The number that a title gives its chapter, by itself or behind a noun: 2. Boats, 4.2 Boats, Phase 2: Boats. */
export function saidIn({ number = '', whole }: Title): { noun: string; number: number } | undefined {
  const [, noun = '', last = number] = decimal.exec(number) ?? [];
  const counted = parseNumeral(last);
  return counted === undefined ? numberedNoun(textOf(whole)) : { noun, number: counted };
}

/** What stands at an article's end to be looked up: its appendices, and what was changed in it. */
export const isBackMatter = (section: OutlineSection): boolean =>
  section.role === 'changes' ||
  namesBackMatter(nameOf(section)) ||
  (namesDocuments(nameOf(section)) && section.sections.length === 0 && areDocuments(section.blocks));

const isEmpty = ({ blocks, sections }: OutlineSection): boolean =>
  sections.length === 0 && blocks.every(({ type }) => type === 'thematicBreak');
