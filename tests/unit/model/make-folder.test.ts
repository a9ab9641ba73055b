import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/model/make-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'roadmap-deck-folder-'));

describe('makeFolder', () => {
  it('makes what is missing above it too, for those alone who may', () => {
    const path = join(root, 'a/b/c');
    makeFolder(path, 0o700);
    makeFolder(path, 0o700);
    expect(statSync(path).isDirectory()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(join(root, 'a')).mode & 0o777).toBe(0o700);
  });

  it('fails where a file is in its way', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => makeFolder(join(root, 'file/a'))).toThrow(/ENOTDIR/);
  });

  it.skipIf(!existsSync('/proc/self'))('fails where no folder can be made, and does not try for ever', () => {
    expect(() => makeFolder('/proc/none/a')).toThrow(/ENOENT/);
  });
});
