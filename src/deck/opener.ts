import type { Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { parseNumeral } from '../language/numerals.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import type { Part, Prose, Section } from '../model/roadmap.ts';
import type { Above } from './above.ts';
import type { Gathered } from './gather-short.ts';
import { emphasis, paragraph, text } from './nodes.ts';
import type { Place } from './pieces.ts';
import { makeSlide, nameInLine, notesOf, type Planner, toHeader, toSource } from './slide.ts';

/** Below a title two lines hold so many Chinese characters. */
const namesRoom = 64;

interface Opening extends Place {
  lead: Prose | undefined;
  parts: Gathered<Part>[];
}

/** The slide that opens a section: its title, with the text that leads to its parts, their names behind its colon or where there is none. */
export function openerSlide(
  section: Section,
  { heading, path, lead, parts }: Opening,
  above: Above,
  planner: Planner,
): Slide {
  const number = numberOf(section, above);
  const told = lead?.paragraphs ?? [];
  const names = told.length === 0 || leadsOn(told) ? namesOf(parts) : undefined;
  return makeSlide('section', {
    id: planner.ids.next(...path),
    heading: number
      ? { ...heading, children: [emphasis(text(number)), text(' '), ...heading.children] }
      : heading,
    content: [...told, ...(names ? [names] : [])],
    ...(names ? { recap: told.length } : {}),
    notes: notesOf(told),
    sources: [section.title ?? section, ...(lead ? [lead] : [])].map(({ position }) => toSource(position)),
  });
}

const leadsOn = (told: Paragraph[]): boolean => /[:：]$/u.test(textOf(told.at(-1) ?? []).trimEnd());

/** A line with what the parts of a section are called, so that a slide that opens it says what comes. */
function namesOf(parts: Gathered<Part>[]): Paragraph | undefined {
  const names = parts
    .flatMap(({ one, groups }) =>
      groups ? groups.map(({ title }) => title) : one.title ? [one.title.named] : [],
    )
    .map(nameInLine);
  const line = toHeader(names);
  return names.length > 1 && weightOf(line) <= namesRoom ? paragraph(text(line)) : undefined;
}

/**
 * The number of a chapter where chapters have theirs, and that which a section's own title gives it, as the numbers of
 * directions are set: 一 and 二, set large, look like rules.
 */
function numberOf({ number, title }: Section, { path, isNumbered }: Above): string | undefined {
  if (path.length === 0) return isNumbered && number !== undefined ? String(number) : undefined;
  return title?.number === undefined ? undefined : String(parseNumeral(title.number) ?? title.number);
}
