import type { Period } from '../model/roadmap.ts';
import { bareYear } from './map-years.ts';
import { holdsPeriod, isOneYear, parseYearless, yearsOf } from './period.ts';

/** What is left around a year that is taken out of a label: Q2/2026, May, 2027. */
const leftAround = /^[\s/,.·-]+|[\s/,·-]+$/gu;

/** What a part of a year is called beside that: Q2, of Q2 2026; 上半年, of 2026年上半年. Any other period keeps its label. */
export function besideYear(part: Period, year: Period): string {
  if (!isOneYear(year) || !holdsPeriod(year, part)) return part.label;
  const label = part.label.replace(bareYear, '').replace(leftAround, '');
  const match = parseYearless(label, yearsOf(part)[0]);
  const isWhole = match?.length === label.length && match.period.key === part.key;
  return isWhole ? label : part.label;
}
