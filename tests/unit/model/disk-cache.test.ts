import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheKey, diskCache } from '../../../src/model/disk-cache.ts';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'roadmap-deck-cache-')), 'fonts');
});

afterEach(() => rm(resolve(folder, '..'), { recursive: true, force: true }));

const age = (name: string, hours: number): Promise<void> => {
  const then = new Date(Date.now() - hours * 3_600_000);
  return utimes(join(folder, name), then, then);
};

describe('diskCache', () => {
  it('gives back what was written, in a folder for this user alone, with nothing left over', async () => {
    const cache = diskCache(folder);
    expect(await cache.read('a')).toBeUndefined();
    await cache.write('a', Buffer.from('one'));
    await cache.write('a', Buffer.from('two'));
    expect((await cache.read('a'))?.toString()).toBe('two');
    expect(await readdir(folder)).toEqual(['a']);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('keeps empty content apart from none', async () => {
    const cache = diskCache(folder);
    await cache.write('a', Buffer.alloc(0));
    expect(await cache.read('a')).toHaveLength(0);
  });

  it.each([
    ['cut short', (entry: Buffer) => entry.subarray(0, -1)],
    ['shorter than its checksum', (entry: Buffer) => entry.subarray(0, 7)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed', (entry: Buffer) => Buffer.from(entry).fill(0, 40, 41)],
  ])('takes an entry that was %s for missing', async (_, damage) => {
    const cache = diskCache(folder);
    await cache.write('a', Buffer.from('a font of some length'));
    await writeFile(join(folder, 'a'), damage(await readFile(join(folder, 'a'))));
    expect(await cache.read('a')).toBeUndefined();
  });

  it('does without a folder that cannot be made or written', async () => {
    await writeFile(folder, 'a file stands in the way');
    const cache = diskCache(folder);
    await cache.write('a', Buffer.from('one'));
    expect(await cache.read('a')).toBeUndefined();
    await cache.prune();
    expect(await readFile(folder, 'utf8')).toBe('a file stands in the way');
  });

  it('leaves no temporary file behind when an entry cannot be put in its place', async () => {
    await mkdir(join(folder, 'a', 'full'), { recursive: true });
    await diskCache(folder).write('a', Buffer.from('one'));
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('removes what was used least recently, and abandoned temporary files', async () => {
    const cache = diskCache(folder, 250);
    for (const name of ['old', 'read', 'new', 'left.tmp', 'busy.tmp'])
      await cache.write(name, Buffer.alloc(30));
    await Promise.all([age('old', 30), age('read', 40), age('new', 3), age('left.tmp', 2)]);
    await cache.read('read');
    await cache.prune();
    expect((await readdir(folder)).sort()).toEqual(['busy.tmp', 'new', 'read']);
  });
});

describe('cacheKey', () => {
  it('tells apart what differs only in where parts begin', () => {
    expect(cacheKey('ab', 'c')).not.toBe(cacheKey('a', 'bc'));
    expect(cacheKey('ab', 'c')).toBe(cacheKey('ab', 'c'));
  });
});
