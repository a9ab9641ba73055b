import { basename, extname } from 'node:path';
import type { VFile } from 'vfile';
import { type ArticleReading, readArticle } from '../article/read.ts';
import { type Overrides, readArticleConfig, type Settings, settle } from '../config/settings.ts';
import type { Cut } from '../model/cut.ts';
import type { Format } from '../model/format.ts';
import { readKeptConfig } from './cache/read-kept.ts';
import type { Offline } from './context.ts';
import { readText } from './read-text.ts';

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
  /** Whether pictures on the web are fetched, once, and kept; an article cannot ask for it. Default `false`. */
  fetchImages?: boolean;
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

/** An article as it was read, with all that has a say in its deck. */
export interface Source {
  path: string;
  /** Carries the messages about the article, of all stages. */
  file: VFile;
  reading: ArticleReading;
  settings: Settings;
}

/** Name of an article's folder: its file name without the ending, unless that is no name for a folder. */
export function articleName(path: string): string {
  const name = basename(path, extname(path));
  return /^\.*$/.test(name) ? 'deck' : name;
}

export const hasErrors = (file: VFile): boolean => file.messages.some((message) => message.fatal);

/**
 * Reads an article and all that has a say in its deck: the caller, the article, the configuration file.
 * @throws Failure for anything about the call or the machine
 */
export async function readSource(
  path: string,
  options: CompileOptions,
  { timer, cache }: Offline,
): Promise<Source> {
  const [text, config] = await timer.time('read', () =>
    Promise.all([readText(path), readKeptConfig(options.config, cache)]),
  );
  const reading = await timer.time('classify', () =>
    readArticle(text, path, options.lang, config?.config.lang, cache.chunks),
  );
  const { file, roadmap } = reading;
  const article = await readArticleConfig(reading.deck, file);
  return { path, file, reading, settings: settle(options, article, config, roadmap.lang) };
}
