import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

// On Windows a signal ends a process without a word to it.
describe.skipIf(process.platform !== 'linux')('a build that is interrupted', () => {
  it.each([
    ['SIGINT', 130, 60],
    ['SIGINT', 130, 250],
    ['SIGINT', 130, 500],
    ['SIGINT', 130, 900],
    ['SIGTERM', 143, 350],
    ['SIGTERM', 143, 700],
    ['SIGTERM', 143, 1200],
    ['SIGINT', 130, 2000],
    ['SIGHUP', 129, 600],
  ] as const)('by %s ends with %i, after %i ms, and leaves nothing behind', async (signal, code, delay) => {
    const { child, outcome } = start(program, ['build', 'long.md'], folder, { TMPDIR: join(folder, 'temp') });
    await new Promise((resolve) => setTimeout(resolve, delay));
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
