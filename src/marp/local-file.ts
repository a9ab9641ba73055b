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

/** True for a name that a deck can carry: a picture or a font by its ending. */
export const isCarried = (path: string): boolean => extname(withoutQuery(path)).toLowerCase() in types;

const withoutQuery = (target: string): string => target.replace(/[?#].*$/s, '');

/**
 * Reads a file that an article or a theme names, if it really lies in `folder`, links followed, and is a
 * picture or a font. Undefined for anything else: remote, outside, missing, too large.
 */
export async function readContained(target: string, folder: string): Promise<Uint8Array | undefined> {
  const path = containedPath(target, folder);
  if (path === undefined || !isCarried(path)) return undefined;
  const real = await containedFile(target, folder);
  return real === undefined ? undefined : readFile(real).catch(() => undefined);
}

/**
 * The file that a name really leads to, links followed, if it lies in `folder`. Undefined for anything else:
 * remote, outside, missing, no file, too large.
 */
export async function containedFile(target: string, folder: string): Promise<string | undefined> {
  const path = containedPath(target, folder);
  return path === undefined ? undefined : realFileIn(path, folder);
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

function containedPath(target: string, folder: string): string | undefined {
  let name = withoutQuery(target.trim());
  try {
    name = decodeURIComponent(name);
  } catch {
    // A stray % is part of the name.
  }
  if (name === '' || name.includes('\0') || /^[a-z][a-z\d+.-]*:/i.test(name) || /^[\\/]{2}/.test(name))
    return undefined;
  const path = resolve(folder, name);
  return isInside(path, resolve(folder)) ? path : undefined;
}

/** True for a path below a folder, by their names alone. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Bytes as a data: address, typed by the name's ending. */
export function toDataUri(bytes: Uint8Array, name: string): string {
  const type = types[extname(withoutQuery(name)).toLowerCase()] ?? 'application/octet-stream';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
