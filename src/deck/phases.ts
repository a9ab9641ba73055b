import { ownName } from '../article/shared-names.ts';
import type { Slide } from '../model/deck.ts';
import type { Forecast, Piece, Prose } from '../model/roadmap.ts';
import { mapParagraphs, tight } from './blocks.ts';
import { markFigures } from './figures.ts';
import { emphasis, item, list, paragraph, text } from './nodes.ts';
import { isShortLead } from './opening.ts';
import { ownMarks } from './own-marks.ts';
import { forecastHeading } from './period-heading.ts';
import { type Place, pieceSlides } from './pieces.ts';
import { railOf } from './rail.ts';
import { makeSlide, notesOf, type Planner, toSource } from './slide.ts';
import { timelineSlide, withTimelines } from './timeline.ts';

/** With fewer phases, a slide that opens them interrupts. */
const leastBehindOpener = 3;

/** The class of a slide with a rail of its own, which is that of no direction. */
const railClass = 'line';

/** The slides of the phases of a plan: one that opens them with where they stop, and each with its period as the hero. */
export function phaseSlides(pieces: Piece[], place: Place, planner: Planner): Slide[] {
  const phases = pieces.filter((piece): piece is Forecast => piece.type === 'forecast');
  const told = withTimelines(pieces, planner.areTitledTold);
  const isOpened = phases.length >= leastBehindOpener && phases.every((phase) => told.includes(phase));
  const [first] = pieces;
  const lead = isOpened && first && isShortLead(first) ? first : undefined;
  const opener = isOpened ? [phasesOpener(phases, lead, place, planner)] : [];
  const behind = (lead ? told.slice(1) : told).flatMap((one) => {
    if (Array.isArray(one)) return [timelineSlide(one, place.heading, place.path, planner)];
    return one.type === 'forecast'
      ? [phaseSlide(one, phases, place, planner)]
      : pieceSlides(one, place, planner);
  });
  return [...opener, ...behind];
}

function phasesOpener(
  phases: Forecast[],
  lead: Prose | undefined,
  { heading, path }: Place,
  planner: Planner,
): Slide {
  const words = lead?.paragraphs ?? [];
  const stops = phases.map((phase) =>
    item(paragraph(emphasis(text(phase.period.label)), text(' '), ...ownName(phase))),
  );
  return makeSlide('divider', {
    id: planner.ids.next(...path),
    heading,
    content: [...words, list(stops)],
    recap: words.length,
    notes: notesOf(words),
    sources: lead ? [toSource(lead.position)] : [],
  });
}

function phaseSlide(phase: Forecast, phases: Forecast[], { path }: Place, planner: Planner): Slide {
  const content = phase.blocks.map((block) =>
    mapParagraphs(block.type === 'list' ? tight(block) : block, markFigures),
  );
  const headed = forecastHeading(phase, phases);
  const rail = railOf(
    phases.map(({ period }) => period.label),
    phases.indexOf(phase),
  );
  return makeSlide('forecast', {
    id: planner.ids.next(...path, phase.period.label),
    ...headed,
    content,
    classes: [...headed.classes, ...ownMarks(content), ...(rail ? [railClass] : [])],
    period: phase.period,
    ...(rail ? { footer: rail } : {}),
    sources: [toSource(phase.position)],
  });
}
