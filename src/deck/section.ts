import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import type { Block, Piece, Prose, Section } from '../model/roadmap.ts';
import { directionSlides } from './direction.ts';
import { emphasis, text } from './nodes.ts';
import { pieceSlides } from './pieces.ts';
import { makeSlide, notesOf, type Planner, toSource } from './slide.ts';
import { timelineSlide, withTimelines } from './timeline.ts';

/** An opener can carry this much of running text, in Chinese characters. */
const openerRoom = 90;

interface Above {
  /** Titles of the sections around this one, from the outermost. */
  path: string[];
  /** How many directions the article has. */
  directions: number;
  title: string;
}

/** The slides of a section that is no direction, with those of the parts within it. */
export function sectionSlides(section: Section, above: Above, planner: Planner): Slide[] {
  const heading = headingOf(section, above, planner);
  const path = [...above.path, textOf(heading.children)];
  const lead = section.parts.length > 0 ? openerLead(section.pieces) : undefined;
  const pieces = lead ? section.pieces.slice(1) : section.pieces;
  const slides = withTimelines(pieces).flatMap((told) =>
    Array.isArray(told)
      ? [timelineSlide(told, heading, path, planner)]
      : pieceSlides(told, { heading, path }, planner),
  );
  // Slides of groups and questions carry their own titles; the section's is then told by a slide of its own.
  const told = slides.some((slide) => slide.heading === heading && slide.content.length > 0);
  if (section.title && (section.parts.length > 0 || !told)) {
    slides.unshift(openerSlide(section, heading, path, lead, planner));
  }
  const parent = above.path.at(-1);
  if (parent) for (const slide of slides) slide.header = [text(parent)];
  for (const part of section.parts) {
    const within = { ...above, path };
    slides.push(
      ...(part.type === 'direction'
        ? directionSlides(part, above.directions, planner)
        : sectionSlides(part, within, planner)),
    );
  }
  return slides;
}

function headingOf(section: Section, above: Above, planner: Planner): Heading {
  const depth = Math.min(3, above.path.length + 1) as Heading['depth'];
  if (section.title) return { depth, children: section.title.named };
  return { depth, children: [text(section.role === 'footnotes' ? planner.labels.footnotes : above.title)] };
}

/** The first paragraph, where it is short enough to stand under the title that opens a section. */
function openerLead(pieces: Piece[]): Prose | undefined {
  const [first] = pieces;
  if (first?.type !== 'prose') return undefined;
  const weight = first.paragraphs.reduce((sum, paragraph) => sum + weightOf(textOf(paragraph)), 0);
  return weight <= openerRoom ? first : undefined;
}

function openerSlide(
  section: Section,
  heading: Heading,
  path: string[],
  lead: Prose | undefined,
  planner: Planner,
): Slide {
  const number = section.title?.number;
  const content: Block[] = lead?.paragraphs ?? [];
  return makeSlide('section', {
    id: planner.ids.next(...path),
    heading: number
      ? { ...heading, children: [emphasis(text(number)), text(' '), ...heading.children] }
      : heading,
    content,
    notes: notesOf(lead?.paragraphs ?? []),
    sources: [section.title ?? section, ...(lead ? [lead] : [])].map(({ position }) => toSource(position)),
  });
}
