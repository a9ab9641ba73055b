#!/usr/bin/env node
import * as module from 'node:module';
import { Command, CommanderError } from 'commander';
import { addBuild, addRender } from './build-commands.ts';
import { addCheck } from './check-command.ts';
import { formatFailure } from './commands/diagnostics.ts';
import { type BrowserFlags, browserOptions, withBrowserFlags } from './flags.ts';
import { exitCodes, Failure } from './model/failure.ts';
import { packageVersion } from './model/package-files.ts';
import { toJson } from './model/printable.ts';
import { addOutline } from './outline-command.ts';
import { addServe } from './serve-command.ts';
import { examples, type Finish, print, tell } from './terminal.ts';
import { addThemeCommands } from './theme-commands.ts';

async function runDoctor(flags: BrowserFlags & { json?: boolean }): Promise<number> {
  const { doctor, formatDoctor } = await import('./commands/doctor.ts');
  const report = await doctor(browserOptions(flags));
  print(flags.json ? toJson(report) : formatDoctor(report));
  return report.ok ? exitCodes.done : exitCodes.machine;
}

/** The program's commands. Each action gives the exit code to `finish`. */
async function toProgram(finish: Finish): Promise<Command> {
  const program = new Command('roadmap-deck')
    .description('Turns a long structured Markdown article into a talk: Marp Markdown, offline HTML and PDF.')
    .version(await packageVersion())
    .exitOverride()
    .showHelpAfterError('(see roadmap-deck --help)')
    .addHelpText('after', examples('build article.md', 'check article.md', 'build --help'));
  addBuild(program, finish);
  addRender(program, finish);
  addServe(program);
  addOutline(program, finish);
  addCheck(program, finish);
  addThemeCommands(program, finish);
  addDoctor(program, finish);
  return program;
}

function addDoctor(program: Command, finish: Finish): void {
  withBrowserFlags(program.command('doctor'))
    .description('check this machine: Node, browser, fonts, a test print')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', examples('doctor', 'doctor --browser /usr/bin/chromium'))
    .action(async (flags: BrowserFlags & { json?: boolean }) => finish(await runDoctor(flags)));
}

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

/** Newer versions of Node can keep what they compiled, for a faster start: here, where no one else can put it. */
async function keepCompiled(): Promise<void> {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => void };
  if (!enableCompileCache) return;
  const [{ openCacheFolder }, { cacheRoot }] = await Promise.all([
    import('./browser/cache.ts'),
    import('./model/cache-root.ts'),
  ]);
  const { path, kept } = await openCacheFolder(cacheRoot(), 'compiled');
  if (kept) enableCompileCache(path);
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
    await keepCompiled();
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
