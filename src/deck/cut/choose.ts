import { yearsOf } from '../../article/period.ts';
import { say } from '../../language/say.ts';
import type { Cut } from '../../model/cut.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import { greatestOf, leastOf } from '../../model/long-lists.ts';

/**
 * Whether a slide belongs to the directions and years that a cut names. Slides that speak of all directions side by
 * side are told only where all are; the roadmap always is, since it shows where the chosen ones stand.
 */
export function isChosen({ direction, layout, period }: Slide, { only, years }: Cut): boolean {
  if (only && direction !== undefined && !only.includes(direction)) return false;
  if (only && (layout === 'agenda' || layout === 'year')) return false;
  if (!years || !period) return true;
  const [first, last] = yearsOf(period);
  return years.some((year) => year >= first && year <= last);
}

/** The directions and years that a cut names and an article does not have, a sentence each. */
export function missingIn(
  { slides, chapters, periods = [] }: Deck,
  { only = [], years = [] }: Cut,
): string[] {
  const directions = chapters.flatMap(({ direction }) => direction ?? []);
  const spans = [...periods, ...slides.flatMap(({ period }) => period ?? [])].map(yearsOf);
  const hasYear = (year: number): boolean => spans.some(([first, last]) => year >= first && year <= last);
  return [
    ...only
      .filter((index) => !directions.includes(index))
      .map((index) => say`there is no direction ${index}; the article has ${directions.length || say`none`}`),
    ...years
      .filter((year) => !hasYear(year))
      .map((year) => say`there is no forecast for ${year}${spans.length > 0 ? `; ${rangeOf(spans)}` : ''}`),
  ];
}

function rangeOf(spans: [number, number][]): string {
  const first = leastOf(spans.map(([from]) => from));
  const last = greatestOf(spans.map(([, to]) => to));
  return say`the forecasts are for ${first === last ? first : say`${first} to ${last}`}`;
}
