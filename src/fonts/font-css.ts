import { join } from 'node:path';
import { Failure } from '../model/failure.ts';
import { assignFiles, type Part } from './assign.ts';
import { type Cache, cacheKey, cacheRoot, diskCache } from './cache.ts';
import { toCoverage, toUnicodeRange } from './coverage.ts';
import type { Face, Family } from './faces.ts';
import { needsOfCss } from './needed.ts';
import { settleAll } from './settle.ts';
import { newUnpack, readVersions, type Unpack } from './source.ts';
import { cutFont, readSubsetterVersion } from './subset.ts';

export interface FontOptions {
  /** The characters that one face has to show, where that is not all of them: for example only the bold ones. */
  charactersOf?: (family: string, weight: number) => Iterable<string> | undefined;
  /** The folder of everything the program caches; the fonts go to `fonts` in it. */
  cacheRoot?: string;
}

export interface FontResult {
  /** `@font-face` rules that carry the fonts within them. */
  css: string;
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

/** Controls, joiners and variation selectors are shown by no glyph of their own. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/u;
const space = /\p{White_Space}/u;

const toPoints = (characters: Iterable<string>): Set<number> => {
  const text = typeof characters === 'string' ? characters : [...characters].join('');
  // The browser joins a letter and its accent when the font has the whole, so the cut needs the whole as well.
  const composed = text.normalize('NFC');
  return new Set(
    [...new Set(text + (composed === text ? '' : composed))]
      .filter((character) => !invisible.test(character))
      .map((character) => character.codePointAt(0) ?? 0),
  );
};

/** What cutting needs to know and to keep, for one call. */
interface Workshop {
  subsetter: string;
  versions: Map<Family, string>;
  unpack: Unpack;
  cache: Cache;
}

const cutPart = async ({ file, points }: Part, version: string, { subsetter, unpack, cache }: Workshop) => {
  const characters = String.fromCodePoint(...points);
  const name = `${cacheKey('cut', file, version, subsetter, characters)}.woff2`;
  const kept = await cache.read(name);
  if (kept !== undefined) return { font: kept, fromCache: true };
  const font = await cutFont(await unpack(file), characters).catch((error: unknown) => {
    throw new Failure(
      'font-failed',
      `the font ${file} cannot be cut to the deck's characters`,
      'Install roadmap-deck again; if that does not help, report it with the article.',
      { cause: error },
    );
  });
  await cache.write(name, font);
  return { font, fromCache: false };
};

const toRule = (face: Face, font: Buffer, range: string | undefined): string =>
  [
    '@font-face{',
    `font-family:"${face.family.name}";font-style:${face.family.style};font-weight:${face.weight};`,
    'font-display:block;',
    `src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")`,
    range === undefined ? '' : `;unicode-range:${range}`,
    '}',
  ].join('');

/** The rules of one face for the characters that it is to show, and those of them that it cannot. */
const embedFace = async (face: Face, wanted: Set<number>, workshop: Workshop) => {
  const version = workshop.versions.get(face.family) ?? '';
  const { parts, uncovered } = await assignFiles(wanted, face, { version, ...workshop });
  const rules = await settleAll(
    parts.map(async (part, index): Promise<Rule> => {
      const { font, fromCache } = await cutPart(part, version, workshop);
      // The last rule that fits a character wins. The first holds most and stands for all that the others leave.
      const range = index === 0 ? undefined : toUnicodeRange(toCoverage(part.points));
      return { css: toRule(face, font, range), bytes: font.length, fromCache };
    }),
  );
  const not = new Set(uncovered);
  return { rules, covered: [...wanted].filter((point) => !not.has(point)) };
};

const toMissing = (wanted: Set<number>[], covered: number[][]): string[] => {
  const shown = new Set(covered.flat());
  return [...new Set(wanted.flatMap((points) => [...points]))]
    .filter((point) => !shown.has(point))
    .sort((a, b) => a - b)
    .map((point) => String.fromCodePoint(point))
    .filter((character) => !space.test(character));
};

/**
 * The fonts that a theme names, cut to the characters of a deck, as CSS to embed.
 * @param css the theme's CSS; what it shows itself, in `content` for example, is cut in too
 * @param characters the text of the deck, or its characters
 */
export const fontFaces = async (
  css: string,
  characters: Iterable<string> | string,
  options: FontOptions = {},
): Promise<FontResult> => {
  const cache = diskCache(join(options.cacheRoot ?? cacheRoot(), 'fonts'));
  const { faces, characters: ofTheme } = needsOfCss(css);
  const all = toPoints(`${ofTheme}${typeof characters === 'string' ? characters : [...characters].join('')}`);
  const wanted = faces.map(({ family, weight }) => {
    const own = options.charactersOf?.(family.name, weight);
    return own === undefined ? all : toPoints([ofTheme, ...own]);
  });
  const [subsetter, versions] = await Promise.all([
    readSubsetterVersion(),
    readVersions(faces.map((face) => face.family)),
  ]);
  const workshop = { subsetter, versions, unpack: newUnpack(), cache };
  const embedded = await settleAll(
    faces.map((face, index) => embedFace(face, wanted[index] ?? all, workshop)),
  );
  const rules = embedded.flatMap((face) => face.rules);
  const fromCache = rules.every((rule) => rule.fromCache);
  if (!fromCache) await cache.prune();
  return {
    css: rules.map((rule) => rule.css).join('\n'),
    missing: toMissing(
      [all, ...wanted],
      embedded.map((face) => face.covered),
    ),
    bytes: rules.reduce((sum, rule) => sum + rule.bytes, 0),
    fromCache,
  };
};
