import { namesSummingUp } from '../language/schedule-words.ts';
import type { Direction } from '../model/roadmap.ts';
import { periodsOf, yearsIn } from './directions-apart.ts';
import { inOrder, type OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';

/**
 * Behind all directions a section may tell them once more, year by year: it is no line among those that it sums up. It is
 * called so, unlike any of them, is told in one go, and has most of its years from them.
 * @param found is changed
 */
export function dropSummingUp(root: OutlineSection, found: Map<OutlineSection, Direction>): void {
  const lines = [...inOrder(root)].filter((section) => found.has(section));
  const last = lines.pop();
  if (!last || last.sections.length > 0 || !isCalledSo(last) || lines.some(isCalledSo)) return;
  const told = new Set(lines.flatMap((section) => yearsOf(section, found)));
  const own = yearsOf(last, found);
  if (own.filter((year) => told.has(year)).length * 2 > own.length) found.delete(last);
}

const isCalledSo = ({ heading }: OutlineSection): boolean => namesSummingUp(textOf(heading?.children ?? []));

function yearsOf(section: OutlineSection, found: ReadonlyMap<OutlineSection, Direction>): number[] {
  const direction = found.get(section);
  return direction ? yearsIn(periodsOf(direction)) : [];
}
