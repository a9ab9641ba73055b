import type { Unit } from '../model/coverage.ts';
import type { Deck, Slide } from '../model/deck.ts';

/** What the slides of a deck would have lost, with the number of the slide that has it in its notes. */
export interface Noted {
  unit: Unit;
  slide: number;
}

/**
 * Puts what no slide and no notes of a deck have into the notes of the slide that tells what stands before it, to be read: a
 * fault of the planner must not cost the talk. Pictures stay as they are.
 * @param missing the units that an account of the deck did not find
 * @returns the same deck where it has everything
 */
export function noteMissing(missing: Unit[], deck: Deck): { deck: Deck; noted: Noted[] } {
  const noted = missing
    .filter(({ type }) => type !== 'image')
    .map((unit): Noted => ({ unit, slide: slideBefore(unit, deck.slides) }));
  if (noted.length === 0) return { deck, noted };
  const slides = deck.slides.map((slide, index) => {
    const lines = noted.filter((one) => one.slide === index + 1).map(({ unit }) => unit.text);
    if (lines.length === 0) return slide;
    return { ...slide, said: slide.said ?? slide.notes.length, notes: [...slide.notes, ...lines] };
  });
  return { deck: { ...deck, slides }, noted };
}

/** The number of the slide that tells the place of a unit, or what stands last before it. */
function slideBefore({ source }: Unit, slides: Slide[]): number {
  let [number, last] = [1, -1];
  for (const [index, { sources }] of slides.entries())
    for (const { start } of sources)
      if (start.offset <= source.start.offset && start.offset >= last)
        [number, last] = [index + 1, start.offset];
  return number;
}
