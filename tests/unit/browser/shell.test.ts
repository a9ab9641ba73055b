import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeAllBrowsers } from '../../../src/browser/leftovers.ts';
import {
  type PackedShell,
  packedShell,
  unpackFonts,
  unpackLibraries,
  unpackShell,
} from '../../../src/browser/shell.ts';

let root = '';
let packed: PackedShell = { folder: '', version: '1' };
const program = `#!/bin/sh\necho ${'chromium '.repeat(100_000)}\n`;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-test-'));
  packed = { folder: root, version: '1' };
  await writeFile(join(root, 'chromium.br'), brotliCompressSync(program));
});
afterEach(async () => {
  await closeAllBrowsers();
  await rm(root, { recursive: true, force: true });
});

describe('unpackShell', () => {
  it('unpacks once, for this user alone', async () => {
    const first = await unpackShell(packed, join(root, 'cache'));
    expect(first.executable).toBe(join(root, 'cache/chromium-1/chromium'));
    expect(await readFile(first.executable, 'utf8')).toBe(program);
    const { mode, mtimeMs } = await stat(first.executable);
    expect(mode & 0o777).toBe(0o700);
    await unpackShell(packed, join(root, 'cache'));
    expect((await stat(first.executable)).mtimeMs).toBe(mtimeMs);
  });

  it('may be done by many at once', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => unpackShell(packed, join(root, 'cache'))));
    for (const { executable } of many) expect(await readFile(executable, 'utf8')).toBe(program);
    expect(await readdir(join(root, 'cache/chromium-1'))).toEqual(['chromium']);
  });

  it('unpacks anew what others could have written', async () => {
    const { executable } = await unpackShell(packed, join(root, 'cache'));
    await writeFile(executable, 'evil');
    await chmod(executable, 0o777);
    await unpackShell(packed, join(root, 'cache'));
    expect(await readFile(executable, 'utf8')).toBe(program);
  });

  it('sweeps what a killed process left, but nothing recent', async () => {
    const folder = join(root, 'cache/chromium-1');
    const { executable } = await unpackShell(packed, join(root, 'cache'));
    await rm(executable);
    await writeFile(join(folder, 'chromium.1-a.tmp'), '');
    await writeFile(join(folder, 'chromium.2-b.tmp'), '');
    await utimes(join(folder, 'chromium.1-a.tmp'), 0, 0);
    await unpackShell(packed, join(root, 'cache'));
    expect((await readdir(folder)).sort()).toEqual(['chromium', 'chromium.2-b.tmp']);
  });

  it('takes a private folder where the cache is no folder', async () => {
    const { executable, cache } = await unpackShell(packed, join(root, 'chromium.br'));
    expect(cache.kept).toBe(false);
    expect(await readFile(executable, 'utf8')).toBe(program);
    await closeAllBrowsers();
    await expect(stat(executable)).rejects.toThrow('ENOENT');
  });

  it('leaves nothing half-written when the package is broken', async () => {
    const whole = brotliCompressSync(program);
    await writeFile(join(root, 'chromium.br'), whole.subarray(0, whole.length / 2));
    await expect(unpackShell(packed, join(root, 'cache'))).rejects.toThrow();
    expect(await readdir(join(root, 'cache/chromium-1'))).toEqual([]);
  });
});

const real = packedShell();

describe.runIf(real)('the shipped package', () => {
  const shell = real as PackedShell;

  it('holds the libraries that a bare system lacks', async () => {
    const at = join(root, 'chromium');
    const folders = await Promise.all([unpackLibraries(shell, at), unpackLibraries(shell, at)]);
    expect(folders).toEqual([join(root, 'lib'), join(root, 'lib')]);
    expect(await readdir(join(root, 'lib'))).toEqual(expect.arrayContaining(['libnss3.so', 'libnspr4.so']));
    expect((await readFile(join(root, 'lib/libnss3.so'))).subarray(0, 4).toString('latin1')).toBe('\x7fELF');
  });

  it('holds a font for a system that has none', async () => {
    const config = await unpackFonts(shell, join(root, 'chromium'));
    expect(await readFile(config, 'utf8')).toContain(`<dir>${join(root, 'fonts')}</dir>`);
    expect(await readdir(join(root, 'fonts'))).toContain('OpenSans-Regular.ttf');
  });

  it('unpacks into a program that runs', async () => {
    const [one, two] = await Promise.all([unpackShell(shell, root), unpackShell(shell, root)]);
    expect(one.executable).toBe(two.executable);
    const libraries = await unpackLibraries(shell, one.executable);
    const env = { ...process.env, LD_LIBRARY_PATH: libraries };
    expect(execFileSync(one.executable, ['--version'], { env, encoding: 'utf8' })).toContain('Chromium 143');
  });
});
