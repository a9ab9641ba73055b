import type { Direction } from '../model/roadmap.ts';
import { countedIn } from './counted-sections.ts';
import type { OutlineSection } from './outline.ts';
import { toDirection } from './to-direction.ts';

/**
 * Sections that their author counts on with directions, by the same noun and without a gap, are directions too where half of
 * those at least are: a Track 2 that has its years in its sentences is told between Track 1 and Track 3.
 * @param found is changed
 */
export function adoptCounted(parent: OutlineSection, found: Map<OutlineSection, Direction>): void {
  const counted = countedIn(parent);
  const lines = counted.filter((section) => found.has(section));
  for (const section of parent.sections) {
    if (found.has(section)) continue;
    const isPeer = lines.length > 1 && lines.length * 2 >= counted.length && counted.includes(section);
    const direction = isPeer ? toDirection(section) : undefined;
    if (direction) found.set(section, direction);
    else adoptCounted(section, found);
  }
}
