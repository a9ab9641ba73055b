import type { Direction, Forecast, Piece } from '../model/roadmap.ts';
import { inOrder, type OutlineSection } from './outline.ts';
import { areRising, isOpen, yearsOf } from './period.ts';
import { areCounted } from './phases-apart.ts';
import { textOf } from './phrasing.ts';
import { isGroup, toDirection } from './to-direction.ts';

/** A single period is no way through time, and more of them than this are no phases. */
const [fewestPhases, mostPhases] = [2, 8];

/**
 * The only chapter of an article that is nothing but the phases of its plan, if there is one: each with its period, its name
 * and what comes in it. It is told along time where nothing else of the article is.
 */
export function onlyPhases(root: OutlineSection): [OutlineSection, Direction] | undefined {
  const found = root.sections.flatMap((section): [OutlineSection, Direction][] => {
    const direction = toDirection(section);
    return direction && arePhases(direction) ? [[section, direction]] : [];
  });
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** Whether a direction holds phases alone, be it below a few words that lead to them. */
export function arePhases({ topics }: Direction): boolean {
  const pieces = topics.flatMap((topic) => topic.pieces);
  const phases = pieces.filter((piece): piece is Forecast => piece.type === 'forecast');
  return (
    topics.every(({ title }) => !title) &&
    phases.length >= fewestPhases &&
    phases.length <= mostPhases &&
    pieces.filter(isGroup).length === phases.length &&
    phases.every(isNamedAndTold) &&
    (phases.filter(isOfSeveralYears).length * 2 > phases.length || areCounted(phases)) &&
    areRising(phases.map(({ period }) => period))
  );
}

const isNamedAndTold = ({ title, blocks }: Forecast): boolean =>
  textOf(title.named) !== '' && blocks.length > 0;

function isOfSeveralYears({ period }: Forecast): boolean {
  const [first, last] = yearsOf(period);
  return last > first || isOpen(period);
}

/** What a section of phases holds, those below headings of their own too; nothing where it holds more than phases. */
export function phasesIn(section: OutlineSection): Piece[] | undefined {
  const direction = toDirection(section);
  if (!direction || !arePhases(direction)) return undefined;
  return [...direction.lead, ...direction.topics.flatMap(({ pieces }) => pieces)];
}

/**
 * Tells the chapter of the phases of a plan by these where the talk is about what its author counts beside them.
 * @param body what is counted
 */
export function markPhases(root: OutlineSection, body: OutlineSection[]): void {
  const [section] = onlyPhases(root) ?? [];
  if (!section || [...inOrder(section)].some((one) => body.includes(one))) return;
  section.role ??= 'phases';
}
