import { join } from 'node:path';
import { marpVersion, type PackedStyle } from '../../marp/render.ts';
import type { Theme } from '../../marp/theme.ts';
import { cacheRoot } from '../../model/cache-root.ts';
import { cacheKey, diskCache } from '../../model/disk-cache.ts';

/** Raised when the same theme is to become other CSS. */
const rules = 'style 8';

const sizeLimit = 8 * 1024 * 1024;

/**
 * The CSS of a theme, from the cache or made now. Marp takes as long for it as for sixty slides, and makes the
 * same of it every time: it depends on nothing but the theme, the size of the slides and Marp's version.
 */
export async function readStyle(
  theme: Theme,
  size: string,
  make: () => Promise<PackedStyle>,
): Promise<PackedStyle> {
  const cache = diskCache(join(cacheRoot(), 'styles'), sizeLimit);
  const sources = theme.sources.flatMap(({ name, css }) => [name, css]);
  const name = `${cacheKey(rules, marpVersion, theme.name, size, ...sources)}.json`;
  const entry = await cache.read(name);
  if (entry) return JSON.parse(entry.toString()) as PackedStyle;
  const { css, width, height } = await make();
  const packed: PackedStyle = { css, width, height };
  await cache.write(name, Buffer.from(JSON.stringify(packed)));
  await cache.prune();
  return packed;
}
