import { greatestOf } from '../model/long-lists.ts';

/**
 * Cuts a row of things into `count` runs whose heaviest is as light as it can be, and the others about as heavy, so that
 * no run stands nearly empty beside a full one.
 * @param weights what each thing takes, none negative
 * @returns the index at which each run starts, and the number of things at the end
 */
export function balance(weights: number[], count: number): number[] {
  const runs = Math.max(1, Math.min(count, weights.length));
  let low = greatestOf([0, ...weights]);
  let high = weights.reduce((sum, weight) => sum + weight, 0);
  for (let step = 0; step < 50 && high - low > 1e-6 * high; step++) {
    const middle = (low + high) / 2;
    if (starts(weights, middle).length <= runs) high = middle;
    else low = middle;
  }
  const cuts = starts(weights, high);
  if (cuts.length === runs) return [...evened(weights, cuts, high), weights.length];
  // Fewer runs than asked for can carry as little; then the longest are halved until the count is right.
  while (cuts.length < runs) halveLongest(cuts, weights.length);
  return [...cuts, weights.length];
}

/** Runs filled one after the other, each cut moved halfway to where it would be if they were filled from the end. */
function evened(weights: number[], latest: number[], capacity: number): number[] {
  const before = [0];
  for (const weight of weights) before.push((before.at(-1) ?? 0) + weight);
  const upTo = (cut = 0): number => before[cut] ?? 0;
  const earliest = starts(weights.toReversed(), capacity).map((start) => weights.length - start);
  const cuts = [0];
  for (const [place, last] of latest.slice(1).entries()) {
    let cut = earliest.at(-1 - place) ?? last;
    const middle = (upTo(cut) + upTo(last)) / 2;
    const isNearer = (next: number): boolean => Math.abs(upTo(next) - middle) <= Math.abs(upTo(cut) - middle);
    while (cut < last && isNearer(cut + 1) && fits(upTo(cut + 1) - upTo(cuts.at(-1)), capacity)) cut += 1;
    cuts.push(cut);
  }
  return cuts;
}

const fits = (weight: number, capacity: number): boolean => weight <= capacity * (1 + 1e-9);

function starts(weights: number[], capacity: number): number[] {
  const cuts = [0];
  let filled = 0;
  weights.forEach((weight, index) => {
    if (!fits(filled + weight, capacity)) {
      cuts.push(index);
      filled = 0;
    }
    filled += weight;
  });
  return cuts;
}

function halveLongest(cuts: number[], length: number): void {
  let longest = 0;
  const size = (index: number): number => (cuts[index + 1] ?? length) - (cuts[index] ?? 0);
  cuts.forEach((_, index) => {
    if (size(index) > size(longest)) longest = index;
  });
  cuts.splice(longest + 1, 0, (cuts[longest] ?? 0) + Math.ceil(size(longest) / 2));
}
