import type { Period } from '../model/roadmap.ts';
import { countedIn, figureOf } from './counted-sections.ts';
import { findPeriod } from './dated.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { comparePeriods, parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/**
 * Whether the sections within one that have a period are its stops. Where each is called by a name with its date behind that,
 * they are one behind the other, and not counted over several chapters; and where others have none, all of those that their
 * author counts, or half of all at least.
 */
export function areStops({ sections, isCountedOn }: OutlineSection): boolean {
  const dated = sections.filter((section) => periodOf(section) !== undefined);
  if (dated.length < fewestNamed || !dated.every(isNamedFirst)) return true;
  if (isCountedOn || !areInOrder(dated)) return false;
  if (dated.length === sections.length) return true;
  const counted = [countedIn({ sections }), sections.filter((one) => figureOf(one) !== undefined)].flat();
  return counted.length > 0
    ? counted.every((one) => dated.includes(one))
    : dated.length * 2 >= sections.length;
}

function areInOrder(dated: OutlineSection[]): boolean {
  const periods = dated.flatMap((section) => periodOf(section) ?? []);
  return periods.every((one, at) => at === 0 || comparePeriods(periods[at - 1] ?? one, one) <= 0);
}

/** One dated heading only names a year. */
const fewestNamed = 2;

/** The period that a section is called by, or with. */
export function periodOf({ heading }: OutlineSection): Period | undefined {
  return heading && findPeriod(toTitle(heading.children, positionOf(heading)))?.period;
}

/** Whether a heading is called by its name first: Goal 2: Steel by 2030. */
function isNamedFirst({ heading }: OutlineSection): boolean {
  const { whole, named } = toTitle(heading?.children ?? [], positionOf(heading ?? {}));
  return [whole, named].every((words) => parsePeriod(textOf(words)) === undefined);
}
