import { readFile } from 'node:fs/promises';
import { packageFile } from '../model/package-files.ts';

/** Reads the player's browser script, which is bundled when the program is compiled. */
export const readClientScript = (): Promise<string> =>
  readFile(packageFile('dist/program/player/client.bundle.js'), 'utf8');
