import type { Direction, Part, Section, Stage } from '../model/roadmap.ts';
import { leadLine } from './lead-lines.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { phasesIn } from './phase-chapters.ts';
import { toPieces } from './pieces.ts';
import { toTitle } from './title.ts';

/** What was recognised in an article before its parts are made. */
interface Recognised {
  directions: ReadonlyMap<OutlineSection, Direction>;
  stages: ReadonlyMap<OutlineSection, Stage>;
  numbers: ReadonlyMap<OutlineSection, number>;
  /** What the article is mostly about, if its author counts it and tells it along no time. */
  lines: OutlineSection[];
}

/** A section with all within it as the part that it is: a direction as it was recognised, or a section with its role. */
export function toPart(section: OutlineSection, recognised: Recognised): Part {
  const { directions, stages, numbers, lines } = recognised;
  const direction = directions.get(section);
  if (direction) return direction;
  const [stage, number] = [stages.get(section), numbers.get(section)];
  const phases = section.role === 'phases' ? phasesIn(section) : undefined;
  const part: Section = {
    type: 'section',
    depth: section.depth,
    pieces: phases ?? toPieces(section.blocks, leadLine(section), section.sections.length > 0),
    parts: phases ? [] : section.sections.map((child) => toPart(child, recognised)),
    position: section.position,
  };
  if (section.behind) part.behind = toPieces(section.behind);
  if (stage) part.stage = stage;
  if (number !== undefined) part.number = number;
  if (lines.includes(section)) part.isLine = true;
  if (section.role) part.role = section.role;
  if (section.heading) part.title = toTitle(section.heading.children, positionOf(section.heading));
  return part;
}
