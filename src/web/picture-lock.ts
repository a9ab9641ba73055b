import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';

/** Which picture stood at each address when it was fetched: the SHA-256 of its bytes, by the address as written. */
export type PictureLock = Map<string, string>;

/**
 * Reads a lock file; an empty lock where there is none.
 * @throws Failure `article-invalid`: what it held would otherwise be overwritten unseen
 */
export async function readLock(path: string): Promise<PictureLock> {
  try {
    const text = await readFile(path, 'utf8');
    return toLock(JSON.parse(text));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    const fix = say`Mend it, or remove it to fetch the pictures anew.`;
    const reason = say`${path} does not tell which pictures were fetched`;
    throw new Failure('article-invalid', reason, fix, { cause: error });
  }
}

function toLock(value: unknown): PictureLock {
  const { version, pictures } = value as { version?: unknown; pictures?: object };
  const entries: [string, unknown][] = Object.entries(pictures ?? 'none');
  if (version !== 1 || !entries.every(isEntry)) throw new Error(say`it is written in another way`);
  return new Map(entries);
}

const isEntry = (entry: [string, unknown]): entry is [string, string] =>
  typeof entry[1] === 'string' && /^sha256-[\da-f]{64}$/.test(entry[1]);

/**
 * Writes a lock file in one step, in an order of its own, so that it differs only by what has changed.
 * @throws the system's error
 */
export async function writeLock(path: string, lock: PictureLock): Promise<void> {
  const pictures = Object.fromEntries([...lock].sort(([a], [b]) => (a < b ? -1 : 1)));
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, `${JSON.stringify({ version: 1, pictures }, null, 2)}\n`, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
