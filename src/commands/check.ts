import { type BrowserKeeper, keepBrowser } from '../browser/keep.ts';
import type { LaunchOptions } from '../browser/launch.ts';
import { checkArticle, countFindings } from '../check/check.ts';
import { type CheckOutcome, type CheckResult, isFailed } from '../check/result.ts';
import type { TextLayout } from '../check/subject.ts';
import { compileArticle } from '../compile/compile-article.ts';
import { newContext, publicWeb } from '../compile/context.ts';
import { type FetchedSummary, fetchedIn } from '../compile/fetch.ts';
import { inspectPage, toSubject } from '../compile/inspect.ts';
import type { CompileOptions } from '../compile/read.ts';
import { countPlacements } from '../deck/coverage.ts';
import { exitCodes, Failure } from '../model/failure.ts';
import { greatestOf } from '../model/long-lists.ts';
import type { TextPaint } from '../model/text-paint.ts';
import { failureOf, holdsForAll } from './failures.ts';

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
 * Checks each path with one browser for all of them. An article that cannot be read does not keep the others from being
 * checked; anything else that is wrong would be so for all of them.
 */
export async function checkPaths(
  paths: string[],
  launch: LaunchOptions,
  options: CheckOptions,
): Promise<CheckOutcome[]> {
  const browser = keepBrowser(launch);
  try {
    const outcomes: CheckOutcome[] = [];
    for (const article of paths) {
      const onStage = (stage: string): void => options.onStage?.(`${article}: ${stage}`);
      const result = await checkPath(article, browser, { ...options, onStage }).catch(failureOf);
      const failed = result instanceof Failure;
      outcomes.push(failed ? { article, failure: result } : result);
      if (failed && holdsForAll(result)) break;
    }
    return outcomes;
  } finally {
    await browser.close();
  }
}

/** What checks come to: an error fails them, and where it is asked for a warning too. The worst of all articles. */
export const checkExitCode = (outcomes: readonly CheckOutcome[], strict: boolean): number =>
  greatestOf(
    outcomes.map((outcome) => {
      if (isFailed(outcome)) return outcome.failure.exitCode;
      const { errors, warnings } = outcome.counts;
      return errors > 0 || (strict && warnings > 0) ? exitCodes.article : exitCodes.done;
    }),
  );
