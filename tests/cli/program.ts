import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../src/model/package-files.ts';
import { listeningBrowser } from '../browser/browsers.ts';

export const program = packageFile('dist/program/cli.js');
export const article = packageFile('content/ai-roadmap.zh.md');

if (!existsSync(program)) {
  throw new Error(
    `${program} is missing: compile the program first, with npm run compile (npm test does so).`,
  );
}

export interface Outcome {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A folder for one test file, with its links followed, so that paths compare. */
export const makeFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'roadmap-deck-cli-')));

/** Starts a Node program; NODE_OPTIONS of the test runner do not reach it. */
export function start(
  script: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): { child: ChildProcess; outcome: Promise<Outcome> } {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', SOURCE_DATE_EPOCH: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const outcome = new Promise<Outcome>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, ...said })),
  );
  return { child, outcome };
}

/** Starts roadmap-deck in a folder, in a process of its own, and lets it come to its end. */
export const runAlone = (cwd: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> =>
  start(program, args, cwd, env).outcome;

type Answer = { id: number } & ({ outcome: Outcome } | { error: string });

let host: ChildProcess | undefined;
let asked = 0;
let last: Promise<unknown> = Promise.resolve();

function startHost(): ChildProcess {
  const child = fork(fileURLToPath(new URL('host.js', import.meta.url)), {
    env: { ...process.env, NODE_OPTIONS: '', SOURCE_DATE_EPOCH: '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // It ends with the process that asked for it.
  child.unref();
  child.channel?.unref();
  return child;
}

function ask(task: { args: string[]; cwd: string; env: Record<string, string> }): Promise<Outcome> {
  host ??= startHost();
  const child = host;
  const id = ++asked;
  child.channel?.ref();
  return new Promise<Outcome>((resolve, reject) => {
    const settle = (answer: Answer): void => {
      if (answer.id !== id) return;
      child.off('message', settle);
      child.channel?.unref();
      if ('outcome' in answer) resolve(answer.outcome);
      else reject(new Error(answer.error));
    };
    child.on('message', settle);
    child.send({ id, script: program, ...task });
  });
}

/** Starting a browser for each run would take longer than the rest of it: the commands that need one are given ours. */
async function withOurBrowser(args: string[]): Promise<string[]> {
  const named = args[0] === 'theme' ? 2 : 1;
  const needsOne = /^(?:build|render|check|serve|theme (?:check|preview))$/.test(
    args.slice(0, named).join(' '),
  );
  if (!needsOne || args.some((arg) => arg.startsWith('--browser'))) return args;
  return [...args.slice(0, named), '--browser-url', await listeningBrowser(), ...args.slice(named)];
}

/**
 * Runs the built roadmap-deck in a folder to its end, one run after the other in a process that has it loaded, and
 * with a browser that runs already. What is to be tested of process and browser themselves needs `runAlone`.
 */
export function run(cwd: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const outcome = last.then(async () => ask({ args: await withOurBrowser(args), cwd, env }));
  last = outcome.catch(() => undefined);
  return outcome;
}
