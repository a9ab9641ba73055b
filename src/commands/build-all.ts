import { basename, extname } from 'node:path';
import type { BrowserKeeper } from '../browser/keep.ts';
import type { LaunchOptions } from '../browser/launch.ts';
import { formatDiagnostic, formatFailure } from '../diagnostics/format-diagnostic.ts';
import { say } from '../language/say.ts';
import { toDiagnostic, toFailureEntry } from '../model/diagnostic.ts';
import { exitCodes, Failure } from '../model/failure.ts';
import { greatestOf } from '../model/long-lists.ts';
import { printableLines, toJson } from '../model/printable.ts';
import type { BuildOptions, BuildResult } from './build.ts';
import { failureOf, holdsForAll } from './failures.ts';
import { Progress } from './progress.ts';
import { formatResult, toManifest } from './report.ts';

export type Make = (path: string, browser: BrowserKeeper, options: BuildOptions) => Promise<BuildResult>;

export interface BuildAllOptions extends BuildOptions {
  /** Names of cuts: each article is built once for each. */
  cuts?: readonly string[];
  quiet?: boolean;
  json?: boolean;
}

interface Outcome {
  exitCode: number;
  /** Ready to be printed as JSON. */
  manifest: unknown;
}

/**
 * Builds each path, each cut of it, with one browser for all of them, and tells what came of it. An article that cannot be read
 * does not keep the others from being built; anything else that is wrong would be so for all of them.
 * @returns the exit code: the worst of all
 */
export async function buildAll(
  paths: string[],
  { cuts = [], ...options }: BuildAllOptions,
  launch: LaunchOptions,
  load: () => Promise<Make>,
): Promise<number> {
  const { keepBrowser } = await import('../browser/keep.ts');
  const browser = keepBrowser(launch);
  const progress = new Progress(process.stderr, options.quiet === true || options.json === true);
  const jobs = paths.flatMap((path) => (cuts.length > 0 ? cuts.map((cut) => ({ path, cut })) : [{ path }]));
  const outcomes: Outcome[] = [];
  try {
    const make = await load();
    for (const [index, { path, ...cut }] of jobs.entries()) {
      const onStage = (stage: string): void => progress.stage(`${path}: ${stage}`);
      // The browser ends while the last PDF is finished and written.
      const last = index === jobs.length - 1 ? { onPrinted: () => void browser.close() } : {};
      const work = make(path, browser, { ...options, ...cut, ...last, onStage }).finally(() =>
        progress.done(),
      );
      const result = await work.catch(failureOf);
      outcomes.push(
        result instanceof Failure ? tellFailure(result, path) : await tellResult(result, options),
      );
      if (result instanceof Failure && holdsForAll(result)) break;
    }
  } finally {
    await browser.close();
  }
  if (options.json) print(toJson({ decks: outcomes.map(({ manifest }) => manifest) }));
  return greatestOf(outcomes.map((outcome) => outcome.exitCode));
}

/**
 * Makes sure that no article's deck takes the place of another one's.
 * @throws Failure `usage`
 */
export function checkNames(articles: string[]): void {
  const taken = new Map<string, string>();
  for (const path of articles) {
    // Some file systems take names that differ in case alone for the same.
    const name = basename(path, extname(path)).toLowerCase();
    const other = taken.get(name);
    if (other !== undefined) {
      const fix = say`Build them in calls of their own, each with its own -o.`;
      throw new Failure('usage', say`${other} and ${path} would be written to the same folder`, fix);
    }
    taken.set(name, path);
  }
}

const print = (text: string): void => void process.stdout.write(`${printableLines(text)}\n`);
const tell = (text: string): void => void process.stderr.write(`${printableLines(text)}\n`);

function tellFailure(failure: Failure, article: string): Outcome {
  tell(formatFailure(failure));
  return {
    exitCode: failure.exitCode,
    manifest: { article, ok: false, failure: toFailureEntry(failure) },
  };
}

async function tellResult(result: BuildResult, { quiet, json }: BuildAllOptions): Promise<Outcome> {
  const shown = result.messages.filter((message) => message.fatal || !quiet);
  const source = shown.length > 0 ? await sourceOf(result.article) : undefined;
  for (const message of shown)
    tell(formatDiagnostic({ path: result.article, ...toDiagnostic(message) }, source));
  if (!result.ok) tell(say`${result.article}: nothing was written; what was there before is as it was`);
  else if (!json && !quiet) print(formatResult(result));
  return { exitCode: result.ok ? exitCodes.done : exitCodes.article, manifest: toManifest(result) };
}

/** The text of an article to show lines of, where it can still be read. */
export async function sourceOf(path: string): Promise<string | undefined> {
  const { readText } = await import('../compile/read-text.ts');
  return readText(path).catch(() => undefined);
}
