import type { PhrasingContent } from 'mdast';
import { besideNumber } from '../article/counted-parts.ts';
import { textOf } from '../article/phrasing.ts';
import { onlyNumbered } from '../language/chapter-words.ts';
import type { Slide } from '../model/deck.ts';
import type { Prose, Section } from '../model/roadmap.ts';
import type { Above } from './above.ts';
import { emphasis, text } from './nodes.ts';
import { partNames, shownNumber } from './part-names.ts';
import type { Place } from './pieces.ts';
import { makeSlide, nameInLine, notesOf, type Planner, toSource } from './slide.ts';

interface Opening extends Place {
  lead: Prose | undefined;
}

/** The slide that opens a section: its title, with the text that leads to its parts, and their names. */
export function openerSlide(
  section: Section,
  { heading, path, lead }: Opening,
  above: Above,
  planner: Planner,
): Slide {
  const number = numberOf(section, above);
  const label = number === undefined ? undefined : labelOf(section, number);
  const told = lead?.paragraphs ?? [];
  const names = partNames(section, planner.sharedNames);
  return makeSlide('section', {
    id: planner.ids.next(...path),
    heading:
      number && section.title
        ? {
            ...heading,
            children: [emphasis(text(number)), text(' '), ...(label?.beside ?? besideNumber(section.title))],
          }
        : heading,
    ...(label ? { header: label.named } : {}),
    content: [...told, ...(names ? [names] : [])],
    ...(names ? { recap: told.length } : {}),
    notes: notesOf(told),
    sources: [section.title ?? section, ...(lead ? [lead] : [])].map(({ position }) => toSource(position)),
  });
}

/** What says of a chapter by a noun which of its equals it is, and what it is called beside that: its number is not said twice. */
function labelOf(
  { title }: Section,
  number: string,
): Record<'named' | 'beside', PhrasingContent[]> | undefined {
  const said = title?.sub && onlyNumbered(textOf(title.main));
  return said && title.sub && String(said.number) === number
    ? { named: [text(nameInLine(title.main))], beside: title.sub }
    : undefined;
}

/**
 * The number of a chapter where chapters have theirs, and that which a section's own title gives it, as the numbers of
 * directions are set: 一 and 二, set large, look like rules.
 */
function numberOf({ number, title }: Section, { path, isNumbered }: Above): string | undefined {
  if (path.length === 0) return isNumbered && number !== undefined ? String(number) : undefined;
  return title?.number === undefined ? undefined : shownNumber(title.number);
}
