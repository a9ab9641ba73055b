import type { Slide } from '../model/deck.ts';
import type { Forecast, Piece } from '../model/roadmap.ts';
import { mapParagraphs, tight } from './blocks.ts';
import { markFigures } from './figures.ts';
import { ownMarks } from './own-marks.ts';
import { forecastHeading } from './period-heading.ts';
import { type Place, pieceSlides } from './pieces.ts';
import { makeSlide, type Planner, toSource } from './slide.ts';
import { timelineSlide, withTimelines } from './timeline.ts';

/** The slides of the phases of a plan: each with its period as the hero. */
export function phaseSlides(pieces: Piece[], place: Place, planner: Planner): Slide[] {
  const phases = pieces.filter((piece): piece is Forecast => piece.type === 'forecast');
  return withTimelines(pieces).flatMap((told) => {
    if (Array.isArray(told)) return [timelineSlide(told, place.heading, place.path, planner)];
    return told.type === 'forecast'
      ? [phaseSlide(told, phases, place, planner)]
      : pieceSlides(told, place, planner);
  });
}

function phaseSlide(phase: Forecast, phases: Forecast[], { path }: Place, planner: Planner): Slide {
  const content = phase.blocks.map((block) =>
    mapParagraphs(block.type === 'list' ? tight(block) : block, markFigures),
  );
  const headed = forecastHeading(phase, phases);
  return makeSlide('forecast', {
    id: planner.ids.next(...path, phase.period.label),
    ...headed,
    content,
    classes: [...headed.classes, ...ownMarks(content)],
    period: phase.period,
    sources: [toSource(phase.position)],
  });
}
