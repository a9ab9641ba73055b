import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { cacheRoot } from '../model/cache-root.ts';
import { dependencyFile } from '../model/package-files.ts';
import { type CacheFolder, openCacheFolder, openPrivateFolder } from './cache.ts';
import { removeAtExit } from './leftovers.ts';
import { readTar } from './tar.ts';

/** The packed headless shell as it lies in the npm package. */
export interface PackedShell {
  /** Folder with `chromium.br`, `al2023.tar.br` and the like. */
  folder: string;
  /** Version of the package. */
  version: string;
}

export interface UnpackedShell {
  executable: string;
  cache: CacheFolder;
}

const hour = 3_600_000;
// The loader that the shell is linked against. Alpine and other musl systems do not have it.
const loader = '/lib64/ld-linux-x86-64.so.2';

/** The headless shell that ships with this program, where this machine can run it. */
export const packedShell = (): PackedShell | undefined => {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(loader)) return undefined;
  try {
    const root = dirname(dirname(dirname(dependencyFile('@sparticuz/chromium'))));
    const folder = join(root, 'bin');
    if (!existsSync(join(folder, 'chromium.br'))) return undefined;
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const { version } = manifest as { version: string };
    return { folder, version };
  } catch {
    return undefined;
  }
};

/** A new name beside `path`, so that the rename that follows stays on one file system. */
const temporaryName = (path: string): string =>
  `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

/** True for a program that only this user could have written. */
const isUnpacked = async (path: string): Promise<boolean> => {
  const file = await lstat(path).catch(() => undefined);
  if (!file?.isFile() || file.size === 0) return false;
  return (file.mode & 0o022) === 0 && (process.getuid === undefined || file.uid === process.getuid());
};

/** Removes what a killed process left half-written, once it is old enough to belong to nobody. */
const sweep = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > hour) await rm(path, { recursive: true, force: true });
  }
};

const decompress = async (packed: string, target: string): Promise<void> => {
  const temporary = temporaryName(target);
  const forget = removeAtExit(temporary);
  try {
    await pipeline(
      createReadStream(packed, { highWaterMark: 1 << 20 }),
      createBrotliDecompress({ chunkSize: 1 << 20 }),
      // Flushed before the rename: after a power cut there is either no program or a whole one.
      createWriteStream(temporary, { flags: 'wx', mode: 0o700, flush: true }),
    );
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
    forget();
  }
};

const unpackInto = async (packed: PackedShell, cache: CacheFolder): Promise<UnpackedShell> => {
  const executable = join(cache.path, 'chromium');
  if (!(await isUnpacked(executable))) {
    await sweep(cache.path);
    await decompress(join(packed.folder, 'chromium.br'), executable);
  }
  return { executable, cache };
};

/**
 * Unpacks the shipped headless shell into the user's cache (once: about two seconds, 190 MB), or into a
 * private temporary folder where the cache cannot be used. Any number of processes may do it at once.
 *
 * @param root the cache folder
 * @throws the system's error if it can be written nowhere
 */
export const unpackShell = async (
  packed: PackedShell,
  root: string = cacheRoot(),
): Promise<UnpackedShell> => {
  const cache = await openCacheFolder(root, `chromium-${packed.version}`);
  try {
    return await unpackInto(packed, cache);
  } catch (error) {
    if (!cache.kept) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return unpackInto(packed, await openPrivateFolder(reason));
  }
};

/** Unpacks a packed tar's files, without their folders, into the new folder `target`. */
const unpackArchive = async (packed: string, target: string): Promise<void> => {
  if (existsSync(target)) return;
  const temporary = temporaryName(target);
  const forget = removeAtExit(temporary);
  try {
    const archive = await promisify(brotliDecompress)(await readFile(packed));
    await mkdir(temporary, { mode: 0o700 });
    for (const file of readTar(archive)) {
      await writeFile(join(temporary, basename(file.name)), file.data, { mode: 0o600, flush: true });
    }
    await rename(temporary, target).catch((error: unknown) => {
      // Another process was first: its folder is as good.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
    forget();
  }
};

/**
 * Unpacks the system libraries that the shell needs and a bare Debian lacks (NSS, NSPR, expat) beside it,
 * for LD_LIBRARY_PATH. About 50 ms, once.
 *
 * @returns the folder of the libraries
 */
export const unpackLibraries = async (packed: PackedShell, executable: string): Promise<string> => {
  const target = join(dirname(executable), 'lib');
  await unpackArchive(join(packed.folder, 'al2023.tar.br'), target);
  return target;
};

/**
 * Unpacks one plain Latin family beside the shell, for a machine that has no font at all: there, whatever
 * the deck's own faces lack would be printed as nothing.
 *
 * @returns the fontconfig file, for FONTCONFIG_FILE
 */
export const unpackFonts = async (packed: PackedShell, executable: string): Promise<string> => {
  const folder = join(dirname(executable), 'fonts');
  await unpackArchive(join(packed.folder, 'fonts.tar.br'), folder);
  const config = join(dirname(executable), 'fonts.conf');
  if (existsSync(config)) return config;
  const dirs = ['/usr/share/fonts', '/usr/local/share/fonts', folder].map(
    (dir) => `<dir>${toXml(dir)}</dir>`,
  );
  const cache = `<cachedir>${toXml(join(dirname(executable), 'fontconfig'))}</cachedir>`;
  const temporary = temporaryName(config);
  await writeFile(temporary, `<?xml version="1.0"?>\n<fontconfig>${dirs.join('')}${cache}</fontconfig>\n`);
  await rename(temporary, config);
  return config;
};

const toXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
