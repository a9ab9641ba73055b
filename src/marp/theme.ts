import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';
import { nearest } from '../model/nearest.ts';
import { packageFile } from '../model/package-files.ts';
import { isolateCss } from './isolate.ts';
import { checkImports, parseTheme, themeNameIn } from './theme-css.ts';

export interface ThemeSource {
  /** The name behind `@theme`. */
  name: string;
  css: string;
  /** The file that it was read from. */
  path: string;
}

export interface Theme {
  name: string;
  /** The theme and all that it imports, ready for a theme set. Empty for Marp's own themes. */
  sources: ThemeSource[];
  /** Addresses that the theme asked for and does not get. */
  refused: string[];
}

/** Marp's own themes. */
export const stockThemes: readonly string[] = ['default', 'gaia', 'uncover'];
export const defaultTheme = 'route';

/** Parts of the base are themes to Marp, but nothing to build with. */
export const isPart = (name: string): boolean => name.startsWith('roadmap-');

/**
 * Loads a theme by its name or by the path of its CSS file.
 * @throws Failure `theme-unknown`, `theme-invalid`
 */
export async function loadTheme(nameOrPath: string): Promise<Theme> {
  if (stockThemes.includes(nameOrPath)) return { name: nameOrPath, sources: [], refused: [] };
  const shipped = await shippedThemes();
  if (extname(nameOrPath) !== '.css') {
    if (shipped.some((theme) => theme.name === nameOrPath))
      return { name: nameOrPath, sources: shipped, refused: [] };
    const names = [...shipped.map((theme) => theme.name).filter((name) => !isPart(name)), ...stockThemes];
    throw new Failure('theme-unknown', say`there is no theme “${nameOrPath}”`, themeHint(nameOrPath, names));
  }
  const own = await readTheme(nameOrPath);
  const importable = [...shipped.map(({ name }) => name), ...stockThemes];
  checkImports(parseTheme(own.css, nameOrPath), own.name, nameOrPath, importable);
  const folder = dirname(await realpath(nameOrPath));
  const { css, refused } = await isolateCss(own.css, folder);
  return {
    name: own.name,
    sources: [...shipped.filter(({ name }) => name !== own.name), { ...own, css }],
    refused,
  };
}

/** Where a theme's own rules stand, if it is none of those that ship with this package. */
export const ownSource = ({ name, sources }: Theme): ThemeSource | undefined =>
  sources.find((source) => source.name === name && dirname(source.path) !== packageFile('themes'));

/** A theme with those that it imports, and no other. */
export function toTheme(name: string, known: ThemeSource[], refused: string[] = []): Theme {
  const sources: ThemeSource[] = [];
  const seen = new Set<string>();
  const add = (wanted = ''): void => {
    const source = known.find((candidate) => candidate.name === wanted);
    if (!source || seen.has(wanted)) return;
    seen.add(wanted);
    for (const [, imported] of source.css.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)) add(imported);
    sources.push(source);
  };
  add(name);
  return { name, sources, refused };
}

function themeHint(name: string, names: string[]): string {
  const near = nearest(name, names);
  return say`${near ? say`Did you mean “${near}”? ` : ''}Themes: ${names.join(', ')}; or name a CSS file.`;
}

/** The themes that ship with this package. */
export async function shippedThemes(): Promise<ThemeSource[]> {
  const folder = packageFile('themes');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.css')).sort();
  return Promise.all(files.map((file) => readTheme(join(folder, file))));
}

async function readTheme(path: string): Promise<ThemeSource> {
  const css = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Failure('theme-unknown', say`the theme ${path} cannot be read`, say`Check the path.`, {
      cause: error,
    });
  });
  const name = themeNameIn(css, path);
  if (!name) {
    const fix = say`Start it with /* @theme ${basename(path, '.css')} */.`;
    throw new Failure('theme-invalid', say`${path} does not say what theme it is`, fix);
  }
  return { name, css, path };
}
