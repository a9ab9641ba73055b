import { Chunks } from '../../article/chunks.ts';
import type { ConfigFile } from '../../config/settings.ts';
import type { PictureFault } from '../../marp/picture.ts';
import type { MarpRenderer, PackedStyle, RenderedSlide } from '../../marp/render.ts';
import type { Theme } from '../../marp/theme.ts';
import type { Assets } from '../../model/assets.ts';
import type { Measurement } from '../../model/measurement.ts';
import { GenerationCache } from '../../model/generation-cache.ts';
import type { Picture } from '../pictures/images.ts';
import { FileCache } from './file-cache.ts';

/** A theme with the files that it is made of, missing ones too; without those of other themes. */
export interface KeptTheme {
  theme: Theme;
  files: string[];
}

/** A slide with its Markdown, rendered as if it were the only one of its deck. */
export interface CompiledSlide {
  markdown: string;
  rendered: RenderedSlide;
  /** What the browser measured of it; absent where it was not asked yet. */
  measured?: Measurement;
}

/**
 * What was found out in making a deck and holds for the next one too: making it anew costs no more than what has
 * changed. It decides nothing: a deck comes out the same with an empty one.
 */
export class BuildCache {
  /** What parts of the article were parsed to. */
  readonly chunks = new Chunks();
  /** By the key of the slide. */
  readonly slides = new GenerationCache<CompiledSlide>();
  readonly config = new FileCache<ConfigFile | undefined>();
  readonly theme = new FileCache<KeptTheme>();
  /** By a picture's path. */
  readonly pictures = new GenerationCache<FileCache<Picture | PictureFault>>();
  /** Of the theme and the size that were last asked for. */
  style: { theme: Theme; size: string; packed: PackedStyle } | undefined;
  /** The pictures of the deck that is being made. */
  assets: Assets = new Map();
  #circumstances = '';
  #composer: MarpRenderer | undefined;

  /** Tells what all slides depend on: their theme's CSS, size, language. Where that is new, all of them are. */
  under(...circumstances: string[]): void {
    const told = JSON.stringify(circumstances);
    if (told === this.#circumstances) return;
    this.#circumstances = told;
    this.#composer = undefined;
    this.slides.clear();
  }

  /** What renders slides under the present circumstances. */
  composer(make: () => MarpRenderer): MarpRenderer {
    this.#composer ??= make();
    return this.#composer;
  }

  /** Forgets what neither the deck that was made now nor the one before needed. */
  turn(): void {
    this.chunks.turn();
    this.slides.turn();
    this.pictures.turn();
  }
}
