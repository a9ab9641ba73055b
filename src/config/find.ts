import { stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';

const endings = ['js', 'mjs', 'ts', 'json', 'yaml', 'yml'];

const names = endings.map((ending) => `roadmap-deck.config.${ending}`);

/** Where a configuration file is looked for: the path that the user named, or all that could be there. */
export const configPaths = (asked: string | false | undefined, folder = process.cwd()): string[] =>
  asked === false
    ? []
    : asked === undefined
      ? names.map((name) => resolve(folder, name))
      : [resolve(folder, asked)];

/**
 * The configuration file to use, as an absolute path. Such a file can be a program, so it is looked for only
 * where the user is, never beside an article.
 * @param asked the path that the user named, or false for none
 * @throws Failure `configuration-invalid`
 */
export async function findConfig(
  asked: string | false | undefined,
  folder = process.cwd(),
): Promise<string | undefined> {
  if (asked === false) return undefined;
  if (asked !== undefined) return namedConfig(asked, resolve(folder, asked));
  const paths = names.map((name) => resolve(folder, name));
  const there = await Promise.all(paths.map(isFile));
  const found = paths.filter((_, index) => there[index]);
  if (found.length > 1) {
    const list = found.map((path) => basename(path)).join(', ');
    throw new Failure(
      'configuration-invalid',
      say`there is more than one configuration file here: ${list}`,
      say`Keep one of them, or name one with --config.`,
    );
  }
  return found[0];
}

async function namedConfig(asked: string, path: string): Promise<string> {
  if (!(await isFile(path))) {
    throw new Failure(
      'configuration-invalid',
      say`there is no configuration file ${asked}`,
      say`Check the path behind --config.`,
    );
  }
  if (!endings.includes(extname(path).slice(1))) {
    const fix = say`Name a file that ends in one of .${endings.join(', .')}.`;
    throw new Failure('configuration-invalid', say`${asked} is not a kind of configuration file`, fix);
  }
  return path;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (info) => info.isFile(),
    () => false,
  );
