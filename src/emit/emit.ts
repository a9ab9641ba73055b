import { type Format, type SlideFormat, slideFormats } from '../model/format.ts';
import type { Timer } from '../model/timer.ts';
import { deckHtml } from './html.ts';
import { deckPdf } from './pdf.ts';
import type { Presentation } from './presentation.ts';

/** Makes one file of a deck that is laid out. */
type Emitter = (presentation: Presentation, onPrinted?: () => void) => Promise<string | Uint8Array>;

const emitters: Record<SlideFormat, Emitter> = { html: deckHtml, pdf: deckPdf };

/**
 * The files of a presentation, by file name.
 * @param onPrinted told when the page is not needed any more
 */
export async function emitSlides(
  presentation: Presentation,
  wanted: readonly Format[],
  timer: Timer,
  onPrinted?: () => void,
): Promise<Map<string, string | Uint8Array>> {
  // The PDF first: the browser prints while the HTML is made.
  const made = slideFormats
    .toReversed()
    .filter((format) => wanted.includes(format))
    .map(
      async (format): Promise<[string, string | Uint8Array]> => [
        `deck.${format}`,
        await timer.time(format, () => emitters[format](presentation, onPrinted)),
      ],
    );
  return new Map(await Promise.all(made));
}
