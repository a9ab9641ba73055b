import type { Direction } from '../model/roadmap.ts';
import { sharedKeys } from '../model/shared-keys.ts';
import { isOfTables, periodsIn } from './directions-apart.ts';
import type { OutlineSection } from './outline.ts';
import { toDirection } from './to-direction.ts';

/** Fewer tables are seen one after the other. */
const fewestTables = 3;
/**
 * Sections beside each other are directions where most of them are told along time in a table, which says alone what its section
 * does, and all of these share periods: only a map shows them side by side.
 * @param found is changed
 */
export function adoptTables(parent: OutlineSection, found: Map<OutlineSection, Direction>): void {
  const tabled = parent.sections.flatMap((section): [OutlineSection, Direction][] => {
    const direction = found.has(section) ? undefined : toDirection(section);
    return direction && isOfTables(direction) && periodsIn(direction).length > 1
      ? [[section, direction]]
      : [];
  });
  const shared = sharedKeys(tabled.map(([, direction]) => periodsIn(direction)));
  const alike = tabled.filter(([, direction]) => periodsIn(direction).some((key) => shared.has(key)));
  const areLines = alike.length >= fewestTables && alike.length * 2 > parent.sections.length;
  for (const [section, direction] of areLines ? alike : []) found.set(section, direction);
  for (const section of parent.sections) if (!found.has(section)) adoptTables(section, found);
}
