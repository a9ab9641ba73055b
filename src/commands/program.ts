import { Command, CommanderError } from 'commander';
import { formatFailure } from '../diagnostics/format-diagnostic.ts';
import { say } from '../language/say.ts';
import { exitCodes, Failure } from '../model/failure.ts';
import { packageVersion } from '../model/package-files.ts';
import { toJson } from '../model/printable.ts';
import { addBuild, addRender } from './build-commands.ts';
import { addCheck } from './check-command.ts';
import { type BrowserFlags, browserOptions, withBrowserFlags } from './flags.ts';
import { addOutline } from './outline-command.ts';
import { addServe } from './serve-command.ts';
import { examples, type Finish, print, tell } from './terminal.ts';
import { addThemeCommands } from './theme-commands.ts';
import { helpInLocale, usageError } from './usage.ts';

async function runDoctor(flags: BrowserFlags & { json?: boolean }): Promise<number> {
  const { doctor, formatDoctor } = await import('./doctor.ts');
  const report = await doctor(browserOptions(flags));
  print(flags.json ? toJson(report) : formatDoctor(report));
  return report.ok ? exitCodes.done : exitCodes.machine;
}

/** The program's commands. Each action gives the exit code to `finish`. */
export async function toProgram(finish: Finish): Promise<Command> {
  const program = new Command('roadmap-deck')
    .description(
      say`Turns a long structured Markdown article into a talk: Marp Markdown, offline HTML and PDF.`,
    )
    .version(await packageVersion(), '-V, --version', say`print the version`)
    .helpOption('-h, --help', say`show this help`)
    .helpCommand('help [command]', say`show the help of a command`)
    .configureHelp(helpInLocale)
    .configureOutput({ outputError: (text, write) => write(usageError(text)) })
    .exitOverride()
    .showHelpAfterError(say`(see roadmap-deck --help)`)
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
    .description(say`check this machine: Node, browser, fonts, a test print`)
    .option('--json', say`print the report as JSON`)
    .addHelpText('after', examples('doctor', 'doctor --browser /usr/bin/chromium'))
    .action(async (flags: BrowserFlags & { json?: boolean }) => finish(await runDoctor(flags)));
}

/** Tells what went wrong and gives the exit code for it. */
export function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof Failure) {
    tell(formatFailure(error));
    return error.exitCode;
  }
  tell(
    say`This is a bug in roadmap-deck; please report it with the article.\n${error instanceof Error ? error.stack : error}`,
  );
  return exitCodes.bug;
}
