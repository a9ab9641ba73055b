import { basename, dirname, extname } from 'node:path';
import type { VFile } from 'vfile';
import { anchorsIn } from '../article/anchors.ts';
import { type ArticleReading, readArticle } from '../article/read.ts';
import { type Overrides, readArticleConfig, type Settings, settle } from '../config/settings.ts';
import { cutDeck } from '../deck/cut/cut.ts';
import { labelsFor } from '../deck/labels.ts';
import { planDeck } from '../deck/plan.ts';
import type { Theme } from '../marp/theme.ts';
import type { Assets } from '../model/assets.ts';
import type { Cut } from '../model/cut.ts';
import type { Deck } from '../model/deck.ts';
import type { Format } from '../model/format.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Timer } from '../model/timer.ts';
import { BuildCache } from './cache/build-cache.ts';
import { keptPictures, loadKeptTheme, readKeptConfig, readKeptStyle } from './cache/read-kept.ts';
import { reportCut } from './reports/cut.ts';
import { type Draft, openWriter } from './render.ts';
import { draftDeck, type FitTools } from './fit.ts';
import { reportLength } from './reports/length.ts';
import { warnOfLocalLinks } from './reports/local-links.ts';
import { collectImages } from './pictures/images.ts';
import { readText } from './read-text.ts';
import { warnOfRefusal } from './reports/refusal.ts';

/** What is given here wins over the article's `deck` block, and that over the configuration file. */
export interface CompileOptions {
  /** What to make; an empty list for a deck that is only looked at. Default: what the configuration says, or all. */
  formats?: readonly Format[];
  /** The folder that decks are written to, each into a folder of its article's name. Default `dist`. */
  output?: string;
  /** A theme's name or the path of its CSS file. */
  theme?: string;
  size?: '16:9' | '4:3';
  /** BCP 47; overrules the article. */
  lang?: string;
  /** What rules are set to, for the check of the deck; the others keep their level. */
  rules?: NonNullable<Overrides['rules']>;
  /** How much the speaker says in a minute, for planned times. */
  rates?: NonNullable<Overrides['rates']>;
  /** The name of a cut: `full` (the default), `talk`, `lightning`, or one of the configuration. */
  cut?: string;
  /** What the talk is to be otherwise than the cut of that name says. */
  recut?: Cut;
  /**
   * The path of a configuration file, or false for none. Default: `roadmap-deck.config.*` in the working
   * directory, which is run where it is a program.
   */
  config?: string | false;
}

/** An article as it was read and planned, with all that had a say in it. */
export interface PlannedArticle {
  file: VFile;
  roadmap: Roadmap;
  /** The article that the deck is made of, as it was read. */
  reading: ArticleReading;
  theme: Theme;
  settings: Settings;
  /** As fitted, once it is; as planned where the article has errors. */
  deck: Deck;
}

/** Name of an article's folder: its file name without the ending, unless that is no name for a folder. */
export function articleName(path: string): string {
  const name = basename(path, extname(path));
  return /^\.*$/.test(name) ? 'deck' : name;
}

export const hasErrors = (file: VFile): boolean => file.messages.some((message) => message.fatal);

/** A deck as planned, with all that can be made of it before a browser is needed. */
export interface DraftedArticle extends PlannedArticle {
  /** Absent where the article has errors, as are the tools to fit it with. */
  draft?: Draft;
  tools?: FitTools;
  /** The pictures of the deck. */
  assets: Assets;
  /** The files of the theme and the article's pictures, missing ones too. */
  files: string[];
}

/**
 * Reads and plans an article, and writes and renders its slides.
 * @throws Failure for anything about the call or the machine
 */
export async function draftArticle(
  path: string,
  options: CompileOptions,
  timer: Timer,
  memory: BuildCache,
): Promise<DraftedArticle> {
  const { reading, settings } = await readSource(path, options, timer, memory);
  const { file, roadmap } = reading;
  const cut = await timer.time('plan', () =>
    cutDeck(planDeck(roadmap, articleName(path)), settings.cut, {
      labels: labelsFor(roadmap.lang),
      rates: settings.rates,
    }),
  );
  reportCut(cut, file);
  const text = String(file.value);
  const planned = { ...cut.deck, anchors: anchorsIn(reading.tree, text) };
  warnOfLocalLinks(reading, file);
  const { theme, files } = await loadKeptTheme(settings.theme, memory);
  for (const address of theme.refused) warnOfRefusal(address, file);
  const folder = dirname(path);
  const known = { file, roadmap, reading, theme, settings };
  reportLength(planned, file);
  if (hasErrors(file)) return { ...known, deck: planned, assets: new Map(), files };
  const pictures: string[] = [];
  const { deck, assets } = await timer.time('images', () =>
    collectImages(planned, folder, file, keptPictures(folder, memory, pictures)),
  );
  const { size } = settings;
  const { lang } = deck;
  const style = await timer.time('style', () => readKeptStyle(theme, size, memory));
  const tools: FitTools = {
    style,
    context: { lang, labels: labelsFor(lang) },
    write: openWriter(theme, { theme: theme.name, size, lang }, style, assets, memory, timer),
    timer,
  };
  const draft = await draftDeck(deck, tools);
  return { ...known, deck, draft, tools, assets, files: [...files, ...pictures] };
}

/** Reads an article and all that has a say in its deck: the caller, the article, the configuration file. */
export async function readSource(
  path: string,
  options: CompileOptions,
  timer: Timer,
  memory = new BuildCache(),
): Promise<{ reading: ArticleReading; settings: Settings }> {
  const [text, config] = await timer.time('read', () =>
    Promise.all([readText(path), readKeptConfig(options.config, memory)]),
  );
  const reading = await timer.time('recognise', () =>
    readArticle(text, path, options.lang, config?.config.lang, memory.chunks),
  );
  const article = await readArticleConfig(reading.deck, reading.file);
  return { reading, settings: settle(options, article, config, reading.roadmap.lang) };
}
