import { dirname } from 'node:path';
import { measureSlides } from '../../browser/measure.ts';
import { emit } from '../../emit/emit.ts';
import type { DeckFiles } from '../../emit/emitter.ts';
import type { DeckHead, DescribedSlide, Presentation } from '../../emit/presentation.ts';
import { withCutFaces } from '../../fonts/own-faces.ts';
import { say } from '../../language/say.ts';
import { anchorsOfSlides } from '../../marp/anchors.ts';
import { readPicture } from '../../marp/picture.ts';
import { toPrintPage } from '../../marp/print-page.ts';
import type { Format } from '../../model/format.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { Metadata } from '../../model/roadmap.ts';
import { type Composed, compose } from '../compose.ts';
import type { Context } from '../context.ts';
import { drawInMarkdown } from '../draw.ts';
import type { DeckFonts } from '../fonts.ts';
import { layoutPage } from '../layout.ts';
import { warnOfDeadAnchors } from '../messages/local-links.ts';
import { reportPicture } from '../messages/picture.ts';
import { placeInText, warnOfRefusal } from '../messages/refusal.ts';
import type { CompileOptions } from '../read.ts';
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
export async function composeDeck(
  path: string,
  options: CompileOptions,
  context: Context,
): Promise<ComposedDeck> {
  const { timer } = context;
  const reading = await readDeck(path, options, timer);
  const { text, file, metadata, theme, settings } = reading;
  const folder = dirname(path);
  const diagrams = await drawInMarkdown(reading, context);
  const composed = await timer.time('render', async () =>
    compose(text, theme, settings.lang, (address) => readPicture(address, folder), folder, diagrams),
  );
  for (const { address, fault, line } of composed.faults)
    reportPicture(
      address,
      fault,
      placeInText(address, file) ?? (line ? { line, column: 1 } : undefined),
      file,
    );
  for (const address of composed.refused) warnOfRefusal(address, file);
  warnOfDeadAnchors(composed.slides, file);
  return {
    reading,
    composed,
    deck: headOf(composed, metadata, settings.lang),
    described: describeRendered(composed.slides, settings.rates),
  };
}

/** A Markdown deck as it was laid out. */
export interface LaidOutDeck {
  files: DeckFiles;
  measured: Measurement[];
  fonts: DeckFonts;
}

/** Lays a rendered deck out in the browser and makes its files. */
export function layOutDeck(
  { reading, composed, deck, described }: ComposedDeck,
  formats: readonly Format[],
  context: Pick<Context, 'browser' | 'timer'>,
): Promise<LaidOutDeck> {
  const { lang } = reading.settings;
  const { slides, css, width, height } = composed;
  const html = toPrintPage(composed, css, lang, deck.title);
  const spoken = deck.title + slides.flatMap(({ title, notes }) => [title, ...notes]).join('');
  return layoutPage({ html, css, lang, spoken }, context, async (page, fonts) => {
    const measured = await context.timer.time('fit', () => measureSlides(page));
    const presentation: Presentation = {
      ...deck,
      slides: slides.map(({ html, notes }, index) => ({
        ...(described[index] as DescribedSlide),
        html,
        notes,
      })),
      css: fonts.css + withCutFaces(css, fonts.own),
      fonts: fonts.family ? [fonts.family] : [],
      width,
      height,
      page,
      anchors: anchorsOfSlides(slides),
    };
    return { files: await emit(presentation, formats, context.timer), measured, fonts };
  });
}

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

export const overflowFix = say`Shorten it, give it the class dense, or cut it in two.`;
