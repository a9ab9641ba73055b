import { opened } from '../article/capitals.ts';
import { besideNumber } from '../article/counted-parts.ts';
import type { Slide } from '../model/deck.ts';
import type { Prose, Section } from '../model/roadmap.ts';
import type { Above } from './above.ts';
import { labelOf } from './chapters.ts';
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
  const label = number === undefined ? undefined : labelOf(section);
  const told = lead?.paragraphs ?? [];
  const names = partNames(section, planner.sharedNames);
  return makeSlide('section', {
    id: planner.ids.next(...path),
    heading:
      number && section.title
        ? {
            ...heading,
            children: [
              emphasis(text(number)),
              text(' '),
              ...(label ? opened(label.beside, planner.lang) : besideNumber(section.title)),
            ],
          }
        : heading,
    ...(label ? { header: [text(nameInLine(label.named))] } : {}),
    content: [...told, ...(names ? [names] : [])],
    ...(names ? { recap: told.length } : {}),
    // What parts the noun and its number from the name is written there.
    notes: notesOf([...(label && section.title ? [section.title.whole] : []), ...told]),
    sources: [section.title ?? section, ...(lead ? [lead] : [])].map(({ position }) => toSource(position)),
  });
}

/**
 * The number of a chapter where chapters have theirs, and that which a section's own title gives it, as the numbers of
 * directions are set: 一 and 二, set large, look like rules.
 */
function numberOf({ number, title }: Section, { path, isNumbered }: Above): string | undefined {
  if (path.length === 0) return isNumbered && number !== undefined ? String(number) : undefined;
  return title?.number === undefined ? undefined : shownNumber(title.number);
}
