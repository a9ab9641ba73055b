import { nounLabel } from '../language/chapter-words.ts';
import type { Direction, Title } from '../model/roadmap.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { halvesOf } from './title.ts';

type Label = NonNullable<ReturnType<typeof nounLabel>>;

/**
 * Calls directions that their author counts by a noun (Pillar 2: Grid) by what stands behind it, with that as their label.
 * All of them are counted so, and as the deck counts them, or none is: their numbers are always shown.
 * @param directions is changed
 */
export function labelDirections(directions: Iterable<Direction>): void {
  const all = [...directions];
  const labels = all.flatMap(({ title }) => nounLabel(textOf(title.named)) ?? []);
  const isOne = new Set(labels.map(({ noun }) => noun)).size === 1;
  const areCounted = all.length > 1 && all.every(({ index }, at) => labels[at]?.number === index);
  if (!isOne || !areCounted) return;
  for (const [at, label] of labels.entries()) {
    const direction = all[at] as Direction;
    direction.title = behind(direction.title, label);
  }
}

/** A title that calls by what stands behind its label, which may have two halves of its own. */
function behind({ named, whole, position, number }: Title, { label, length }: Label): Title {
  const called = halvesOf(trimPhrasing(slicePhrasing(named, length)));
  const title = { ...called, label: slicePhrasing(named, 0, label.length), named, whole, position };
  return number === undefined ? title : { ...title, number };
}
