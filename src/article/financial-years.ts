import { isFinancial } from '../language/time-words.ts';
import type { Direction, Forecast } from '../model/roadmap.ts';
import { groupsIn } from './to-direction.ts';

/**
 * Parts the periods of financial years from those of the calendar where one direction tells of both: the end of FY2026 is
 * then not that of 2026, and stands behind it. Elsewhere the two are ways to write one year.
 * @param directions are changed
 */
export function partFinancialYears(directions: Direction[]): void {
  const told = directions.map(forecastsOf);
  if (!told.some(tellsBoth)) return;
  for (const forecast of told.flat().filter(isOfBooks)) {
    const { label, key } = forecast.period;
    // In the order of keys it is behind what begins in the same month, and before the next.
    forecast.period = { label, key: key.replace('/', 'f/') };
  }
}

const forecastsOf = ({ topics }: Direction): Forecast[] =>
  topics
    .flatMap(({ pieces }) => pieces)
    .flatMap(groupsIn)
    .filter((group): group is Forecast => group.type === 'forecast');

const isOfBooks = ({ period }: Forecast): boolean => isFinancial(period.label);

function tellsBoth(forecasts: Forecast[]): boolean {
  const calendar = new Set(forecasts.filter((one) => !isOfBooks(one)).map(({ period }) => period.key));
  return forecasts.some((one) => isOfBooks(one) && calendar.has(one.period.key));
}
