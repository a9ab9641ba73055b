import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFile } from '../../src/model/package-files.ts';

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

/** Runs roadmap-deck in a folder to its end. */
export const run = (cwd: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> =>
  start(program, args, cwd, env).outcome;
