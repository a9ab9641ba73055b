import { readFile } from 'node:fs/promises';
import { packageFile } from '../model/package-files.ts';

/**
 * Reads a browser script, which is bundled when the program is compiled.
 * @param name `client` is the player of a deck that stands alone, `live` that of a preview
 */
export const readClientScript = (name: 'client' | 'live' = 'client'): Promise<string> =>
  readFile(packageFile(`dist/program/player/${name}.bundle.js`), 'utf8');
