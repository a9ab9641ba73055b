import type { List, Paragraph, PhrasingContent } from 'mdast';
import { besideNumber } from '../article/counted-parts.ts';
import { parseNumeral } from '../language/numerals.ts';
import { weightOf } from '../language/weight.ts';
import type { Section, Title } from '../model/roadmap.ts';
import { emphasis, item, list, paragraph, paragraphOf, text } from './nodes.ts';
import { nameInLine, toHeader } from './slide.ts';

/** Fewer parts stand in a line; more are no list that anybody reads. */
const [fewestListed, mostListed] = [3, 12];
/** Two lines hold so many Chinese characters. */
const lineRoom = 64;

/** The titles of the sections within one, or else those in bold. */
function titlesOf({ parts, pieces }: Section): Title[] {
  if (parts.length > 0) return parts.flatMap(({ title }) => title ?? []);
  return pieces.flatMap((piece) => (piece.type === 'breakthrough' ? [piece.title] : []));
}

/** Whether a section stands over so many parts that a list of them says what it is about. */
export const isListed = (section: Section): boolean => {
  const { length } = titlesOf(section);
  return length >= fewestListed && length <= mostListed && !isOnMap(section);
};

/** Whether the parts of a section are directions, all of which the agenda and the roadmap have shown. */
export const isOnMap = ({ parts }: Section): boolean =>
  parts.filter(({ type }) => type === 'direction').length > 1;

/** What the parts of a section are called, so that a slide that opens it says what comes. */
export function partNames(section: Section): List | Paragraph | undefined {
  if (isOnMap(section)) return undefined;
  const titles = titlesOf(section);
  if (isListed(section)) return list(titles.map((title) => item(paragraphOf(entry(title)))));
  const line = toHeader(titles.map(({ named }) => nameInLine(named)));
  return titles.length > 1 && weightOf(line) <= lineRoom ? paragraph(text(line)) : undefined;
}

/** A name behind the number that its author gives it. */
const entry = (title: Title): PhrasingContent[] =>
  title.number === undefined
    ? title.named
    : [emphasis(text(shownNumber(title.number))), text(' '), ...besideNumber(title)];

/** A number in figures: 一 and 二, set large, look like rules. */
export const shownNumber = (number: string): string => String(parseNumeral(number) ?? number);
