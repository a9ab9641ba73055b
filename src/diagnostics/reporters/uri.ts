import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A path from the current folder, with slashes; absolute where it leads out of it. */
export function toUriPath(path: string): string {
  const way = relative('', path);
  const inside = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return (inside ? way : resolve(path)).split(sep).join('/');
}

/** The same as a URI reference. */
export function toUri(path: string): string {
  const way = toUriPath(path);
  return isAbsolute(way) ? pathToFileURL(way).href : way.split('/').map(encodeURIComponent).join('/');
}
