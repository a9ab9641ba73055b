import type { CheckResult } from './check/result.ts';
/**
 * The programmatic interface: what the command line does, as functions.
 *
 * ```ts
 * import { build } from 'roadmap-deck';
 * const result = await build('article.md', { output: 'talks', formats: ['html', 'pdf'] });
 * console.log(result.files.pdf, result.slides.length);
 * ```
 *
 * Options win over the article's `deck` block, and that over `roadmap-deck.config.*` in the working directory;
 * `config: false` leaves that file aside.
 */

import { type BrowserKeeper, keepBrowser } from './browser/keep.ts';
import type { LaunchOptions } from './browser/launch.ts';
import { type BuildOptions, type BuildResult, buildArticle } from './commands/build.ts';
import { type CheckOptions, checkPath } from './commands/check.ts';
import { outlineArticle } from './commands/outline.ts';
import { renderDeck } from './commands/render.ts';

export type { CheckResult } from './check/result.ts';
export type { BuildOptions, BuildResult, BuiltSlide } from './commands/build.ts';
export type { CheckOptions } from './commands/check.ts';
export type { OutlineOptions, OutlineResult } from './commands/outline.ts';
export type { Config } from './config/schema.ts';
export type { Settings } from './config/settings.ts';
export type { PlacedUnit, Placement } from './model/coverage.ts';
export type { Cut } from './model/cut.ts';
export type { Chapter, Deck, Layout, Slide, SourceRange } from './model/deck.ts';
export type { Diagnostic } from './model/diagnostic.ts';
export { Failure, type FailureCode } from './model/failure.ts';
export type { Format } from './model/format.ts';
export type * from './model/roadmap.ts';

/** Which browser to use; all may be left out. */
export type Options = BuildOptions & LaunchOptions;

/**
 * Builds and writes the deck of one article.
 * @throws Failure for anything about the call or the machine; mistakes in the article are in `messages`
 */
export const build = (article: string, options: Options = {}): Promise<BuildResult> =>
  withKeeper(options, (browser) => buildArticle(article, browser, options));

/**
 * Renders Marp Markdown, such as a deck.md edited by hand, into HTML and PDF beside it.
 * @throws Failure for anything about the call or the machine
 */
export const render = (deck: string, options: Options = {}): Promise<BuildResult> =>
  withKeeper(options, (browser) => renderDeck(deck, browser, options));

/**
 * Makes the deck of an article in memory and checks both. Nothing is written.
 * @throws Failure for anything about the call or the machine; what is wrong with the article is in `findings`
 */
export const check = (article: string, options: CheckOptions & LaunchOptions = {}): Promise<CheckResult> =>
  withKeeper(options, (browser) => checkPath(article, browser, options));

/** Recognises the parts of an article without making a deck. */
export const outline = outlineArticle;

async function withKeeper<T>(
  options: LaunchOptions,
  work: (browser: BrowserKeeper) => Promise<T>,
): Promise<T> {
  const browser = keepBrowser(options);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
