import type { Labels } from '../../language/labels.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import { text } from '../nodes.ts';
import { makeSlide } from '../slide.ts';

/** Tells in the Markdown too that a slide is none of the talk's. */
export const appendixClass = 'appendix';

/** Puts the slides that are not told behind those that are, as a chapter of their own. */
export function toAppendix(deck: Deck, told: ReadonlySet<Slide>, labels: Labels): Deck {
  const left = deck.slides.filter((slide) => !told.has(slide));
  if (left.length === 0) return deck;
  const chapter = deck.chapters.length + 1;
  const taken = new Set(deck.slides.map(({ id }) => id));
  const opener = makeSlide('section', {
    id: freeId('appendix', taken),
    heading: { depth: 1, children: [text(labels.appendix)] },
  });
  return {
    ...deck,
    chapters: [...deck.chapters, { title: labels.appendix }],
    slides: [
      ...deck.slides.filter((slide) => told.has(slide)),
      ...[opener, ...left].map(
        (slide): Slide => ({ ...slide, chapter, appendix: true, classes: [...slide.classes, appendixClass] }),
      ),
    ],
  };
}

/** An id that no slide has yet: `appendix`, `appendix-1`, … */
function freeId(name: string, taken: ReadonlySet<string>): string {
  for (let index = 0; ; index++) {
    const id = index === 0 ? name : `${name}-${index}`;
    if (!taken.has(id)) return id;
  }
}
