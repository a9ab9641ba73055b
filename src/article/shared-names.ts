import type { PhrasingContent } from 'mdast';
import { onlyNumbered } from '../language/chapter-words.ts';
import type { Direction, Forecast } from '../model/roadmap.ts';
import { offsetOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/**
 * Marks the periods whose names are those of all others of their direction, or of the article, or only their numbers, or
 * the same phase in every direction. Of 2030年の姿 and 2035年の姿, of 2030 outlook in each chapter, or of Phase One
 * and Phase Two in each, what stands beside the period tells nothing apart: on a map it would fill the cells in place of what
 * is foreseen.
 * @param directions are changed
 */
export function markSharedNames(directions: Direction[]): void {
  const own = directions.map(namedPeriods);
  const shared = [
    ...[...own, own.flat()].filter(areCalledAlike),
    ...own.filter(areCounted),
    ...calledByPeriod(own.flat()),
  ];
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

/** Whether they are called by one noun and count on from one, and no more: Phase One, Phase Two; but Ariane 5, Ariane 6. */
function areCounted(forecasts: Forecast[]): boolean {
  const found = forecasts.map(({ title }) => onlyNumbered(textOf(title.named)));
  return found.length > 1 && found.every((one, at) => one?.noun === found[0]?.noun && one?.number === at + 1);
}

/** One period may have one name in two directions by chance. */
const fewestPeriods = 2;

const wordsOf = ({ title }: Forecast): string[] => textOf(title.named).toLowerCase().split(/\s+/);

/** Whether one word is in all names, as the noun is that counts phases. */
const shareWord = (forecasts: Forecast[]): boolean =>
  forecasts
    .slice(0, 1)
    .flatMap(wordsOf)
    .some((word) => forecasts.every((one) => wordsOf(one).includes(word)));

/** The forecasts of each period that several directions have, where each is called alike in all of them, and by one noun. */
function calledByPeriod(forecasts: Forecast[]): Forecast[][] {
  const periods = new Map<string, Forecast[]>();
  for (const forecast of forecasts) {
    const { key } = forecast.period;
    const others = periods.get(key);
    if (others) others.push(forecast);
    else periods.set(key, [forecast]);
  }
  const shared = [...periods.values()].filter(({ length }) => length > 1);
  return shared.length >= fewestPeriods && shared.every(areCalledAlike) && shareWord(shared.flat())
    ? shared
    : [];
}

/** What a period is called by itself: nothing where its name is that of all its peers. */
export const ownName = ({ title, sharesName }: Forecast): PhrasingContent[] =>
  sharesName ? [] : title.named;
