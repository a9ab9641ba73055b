import type { Part, Title } from '../model/roadmap.ts';
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

/** Parts in which the sections that their author counts by figures within another one are called by them too: the fourth of ten. */
export function keepNumbers(parts: Part[]): Part[] {
  return parts.map((part) => (part.type === 'section' ? { ...part, parts: withNumbers(part.parts) } : part));
}

function withNumbers(parts: Part[]): Part[] {
  const counted = countedParts(parts);
  return keepNumbers(parts).map((part, at) => {
    const isCounted = part.type === 'section' && part.title?.number !== undefined;
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
