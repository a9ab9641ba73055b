import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { configPaths } from '../../config/find.ts';
import { type ConfigFile, readConfigFile } from '../../config/settings.ts';
import { pathsOf } from '../../marp/local-file.ts';
import type { PackedStyle } from '../../marp/render.ts';
import { loadTheme, type Theme, toTheme } from '../../marp/theme.ts';
import { append } from '../../model/long-lists.ts';
import { composeStyle } from '../compose.ts';
import { type PictureReader, pictureIn } from '../pictures/images.ts';
import type { BuildCache, KeptTheme } from './build-cache.ts';
import { FileCache } from './file-cache.ts';
import { readStyle } from './packed-style.ts';

/** Reads the configuration file, unless it is as it was. */
export const readKeptConfig = (
  asked: string | false | undefined,
  { config }: BuildCache,
): Promise<ConfigFile | undefined> =>
  config.take(String(asked), async () => ({
    value: await readConfigFile(asked),
    files: configPaths(asked),
  }));

/** Loads a theme, unless its files are as they were. */
export const loadKeptTheme = (name: string, { theme: kept }: BuildCache): Promise<KeptTheme> =>
  kept.take(name, async () => {
    const theme = await loadTheme(name);
    const pictures = await picturesOf(theme);
    const files = [...toTheme(theme.name, theme.sources).sources.map(({ path }) => path), ...pictures];
    return { value: { theme, files }, files: [...theme.sources.map(({ path }) => path), ...pictures] };
  });

/** Makes the CSS of a theme, unless it was made last. */
export const readKeptStyle = async (
  theme: Theme,
  size: string,
  { style }: BuildCache,
): Promise<PackedStyle> =>
  style.get(theme, size) ??
  style.set(await readStyle(theme, size, () => composeStyle(theme, size)), theme, size);

/**
 * Reads pictures in a folder that are not as they were.
 * @param paths gets every path that an address may mean
 */
export const keptPictures =
  (folder: string, { pictures }: BuildCache, paths: string[]): PictureReader =>
  (address) => {
    const files = pathsOf(address, folder);
    append(paths, files);
    return pictures
      .take(files[0] ?? '', () => new FileCache())
      .take(address, async () => ({ value: await pictureIn(folder)(address), files }));
  };

const address = /url\(\s*["']?([^"')]+)/gi;

/** The files that a theme names in its own folder. */
async function picturesOf({ name, sources }: Theme): Promise<string[]> {
  const own = sources.find((source) => source.name === name);
  if (!own) return [];
  const css = await readFile(own.path, 'utf8').catch(() => '');
  return [...css.matchAll(address)].flatMap(([, target = '']) => pathsOf(target, dirname(own.path)));
}
