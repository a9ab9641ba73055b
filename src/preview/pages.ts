import { numberSlide } from '../marp/number.ts';
import { type PlayerInput, toPlayerPage } from '../player/page.ts';
import type { Hub } from './hub.ts';
import type { LivePresentation } from './live-deck.ts';

/** Each slide with the number of its place: those of a preview are numbered as if each were the only one. */
function numbered({ slides, ...presentation }: LivePresentation): Omit<PlayerInput, 'script'> {
  const total = slides.length;
  return {
    ...presentation,
    slides: slides.map((slide, at) => ({
      ...slide,
      html: numberSlide(slide.html, { number: at + 1, total }),
    })),
  };
}

/**
 * The preview's page. Where there is no good deck yet, it has no slides, and shows what keeps it from having them.
 * @param script the preview's browser script
 */
export function toLivePage({ presentation, status, version }: Hub, script: string): string {
  const empty = { lang: 'en', title: status.source, slides: [], css: '', size: { width: 1280, height: 720 } };
  return toPlayerPage({ ...(presentation ? numbered(presentation) : empty), script, live: { version } });
}

/**
 * The deck as one file that needs no preview.
 * @param script the browser script of a deck that stands alone
 */
export function toDownload(presentation: LivePresentation, script: string): string {
  const { slides, ...deck } = numbered(presentation);
  return toPlayerPage({ ...deck, slides: slides.map((slide) => ({ ...slide, key: undefined })), script });
}
