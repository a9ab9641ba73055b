import { basename, dirname, extname, join } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { readArticle } from '../article/read.ts';
import type { BrowserKeeper } from '../browser/keep.ts';
import { labelsFor } from '../deck/labels.ts';
import { planDeck } from '../deck/plan.ts';
import { slideTitle } from '../deck/slide.ts';
import { defaultTheme, loadTheme } from '../marp/theme.ts';
import { writeMarp } from '../marp/write.ts';
import type { Deck, SourceRange } from '../model/deck.ts';
import { formats as allFormats, type Format, markdownFiles, presentationFiles } from './deck-files.ts';
import {
  type Draft,
  draftDeck,
  draftPage,
  type FitTools,
  type FittedDeck,
  fitDeck,
  reportOverflow,
} from './fit-deck.ts';
import { embedFonts, reportMissing } from './fonts.ts';
import { collectImages } from './images.ts';
import { writeOutput } from './output.ts';
import { toPresentation } from './presentation.ts';
import { readText } from './read-article.ts';
import { Timer, type Timings } from './timer.ts';

export interface BuildOptions {
  /** The folder that decks are written to, each into a folder of its article's name. Default `dist`. */
  output?: string;
  formats?: readonly Format[];
  /** A theme's name or the path of its CSS file. */
  theme?: string;
  size?: '16:9' | '4:3';
  /** BCP 47; overrules the article. */
  lang?: string;
  /** Told of every stage as it begins. */
  onStage?: (stage: string) => void;
}

export interface BuiltSlide {
  number: number;
  id: string;
  layout: string;
  title: string;
  sources: SourceRange[];
}

/** What a build made, ready to be printed as JSON. */
export interface BuildResult {
  article: string;
  /** False where the article has errors; then nothing was written. */
  ok: boolean;
  title: string;
  lang: string;
  theme: string;
  /** By format, the path of each file. */
  files: Partial<Record<Format, string>>;
  slides: BuiltSlide[];
  timings: Timings;
  messages: VFileMessage[];
}

/**
 * Builds the deck of one article and writes it. An article with errors leaves the last good deck as it was.
 * @param path the article
 * @param browser starts while the article is read; it is not waited for before it is needed
 * @throws Failure for anything about the call or the machine
 */
export async function buildArticle(
  path: string,
  browser: BrowserKeeper,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const timer = new Timer(options.onStage);
  const formats = options.formats ?? allFormats;
  const text = await timer.time('read', () => readText(path));
  const { file, deck: planned } = await timer.time('plan', () => plan(text, path, options.lang));
  const theme = await loadTheme(options.theme ?? defaultTheme);
  const nothing = resultOf(path, file, planned, theme.name, timer);
  if (hasErrors(file)) return nothing;
  const { deck, assets } = await timer.time('images', () => collectImages(planned, dirname(path), file));
  const tools: FitTools = {
    theme,
    assets,
    context: { lang: deck.lang, labels: labelsFor(deck.lang) },
    write: (candidate) => writeMarp(candidate, { theme: theme.name, size: options.size ?? '16:9' }),
    timer,
  };
  const draft = await draftDeck(deck, tools);
  const { fitted, files, missing } = await layOut(draft, browser, formats, tools);
  for (const character of missing) reportMissing(character, file);
  for (const overflow of fitted.overflows) reportOverflow(overflow, file);
  const built = resultOf(path, file, fitted.deck, theme.name, timer);
  if (!built.ok) return built;
  if (formats.includes('md'))
    for (const [name, content] of markdownFiles(fitted, theme, assets)) files.set(name, content);
  const folder = join(options.output ?? 'dist', articleName(path));
  await timer.time('write', () => writeOutput(folder, files));
  return {
    ...built,
    files: Object.fromEntries(formats.map((format) => [format, join(folder, `deck.${format}`)])),
  };
}

/** Fits a draft in the browser and makes the files of what fits. Repeatable, should the browser die. */
async function layOut(
  draft: Draft,
  browser: BrowserKeeper,
  formats: readonly Format[],
  tools: FitTools,
): Promise<LaidOut> {
  const { timer } = tools;
  const html = draftPage(draft);
  timer.start('browser');
  return browser.run(async (session) => {
    timer.stop('browser');
    const page = await timer.time('layout', () => session.openPage(html));
    try {
      const { css } = draft.composed;
      const fonts = await timer.time('fonts', () => embedFonts(page, css, spokenIn(draft), draft.deck.lang));
      const fitted = await fitDeck({ ...draft, fontCss: fonts.css }, page, tools);
      const fits = fitted.overflows.length === 0;
      const files = fits ? await presentationFiles(toPresentation(fitted, page), formats, timer) : new Map();
      return { fitted, files, missing: fonts.missing };
    } finally {
      await page.close();
    }
  });
}

interface LaidOut {
  fitted: FittedDeck;
  files: Map<string, string | Uint8Array>;
  /** Characters that no font has. */
  missing: string[];
}

const spokenIn = ({ composed, deck }: Draft): string =>
  deck.title + composed.slides.flatMap((slide) => [slide.title, ...slide.notes]).join('');

/** Name of an article's folder: its file name without the ending. */
export const articleName = (path: string): string => basename(path, extname(path)) || 'deck';

function plan(text: string, path: string, lang: string | undefined): { file: VFile; deck: Deck } {
  const { roadmap, file } = readArticle(text, path, lang);
  return { file, deck: planDeck(roadmap, articleName(path)) };
}

const hasErrors = (file: VFile): boolean => file.messages.some((message) => message.fatal);

function resultOf(path: string, file: VFile, deck: Deck, theme: string, timer: Timer): BuildResult {
  return {
    article: path,
    ok: !hasErrors(file),
    title: deck.title,
    lang: deck.lang,
    theme,
    files: {},
    slides: deck.slides.map((slide, index) => ({
      number: index + 1,
      id: slide.id,
      layout: slide.layout,
      title: slideTitle(slide),
      sources: slide.sources,
    })),
    timings: timer.timings,
    messages: file.messages,
  };
}
