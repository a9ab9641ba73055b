#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { buildAll, checkNames, type Make, sourceOf } from './commands/build-all.ts';
import { formatDiagnostic, formatFailure, toDiagnostic } from './commands/diagnostics.ts';
import { Progress } from './commands/progress.ts';
import {
  type BrowserFlags,
  type BuildFlags,
  browserOptions,
  type CheckFlags,
  parseLang,
  withBrowserFlags,
  withBuildFlags,
  withCheckFlags,
} from './flags.ts';
import { exitCodes, Failure } from './model/failure.ts';
import { addThemeCommands } from './theme-commands.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const tell = (text: string): void => void process.stderr.write(`${text}\n`);

async function outline(path: string, flags: { json?: boolean; lang?: string }): Promise<number> {
  const { formatOutline, outlineArticle } = await import('./commands/outline.ts');
  const { roadmap, messages } = await outlineArticle(path, flags.lang);
  const source = messages.length > 0 ? await sourceOf(path) : undefined;
  for (const message of messages) tell(formatDiagnostic(toDiagnostic(message, path), source));
  print(flags.json ? JSON.stringify(roadmap, null, 2) : formatOutline(roadmap));
  return messages.some((message) => message.fatal) ? exitCodes.article : exitCodes.done;
}

/** Checks each path with one browser for all of them; returns the exit code. */
async function runCheck(paths: string[], flags: CheckFlags): Promise<number> {
  const [{ parseSettings }, { checkExitCode, checkPaths }, { formatChecks }, { rulesPage }] =
    await Promise.all([
      import('./check/settings.ts'),
      import('./commands/check.ts'),
      import('./commands/check-formats/format.ts'),
      import('./commands/check-formats/uri.ts'),
    ]);
  const { theme, size, lang, config, format, coverage = false, strict = false } = flags;
  const progress = new Progress(process.stderr, format !== 'text');
  const results = await checkPaths(paths, browserOptions(flags), {
    rules: parseSettings(flags.rule ?? []),
    ...(theme ? { theme } : {}),
    ...(size ? { size } : {}),
    ...(lang ? { lang } : {}),
    ...(config === undefined ? {} : { config }),
    onStage: (stage) => progress.stage(stage),
  }).finally(() => progress.done());
  const report = formatChecks(results, {
    format,
    coverage,
    version: await version(),
    rulesPage: rulesPage(),
  });
  if (report !== '') print(report);
  return checkExitCode(results, strict);
}

async function runDoctor(flags: BrowserFlags & { json?: boolean }): Promise<number> {
  const { doctor, formatDoctor } = await import('./commands/doctor.ts');
  const report = await doctor(browserOptions(flags));
  print(flags.json ? JSON.stringify(report, null, 2) : formatDoctor(report));
  return report.ok ? exitCodes.done : exitCodes.machine;
}

async function version(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const { packageFile } = await import('./model/package-files.ts');
  return (JSON.parse(await readFile(packageFile('package.json'), 'utf8')) as { version: string }).version;
}

/** Takes the exit code that an action came to. */
type Finish = (code: number) => void;

/** The program's commands. Each action gives the exit code to `finish`. */
async function toProgram(finish: Finish): Promise<Command> {
  const program = new Command('roadmap-deck')
    .description('Turns a long structured Markdown article into a talk: Marp Markdown, offline HTML and PDF.')
    .version(await version())
    .exitOverride()
    .showHelpAfterError('(see roadmap-deck --help)')
    .addHelpText('after', examples('build article.md', 'check article.md', 'build --help'));
  addBuild(program, finish);
  addRender(program, finish);
  addOutline(program, finish);
  addCheck(program, finish);
  addThemeCommands<BrowserFlags>(program, { print, finish, withBrowserFlags, browserOptions, examples });
  addDoctor(program, finish);
  return program;
}

function addBuild(program: Command, finish: Finish): void {
  const command = program.command('build').argument('<articles...>', 'Markdown articles');
  withBuildFlags(command, ['md', 'html', 'pdf'])
    .description('build decks from articles, each into <output>/<article>/ (default output: dist)')
    .addHelpText(
      'after',
      examples(
        'build article.md',
        'build a.md b.md -o talks -f html,pdf',
        'build article.md -t ./my-theme.css --size 4:3',
      ),
    )
    .action(async (paths: string[], flags: BuildFlags) => {
      const load = async (): Promise<Make> => (await import('./commands/build.ts')).buildArticle;
      checkNames(paths);
      finish(await buildAll(paths, flags, browserOptions(flags), load));
    });
}

function addRender(program: Command, finish: Finish): void {
  const command = program
    .command('render')
    .argument('<deck>', 'Marp Markdown, such as a deck.md edited by hand');
  withBuildFlags(command, ['html', 'pdf'])
    .description('render Marp Markdown into HTML and PDF beside it')
    .addHelpText('after', examples('render dist/article/deck.md', 'render slides.md -t stage -f pdf'))
    .action(async (path: string, flags: BuildFlags) => {
      const load = async (): Promise<Make> => (await import('./commands/render.ts')).renderDeck;
      finish(await buildAll([path], flags, browserOptions(flags), load));
    });
}

function addOutline(program: Command, finish: Finish): void {
  program
    .command('outline')
    .argument('<article>', 'a Markdown article')
    .description('print what is recognised in an article: parts, roles, counts, lines')
    .option('--json', 'print the recognised article as JSON')
    .option('--lang <tag>', 'the language, where it is not what the article shows', parseLang)
    .addHelpText('after', examples('outline article.md', 'outline article.md --json'))
    .action(async (path: string, flags: { json?: boolean; lang?: string }) =>
      finish(await outline(path, flags)),
    );
}

function addCheck(program: Command, finish: Finish): void {
  withCheckFlags(program.command('check').argument('<articles...>', 'Markdown articles'))
    .description(
      'check articles and their decks, made in memory: counts, gaps, links, fit, contrast, coverage',
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

function addDoctor(program: Command, finish: Finish): void {
  withBrowserFlags(program.command('doctor'))
    .description('check this machine: Node, browser, fonts, a test print')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', examples('doctor', 'doctor --browser /usr/bin/chromium'))
    .action(async (flags: BrowserFlags & { json?: boolean }) => finish(await runDoctor(flags)));
}

const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ roadmap-deck ${line}`).join('\n')}`;

/** Tells what went wrong and gives the exit code for it. */
function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof Failure) {
    tell(formatFailure(error));
    return error.exitCode;
  }
  tell(
    `This is a bug in roadmap-deck; please report it with the article.\n${error instanceof Error ? error.stack : error}`,
  );
  return exitCodes.bug;
}

async function cleanUp(): Promise<void> {
  const { closeAllBrowsers } = await import('./browser/leftovers.ts');
  await closeAllBrowsers();
}

/** A reader that has seen enough, such as `head`, closes the pipe; what is left to print is not missed. */
function allowClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

async function main(): Promise<void> {
  allowClosedPipes();
  let interrupted = false;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      interrupted = true;
      void cleanUp().finally(() => process.exit(code));
    });
  }
  let code: number = exitCodes.done;
  try {
    const program = await toProgram((given) => {
      code = given;
    });
    await program.parseAsync();
  } catch (error) {
    // What fails because its browser was taken away is no news, and the signal has its own exit code.
    if (interrupted) return;
    code = codeOf(error);
  }
  // Compiled WebAssembly would keep the process waiting for its optimiser.
  await new Promise((flushed) => process.stdout.write('', flushed));
  process.exit(code);
}

await main();
