import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import { say } from '../language/say.ts';
import { loadTheme } from '../marp/theme.ts';
import { Failure } from '../model/failure.ts';
import { type Problem, toProblems } from './problems.ts';
import { type Config, fileSchema } from './schema.ts';
import { isPath } from './theme.ts';

/**
 * Reads a configuration file and checks it. Paths in it come out absolute.
 * Importing this module brings in the loader and the schema; do it only where there is a file.
 * @throws Failure `configuration-invalid`
 */
export async function loadConfigFile(path: string): Promise<Config> {
  const value = await evaluate(path);
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) throw invalid(path, toProblems(parsed.error, value, fileSchema));
  const { $schema, ...config } = parsed.data;
  if (config.theme) config.theme = await checkTheme(config.theme, path);
  if (config.output) config.output = resolve(dirname(path), config.output);
  return config;
}

/** Only this one file: nothing that it extends, no dotfiles, no environment, no download, nothing cached. */
async function evaluate(path: string): Promise<unknown> {
  try {
    const { loadConfig } = await import('c12');
    const { layers } = await loadConfig({
      cwd: dirname(path),
      configFile: path,
      rcFile: false,
      globalRc: false,
      packageJson: false,
      dotenv: false,
      envName: false,
      extend: false,
      giget: false,
      jitiOptions: { fsCache: false },
    });
    return layers?.[0]?.config;
  } catch (error) {
    throw await unreadable(path, error);
  }
}

async function unreadable(path: string, thrown: unknown): Promise<Failure> {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  // The loader itself stumbles over what is no object. What the file throws has the file in its stack.
  if (error.name === 'TypeError' && !error.stack?.includes(basename(path)))
    return new Failure(
      'configuration-invalid',
      say`${shown(path)} does not hold an object of settings`,
      shape,
      {
        cause: thrown,
      },
    );
  const line = await lineOf(error, path);
  // What is wrong with JSON is told with the text itself; elsewhere a picture of the place follows.
  const message = extname(path) === '.json' ? error.message.replace(/\s+/g, ' ') : error.message;
  const reason = message.split('\n')[0]?.replace(`${path}: `, '').slice(0, longest) ?? '';
  const fix = ['.json', '.yaml', '.yml'].includes(extname(path))
    ? say`Mend it there`
    : say`It is run as a program; mend it`;
  return new Failure(
    'configuration-invalid',
    say`${shown(path)}${line ? `:${line}` : ''} cannot be read: ${reason}`,
    say`${fix}, or build without it with --no-config.`,
    { cause: thrown },
  );
}

const longest = 200;

const shape = say`Write (or export as default) an object such as { "theme": "route", "formats": ["pdf"] }.`;

/** The line that the loader tells, from 1: YAML as a mark, JSON as an offset in the text, programs in the stack. */
async function lineOf(error: Error, path: string): Promise<number | undefined> {
  const { message, stack = '', mark } = error as Error & { mark?: { line: number } };
  if (mark) return mark.line + 1;
  const offset = /at position (\d+)/.exec(message)?.[1];
  if (offset && extname(path) === '.json')
    return (await readFile(path, 'utf8')).slice(0, Number(offset)).split('\n').length;
  const [, line] =
    stack
      .split(basename(path))
      .slice(1)
      .map((rest) => /^:(\d+)/.exec(rest))
      .find(Boolean) ?? [];
  return line ? Number(line) : undefined;
}

async function checkTheme(theme: string, path: string): Promise<string> {
  const name = isPath(theme) ? resolve(dirname(path), theme) : theme;
  try {
    await loadTheme(name);
    return name;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw invalid(path, [{ keys: ['theme'], reason: `“theme”: ${error.message}`, fix: error.fix }]);
  }
}

function invalid(path: string, problems: Problem[]): Failure {
  const reasons = problems.map(({ reason }) => reason).join('; ');
  const fixes = [...new Set(problems.map(({ fix }) => fix))].join(' ');
  return new Failure('configuration-invalid', `${shown(path)}: ${reasons}`, fixes);
}

/** A path as one would type it here. */
const shown = (path: string): string => (relative('', path).startsWith('..') ? path : relative('', path));
