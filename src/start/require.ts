import { readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { Code, KnownCode } from './code-cache.ts';

interface ProgramFile extends NodeJS.Module {
  /** How a file imports a package in the newer module format. */
  importPackage?: (name: string) => Promise<unknown>;
}

const parameters = 'exports, require, module, __filename, __dirname';

/**
 * A `require` for the files of one folder, which are in the older module format and name each other by `./`. It
 * compiles each with what is known of it; packages and Node's own modules come from `outside`.
 * @param used gets the files that were compiled
 */
export function toRequire(
  outside: NodeJS.Require,
  folder: string,
  known: KnownCode,
  used: Code[],
): (specifier: string) => unknown {
  const load = (name: string, path: string): ProgramFile => {
    const file: ProgramFile = new Module(path);
    file.importPackage = (from) => import(from);
    outside.cache[path] = file;
    const cachedData = known.get(name);
    const script = new Script(`(function(${parameters}){${readFileSync(path, 'utf8')}\n})`, {
      filename: path,
      ...(cachedData && { cachedData }),
    });
    used.push({ name, script });
    script.runInThisContext()(file.exports, require, file, path, folder);
    file.loaded = true;
    return file;
  };
  const requireHere = (specifier: string): unknown => {
    if (!specifier.startsWith('./')) return outside(specifier);
    const path = join(folder, specifier);
    return (outside.cache[path] ?? load(specifier.slice(2), path)).exports;
  };
  const require = Object.assign(requireHere, outside);
  return require;
}
