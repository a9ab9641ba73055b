import type { VFile } from 'vfile';
import { say } from '../../language/say.ts';
import type { Deck } from '../../model/deck.ts';
import { report } from '../../model/report.ts';

/** Decks of this length are still made in under a minute on a small machine; nobody shows longer ones. */
const mostSlides = 2000;

/** Reports a deck that is too long to be made, at the place in the article where the room ends. */
export function reportLength({ slides }: Deck, file: VFile): void {
  if (slides.length <= mostSlides) return;
  const count = slides.length.toLocaleString('en');
  report(file, {
    rule: 'deck-too-long',
    severity: 'error',
    reason: say`the article makes ${count} slides, more than the ${mostSlides.toLocaleString('en')} of a deck`,
    fix: say`Split it into several articles, the first one ending before this line.`,
    place: slides[mostSlides]?.sources[0]?.start,
  });
}
