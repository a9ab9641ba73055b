import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Absolute path of a file that ships with this package, from source and from the compiled program alike. */
export const packageFile = (path: string): string =>
  join(dirname(require.resolve('roadmap-deck/package.json')), path);

/** Absolute path of a file in one of the packages that this one depends on. */
export const dependencyFile = (specifier: string): string => require.resolve(specifier);

/** The version of this package. */
export const packageVersion = async (): Promise<string> =>
  (JSON.parse(await readFile(packageFile('package.json'), 'utf8')) as { version: string }).version;
