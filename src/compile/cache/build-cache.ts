import { Chunks } from '../../article/chunks.ts';
import type { ConfigFile } from '../../config/settings.ts';
import type { PictureFault } from '../../marp/picture.ts';
import type { PackedStyle } from '../../marp/render.ts';
import type { Theme } from '../../marp/theme.ts';
import type { Drawing, DrawingFault } from '../../model/drawing.ts';
import { GenerationCache } from '../../model/generation-cache.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { CompiledSlide } from '../compiled-deck.ts';
import type { Composer } from '../compose.ts';
import type { Picture } from '../pictures/images.ts';
import { FileCache } from './file-cache.ts';
import { Latest } from './latest.ts';

/** A theme with the files that it is made of, missing ones too; without those of other themes. */
export interface KeptTheme {
  theme: Theme;
  files: string[];
}

/** The slides of one theme, size and language, with what renders more of them. */
export interface CompiledSlides {
  compose: Composer;
  /** By the key of the slide. */
  slides: GenerationCache<CompiledSlide>;
}

/**
 * What was found out in compiling a deck and holds for the next time too: it costs no more than what has changed.
 * It decides nothing: a deck comes out the same with an empty one.
 */
export class BuildCache {
  /** What parts of the article were parsed to. */
  readonly chunks = new Chunks();
  readonly config = new FileCache<ConfigFile | undefined>();
  readonly theme = new FileCache<KeptTheme>();
  /** By a picture's path. */
  readonly pictures = new GenerationCache<FileCache<Picture | PictureFault>>();
  readonly style = new Latest<PackedStyle>();
  readonly compiled = new Latest<CompiledSlides>();
  /** What was drawn of diagrams, by source and theme. */
  readonly drawings = new GenerationCache<Drawing | DrawingFault>();
  /** What the browser measured of slides. */
  readonly measurements = new WeakMap<CompiledSlide, Measurement>();

  /** Forgets what neither the deck that was compiled now nor the one before needed. */
  turn(): void {
    this.chunks.turn();
    this.compiled.value?.slides.turn();
    this.pictures.turn();
    this.drawings.turn();
  }
}
