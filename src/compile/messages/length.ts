import type { VFile } from 'vfile';
import { leastSlides } from '../../deck/presplit.ts';
import { say } from '../../language/say.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import { report } from '../../model/report.ts';

/** Decks of this length are still made in under a minute on a small machine; nobody shows longer ones. */
const mostSlides = 2000;

/** Reports a deck that is too long to be made, at the place in the article where the room ends. */
export function reportLength({ slides, lang }: Deck, file: VFile): void {
  const ends = endsOf(slides, lang);
  const least = ends.at(-1) ?? 0;
  if (least <= mostSlides) return;
  const count = least.toLocaleString('en');
  report(file, {
    rule: 'deck-too-long',
    severity: 'error',
    reason: say`the article makes ${count} slides, more than the ${mostSlides.toLocaleString('en')} of a deck`,
    fix: say`Split it into several articles, the first one ending before this line.`,
    place: slides[ends.findIndex((end) => end > mostSlides)]?.sources[0]?.start,
  });
}

/** How many slides of the deck there are, at the least, up to the end of each that is planned. */
function endsOf(slides: readonly Slide[], lang: string): number[] {
  let sum = 0;
  return slides.map((slide) => {
    sum += leastSlides(slide, lang);
    return sum;
  });
}
