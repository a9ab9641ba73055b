import { join } from 'node:path';
import { say } from '../language/say.ts';
import { cacheRoot } from '../model/cache-root.ts';
import { cacheKey, diskCache } from '../model/disk-cache.ts';
import { Failure } from '../model/failure.ts';
import { type Assigning, assignFiles, type Part } from './assign.ts';
import { chainOf } from './chain.ts';
import { toCoverage, toUnicodeRange } from './coverage.ts';
import type { Face } from './faces.ts';
import { needsOfCss } from './needed.ts';
import { settleAll } from './settle.ts';
import { newUnpack, readVersions } from './source.ts';
import { cutFont, readSubsetterVersion } from './subset.ts';
import { nothing, toWanted, type Wanted } from './wanted.ts';

export interface FontOptions {
  /**
   * The characters that one face has to show, where that is not all of them: for example only the bold ones. A face
   * that shows none is left out.
   */
  charactersOf?: (family: string, weight: number) => Iterable<string> | undefined;
  /** The deck's language, BCP 47. It decides which family's characters come first. */
  lang?: string;
  /** The folder of everything the program caches; the fonts go to `fonts` in it. */
  cacheRoot?: string;
}

export interface FontResult {
  /** `@font-face` rules that carry the fonts within them. */
  css: string;
  /** The families, as a style has to name them. */
  families: string[];
  /** Characters that no face covers, in the order of Unicode; without those that need no glyph. */
  missing: string[];
  /** Of all the fonts, before they are written into the CSS. */
  bytes: number;
  /** Whether nothing had to be cut. */
  fromCache: boolean;
}

interface Rule {
  css: string;
  bytes: number;
  fromCache: boolean;
}

/** What cutting needs to know and to keep, for one call. */
interface Workshop extends Assigning {
  subsetter: string;
}

const cutPart = async ({ file, points }: Part, version: string, { subsetter, unpack, cache }: Workshop) => {
  const characters = Array.from(points, (point) => String.fromCodePoint(point)).join('');
  const name = `${cacheKey('cut', file, version, subsetter, characters)}.woff2`;
  const kept = await cache.read(name);
  if (kept !== undefined) return { font: kept, fromCache: true };
  const font = await cutFont(await unpack(file), characters).catch((error: unknown) => {
    throw new Failure(
      'font-failed',
      say`the font ${file} cannot be cut to the deck's characters`,
      say`Install roadmap-deck again; if that does not help, report it with the article.`,
      { cause: error },
    );
  });
  await cache.write(name, font);
  return { font, fromCache: false };
};

const toRule = ({ family, weight }: Face, font: Buffer, scale: number | undefined, range: string): string =>
  [
    '@font-face{',
    `font-family:"${family.name}";font-style:${family.style};font-weight:${weight};`,
    'font-display:block;',
    `src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")`,
    scale === undefined ? '' : `;size-adjust:${scale * 100}%`,
    range === '' ? '' : `;unicode-range:${range}`,
    '}',
  ].join('');

/** The rules of one face for the characters that it is to show, and those of them that it cannot. */
const embedFace = async (face: Face, wanted: Wanted, lang: string | undefined, workshop: Workshop) => {
  const chain = chainOf(face.family, lang);
  const { parts, uncovered } = await assignFiles(wanted, chain, face.weight, workshop);
  const versions = new Map(chain.map(({ family }) => [family.name, workshop.versions.get(family) ?? '']));
  const rules = await settleAll(
    parts.map(async (part, index): Promise<Rule> => {
      const { font, fromCache } = await cutPart(part, versions.get(part.family) ?? '', workshop);
      // The first is asked for everything, and its range would be the longest.
      const range = index === 0 ? '' : toUnicodeRange(toCoverage(part.points));
      return { css: toRule(face, font, part.scale, range), bytes: font.length, fromCache };
    }),
  );
  const not = new Set(uncovered);
  // Of the rules that fit a character, a browser asks the last one first.
  return { rules: rules.reverse(), covered: wanted.points.filter((point) => !not.has(point)) };
};

const space = /\p{White_Space}/u;

const toMissing = (wanted: Wanted[], covered: number[][]): string[] => {
  const shown = new Set(covered.flat());
  return [...new Set(wanted.flatMap(({ points }) => points))]
    .filter((point) => !shown.has(point))
    .sort((a, b) => a - b)
    .map((point) => String.fromCodePoint(point))
    .filter((character) => !space.test(character));
};

const openWorkshop = async (faces: Face[], root: string | undefined, lang?: string): Promise<Workshop> => {
  const chains = new Set(faces.flatMap(({ family }) => chainOf(family, lang)));
  const [subsetter, versions] = await Promise.all([
    readSubsetterVersion(),
    readVersions([...chains].map(({ family }) => family)),
  ]);
  return { subsetter, versions, unpack: newUnpack(), cache: diskCache(join(root ?? cacheRoot(), 'fonts')) };
};

/**
 * The fonts that a theme names, cut to the characters of a deck, as CSS to embed. Characters that a face lacks come
 * from other known families, under its name.
 * @param css the theme's CSS; what it shows itself, in `content` for example, is cut in too
 * @param characters the text of the deck, or its characters
 */
export const fontFaces = async (
  css: string,
  characters: Iterable<string> | string,
  options: FontOptions = {},
): Promise<FontResult> => {
  const { faces, characters: ofTheme } = needsOfCss(css);
  const all = toWanted([ofTheme, ...characters]);
  const wanted = faces.map(({ family, weight }) => {
    const own = options.charactersOf?.(family.name, weight);
    if (own === undefined) return all;
    const text = [...own].join('');
    return text === '' ? nothing : toWanted(ofTheme + text);
  });
  const { lang } = options;
  const workshop = await openWorkshop(faces, options.cacheRoot, lang);
  const embedded = await settleAll(
    faces.map((face, index) => embedFace(face, wanted[index] ?? all, lang, workshop)),
  );
  const rules = embedded.flatMap((face) => face.rules);
  const fromCache = rules.every((rule) => rule.fromCache);
  if (!fromCache) await workshop.cache.prune();
  return {
    css: rules.map((rule) => rule.css).join('\n'),
    families: [...new Set(faces.map(({ family }) => family.name))],
    missing: toMissing(
      [all, ...wanted],
      embedded.map((face) => face.covered),
    ),
    bytes: rules.reduce((sum, rule) => sum + rule.bytes, 0),
    fromCache,
  };
};
