/** A sentence of running text, as far as it matters to where slides begin. */
export interface Unit {
  /** The room that it takes. */
  weight: number;
  /** How bad it is to begin a slide with it: 0 where nothing is parted. */
  opening: number;
  isParagraphStart: boolean;
}

/** What a slide should take, and what it should not exceed: in room, and in paragraphs. */
export interface Measure {
  ideal: number;
  most: number;
  mostParagraphs: number;
}

/** How much the difference from the ideal counts beside what a cut costs, and what is over the most. */
const [unevenness, excess] = [4, 40];

/**
 * Where to begin new slides in running text, so that all carry about as much and few cuts are bad ones: the cheapest way
 * of all, as lines are broken by Knuth and Plass (Breaking Paragraphs into Lines, 1981).
 * @returns the index at which each slide starts, and the number of units at the end
 */
export function spread(units: Unit[], measure: Measure): number[] {
  const costs = [0];
  const before = [0];
  for (let end = 1; end <= units.length; end++) {
    let best = Number.POSITIVE_INFINITY;
    let [weight, paragraphs] = [0, 0];
    for (let start = end - 1; start >= 0; start--) {
      const unit = units[start] as Unit;
      weight += unit.weight;
      if (start < end - 1 && weight > 2 * Math.max(measure.ideal, measure.most)) break;
      const opening = start > 0 ? unit.opening : 0;
      const isWhole = unit.isParagraphStart;
      paragraphs += Number(isWhole);
      const cost = (costs[start] ?? 0) + opening + costOf(weight, paragraphs + Number(!isWhole), measure);
      if (cost >= best) continue;
      best = cost;
      before[end] = start;
    }
    costs[end] = best;
  }
  const cuts = [units.length];
  while ((cuts[0] as number) > 0) cuts.unshift(before[cuts[0] as number] ?? 0);
  return cuts;
}

function costOf(weight: number, paragraphs: number, { ideal, most, mostParagraphs }: Measure): number {
  const tooMuch = Math.max(0, weight / most - 1, paragraphs / mostParagraphs - 1);
  return unevenness * (weight / ideal - 1) ** 2 + excess * tooMuch;
}
