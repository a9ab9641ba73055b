import { bareLabel } from '../article/labelled-periods.ts';
import { isOfNoYear, isOpen, yearsOf } from '../article/period.ts';
import { greatestOf, leastOf } from '../model/long-lists.ts';
import type { Period } from '../model/roadmap.ts';

/** From the first to the last of like periods, or where one has no end; from year to year where they are of different lengths. */
export function periodsSpan(periods: Period[]): string {
  const lengths = new Set(periods.map(({ key }) => key.split('/')[1]));
  // One without an end begins in a year that the article may not name.
  const hasOpen = periods.some(isOpen);
  const like = hasOpen || periods.some(isOfNoYear) || (lengths.size === 1 && Number([...lengths][0]) <= 12);
  const years = periods.flatMap(yearsOf);
  const ends = like
    ? [...periods.slice(0, 1), ...periods.slice(-1)].map(bareLabel)
    : [String(leastOf(years)), String(greatestOf(years))];
  return [...new Set(ends)].join('–');
}
