import { linkSlide } from '../marp/anchors.ts';
import { readClientScript } from '../player/client-script.ts';
import { toPlayerPage } from '../player/page.ts';
import type { DeckFiles } from './emitter.ts';
import type { Presentation } from './presentation.ts';

/** One offline page with the slides and the player. */
export async function deckHtml({
  width,
  height,
  page: _page,
  markdown: _markdown,
  anchors,
  slides,
  ...presentation
}: Presentation): Promise<DeckFiles> {
  const html = toPlayerPage({
    ...presentation,
    slides: slides.map((slide) => ({ ...slide, html: linkSlide(slide.html, anchors) })),
    script: await readClientScript(),
    size: { width, height },
  });
  return new Map([['deck.html', html]]);
}
