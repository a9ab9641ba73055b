import type { List, PhrasingContent } from 'mdast';
import { besideNumber } from '../article/counted-parts.ts';
import { topicKey } from '../article/directions.ts';
import { textOf } from '../article/phrasing.ts';
import { parseNumeral } from '../language/numerals.ts';
import { asks } from '../language/telling-words.ts';
import type { Part, Section, Title } from '../model/roadmap.ts';
import { sharedKeys } from '../model/shared-keys.ts';
import { emphasis, item, list, paragraphOf, text } from './nodes.ts';

/** One part is no list; more are none that anybody reads. */
const [fewestListed, mostListed] = [2, 12];

/**
 * The titles of the sections within one, where there is one alone those within that, or else those in bold, which are none
 * where they ask what is answered below.
 */
export function titlesOf({ parts, pieces }: Section): Title[] {
  const [only, ...others] = parts;
  const inner = only?.type === 'section' && others.length === 0 ? titlesOf(only) : [];
  if (inner.length >= fewestListed) return inner;
  if (parts.length > 0) return parts.flatMap(({ title }) => title ?? []);
  const titles = pieces.flatMap((piece) => (piece.type === 'breakthrough' ? [piece.title] : []));
  return titles.some(({ whole }) => asks(textOf(whole))) ? [] : titles;
}

/** Whether a section stands over so many parts that a list of them says what it is about. */
export const isListed = (section: Section): boolean => {
  const { length } = titlesOf(section);
  return length >= fewestListed && length <= mostListed && !isOnMap(section);
};

/** Whether the parts of a section are lines of the talk, all of which the agenda and the roadmap have shown. */
export const isOnMap = ({ parts }: Section): boolean =>
  parts.filter((part) => part.type === 'direction' || part.isLine).length > 1;

/** The names that parts of several sections have: Strategies and Targets, under each goal. */
export const sharedNames = (parts: Part[]): ReadonlySet<string> =>
  sharedKeys(sectionsIn(parts).map((section) => titlesOf(section).map(keyOf)));

const sectionsIn = (parts: Part[]): Section[] =>
  parts.flatMap((part) => (part.type === 'section' ? [part, ...sectionsIn(part.parts)] : []));

const keyOf = ({ named }: Title): string => topicKey(textOf(named));

/**
 * What the parts of a section are called, so that a slide that opens it says what comes; not where those of others are called
 * so too, which says nothing of this one.
 */
export function partNames(section: Section, shared: ReadonlySet<string>): List | undefined {
  const titles = titlesOf(section);
  if (!isListed(section) || titles.every((title) => shared.has(keyOf(title)))) return undefined;
  return list(titles.map((title) => item(paragraphOf(entry(title)))));
}

/** A name behind the number that its author gives it. */
const entry = (title: Title): PhrasingContent[] =>
  title.number === undefined
    ? title.named
    : [emphasis(text(shownNumber(title.number))), text(' '), ...besideNumber(title)];

/** A number in figures: 一 and 二, set large, look like rules. */
export const shownNumber = (number: string): string => String(parseNumeral(number) ?? number);
