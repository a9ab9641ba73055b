import { type BrowserKeeper, keepBrowser } from '../browser/keep.ts';
import type { LaunchOptions } from '../browser/launch.ts';
import { checkArticle, countFindings } from '../check/check.ts';
import type { CheckResult } from '../check/result.ts';
import type { TextLayout } from '../check/subject.ts';
import { compileArticle } from '../compile/compile-article.ts';
import { newContext, publicWeb } from '../compile/context.ts';
import { type FetchedSummary, fetchedIn } from '../compile/fetch.ts';
import { inspectPage, toSubject } from '../compile/inspect.ts';
import type { CompileOptions } from '../compile/read.ts';
import { countPlacements } from '../deck/coverage.ts';
import { exitCodes } from '../model/failure.ts';
import type { TextPaint } from '../model/text-paint.ts';

export interface CheckOptions extends Omit<CompileOptions, 'formats' | 'output'> {
  /** Told of every stage as it begins. */
  onStage?: (stage: string) => void;
  /** Told of pictures that were fetched from the web. */
  onFetched?: (fetched: FetchedSummary) => void;
}

/**
 * Makes the deck of an article in memory and checks both. Nothing of the deck is written.
 * @throws Failure for anything about the call or the machine
 */
export async function checkPath(
  path: string,
  browser: BrowserKeeper,
  options: CheckOptions = {},
): Promise<CheckResult> {
  const { onStage, onFetched, ...making } = options;
  let paints: TextPaint[] = [];
  let layout: TextLayout = { runs: [], overlaps: [], lonelyEnds: [] };
  const made = await compileArticle(
    path,
    {
      ...making,
      formats: [],
      inspect: async (page) => {
        ({ paints, layout } = await inspectPage(page));
      },
    },
    { ...newContext(browser, onStage), openWeb: publicWeb },
  );
  const fetched = fetchedIn(made);
  if (fetched) onFetched?.(fetched);
  const subject = await toSubject(made, paints, layout);
  const findings = checkArticle(subject, made.settings.rules);
  const { coverage } = made;
  return {
    article: path,
    text: subject.text,
    findings,
    counts: countFindings(findings),
    ...(coverage ? { coverage: countPlacements(coverage), placements: coverage.entries } : {}),
  };
}

/**
 * Checks each path with one browser for all of them.
 * @throws Failure for anything about the call or the machine
 */
export async function checkPaths(
  paths: string[],
  launch: LaunchOptions,
  options: CheckOptions,
): Promise<CheckResult[]> {
  const browser = keepBrowser(launch);
  try {
    const results: CheckResult[] = [];
    for (const path of paths) {
      const onStage = (stage: string): void => options.onStage?.(`${path}: ${stage}`);
      results.push(await checkPath(path, browser, { ...options, onStage }));
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** What checks come to: an error fails them, and where it is asked for a warning too. */
export const checkExitCode = (results: CheckResult[], strict: boolean): number =>
  results.some(({ counts }) => counts.errors > 0 || (strict && counts.warnings > 0))
    ? exitCodes.article
    : exitCodes.done;
