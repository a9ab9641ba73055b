import { parseNumeral } from '../language/numerals.ts';
import type { Part, Title, Topic } from '../model/roadmap.ts';
import { saidIn } from './chapter-numbers.ts';
import { slicePhrasing, textOf } from './phrasing.ts';
import { halvesOf, withoutNumber } from './title.ts';

/** A single number counts nothing. */
const fewestCounted = 2;

/**
 * The parts of one section that their author counts one by one, by a noun (Goal 1, Goal 2) or by figures alone. What those of
 * 2.1 say is where a section stands in its chapter.
 */
export function countedParts(parts: Part[]): ReadonlySet<Part> {
  const runs = new Map<string, { part: Part; number: number }[]>();
  for (const part of parts) {
    const said = part.title && saidIn(part.title);
    if (!said || /\d/.test(said.noun)) continue;
    const run = runs.get(said.noun);
    if (run) run.push({ part, number: said.number });
    else runs.set(said.noun, [{ part, number: said.number }]);
  }
  const counted = [...runs.values()].filter(
    (run) =>
      run.length >= fewestCounted && run.every(({ number }, at) => number === (run[0]?.number ?? 0) + at),
  );
  return new Set(counted.flat().map(({ part }) => part));
}

/**
 * Parts in which the sections that their author counts by figures within another one are called by them too: the fourth of
 * ten. So are the topics of a direction that the chapter beside it counts on from.
 */
export function keepNumbers(parts: Part[]): Part[] {
  return parts.map((part, at): Part => {
    if (part.type === 'section') return { ...part, parts: withNumbers(part.parts) };
    return countsOn(parts[at - 1], part) || countsOn(part, parts[at + 1])
      ? { ...part, topics: part.topics.map(withNumber) }
      : part;
  });
}

/**
 * Whether the numbers of what parts hold go on from one to the next: chapters of the first to the third, and of the fourth to
 * the sixth.
 */
export const countOn = (parts: Part[]): boolean => parts.some((part, at) => countsOn(parts[at - 1], part));

/** Whether the numbers of what one part holds go on in the next. */
function countsOn(one: Part | undefined, next: Part | undefined): boolean {
  const [before, behind] = [numbersIn(one), numbersIn(next)];
  const [last, first] = [before.at(-1), behind[0]];
  return last !== undefined && first === last + 1 && [before, behind].every(areInOrder);
}

const areInOrder = (numbers: number[]): boolean =>
  numbers.every((number, at) => number === (numbers[0] ?? 0) + at);

/** The numbers of all that a part holds; none where something has none. */
function numbersIn(part: Part | undefined): number[] {
  const held = part?.type === 'direction' ? part.topics : (part?.parts ?? []);
  const numbers = held.flatMap(({ title }) => parseNumeral(title?.number ?? '') ?? []);
  return numbers.length === held.length ? numbers : [];
}

const withNumber = (topic: Topic): Topic =>
  topic.title ? { ...topic, title: calledByNumber(topic.title) } : topic;

function withNumbers(parts: Part[]): Part[] {
  const counted = countedParts(parts);
  return keepNumbers(parts).map((part, at) => {
    const isCounted = part.type === 'section' && !part.isLine && part.title?.number !== undefined;
    return isCounted && counted.has(parts[at] as Part)
      ? { ...part, title: calledByNumber(part.title as Title) }
      : part;
  });
}

const calledByNumber = (title: Title): Title => ({
  ...title,
  ...halvesOf(title.whole),
  named: title.whole,
});

/** What a title says beside its number. */
export function besideNumber({ number, named, whole }: Title): Title['named'] {
  if (number === undefined || named !== whole) return named;
  const words = textOf(named);
  return slicePhrasing(named, words.length - withoutNumber(words).length);
}
