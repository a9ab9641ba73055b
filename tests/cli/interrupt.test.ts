import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { article, makeFolder, program, start } from './program.ts';

const folder = makeFolder();
const old = 'the last good deck';

beforeAll(() => {
  // Six times the article, so that the build is still under way on a fast machine.
  writeFileSync(join(folder, 'long.md'), readFileSync(article, 'utf8').repeat(6));
  mkdirSync(join(folder, 'dist/long'), { recursive: true });
  mkdirSync(join(folder, 'temp'));
  for (const ending of ['md', 'html', 'pdf']) writeFileSync(join(folder, `dist/long/deck.${ending}`), old);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Processes whose command line names our temp folder: browsers, with their profiles in it. */
const browsers = (): string[] =>
  readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(join(folder, 'temp'))
      );
    } catch {
      return false;
    }
  });

/** Milliseconds of work that a process has done by now. Linux counts it in hundredths of a second. */
function workOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

// On Windows a signal ends a process without a word to it.
describe.skipIf(process.platform !== 'linux')('a build that is interrupted', () => {
  it.each([
    ['SIGINT', 130, 30],
    ['SIGINT', 130, 150],
    ['SIGINT', 130, 300],
    ['SIGINT', 130, 600],
    ['SIGTERM', 143, 200],
    ['SIGTERM', 143, 450],
    ['SIGTERM', 143, 900],
    ['SIGINT', 130, 1400],
    ['SIGHUP', 129, 400],
  ] as const)('by %s ends with %i, after %i ms of work, and leaves nothing behind', async (signal, code, work) => {
    const { child, outcome } = start(program, ['build', 'long.md'], folder, { TMPDIR: join(folder, 'temp') });
    await vi.waitUntil(() => workOf(child.pid) >= work, { interval: 10, timeout: 60_000 });
    const early = child.kill(signal);
    const { code: ended, signal: by, stderr } = await outcome;
    expect(early).toBe(true);
    // Before the program has begun to listen, the system ends it, and a shell shows the same number.
    expect(ended ?? (by === signal ? code : by)).toBe(code);
    expect(stderr).toBe('');
    expect(browsers()).toEqual([]);
    expect(readdirSync(join(folder, 'temp'))).toEqual([]);
    const output = join(folder, 'dist/long');
    expect(readdirSync(output).sort()).toEqual(['deck.html', 'deck.md', 'deck.pdf']);
    for (const name of readdirSync(output)) expect(readFileSync(join(output, name), 'utf8')).toBe(old);
  });
});
