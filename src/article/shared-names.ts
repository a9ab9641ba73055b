import type { PhrasingContent } from 'mdast';
import type { Direction, Forecast } from '../model/roadmap.ts';
import { offsetOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/**
 * Marks the periods whose names are those of all others of their direction, or of the article. Of 2030年の姿 and 2035年の姿,
 * or of 2030 outlook in each chapter, what stands beside the period tells nothing apart: on a map it would fill the cells in
 * place of what is foreseen.
 * @param directions are changed
 */
export function markSharedNames(directions: Direction[]): void {
  const own = directions.map(namedPeriods);
  const shared = [...own, own.flat()].filter(areCalledAlike);
  for (const forecast of new Set(shared.flat())) forecast.sharesName = true;
}

/** The periods of a direction that have a name, and something that it stands over. */
const namedPeriods = ({ topics }: Direction): Forecast[] =>
  topics
    .flatMap(({ pieces }) => pieces)
    .filter((piece): piece is Forecast => piece.type === 'forecast')
    .filter(({ title, position }) => title.named.length > 0 && offsetOf(position.end) > endOf(title));

const endOf = ({ position }: Forecast['title']): number => offsetOf(position.end);

const areCalledAlike = (forecasts: Forecast[]): boolean =>
  forecasts.length > 1 && new Set(forecasts.map(({ title }) => textOf(title.named).toLowerCase())).size === 1;

/** What a period is called by itself: nothing where its name is that of all its peers. */
export const ownName = ({ title, sharesName }: Forecast): PhrasingContent[] =>
  sharesName ? [] : title.named;
