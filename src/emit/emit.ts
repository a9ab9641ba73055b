import { type Format, formats } from '../model/format.ts';
import type { Timer } from '../model/timer.ts';
import type { DeckFiles, Emitter } from './emitter.ts';
import { deckHtml } from './html.ts';
import { deckMarkdown } from './md.ts';
import { deckPdf } from './pdf.ts';
import type { Presentation } from './presentation.ts';

const emitters: Record<Format, Emitter> = { md: deckMarkdown, html: deckHtml, pdf: deckPdf };

/**
 * The files of a presentation in the formats that are wanted.
 * @param onPrinted told when the page is not needed any more
 */
export async function emit(
  presentation: Presentation,
  wanted: readonly Format[],
  timer: Timer,
  onPrinted?: () => void,
): Promise<DeckFiles> {
  // The PDF first: the browser prints while the others are made.
  const made = formats
    .toReversed()
    .filter((format) => wanted.includes(format))
    .map((format) => timer.time(format, () => emitters[format](presentation, onPrinted)));
  return new Map((await Promise.all(made)).flatMap((files) => [...files]));
}
