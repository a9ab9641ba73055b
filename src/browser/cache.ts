import { chmod, lstat, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../language/say.ts';
import { makeFolder } from '../model/make-folder.ts';
import { removeAtExit } from './leftovers.ts';

export interface CacheFolder {
  path: string;
  /** False for a private folder in the temp folder that goes when the program ends. */
  kept: boolean;
  /** Why the user's cache folder cannot be used. Set when `kept` is false. */
  reason?: string;
}

const isOurs = (uid: number): boolean => process.getuid === undefined || uid === process.getuid();

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Makes `root/name` for this user alone. Throws where that cannot be trusted or written. */
const openKept = async (root: string, name: string): Promise<string> => {
  makeFolder(root, 0o700);
  const base = await stat(root);
  if (!isOurs(base.uid)) throw new Error(say`${root} belongs to another user`);
  const path = join(root, name);
  makeFolder(path, 0o700);
  const folder = await lstat(path);
  // A link or a stranger's folder here would let someone else choose the program that we run.
  if (!folder.isDirectory() || !isOurs(folder.uid))
    throw new Error(say`${path} is not a folder of this user`);
  if ((folder.mode & 0o077) !== 0 && process.platform !== 'win32') await chmod(path, 0o700);
  return path;
};

/**
 * Opens the folder `name` within the cache, readable and writable by this user alone. Where the cache
 * belongs to someone else or cannot be written, it is a private temporary folder instead.
 *
 * @throws the system's error if not even the temp folder can be written
 */
export const openCacheFolder = async (root: string, name: string): Promise<CacheFolder> => {
  try {
    return { path: await openKept(root, name), kept: true };
  } catch (error) {
    return openPrivateFolder(reasonOf(error));
  }
};

/** A private temporary folder that is removed when the program ends. `reason`: why it is needed. */
export const openPrivateFolder = async (reason: string): Promise<CacheFolder> => {
  const path = await mkdtemp(join(tmpdir(), 'roadmap-deck-'));
  removeAtExit(path);
  return { path, kept: false, reason };
};
