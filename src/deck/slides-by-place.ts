import type { SourceRange } from '../model/deck.ts';

/**
 * Finds the slides made from a place, in their order: ranges are looked up by the line, since they may nest and repeat.
 * The thousand slides of one long list name all of its lines each, so slides are kept by range, not by line.
 * @param sources the ranges that each slide was made from
 */
export function slidesByPlace(sources: readonly SourceRange[][]): (source: SourceRange) => number[] {
  const ranges = new Map<string, { range: SourceRange; slides: number[] }>();
  sources.forEach((each, slide) => {
    for (const range of each) {
      const key = `${range.start.line}-${range.end.line}`;
      const known = ranges.get(key);
      if (!known) ranges.set(key, { range, slides: [slide] });
      else if (known.slides.at(-1) !== slide) known.slides.push(slide);
    }
  });
  const byLine = new Map<number, string[]>();
  for (const [key, { range }] of ranges) {
    for (let line = range.start.line; line <= range.end.line; line++)
      byLine.set(line, [...(byLine.get(line) ?? []), key]);
  }
  const together = new Map<string, number[]>();
  return ({ start }) => {
    const keys = byLine.get(start.line) ?? [];
    const all = keys.join(' ');
    const known = together.get(all);
    if (known) return known;
    const slides = new Set(keys.flatMap((key) => ranges.get(key)?.slides ?? []));
    const found = [...slides].sort((a, b) => a - b);
    together.set(all, found);
    return found;
  };
}

/** A rising row of slides, begun with the first one that is not before `first`; those before it come last. */
export function* begunAt(slides: readonly number[], first: number): Generator<number> {
  let [low, high] = [0, slides.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slides[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  for (let place = low; place < slides.length; place++) yield slides[place] ?? 0;
  for (let place = 0; place < low; place++) yield slides[place] ?? 0;
}
