/** How one order of keys becomes another, moving as little as can be. */
export interface Reorder {
  /** For each place of the new order, the place of the old one that it is taken from; undefined where it is made anew. */
  sources: (number | undefined)[];
  /** For places that are made anew where another slide stood: its place in the old order. Its element can be refilled. */
  refilled: Map<number, number>;
  /** All other places of the old order that are taken out, rising. */
  removed: number[];
  /**
   * Places of the new order to be put before their followers, falling: each one's follower already stands where it
   * belongs. All other places stand right as they are.
   */
  placed: number[];
}

/** Equal keys are taken in the order in which they stand. */
function toSources(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (let place = before.length - 1; place >= 0; place--) {
    const key = before[place] as string;
    const same = places.get(key);
    if (same === undefined) places.set(key, [place]);
    else same.push(place);
  }
  return after.map((key) => places.get(key)?.pop());
}

/** The first place in `tails` whose source is not below the given one. */
function findTail(
  tails: readonly number[],
  sources: readonly (number | undefined)[],
  source: number,
): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sources[tails[middle] as number] as number) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places of a longest rising run of sources: what stands on them need not move. */
function toStaying(sources: readonly (number | undefined)[]): Set<number> {
  const tails: number[] = [];
  const earlier: (number | undefined)[] = [];
  for (const [place, source] of sources.entries()) {
    if (source === undefined) continue;
    const at = findTail(tails, sources, source);
    earlier[place] = tails[at - 1];
    tails[at] = place;
  }
  const staying = new Set<number>();
  for (let place = tails.at(-1); place !== undefined; place = earlier[place]) staying.add(place);
  return staying;
}

/** A new place right behind one that stays, whose old follower is taken out, is a slide that was edited. */
function toRefilled(
  sources: readonly (number | undefined)[],
  staying: ReadonlySet<number>,
  left: ReadonlySet<number>,
): Map<number, number> {
  const refilled = new Map<number, number>();
  for (const [place, source] of sources.entries()) {
    if (source !== undefined) continue;
    const before = staying.has(place - 1) ? sources[place - 1] : refilled.get(place - 1);
    const candidate = place === 0 ? 0 : before === undefined ? undefined : before + 1;
    if (candidate !== undefined && left.has(candidate)) refilled.set(place, candidate);
  }
  return refilled;
}

/** Tells how a list that stands in the old order is brought into the new one. Keys may stand more than once. */
export function toReorder(before: readonly string[], after: readonly string[]): Reorder {
  const sources = toSources(before, after);
  const staying = toStaying(sources);
  const taken = new Set(sources);
  const left = new Set([...before.keys()].filter((place) => !taken.has(place)));
  const refilled = toRefilled(sources, staying, left);
  for (const place of refilled.values()) left.delete(place);
  const stands = (place: number): boolean => staying.has(place) || refilled.has(place);
  return {
    sources,
    refilled,
    removed: [...left],
    placed: [...after.keys()].filter((place) => !stands(place)).reverse(),
  };
}

/** Where the view stands in the new deck: at the slide of the same id, else at the same place. */
export function toKeptIndex(id: string | undefined, index: number, ids: readonly string[]): number {
  // Where an id stands more than once, the nearest is the likeliest.
  const same = ids.flatMap((each, at) => (each === id && id !== '' ? [at] : []));
  const nearest = same.sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0];
  return nearest ?? Math.max(0, Math.min(index, ids.length - 1));
}
