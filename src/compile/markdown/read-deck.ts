import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { readFrontMatter } from '../../article/front-matter.ts';
import type { Place } from '../../article/key-places.ts';
import { readArticleConfig, readConfigFile, type Settings, settle } from '../../config/settings.ts';
import { confineTheme } from '../../config/theme.ts';
import { detectLanguage } from '../../language/detect.ts';
import { say } from '../../language/say.ts';
import { isolateCss } from '../../marp/isolate.ts';
import { realFileIn } from '../../marp/local-file.ts';
import { isMisread } from '../../marp/plain-directives.ts';
import {
  defaultTheme,
  loadTheme,
  shippedThemes,
  type Theme,
  type ThemeSource,
  toTheme,
} from '../../marp/theme.ts';
import { themeNameIn } from '../../marp/theme-css.ts';
import { Failure } from '../../model/failure.ts';
import { slideFormats } from '../../model/format.ts';
import { append } from '../../model/long-lists.ts';
import { report } from '../../model/report.ts';
import type { Metadata } from '../../model/roadmap.ts';
import type { Timer } from '../../model/timer.ts';
import { type CompileOptions, hasErrors } from '../read.ts';
import { readText } from '../read-text.ts';

/** A Markdown deck as it was read, with all that has a say in how it is rendered. */
export interface DeckReading {
  text: string;
  /** Carries the diagnostics that reading gave rise to. */
  file: VFile;
  metadata: Metadata;
  theme: Theme;
  settings: Settings;
}

/**
 * Reads a Markdown deck. A configuration file's folder is for decks that are made of articles; what is rendered
 * goes beside its Markdown.
 * @throws Failure where the deck, its theme or the configuration cannot be read
 */
export async function readDeck(path: string, options: CompileOptions, timer: Timer): Promise<DeckReading> {
  const [text, config] = await timer.time('read', () =>
    Promise.all([readText(path), readConfigFile(options.config)]),
  );
  const file = new VFile({ path, value: text });
  const { metadata, lang: written, deck: block, nested, body } = readFrontMatter(text, file);
  for (const { key, value, place } of nested) if (isMisread(key, value)) reportMisread(key, place, file);
  const lang = options.lang ?? written ?? config?.config.lang ?? detectLanguage(body);
  const article = await readArticleConfig(block, file);
  const asked = options.theme ?? article.theme;
  const theme = await themeOf(asked, metadata.other.theme, config?.config.theme, dirname(path));
  const settled = settle(options, article, config, lang);
  const settings: Settings = {
    ...settled,
    theme: theme.name,
    formats: slideFormats.filter((format) => settled.formats.includes(format)),
    output: options.output ?? dirname(path),
  };
  // Marp would read a front matter that was refused.
  return { text: hasErrors(file) ? body : text, file, metadata, theme, settings };
}

const reportMisread = (key: string, place: Place, file: VFile): void =>
  report(file, {
    rule: 'front-matter',
    severity: 'error',
    reason: say`“${key}” is not one text`,
    fix: say`Write ${key}: and its value in one line.`,
    place,
  });

/**
 * The theme asked for, else the one that the deck names, else the usual one. Of these two, the one of that name
 * in `themes/` beside the deck goes first.
 */
async function themeOf(
  asked: string | undefined,
  named: string | undefined,
  usual: string | undefined,
  folder: string,
): Promise<Theme> {
  if (asked) return loadTheme(asked);
  const name = named ? await confineTheme(named, folder) : (usual ?? defaultTheme);
  if (name === undefined) {
    const fix = say`Name a theme or a CSS file in the deck’s own folder, or choose any file with -t.`;
    throw new Failure('theme-unknown', say`the theme ${named} is missing or outside the deck’s folder`, fix);
  }
  const beside = await themesBeside(join(folder, 'themes'));
  if (!beside.sources.some((source) => source.name === name)) return loadTheme(name);
  const names = new Set(beside.sources.map((source) => source.name));
  const shipped = (await shippedThemes()).filter((source) => !names.has(source.name));
  return toTheme(name, [...shipped, ...beside.sources], beside.refused);
}

async function themesBeside(folder: string): Promise<{ sources: ThemeSource[]; refused: string[] }> {
  const files = await readdir(folder).catch(() => [] as string[]);
  const sources: ThemeSource[] = [];
  const refused: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.css')).sort()) {
    const path = join(folder, file);
    const real = await realFileIn(path, folder);
    if (real === undefined) continue;
    const isolated = await isolateCss(await readFile(real, 'utf8'), folder);
    const name = themeNameIn(isolated.css, path);
    if (!name) continue;
    sources.push({ name, css: isolated.css, path });
    append(refused, isolated.refused);
  }
  return { sources, refused };
}
