import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileCache } from '../../../../src/compile/cache/file-cache.ts';

let folder = '';
let path = '';
let made = 0;

const make = async () => ({ value: ++made, files: [path, join(folder, 'missing')] });
const write = async (text: string, seconds: number): Promise<void> => {
  await writeFile(path, text);
  await utimes(path, seconds, seconds);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roadmap-deck-kept-'));
  path = join(folder, 'a');
  made = 0;
});
afterEach(() => rm(folder, { recursive: true }));

/** A file's change cannot be dated back, so this waits until it proves something. */
const settled = async (): Promise<FileCache<number>> => {
  const kept = new FileCache<number>();
  await expect
    .poll(() => kept.take('k', make).then(async () => made === (await kept.take('k', make))))
    .toBe(true);
  made = 0;
  return kept;
};

describe('what is kept of files', () => {
  it('holds as long as they stay as they are', async () => {
    await write('a', 1000);
    const kept = await settled();
    await kept.take('k', make);
    expect(made).toBe(0);
    await write('b', 2000);
    await kept.take('k', make);
    expect(made).toBe(1);
  });

  it('holds no more when a missing file appears', async () => {
    await write('a', 1000);
    const kept = await settled();
    await writeFile(join(folder, 'missing'), '');
    await kept.take('k', make);
    expect(made).toBe(1);
  });

  it('is made anew for another key', async () => {
    await write('a', 1000);
    const kept = await settled();
    await kept.take('other', make);
    expect(made).toBe(1);
  });

  it('is not kept of a file that was written just now', async () => {
    const kept = new FileCache<number>();
    await writeFile(path, 'a');
    await kept.take('k', make);
    await kept.take('k', make);
    expect(made).toBe(2);
  });
});
