import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutput } from '../../../src/emit/output.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-output-'));
});

afterEach(() => rm(folder, { recursive: true }));

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

const write = async (to: string, files: Record<string, string | Uint8Array>): Promise<void> =>
  writeOutput(to, new Map(Object.entries(files)));

const failure = { code: 'output-unwritable', exitCode: 3 };

describe('writeOutput', () => {
  it('writes files, also in folders that are not there yet', async () => {
    await write(join(folder, 'a/b'), { 'deck.md': 'new', 'assets/x.bin': Buffer.from([1]) });
    expect(await read('a/b/deck.md')).toBe('new');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['assets', 'deck.md']);
  });

  it('takes the place of what was there', async () => {
    await write(folder, { 'deck.md': 'a long old deck' });
    await write(folder, { 'deck.md': 'new' });
    expect(await read('deck.md')).toBe('new');
    expect(await readdir(folder)).toEqual(['deck.md']);
  });

  it('leaves everything as it was where one file cannot be written', async () => {
    await write(folder, { 'deck.md': 'old', 'deck.pdf': 'old' });
    await writeFile(join(folder, 'themes'), 'a file where a folder has to be');
    const files = { 'deck.md': 'new', 'deck.pdf': 'new', 'themes/a.css': 'new' };
    await expect(write(folder, files)).rejects.toMatchObject(failure);
    expect([await read('deck.md'), await read('deck.pdf')]).toEqual(['old', 'old']);
    expect(await readdir(folder)).toEqual(['deck.md', 'deck.pdf', 'themes']);
  });

  it.each([
    '../a.css',
    'themes/../../a.css',
    '.',
    '..',
    '',
  ])('writes nothing at all where a name is “%s”', async (name) => {
    const inner = join(folder, 'deck');
    await expect(write(inner, { 'deck.md': 'new', [name]: 'new' })).rejects.toMatchObject(failure);
    expect(await readdir(folder)).toEqual(['deck']);
    expect(await readdir(inner)).toEqual([]);
  });

  it('does not follow a link out of the folder, but works in a folder that is a link', async () => {
    await mkdir(join(folder, 'elsewhere'));
    await mkdir(join(folder, 'deck'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'deck/themes'));
    await symlink(join(folder, 'deck'), join(folder, 'linked'));
    await expect(write(join(folder, 'deck'), { 'deck.md': 'new', 'themes/a.css': 'new' })).rejects.toThrow(
      /deck\/themes leads out of it/,
    );
    await expect(write(join(folder, 'deck'), { 'themes/deep/a.css': 'new' })).rejects.toMatchObject(failure);
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
    expect(await readdir(join(folder, 'deck'))).toEqual(['themes']);
    await write(join(folder, 'linked'), { 'deck.md': 'new', 'assets/a.png': 'new' });
    expect(await readdir(join(folder, 'deck'))).toEqual(['assets', 'deck.md', 'themes']);
  });

  it('replaces a link to a file, not the file that it leads to', async () => {
    await writeFile(join(folder, 'outside'), 'old');
    await mkdir(join(folder, 'deck'));
    await symlink(join(folder, 'outside'), join(folder, 'deck/deck.md'));
    await write(join(folder, 'deck'), { 'deck.md': 'new' });
    expect([await read('outside'), await read('deck/deck.md')]).toEqual(['old', 'new']);
  });

  it('leaves everything as it was where a folder is in the way', async () => {
    await write(folder, { 'deck.md': 'old' });
    await mkdir(join(folder, 'deck.pdf/inside'), { recursive: true });
    await expect(write(folder, { 'deck.md': 'new', 'deck.pdf': 'new' })).rejects.toMatchObject(failure);
    expect(await read('deck.md')).toBe('old');
    expect(await readdir(folder)).toEqual(['deck.md', 'deck.pdf']);
  });
});
