import { lstat, readlink, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

/** What tells whether a file is still what it was, without reading it. */
export interface FileState {
  /** Another one after every change. */
  mark: string;
  /** In bytes; undefined where there is no such file. */
  size?: number;
  /** When it last changed or was moved here, in milliseconds since 1970; undefined where there is no such file. */
  changed?: number;
}

/** A file that cannot be looked at is as good as missing. Never rejects. */
export async function readFileState(path: string): Promise<FileState> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    const changed = Number((ctimeNs > mtimeNs ? ctimeNs : mtimeNs) / 1_000_000n);
    return { mark: `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}`, size: Number(size), changed };
  } catch {
    return { mark: 'missing' };
  }
}

/** Whether a file has lost all that it held, as it has for a moment while an editor saves it. */
export const isEmptied = (before: FileState, now: FileState): boolean =>
  (before.size ?? 0) > 0 && (now.size ?? 0) === 0;

/** Links of links end here: no one has more of them on purpose. */
const mostLinks = 16;

/** By folder, the names in it at which a change of one of the files can be seen. */
export type Places = Map<string, Set<string>>;

/**
 * Where to look for changes of files: the folder of each; where a file is a link, also the folders of the files that
 * it leads to; where a folder is missing, the nearest one above it in which it will appear.
 */
export async function findPlaces(files: Iterable<string>): Promise<Places> {
  const places: Places = new Map();
  const add = async (path: string, links: number): Promise<void> => {
    const folder = dirname(path);
    if (!(await isFolder(folder)) && folder !== path) return add(folder, links);
    places.set(folder, (places.get(folder) ?? new Set()).add(basename(path)));
    const target = links < mostLinks ? await readTarget(path) : undefined;
    if (target !== undefined) await add(target, links + 1);
  };
  await Promise.all([...files].map((file) => add(file, 0)));
  return places;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function readTarget(path: string): Promise<string | undefined> {
  try {
    return (await lstat(path)).isSymbolicLink() ? resolve(dirname(path), await readlink(path)) : undefined;
  } catch {
    return undefined;
  }
}
