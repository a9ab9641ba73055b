import { basename, dirname, extname, join } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { readArticle } from '../article/read.ts';
import type { BrowserSession } from '../browser/launch.ts';
import { labelsFor } from '../deck/labels.ts';
import { planDeck } from '../deck/plan.ts';
import { slideTitle } from '../deck/slide.ts';
import { loadTheme } from '../marp/theme.ts';
import { writeMarp } from '../marp/write.ts';
import type { Deck, SourceRange } from '../model/deck.ts';
import { type Format, markdownFiles, presentationFiles } from './deck-files.ts';
import { fitDeck } from './fit-deck.ts';
import { collectImages } from './images.ts';
import { writeOutput } from './output.ts';
import { toPresentation } from './presentation.ts';
import { readText } from './read-article.ts';
import { Timer, type Timings } from './timer.ts';

export interface BuildOptions {
  /** The folder that decks are written to, each into a folder of its article's name. Default `dist`. */
  output?: string;
  formats?: Format[];
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
 * @param session a promise of the browser, so that it can start while the article is read
 * @throws Failure for anything about the call or the machine
 */
export async function buildArticle(
  path: string,
  session: () => Promise<BrowserSession>,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const timer = new Timer(options.onStage);
  const formats = options.formats ?? ['md', 'html', 'pdf'];
  const text = await timer.time('read', () => readText(path));
  const { file, deck: planned } = await timer.time('plan', () => plan(text, path, options.lang));
  const theme = await loadTheme(options.theme ?? 'route');
  const result = resultOf(path, file, planned, theme.name, timer);
  if (hasErrors(file)) return result;
  const { deck, assets } = await timer.time('images', () => collectImages(planned, dirname(path), file));
  const context = { lang: deck.lang, labels: labelsFor(deck.lang) };
  const marp = { theme: theme.name, size: options.size ?? '16:9' };
  const write = (candidate: Deck): string => writeMarp(candidate, marp);
  const fitted = await fitDeck(deck, write, { theme, assets, context, session, timer, file });
  try {
    if (hasErrors(file)) return { ...result, messages: file.messages };
    const files = await presentationFiles(toPresentation(fitted), formats, timer);
    if (formats.includes('md')) {
      for (const [name, content] of markdownFiles(fitted, theme, assets)) files.set(name, content);
    }
    const folder = join(options.output ?? 'dist', articleName(path));
    await timer.time('write', () => writeOutput(folder, files));
    return {
      ...resultOf(path, file, fitted.deck, theme.name, timer),
      files: Object.fromEntries(formats.map((format) => [format, join(folder, `deck.${format}`)])),
    };
  } finally {
    await fitted.page.close();
  }
}

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
