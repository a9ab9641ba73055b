import { dirname, extname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { VFile } from 'vfile';
import type { BrowserKeeper } from '../browser/keep.ts';
import { measureSlides } from '../browser/measure.ts';
import { toPrintPage } from '../marp/print-page.ts';
import type { Deck } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import type { Metadata } from '../model/roadmap.ts';
import type { BuildOptions, BuildResult } from './build.ts';
import { type Composed, compose, readDeckImages } from './compose.ts';
import { type Format, presentationFiles } from './deck-files.ts';
import { embedFonts, reportMissing } from './fonts.ts';
import { articleName } from './make-deck.ts';
import { writeOutput } from './output.ts';
import type { Presentation } from './presentation.ts';
import { type DeckReading, readDeck } from './read-deck.ts';
import { warnOfRefusal } from './refusal.ts';
import { Timer } from './timer.ts';

/** A Markdown deck as it was read and rendered. */
export interface ComposedDeck {
  reading: DeckReading;
  composed: Composed;
  deck: Deck;
}

/**
 * Reads and renders a Markdown deck.
 * @throws Failure for anything about the call or the machine
 */
export async function composeDeck(path: string, options: BuildOptions, timer: Timer): Promise<ComposedDeck> {
  const reading = await readDeck(path, options, timer);
  const { text, file, metadata, theme, settings } = reading;
  const composed = await timer.time('render', async () =>
    compose(text, theme, settings.lang, await readDeckImages(text, path), dirname(path)),
  );
  for (const address of composed.refused) warnOfRefusal(address, file);
  return { reading, composed, deck: toDeck(composed, metadata, settings.lang) };
}

/** Lays a rendered deck out in the browser and makes its files. */
export function layOutDeck(
  { reading, composed, deck }: ComposedDeck,
  formats: readonly Format[],
  browser: BrowserKeeper,
  timer: Timer,
): Promise<{ files: Map<string, string | Uint8Array>; measured: Measurement[]; missing: string[] }> {
  const { lang } = reading.settings;
  const html = toPrintPage(composed, composed.css, lang, deck.title);
  timer.start('browser');
  return browser.run(async (session) => {
    timer.stop('browser');
    const page = await timer.time('layout', () => session.openPage(html));
    try {
      const spoken = deck.title + composed.slides.flatMap((slide) => [slide.title, ...slide.notes]).join('');
      const fonts = await timer.time('fonts', () => embedFonts(page, composed.css, spoken, lang));
      const css = fonts.css + composed.css;
      const measured = await timer.time('fit', () => measureSlides(page));
      const presentation: Presentation = {
        ...deck,
        slides: playerSlides(composed, deck),
        css,
        fonts: fonts.family ? [fonts.family] : [],
        ...sizeOf(composed),
        page,
      };
      const files = await presentationFiles(presentation, formats, timer);
      return { files, measured, missing: fonts.missing };
    } finally {
      await page.close();
    }
  });
}

/**
 * Renders Marp Markdown, such as a deck.md edited by hand, into HTML and PDF beside it.
 * Slides that overflow are reported and kept as they are: the author laid them out.
 * @throws Failure for anything about the call or the machine
 */
export async function renderDeck(
  path: string,
  browser: BrowserKeeper,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const timer = new Timer(options.onStage);
  const made = await composeDeck(path, options, timer);
  const { reading, composed, deck } = made;
  const { file, theme, settings } = reading;
  const { formats, lang, output } = settings;
  const { files, measured, missing } = await layOutDeck(made, formats, browser, timer);
  warnOfOverflow(measured, composed, file);
  for (const character of missing) reportMissing(character, file);
  const ok = !file.messages.some((message) => message.fatal);
  const name = articleName(path);
  const named = new Map([...files].map(([file, content]) => [`${name}${extname(file)}`, content]));
  if (ok) await timer.time('write', () => writeOutput(output, named));
  return {
    article: path,
    ok,
    title: deck.title,
    lang,
    theme: theme.name,
    configuration: { ...settings, size: composed.width * 3 === composed.height * 4 ? '4:3' : '16:9' },
    files: ok ? Object.fromEntries(formats.map((format) => [format, join(output, `${name}.${format}`)])) : {},
    slides: composed.slides.map((slide, index) => ({
      number: index + 1,
      id: deck.slides[index]?.id ?? '',
      layout: '',
      title: slide.title,
      sources: [],
    })),
    timings: timer.timings,
    messages: file.messages,
  };
}

const sizeOf = ({ width, height }: Composed) => ({ width, height });

function toDeck(composed: Composed, metadata: Metadata, lang: string): Deck {
  const slugger = new GithubSlugger();
  const slides: Deck['slides'] = composed.slides.map((slide) => ({
    id: slugger.slug(slide.title || 'slide'),
    layout: 'list',
    classes: [],
    content: [],
    notes: slide.notes,
    paginate: true,
    sources: [],
  }));
  const { title, description, author, date } = metadata;
  return {
    lang,
    title: title ?? composed.slides[0]?.title ?? 'deck',
    ...(description ? { description } : {}),
    ...(author ? { author } : {}),
    ...(date ? { date } : {}),
    keywords: metadata.tags,
    chapters: [],
    slides,
  };
}

const playerSlides = (composed: Composed, deck: Deck): Presentation['slides'] =>
  composed.slides.map((slide, index) => ({
    id: deck.slides[index]?.id ?? '',
    title: slide.title,
    html: slide.html,
    notes: slide.notes,
  }));

export const overflowReason = (index: number, { slides }: Composed, pixels: number): string =>
  `slide ${index + 1} “${slides[index]?.title ?? ''}” stands out by ${pixels} px`;

export const overflowCure = 'Shorten it, give it the class dense, or cut it in two.';

function warnOfOverflow(measured: Measurement[], composed: Composed, file: VFile): void {
  measured.forEach(({ overflow }, index) => {
    if (overflow === 0) return;
    const message = file.message(overflowReason(index, composed, overflow), {
      ruleId: 'slide-overflow',
      source: 'roadmap-deck',
    });
    message.note = overflowCure;
  });
}
