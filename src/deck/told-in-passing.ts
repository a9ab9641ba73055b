import type { PhrasingContent } from 'mdast';
import { inPassing, type Told } from '../article/in-passing.ts';
import { holdsPeriod, isOneYear } from '../article/period.ts';
import { textOf } from '../article/phrasing.ts';
import { forecastsOf } from '../article/to-direction.ts';
import { weightOf } from '../language/weight.ts';
import type { Direction, Period } from '../model/roadmap.ts';
import { paragraphOf } from './nodes.ts';
import { howItBegins, type ShortRoom, shortName, shortWords } from './short-title.ts';

/**
 * What a direction tells of a period in passing, in a few words each; beside forecasts by how the first begins where none has
 * room.
 */
export function toldInPassing(direction: Direction, period: Period, room: ShortRoom): PhrasingContent[][] {
  const told = toldOf(direction, period, room.lang);
  const said = told.flatMap(({ words, isSentence }) => {
    const short = isSentence ? inShort(words, room) : words;
    return short ? [short] : [];
  });
  const [first] = told;
  if (!first || said.length > 0 || isPlain(direction)) return said;
  const begun = howItBegins([paragraphOf(first.words)], room);
  return begun ? [begun] : [];
}

/** Whether a direction that forecasts nothing else tells of a period in passing. */
export const isToldInPassing = (direction: Direction, period: Period, lang: string): boolean =>
  isPlain(direction) && toldOf(direction, period, lang).length > 0;

const isPlain = (direction: Direction): boolean => forecastsOf(direction).length === 0;

/** What is told of a period, and of its parts where nothing else is forecast. */
const toldOf = (direction: Direction, period: Period, lang: string): Told[] =>
  inPassing(direction, lang).filter(
    (told) =>
      told.period.key === period.key ||
      (isPlain(direction) && isOneYear(period) && holdsPeriod(period, told.period)),
  );

/** A sentence that has no room is told by how it opens, where that is not much longer: in Chinese characters. */
const mostOpening = 32;

function inShort(words: PhrasingContent[], room: ShortRoom): PhrasingContent[] | undefined {
  const short = shortWords([paragraphOf(words)], [], room);
  const opening = shortName(words, room.room, room.lang);
  return short ?? (weightOf(textOf(opening)) <= mostOpening ? opening : undefined);
}
