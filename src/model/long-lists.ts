// A call takes about a hundred thousand arguments, and an article can have more of anything.

/** Adds all of `more` to the end of a list. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each);
}

/** Puts `more` in the place of `count` things of a list. */
export function replaceAt<T>(list: T[], index: number, count: number, more: Iterable<T>): void {
  const behind = list.splice(index).slice(count);
  append(list, more);
  append(list, behind);
}

/** The least of some numbers; Infinity where there is none. */
export function leastOf(numbers: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const each of numbers) least = Math.min(least, each);
  return least;
}

/** The greatest of some numbers; −Infinity where there is none. */
export function greatestOf(numbers: Iterable<number>): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const each of numbers) greatest = Math.max(greatest, each);
  return greatest;
}
