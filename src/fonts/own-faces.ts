import { join } from 'node:path';
import postcss, { type AtRule } from 'postcss';
import { cacheRoot } from '../model/cache-root.ts';
import { cacheKey, diskCache } from '../model/disk-cache.ts';
import { covers, fromUnicodeRange } from './coverage.ts';
import { settleAll } from './settle.ts';
import { cutFont, readSubsetterVersion } from './subset.ts';
import { toWanted } from './wanted.ts';

/** A font that a theme carries within itself. */
export interface OwnFace {
  family: string;
  /** Its `data:` address. */
  address: string;
  /** The value of its `unicode-range`; empty where it has none. */
  range: string;
  line: number;
  column: number;
}

const address = /url\(\s*["']?(data:[^"')\s]+;base64,[^"')\s]+)["']?\s*\)/gi;

/** The fonts that CSS carries within itself, each once. */
export function ownFaces(css: string): OwnFace[] {
  if (!/@font-face/i.test(css)) return [];
  const faces = new Map<string, OwnFace>();
  postcss.parse(css).walkAtRules(/^font-face$/i, (rule) => {
    const family = descriptor(rule, 'font-family').replace(/^["']|["']$/g, '');
    const { line = 1, column = 1 } = rule.source?.start ?? {};
    for (const [, data = ''] of descriptor(rule, 'src').matchAll(address)) {
      const ranges = [
        descriptor(rule, 'unicode-range'),
        ...(faces.has(data) ? [faces.get(data)?.range ?? ''] : []),
      ];
      const range = ranges.includes('') ? '' : ranges.join(',');
      faces.set(data, { family, address: data, range, line, column });
    }
  });
  return [...faces.values()];
}

const descriptor = (rule: AtRule, name: string): string => {
  let value = '';
  rule.walkDecls((declaration) => {
    if (declaration.prop.toLowerCase() === name) value = declaration.value;
  });
  return value;
};

export interface CutFaces {
  /** What stands in the place of which address. */
  cut: ReadonlyMap<string, string>;
  /** Faces that cannot be cut. */
  whole: OwnFace[];
}

// An edit of a few Latin words in the finished Markdown is to show in the same face.
const always = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/**
 * Cuts fonts to characters, each to those within its range. What cannot be cut, or is not smaller then, stays as it is.
 * @param isSound whether a browser takes the face: cutting a broken one could make a font of empty glyphs
 */
export async function cutOwnFaces(
  faces: readonly OwnFace[],
  characters: string,
  isSound: (face: OwnFace) => boolean,
  root = cacheRoot(),
): Promise<CutFaces> {
  if (faces.length === 0) return { cut: new Map(), whole: [] };
  const subsetter = await readSubsetterVersion();
  const cache = diskCache(join(root, 'fonts'));
  const cuts = await settleAll(
    faces.map(async (face): Promise<string | undefined> => {
      const text = toText(characters, face.range);
      const name = `${cacheKey('own', face.address, subsetter, text)}.woff2`;
      const kept = await cache.read(name);
      const font = kept ?? (await cutFont(Buffer.from(bytesOf(face), 'base64'), text).catch(() => undefined));
      if (font === undefined || !isSound(face)) return undefined;
      if (kept === undefined) await cache.write(name, font);
      const address = `data:font/woff2;base64,${font.toString('base64')}`;
      return address.length < face.address.length ? address : face.address;
    }),
  );
  await cache.prune();
  const cut = new Map<string, string>();
  for (const [index, { address }] of faces.entries()) cut.set(address, cuts[index] ?? address);
  return { cut, whole: faces.filter((_, index) => cuts[index] === undefined) };
}

const bytesOf = ({ address }: OwnFace): string => address.slice(address.indexOf(',') + 1);

function toText(characters: string, range: string): string {
  const { points, joiners } = toWanted(always + characters);
  const coverage = range === '' ? undefined : fromUnicodeRange(withoutWildcards(range));
  const wanted = [...points, ...joiners].filter((point) => coverage === undefined || covers(coverage, point));
  // A selector of emoji is no character that a font has to have.
  return Array.from(wanted, (point) => String.fromCodePoint(point))
    .join('')
    .replace(/[\ufe0e\ufe0f]/g, '');
}

/** `U+4??` as `U+400-4FF`. */
const withoutWildcards = (range: string): string =>
  range.replace(/([\da-f]*)\?+/gi, (whole) => `${whole.replaceAll('?', '0')}-${whole.replaceAll('?', 'F')}`);

/** CSS with the cut fonts in it. */
export const withCutFaces = (css: string, { cut }: CutFaces): string =>
  cut.size === 0 ? css : css.replace(/data:[^"')\s]+/g, (data) => cut.get(data) ?? data);
