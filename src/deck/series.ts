import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import type { Part, Piece, Title } from '../model/roadmap.ts';

/** A word or none, and a number: Strategy 2.1, 2.1, Thesis 3. */
const numbered = /^(\p{L}*)\s?(\d{1,3}(?:[.．]\d{1,3})*)(?![\p{L}\p{N}])/u;

/** The same with a letter: Theme A: … */
const lettered = /^(\p{L}{2,})\s\p{Lu}(?=\s*[:：.–—-])/u;

/** The same in Chinese numerals, before or behind the word: 预测一：…, 第一阶段：… */
const inNumerals =
  /^(?:第[一二三四五六七八九十百]{1,3}(\p{Script=Han}{1,3}?)|(\p{Script=Han}{1,4}?)[一二三四五六七八九十]{1,3})(?=\s*[:：、.．—]|\s)/u;

/** What the titles of a series begin with, whatever they stand under: a word, and a letter or a number of so many parts. */
export function seriesOf(title: string): string | undefined {
  const noun = lettered.exec(title.trim())?.[1];
  if (noun !== undefined) return `${noun.toLowerCase()} a`;
  const [, behind, before] = inNumerals.exec(title.trim()) ?? [];
  if (behind ?? before) return `${behind ?? before} 1`;
  const [, word = '', number = ''] = numbered.exec(title.trim()) ?? [];
  const levels = number.split(/[.．]/u).length;
  return number === '' || (word === '' && levels === 1) ? undefined : `${word.toLowerCase()} ${levels}`;
}

/** Whether a number alone counts a title among those below the same heading: 3. The quays, or 1-3. */
export const isCounted = (title: string): boolean =>
  /^\s*(?:\d{1,2}[-–])?\d{1,2}\s?[.．)）、]\s*\D/u.test(title);

/** So many titles in rows stand for each of their rank that has a slide for itself: with fewer, all have one. */
const rowsForOne = 2;
/** The same where nothing counts them. */
const rowsForUncounted = 1.5;

/**
 * Whether equals are told on a slide each, though some of them could share one: they look alike then. Rows are kept where
 * those that have no room in one are few.
 */
export const standApart = (inRows: number, alone: number): boolean =>
  inRows > 0 && inRows <= rowsForOne * alone;

/** The same of equals that nothing counts. */
export const standUncounted = (inRows: number, alone: number): boolean =>
  inRows > 0 && inRows <= rowsForUncounted * alone;

/** The title of what has nothing but text of its own below it. */
export function ownTitle(one: Part | Piece): PhrasingContent[] | undefined {
  if (one.type === 'breakthrough') return one.title.whole;
  return one.type === 'section' && one.parts.length === 0 ? one.title?.named : undefined;
}

/**
 * What is told on a slide each, of the numbered series of an article, of those that one heading counts, and of the sections
 * below one. Where all that stand under one heading are short, none of them looks odd beside the others.
 * @param isShort whether something with a title of its own could share a slide
 */
export function seriesApart(
  parts: Part[],
  isShort: (one: Part | Piece) => boolean,
): ReadonlySet<Part | Piece> {
  const told = toldIn(parts);
  const areApart =
    (stand: typeof standApart) =>
    (series: (Part | Piece)[]): boolean => {
      const short = series.filter(isShort).length;
      return stand(short, series.length - short);
    };
  const whole = new Set(
    told
      .map(titledIn)
      .filter((all) => all.length > 1 && all.every(isShort))
      .flat(),
  );
  const counted = [...numberedIn([...parts, ...told.flat()]), ...told.map(countedIn)];
  const apart = [
    ...counted.filter(areApart(standApart)),
    ...told.map(uncountedIn).filter(areApart(standUncounted)),
  ].flat();
  return new Set(apart.filter((one) => !whole.has(one)));
}

/** What stands in each section, and in those below it. */
const toldIn = (parts: Part[]): (Part | Piece)[][] =>
  parts.flatMap((part) =>
    part.type === 'section' ? [[...part.pieces, ...part.parts], ...toldIn(part.parts)] : [],
  );

/** The series that count on under whatever headings. */
function numberedIn(all: (Part | Piece)[]): Iterable<(Part | Piece)[]> {
  const numbered = new Map<string, (Part | Piece)[]>();
  for (const one of all) {
    const series = seriesOf(textOf(ownTitle(one) ?? []));
    if (series === undefined) continue;
    const others = numbered.get(series);
    if (others) others.push(one);
    else numbered.set(series, [one]);
  }
  return numbered.values();
}

/** What has a title, where these count from one on: such a number tells it from others below the same heading only. */
function countedIn(all: (Part | Piece)[]): (Part | Piece)[] {
  const titled = titledIn(all);
  return titled.every((one, index) => titleOf(one)?.number === `${index + 1}`) ? titled : [];
}

/** The sections below one heading, where no series counts them on under others. */
function uncountedIn(all: (Part | Piece)[]): (Part | Piece)[] {
  const sections = all.filter((one) => one.type === 'section' && one.title !== undefined);
  return sections.some((one) => seriesOf(textOf(ownTitle(one) ?? [])) !== undefined) ? [] : sections;
}

const titledIn = (all: (Part | Piece)[]): (Part | Piece)[] => all.filter((one) => titleOf(one) !== undefined);

const titleOf = (one: Part | Piece): Title | undefined =>
  one.type === 'section' || one.type === 'breakthrough' ? one.title : undefined;
