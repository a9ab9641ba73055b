import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { VFile } from 'vfile';
import { readFrontMatter } from '../article/front-matter.ts';
import { detectLanguage } from '../article/language.ts';
import type { BrowserKeeper } from '../browser/keep.ts';
import { measureSlides } from '../browser/measure.ts';
import { isolateCss } from '../marp/isolate.ts';
import { toPrintPage } from '../marp/print-page.ts';
import {
  defaultTheme,
  loadTheme,
  shippedThemes,
  type Theme,
  type ThemeSource,
  toTheme,
} from '../marp/theme.ts';
import type { Deck } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import type { BuildOptions, BuildResult } from './build.ts';
import { type Composed, compose, readDeckImages } from './compose.ts';
import { presentationFiles } from './deck-files.ts';
import { embedFonts, reportMissing } from './fonts.ts';
import { writeOutput } from './output.ts';
import type { Presentation } from './presentation.ts';
import { readText } from './read-article.ts';
import { Timer } from './timer.ts';

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
  const formats = (options.formats ?? ['html', 'pdf']).filter((format) => format !== 'md');
  const text = await timer.time('read', () => readText(path));
  const file = new VFile({ path, value: text });
  const { metadata, lang: written, body } = readFrontMatter(text, file);
  const lang = options.lang ?? written ?? detectLanguage(body);
  const theme = await themeOf(options.theme, metadata.other.theme, path);
  const composed = await timer.time('render', async () =>
    compose(text, theme, lang, await readDeckImages(text, path)),
  );
  const deck = toDeck(composed, metadata, lang);
  for (const address of composed.refused) warnOfRefusal(address, file);
  const html = toPrintPage(composed, composed.css, lang, deck.title);
  timer.start('browser');
  const { files, measured, missing } = await browser.run(async (session) => {
    timer.stop('browser');
    const page = await timer.time('layout', () => session.openPage(html));
    try {
      const spoken = deck.title + composed.slides.flatMap((slide) => [slide.title, ...slide.notes]).join('');
      const fonts = await timer.time('fonts', () => embedFonts(page, composed.css, spoken, lang));
      const css = fonts.css + composed.css;
      const measurements = await timer.time('fit', () => measureSlides(page));
      const presentation: Presentation = {
        ...deck,
        slides: playerSlides(composed, deck),
        css,
        ...sizeOf(composed),
        page,
      };
      return {
        files: await presentationFiles(presentation, formats, timer),
        measured: measurements,
        missing: fonts.missing,
      };
    } finally {
      await page.close();
    }
  });
  warnOfOverflow(measured, composed, file);
  for (const character of missing) reportMissing(character, file);
  const folder = options.output ?? dirname(path);
  await timer.time('write', () => writeOutput(folder, files));
  return {
    article: path,
    ok: true,
    title: deck.title,
    lang,
    theme: theme.name,
    files: Object.fromEntries(formats.map((format) => [format, join(folder, `deck.${format}`)])),
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

/** The theme asked for, else the deck's own; one that lies in `themes/` beside the deck goes first. */
async function themeOf(asked: string | undefined, named: string | undefined, path: string): Promise<Theme> {
  if (asked) return loadTheme(asked);
  const name = named ?? defaultTheme;
  const beside = await themesBeside(join(dirname(path), 'themes'));
  if (!beside.some((source) => source.name === name)) return loadTheme(name);
  const names = new Set(beside.map((source) => source.name));
  const shipped = (await shippedThemes()).filter((source) => !names.has(source.name));
  return toTheme(name, [...shipped, ...beside]);
}

async function themesBeside(folder: string): Promise<ThemeSource[]> {
  const files = await readdir(folder).catch(() => [] as string[]);
  const sources: ThemeSource[] = [];
  for (const file of files.filter((name) => name.endsWith('.css')).sort()) {
    const path = join(folder, file);
    const { css } = await isolateCss(await readFile(path, 'utf8'), folder);
    const name = /@theme\s+([^\s*]+)/.exec(css)?.[1];
    if (name) sources.push({ name, css, path });
  }
  return sources;
}

function toDeck(
  composed: Composed,
  metadata: ReturnType<typeof readFrontMatter>['metadata'],
  lang: string,
): Deck {
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
    directions: [],
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

function warnOfOverflow(measured: Measurement[], composed: Composed, file: VFile): void {
  measured.forEach(({ overflow }, index) => {
    if (overflow === 0) return;
    const reason = `slide ${index + 1} “${composed.slides[index]?.title ?? ''}” stands out by ${overflow} px`;
    const message = file.message(reason, { ruleId: 'slide-overflow', source: 'roadmap-deck' });
    message.note = 'Shorten it, give it the class dense, or cut it in two.';
  });
}

function warnOfRefusal(address: string, file: VFile): void {
  const message = file.message(`${address} is not fetched`, {
    ruleId: 'request-refused',
    source: 'roadmap-deck',
  });
  message.note = 'A deck makes no request: name a file in its own folder.';
}
