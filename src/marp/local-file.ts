import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';

/** Files past this many bytes are not carried into a deck. */
const largest = 32 * 1024 * 1024;

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
  '.bmp': 'image/bmp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
};

/** True for a path that a deck can carry: a picture or a font by its ending. */
export const isCarried = (path: string): boolean => extname(path).toLowerCase() in types;

const withoutQuery = (target: string): string => target.replace(/[?#].*$/s, '');

/** A file with the path that it was found under; that of a link, not where it leads. */
export interface LocalFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * Reads a file that an article or a theme names, if it really lies in `folder`, links followed, and is a
 * picture or a font. Undefined for anything else: remote, outside, missing, too large.
 */
export async function readContained(target: string, folder: string): Promise<LocalFile | undefined> {
  for (const path of pathsOf(target, folder)) {
    const real = isCarried(path) ? await realFileIn(path, folder) : undefined;
    const bytes = real === undefined ? undefined : await readFile(real).catch(() => undefined);
    if (bytes) return { path, bytes };
  }
  return undefined;
}

/**
 * The file that a name really leads to, links followed, if it lies in `folder`. Undefined for anything else:
 * remote, outside, missing, no file, too large.
 */
export async function containedFile(target: string, folder: string): Promise<string | undefined> {
  for (const path of pathsOf(target, folder)) {
    const real = await realFileIn(path, folder);
    if (real !== undefined) return real;
  }
  return undefined;
}

/** The file that a path really leads to, links followed, if it lies in `folder` and is not too large. */
export async function realFileIn(path: string, folder: string): Promise<string | undefined> {
  try {
    const [real, root] = await Promise.all([realpath(path), realpath(folder)]);
    if (!isInside(real, root)) return undefined;
    const info = await stat(real);
    return info.isFile() && info.size <= largest ? real : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The paths in `folder` that an address may mean, the likeliest first. What stands behind `#` and `?` is a part of
 * the name where there is no file without it, and so is a `%`.
 */
export function pathsOf(target: string, folder: string): string[] {
  const written = target.trim();
  const bare = withoutQuery(written);
  const paths = [decoded(bare), bare, decoded(written), written].flatMap((name) => pathIn(folder, name));
  return [...new Set(paths)];
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A stray % is part of the name.
    return name;
  }
}

function pathIn(folder: string, name: string): string[] {
  if (name === '' || name.includes('\0') || /^[a-z][a-z\d+.-]*:/i.test(name) || /^[\\/]{2}/.test(name))
    return [];
  const path = resolve(folder, name);
  return isInside(path, resolve(folder)) ? [path] : [];
}

/** True for a path below a folder, by their names alone. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Bytes as a data: address, typed by the ending of their path. */
export function toDataUri(bytes: Uint8Array, path: string): string {
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
