import { nounLabel } from '../language/chapter-words.ts';
import type { Direction, Title } from '../model/roadmap.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { halvesOf } from './title.ts';
import { calledWhole } from './titles-alike.ts';

type Label = NonNullable<ReturnType<typeof nounLabel>>;

/**
 * Calls directions that their author counts by a noun (Pillar 2: Grid) by what stands behind it, with that as their label.
 * All of them are counted so, and as the deck counts them, or none is: their numbers are always shown. Otherwise such a one
 * is called by all of its title, since a noun and a number are no name. So is one whose name before the colon is that of
 * another.
 * @param directions is changed
 */
export function labelDirections(directions: Iterable<Direction>): void {
  const all = [...directions];
  const found = all.map(({ title }) => nounLabel(textOf(title.named)));
  const labels = found.flatMap((label) => label ?? []);
  const isOne = new Set(labels.map(({ noun }) => noun)).size === 1;
  const areCounted = all.length > 1 && all.every(({ index }, at) => labels[at]?.number === index);
  const isLabel = isOne && areCounted;
  for (const [at, direction] of all.entries()) {
    const label = found[at];
    if (label && isLabel) direction.title = behind(direction.title, label);
    else if (label?.label === textOf(direction.title.main)) direction.title = calledWhole(direction).title;
  }
  callApart(all);
}

/** Calls those by all of their titles that have the half before the colon in common with another: Axis: quays, Axis: ships. */
function callApart(directions: Direction[]): void {
  const names = directions.map(({ title }) => textOf(title.main));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [at, direction] of directions.entries())
    if ((counts.get(names[at] ?? '') ?? 0) > 1) direction.title = calledWhole(direction).title;
}

/** A title that calls by what stands behind its label, which may have two halves of its own. */
function behind({ named, whole, position, number }: Title, { label, length }: Label): Title {
  const called = halvesOf(trimPhrasing(slicePhrasing(named, length)));
  const title = { ...called, label: slicePhrasing(named, 0, label.length), named, whole, position };
  return number === undefined ? title : { ...title, number };
}
