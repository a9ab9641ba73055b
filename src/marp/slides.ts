import { inPieces } from '../model/in-pieces.ts';
import { numberAlone } from './number.ts';
import type { MarpRenderer, RenderedSlide } from './render.ts';
import { joinSlides } from './write.ts';

/**
 * Renders slides as `writeSlide` writes them, each as if it were the only one of its deck (see `numberSlide`).
 * They say nothing about one another, so they are rendered in pieces: Marp takes time by the square of the slides that
 * it is given at once.
 * @param head the front matter of their deck
 * @throws Error where what was written is not one slide each
 */
export const renderSlides = (
  slides: string[],
  head: string,
  render: MarpRenderer,
): Promise<RenderedSlide[]> =>
  inPieces(slides, (piece) => {
    const made = render(joinSlides(head, piece)).slides;
    if (made.length !== piece.length)
      throw new Error(`${piece.length} slides of Markdown were rendered as ${made.length}`);
    return made.map(({ html, title, notes }) => ({ html: numberAlone(html), title, notes }));
  });
