import type { Command } from 'commander';
import { isFailed } from '../check/result.ts';
import { formatFailure } from '../diagnostics/format-diagnostic.ts';
import { say } from '../language/say.ts';
import { packageVersion } from '../model/package-files.ts';
import {
  browserOptions,
  type CheckFlags,
  deckOptions,
  oneCutOptions,
  withCheckFlags,
  withCutFlags,
  withFetchFlag,
} from './flags.ts';
import { Progress } from './progress.ts';
import { formatFetched } from './report.ts';
import { examples, type Finish, print, tell } from './terminal.ts';

/** Adds the command that checks articles and their decks. */
export function addCheck(program: Command, finish: Finish): void {
  const command = program.command('check').argument('<articles...>', say`Markdown articles`);
  withCutFlags(withFetchFlag(withCheckFlags(command)), false)
    .description(
      say`check articles and their decks, made in memory: counts, gaps, links, fit, contrast, coverage`,
    )
    .addHelpText(
      'after',
      examples(
        'check article.md',
        'check article.md --strict --rule title-length=off',
        'check *.md --format sarif',
      ),
    )
    .action(async (paths: string[], flags: CheckFlags) => finish(await runCheck(paths, flags)));
}

/** Checks each path with one browser for all of them; returns the exit code. */
async function runCheck(paths: string[], flags: CheckFlags): Promise<number> {
  const [{ parseSettings }, { checkExitCode, checkPaths }, { formatChecks }, { readRulesPage }] =
    await Promise.all([
      import('../check/settings.ts'),
      import('./check.ts'),
      import('../diagnostics/reporters/format.ts'),
      import('../diagnostics/reporters/rules-page.ts'),
    ]);
  const { format, coverage = false, strict = false } = flags;
  const progress = new Progress(process.stderr, format !== 'text');
  const told: string[] = [];
  const outcomes = await checkPaths(paths, browserOptions(flags), {
    rules: parseSettings(flags.rule ?? []),
    ...oneCutOptions(flags),
    ...deckOptions(flags),
    onStage: (stage) => progress.stage(stage),
    onFetched: (fetched) => told.push(formatFetched(fetched)),
  }).finally(() => progress.done());
  for (const line of told) tell(line);
  for (const outcome of outcomes) if (isFailed(outcome)) tell(formatFailure(outcome.failure));
  const report = formatChecks(outcomes, {
    format,
    coverage,
    version: await packageVersion(),
    rulesPage: await readRulesPage(),
  });
  if (report !== '') print(report);
  return checkExitCode(outcomes, strict);
}
