import { relative, resolve } from 'node:path';

/** A path as one would type it here. */
export const shortestPath = (path: string): string =>
  relative('', path).startsWith('..') ? resolve(path) : relative('', path);
