import type { Direction } from '../model/roadmap.ts';
import { announcedIn } from './announced-sections.ts';
import { figuredIn } from './counted-sections.ts';
import { inOrder, type OutlineSection } from './outline.ts';

/**
 * Sections that figures count from one are one series, and so are those that are announced: where fewer than half of them
 * are told along time, with others among these, none of them is a line of a map, which would count some of the series anew
 * and leave out the others.
 * @param found is changed
 */
export function keepSeriesWhole(root: OutlineSection, found: Map<OutlineSection, Direction>): void {
  for (const parent of inOrder(root)) {
    for (const series of [figuredIn(parent), announcedIn(parent)]) {
      const lines = series.filter((section) => found.has(section));
      if (lines.length * 2 < series.length && isTorn(series, lines))
        for (const section of lines) found.delete(section);
    }
  }
}

/** Whether others stand between the lines of a series. */
function isTorn(series: OutlineSection[], lines: OutlineSection[]): boolean {
  const places = lines.map((section) => series.indexOf(section));
  return places.some((place, at) => at > 0 && place !== (places[at - 1] ?? 0) + 1);
}
