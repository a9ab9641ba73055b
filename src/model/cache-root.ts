import { resolve } from 'node:path';
import envPaths from 'env-paths';

/** Where the program keeps what it can make again: the user's cache folder, or `ROADMAP_DECK_CACHE`. */
export const cacheRoot = (environment: NodeJS.ProcessEnv = process.env): string =>
  environment.ROADMAP_DECK_CACHE
    ? resolve(environment.ROADMAP_DECK_CACHE)
    : envPaths('roadmap-deck', { suffix: '' }).cache;
