import { chmod, chown, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCacheFolder } from '../../../src/browser/cache.ts';
import { closeAllBrowsers } from '../../../src/browser/leftovers.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-test-'));
});
afterEach(async () => {
  await closeAllBrowsers();
  await rm(root, { recursive: true, force: true });
});

const asRoot = process.getuid?.() === 0;
const stranger = 65_534;

describe('openCacheFolder', () => {
  it('makes the folder for this user alone', async () => {
    const folder = await openCacheFolder(join(root, 'a/b'), 'shell-1');
    expect(folder).toEqual({ path: join(root, 'a/b/shell-1'), kept: true });
    expect((await stat(folder.path)).mode & 0o777).toBe(0o700);
  });

  it('shuts others out of a folder that was open', async () => {
    await mkdir(join(root, 'shell-1'));
    await chmod(join(root, 'shell-1'), 0o777);
    await openCacheFolder(root, 'shell-1');
    expect((await stat(join(root, 'shell-1'))).mode & 0o777).toBe(0o700);
  });

  it.runIf(asRoot)('refuses a cache that belongs to someone else', async () => {
    await chown(root, stranger, stranger);
    const folder = await openCacheFolder(root, 'shell-1');
    expect(folder).toMatchObject({ kept: false, reason: expect.stringContaining('another user') });
    expect((await stat(folder.path)).mode & 0o777).toBe(0o700);
  });

  it.runIf(asRoot)('refuses a folder within that belongs to someone else', async () => {
    await mkdir(join(root, 'shell-1'));
    await chown(join(root, 'shell-1'), stranger, stranger);
    expect(await openCacheFolder(root, 'shell-1')).toMatchObject({ kept: false });
  });

  it('refuses a link in the place of the folder', async () => {
    await mkdir(join(root, 'elsewhere'));
    await symlink(join(root, 'elsewhere'), join(root, 'shell-1'));
    expect(await openCacheFolder(root, 'shell-1')).toMatchObject({ kept: false });
  });

  it('falls back to a private folder that is removed at the end', async () => {
    await writeFile(join(root, 'file'), '');
    const folder = await openCacheFolder(join(root, 'file'), 'shell-1');
    expect(folder.kept).toBe(false);
    await closeAllBrowsers();
    await expect(stat(folder.path)).rejects.toThrow('ENOENT');
  });
});
