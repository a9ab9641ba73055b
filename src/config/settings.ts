import { dirname } from 'node:path';
import type { VFile } from 'vfile';
import type { DeckBlock } from '../article/front-matter.ts';
import type { Level } from '../check/rule.ts';
import { fullCut, type NamedCut, namedCuts } from '../deck/cut/named.ts';
import { toLanguageTag } from '../language/detect.ts';
import { say } from '../language/say.ts';
import { defaultTheme } from '../marp/theme.ts';
import type { Cut } from '../model/cut.ts';
import { Failure } from '../model/failure.ts';
import { formats as allFormats } from '../model/format.ts';
import { nearest } from '../model/nearest.ts';
import { findConfig } from './find.ts';
import type { ArticleConfig, Config } from './schema.ts';

/** What the caller asks for: the flags of the command line, or the options of the programmatic interface. */
export interface Overrides {
  theme?: string | undefined;
  size?: Settings['size'] | undefined;
  formats?: Settings['formats'] | undefined;
  output?: string | undefined;
  fetchImages?: boolean | undefined;
  rules?: Readonly<Settings['rules']> | undefined;
  rates?: Settings['rates'] | undefined;
  /** The name of a cut; default: the whole article. */
  cut?: string | undefined;
  /** What the talk is to be otherwise than the cut of that name says. */
  recut?: Cut | undefined;
}

/** What holds in the end: the caller's word over the article's, that over the file's, that over the defaults. */
export interface Settings {
  theme: string;
  size: NonNullable<Config['size']>;
  formats: readonly NonNullable<Config['formats']>[number][];
  output: string;
  /** Whether pictures are fetched from the web. */
  fetchImages: boolean;
  lang: string;
  /** What rules are set to; the others keep their own level. */
  rules: Record<string, Level>;
  rates: NonNullable<Config['rates']>;
  cut: NamedCut;
  /** Names of all cuts that could be asked for. */
  cuts: string[];
  /** The configuration file that was read. */
  file?: string;
}

/** A configuration file that was read, with its path. */
export interface ConfigFile {
  path: string;
  config: Config;
}

/**
 * Finds and reads the configuration file; nothing where there is none. The loader and the schema are only
 * imported once there is one, so that a build without it does not wait for them.
 * @param asked the path that the user named, or false for none
 * @throws Failure `configuration-invalid`
 */
export async function readConfigFile(asked?: string | false): Promise<ConfigFile | undefined> {
  const path = await findConfig(asked);
  if (path === undefined) return undefined;
  const { loadConfigFile } = await import('./load.ts');
  const config = await loadConfigFile(path);
  const lang = toLanguageTag(config.lang ?? '');
  return { path, config: { ...config, ...(lang ? { lang } : {}) } };
}

/** What an article's `deck` block says; mistakes in it become messages of `file`. */
export async function readArticleConfig(block: DeckBlock | undefined, file: VFile): Promise<ArticleConfig> {
  if (!block) return {};
  const { checkArticleBlock } = await import('./article.ts');
  return checkArticleBlock(block, file, dirname(file.path));
}

/**
 * Settles what holds. Rules and rates are settled one by one.
 * @param lang the language that the article was read in
 * @throws Failure `usage` for a cut of a name that nobody has defined
 */
export function settle(
  asked: Overrides,
  article: ArticleConfig,
  file: ConfigFile | undefined,
  lang: string,
): Settings {
  const config = file?.config ?? {};
  const cuts: Record<string, Cut> = { ...namedCuts, ...config.cuts, ...article.cuts };
  const formats = asked.formats ?? article.formats ?? config.formats ?? [...allFormats];
  return {
    theme: asked.theme ?? article.theme ?? config.theme ?? defaultTheme,
    size: asked.size ?? article.size ?? config.size ?? '16:9',
    formats: [...new Set(formats)],
    output: asked.output ?? config.output ?? 'dist',
    fetchImages: asked.fetchImages ?? config.fetchImages ?? false,
    lang,
    rules: levelsOf({ ...config.rules, ...article.rules, ...asked.rules }),
    rates: { ...config.rates, ...article.rates, ...asked.rates },
    cut: { ...cutOf(asked.cut ?? fullCut, cuts), ...asked.recut },
    cuts: Object.keys(cuts),
    ...(file ? { file: file.path } : {}),
  };
}

/** A program can name a rule and leave its level open. */
const levelsOf = (rules: Record<string, Level | undefined>): Record<string, Level> =>
  Object.fromEntries(Object.entries(rules).filter((rule): rule is [string, Level] => rule[1] !== undefined));

function cutOf(name: string, cuts: Record<string, Cut>): NamedCut {
  const cut = Object.hasOwn(cuts, name) ? cuts[name] : undefined;
  if (cut) return { ...cut, name };
  const names = Object.keys(cuts);
  const like = nearest(name, names);
  const fix = like ? say`Did you mean “${like}”?` : say`There are ${names.join(', ')}.`;
  throw new Failure(
    'usage',
    say`there is no cut “${name}”`,
    say`${fix} Own cuts stand under “cuts” in the configuration.`,
  );
}
