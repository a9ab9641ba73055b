/** What a thing can be cut into, by the height of each part. */
export interface Parts<T> {
  heights: number[];
  /** A thing of the parts from one to before another. */
  take: (from: number, to: number) => T;
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

export const whole = <T>(thing: T, height: number): Parts<T> => ({ heights: [height], take: () => thing });

/** Where things that stand in a row hold together. */
export interface Hold {
  room: number;
  /** Whether the end of this thing goes with the beginning of the next. */
  end: (index: number) => boolean;
  /** Whether so do its own parts with each other. */
  inside: (index: number) => boolean;
}

/** What leads to something stays with it, even where both are too tall together, if it takes no more of the room. */
const shareOfLead = 0.25;

/**
 * The parts of things one behind the other.
 * @param join makes one of the things that a run of parts is of; the first of them stands at this place in the row
 */
export function partsInRow<T, R>(
  row: Parts<T>[],
  join: (things: T[], first: number) => R,
  { room, end, inside }: Hold = { room: 0, end: () => false, inside: () => false },
): Parts<R> {
  const starts = [0];
  for (const { heights } of row) starts.push((starts.at(-1) ?? 0) + heights.length);
  const heights = row.flatMap((parts) => parts.heights);
  const isHeld = row.flatMap((parts, index) =>
    parts.heights.map((_, place) => (place + 1 < parts.heights.length ? inside(index) : end(index))),
  );
  const cuts = heldTogether(heights, isHeld, room);
  return {
    heights: cuts.slice(1).map((end, index) => sumOf(heights.slice(cuts[index], end))),
    take: (from, to) => {
      const [start = 0, stop = 0] = [cuts[from], cuts[to]];
      const first = lastUpTo(starts, start);
      const things: T[] = [];
      for (let index = first; index < row.length && (starts[index] ?? stop) < stop; index++) {
        const [offset = 0, next = 0] = [starts[index], starts[index + 1]];
        const part = row[index]?.take(Math.max(start, offset) - offset, Math.min(stop, next) - offset);
        if (part !== undefined) things.push(part);
      }
      return join(things, first);
    },
  };
}

/** The places at which runs of parts begin that hold together, and the number of parts at the end. */
function heldTogether(heights: number[], isHeld: boolean[], room: number): number[] {
  const cuts = [heights.length];
  let filled = 0;
  for (let place = heights.length - 1; place >= 0; place--) {
    const height = heights[place] ?? 0;
    const isOne =
      isHeld[place] &&
      place + 1 < heights.length &&
      (filled + height <= room || height <= room * shareOfLead);
    if (!isOne && place + 1 < heights.length) cuts.push(place + 1);
    filled = isOne ? filled + height : height;
  }
  if (heights.length > 0) cuts.push(0);
  return cuts.reverse();
}

/** The last place in a rising row whose number is no greater. */
function lastUpTo(numbers: number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
