import type { Slide } from '../model/deck.ts';
import type { Part } from '../model/roadmap.ts';
import type { Line } from './chapters.ts';
import { agendaSlide, listedChapters } from './front.ts';
import { periodMatrix } from './period-matrix.ts';
import type { Planner } from './slide.ts';
import { isCalledByParts } from './stage-names.ts';
import { isStage, type StageChapter, stagesSlide } from './stages.ts';

/**
 * The agenda, and the periods of a plan told along time: only one of them where the other would list the same lines again.
 * The periods alone stand along their line; beside other chapters they are lines of the agenda, unless they say more there.
 * Those that tell of the same things stand beside each other in a table.
 */
export function overviewSlides(parts: Part[], lines: Line[], planner: Planner): Slide[] {
  const listed = listedChapters(parts, lines, planner);
  const stages = parts.filter(isStage);
  const others = listed.filter((part) => !isStage(part));
  const agenda = stages.length > 0 && others.length === 0 ? undefined : agendaSlide(listed, planner);
  const isListed = (stage: StageChapter): boolean =>
    agenda !== undefined && listed.includes(stage) && !isCalledByParts(stage);
  const matrix = lines.some(({ type }) => type === 'direction') ? undefined : periodMatrix(parts, planner);
  const plan = matrix ?? (stages.every(isListed) ? undefined : stagesSlide(stages, planner));
  return [agenda, plan].flatMap((slide) => slide ?? []);
}
