#!/usr/bin/env node
import * as module from 'node:module';
import { openCacheFolder } from './browser/cache.ts';
import { cacheRoot } from './model/cache-root.ts';
import { type Code, keepCode, readCode } from './start/code-cache.ts';
import { toRequire } from './start/require.ts';

type Main = typeof import('./main.ts');

/** Of the compiled program, as it was when this file was compiled. */
declare const FINGERPRINT: string;

/**
 * Loads the compiled program. To compile JavaScript takes longer than to run it, so what the engine made of it is
 * kept for the next start: by Node itself where it can, here where it cannot.
 */
async function loadMain(): Promise<Main> {
  const require = module.createRequire(import.meta.url);
  const { path: folder, kept } = await openCacheFolder(cacheRoot(), 'compiled');
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => void };
  if (kept && enableCompileCache) enableCompileCache(folder);
  const isLoaded = require.resolve('./main.cjs') in require.cache;
  if (!kept || enableCompileCache || isLoaded) return require('./main.cjs');
  const known = readCode(folder, FINGERPRINT);
  const used: Code[] = [];
  process.once('exit', () => keepCode(folder, FINGERPRINT, known, used));
  return toRequire(require, import.meta.dirname, known, used)('./main.cjs') as Main;
}

const { main } = await loadMain();
await main();
