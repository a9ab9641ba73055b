import { join } from 'node:path';
import { cacheKey, cacheRoot, diskCache } from '../fonts/cache.ts';
import { marpVersion, type PackedStyle } from '../marp/render.ts';
import type { Theme } from '../marp/theme.ts';

/** The CSS that Marp makes of a theme, kept from one build to the next. */
export interface StyleKeeper {
  /** What is known so far. */
  packed: PackedStyle | undefined;
  /** Takes what was made; the next build finds it. */
  keep(packed: PackedStyle): Promise<void>;
}

/** Raised when the same theme is to become other CSS. */
const rules = 'style 7';

const sizeLimit = 8 * 1024 * 1024;

/**
 * Looks up the CSS of a theme. Marp takes as long for it as for sixty slides, and makes the same of it every
 * time: it depends on nothing but the theme, the size of the slides and Marp's version.
 */
export async function keepStyle(theme: Theme, size: string): Promise<StyleKeeper> {
  const cache = diskCache(join(cacheRoot(), 'styles'), sizeLimit);
  const sources = theme.sources.flatMap(({ name, css }) => [name, css]);
  const name = `${cacheKey(rules, marpVersion(), theme.name, size, ...sources)}.json`;
  const entry = await cache.read(name);
  const keeper: StyleKeeper = {
    packed: entry && (JSON.parse(entry.toString()) as PackedStyle),
    keep: async ({ css, width, height }) => {
      if (keeper.packed) return;
      keeper.packed = { css, width, height };
      await cache.write(name, Buffer.from(JSON.stringify(keeper.packed)));
      await cache.prune();
    },
  };
  return keeper;
}
