import { dirname } from 'node:path';
import type { BrowserKeeper } from '../../browser/keep.ts';
import { measureSlides } from '../../browser/measure.ts';
import { emitSlides } from '../../emit/emit.ts';
import type { DeckHead, DescribedSlide, Presentation } from '../../emit/presentation.ts';
import { type CutFaces, withCutFaces } from '../../fonts/own-faces.ts';
import { anchorsOfSlides } from '../../marp/anchors.ts';
import { readPicture } from '../../marp/picture.ts';
import { toPrintPage } from '../../marp/print-page.ts';
import type { Format } from '../../model/format.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { Metadata } from '../../model/roadmap.ts';
import type { Timer } from '../../model/timer.ts';
import { type Composed, compose } from '../compose.ts';
import type { CompileOptions } from '../read.ts';
import { embedFonts } from '../fonts.ts';
import { reportPicture } from '../reports/picture.ts';
import { placeInText, warnOfRefusal } from '../reports/refusal.ts';
import { describeRendered } from './describe-rendered.ts';
import { type DeckReading, readDeck } from './read-deck.ts';

/** A Markdown deck as it was read and rendered. */
export interface ComposedDeck {
  reading: DeckReading;
  composed: Composed;
  deck: DeckHead;
  /** What the player tells of each slide. */
  described: DescribedSlide[];
}

/**
 * Reads and renders a Markdown deck.
 * @throws Failure for anything about the call or the machine
 */
export async function composeDeck(path: string, options: CompileOptions, timer: Timer): Promise<ComposedDeck> {
  const reading = await readDeck(path, options, timer);
  const { text, file, metadata, theme, settings } = reading;
  const folder = dirname(path);
  const composed = await timer.time('render', async () =>
    compose(text, theme, settings.lang, (address) => readPicture(address, folder), folder),
  );
  for (const { address, fault, line } of composed.faults)
    reportPicture(
      address,
      fault,
      placeInText(address, file) ?? (line ? { line, column: 1 } : undefined),
      file,
    );
  for (const address of composed.refused) warnOfRefusal(address, file);
  return {
    reading,
    composed,
    deck: headOf(composed, metadata, settings.lang),
    described: describeRendered(composed.slides, settings.rates),
  };
}

/** Lays a rendered deck out in the browser and makes its files. */
export function layOutDeck(
  { reading, composed, deck, described }: ComposedDeck,
  formats: readonly Format[],
  browser: BrowserKeeper,
  timer: Timer,
): Promise<{
  files: Map<string, string | Uint8Array>;
  measured: Measurement[];
  missing: string[];
  own: CutFaces;
}> {
  const { lang } = reading.settings;
  const html = toPrintPage(composed, composed.css, lang, deck.title);
  timer.start('browser');
  return browser.run(async (session) => {
    timer.stop('browser');
    const page = await timer.time('layout', () => session.openPage(html));
    try {
      const spoken = deck.title + composed.slides.flatMap((slide) => [slide.title, ...slide.notes]).join('');
      const fonts = await timer.time('fonts', () => embedFonts(page, composed.css, spoken, lang));
      const css = fonts.css + withCutFaces(composed.css, fonts.own);
      const measured = await timer.time('fit', () => measureSlides(page));
      const presentation: Presentation = {
        ...deck,
        slides: composed.slides.map(({ html, notes }, index) => ({
          ...(described[index] as DescribedSlide),
          html,
          notes,
        })),
        css,
        fonts: fonts.family ? [fonts.family] : [],
        ...sizeOf(composed),
        page,
        anchors: anchorsOfSlides(composed.slides),
      };
      const files = await emitSlides(presentation, formats, timer);
      return { files, measured, missing: fonts.missing, own: fonts.own };
    } finally {
      await page.close();
    }
  });
}

const sizeOf = ({ width, height }: Composed) => ({ width, height });

/** What is known of a deck as a whole. */
function headOf({ slides }: Composed, metadata: Metadata, lang: string): DeckHead {
  const { title, description, author, date } = metadata;
  return {
    lang,
    title: title ?? slides[0]?.title ?? 'deck',
    ...(description ? { description } : {}),
    ...(author ? { author } : {}),
    ...(date ? { date } : {}),
    keywords: metadata.tags,
  };
}

export const overflowReason = (index: number, { slides }: Composed, pixels: number): string =>
  `slide ${index + 1} “${slides[index]?.title ?? ''}” stands out by ${pixels} px`;

export const overflowCure = 'Shorten it, give it the class dense, or cut it in two.';
