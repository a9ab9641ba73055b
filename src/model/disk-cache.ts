import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Entries by name. Nothing in it fails: what cannot be read is not there, and what cannot be written is let go. */
export interface Cache {
  read(name: string): Promise<Buffer | undefined>;
  write(name: string, content: Buffer): Promise<void>;
  /** Removes what was used least recently until the rest keeps within the limit. */
  prune(): Promise<void>;
}

const sizeLimit = 64 * 1024 * 1024;
const hour = 3_600_000;
const checksumSize = 32;
const temporarySuffix = '.tmp';

const checksum = (content: Buffer): Buffer => createHash('sha256').update(content).digest();

/** A name for what was made from these parts. */
export const cacheKey = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);

const ignoreErrors = async (work: Promise<unknown>): Promise<void> => {
  await work.catch(() => undefined);
};

const readEntry = async (path: string): Promise<Buffer | undefined> => {
  const entry = await readFile(path).catch(() => undefined);
  const content = entry?.subarray(checksumSize);
  if (entry === undefined || content === undefined) return undefined;
  if (!checksum(content).equals(entry.subarray(0, checksumSize))) return undefined;
  const now = new Date();
  await ignoreErrors(utimes(path, now, now));
  return content;
};

const writeEntry = async (path: string, content: Buffer): Promise<void> => {
  const temporary = `${path}.${randomUUID()}${temporarySuffix}`;
  try {
    await writeFile(temporary, [checksum(content), content], { mode: 0o600, flag: 'wx' });
    await rename(temporary, path);
  } catch {
    await ignoreErrors(rm(temporary, { force: true }));
  }
};

const pruneFolder = async (folder: string, limit: number): Promise<void> => {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      return { path, size: found?.size ?? 0, used: found?.mtimeMs ?? 0 };
    }),
  );
  let kept = 0;
  const abandoned = Date.now() - hour;
  for (const { path, size, used } of files.sort((a, b) => b.used - a.used)) {
    kept += size;
    // A temporary file as old as that belongs to a process that was ended while writing.
    const stale = path.endsWith(temporarySuffix) && used < abandoned;
    if (kept > limit || stale) await ignoreErrors(rm(path, { force: true }));
  }
};

/**
 * A cache on disk. Each entry carries a checksum: one that was cut short or damaged counts as missing.
 * @param folder made when something is first written, for this user alone
 * @param limit in bytes
 */
export const diskCache = (folder: string, limit = sizeLimit): Cache => ({
  read: (name) => readEntry(join(folder, name)),
  write: async (name, content) => {
    try {
      makeFolder(folder, 0o700);
    } catch {
      // Without a cache everything is made each time.
      return;
    }
    await writeEntry(join(folder, name), content);
  },
  prune: () => pruneFolder(folder, limit),
});
