import { figureOf } from './counted-sections.ts';
import type { OutlineSection } from './outline.ts';

/**
 * Marks the sections of which an author counts what they hold by figures on from one to the next.
 * @param parent all within it is changed
 */
export function markCountedOn(parent: OutlineSection): void {
  for (const [at, section] of parent.sections.entries()) {
    const before = parent.sections[at - 1];
    if (before && countsOn(before, section)) for (const one of [before, section]) one.isCountedOn = true;
    markCountedOn(section);
  }
}

/** Whether the figures of what one section holds go on in the next. */
function countsOn(one: OutlineSection, next: OutlineSection): boolean {
  const figures = [one, next].flatMap(({ sections }) => sections.map(figureOf));
  const isHeld = one.sections.length > 0 && next.sections.length > 0;
  const [first] = figures;
  return isHeld && first !== undefined && figures.every((figure, at) => figure === first + at);
}
