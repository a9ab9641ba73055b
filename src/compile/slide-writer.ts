import type { PackedStyle, Setters } from '../marp/render.ts';
import { slideKey } from '../marp/slide-key.ts';
import { renderSlides } from '../marp/slides.ts';
import type { Theme } from '../marp/theme.ts';
import { writeFrontMatter, writeSlide } from '../marp/write.ts';
import type { Assets } from '../model/assets.ts';
import type { Slide } from '../model/deck.ts';
import { GenerationCache } from '../model/generation-cache.ts';
import { inPieces } from '../model/in-pieces.ts';
import type { BuildCache, CompiledSlides } from './cache/build-cache.ts';
import type { CompiledSlide } from './compiled-deck.ts';
import { openComposer } from './compose.ts';
import type { Offline } from './context.ts';

/** Writes and renders slides. */
export type SlideWriter = (slides: Slide[]) => Promise<CompiledSlide[]>;

/** What all slides of a deck depend on. */
export interface SlideSettings {
  theme: Theme;
  style: PackedStyle;
  size: string;
  /** BCP 47. */
  lang: string;
  /** Those that their content asks for. */
  setters: Setters;
  /** The pictures that the slides name. */
  assets: Assets;
}

/** A writer of slides; those that are known are not written again. */
export function openWriter(settings: SlideSettings, { cache, timer }: Offline): SlideWriter {
  const { theme, size, lang, assets } = settings;
  const head = writeFrontMatter({ lang, title: '', keywords: [], chapters: [] }, { theme: theme.name, size });
  const { compose, slides: known } = knownSlides(settings, cache);
  const compile = async (slides: Slide[]): Promise<CompiledSlide[]> => {
    const texts = await timer.time('markdown', () => inPieces(slides, (piece) => piece.map(writeSlide)));
    const rendered = await timer.time('render', () =>
      renderSlides(texts, head, (markdown) => compose(markdown, assets)),
    );
    return rendered.map((one, index) => ({ markdown: texts[index] ?? '', rendered: one }));
  };
  // A deck is written in several rounds, and most of its slides are the same ones in all of them.
  const keys = new Map<Slide, string>();
  const keyOf = (slide: Slide): string => {
    const key = keys.get(slide) ?? slideKey(slide);
    keys.set(slide, key);
    return key;
  };
  return async (slides) => {
    const unknown = new Map(slides.map((slide) => [keyOf(slide), slide]));
    for (const key of [...unknown.keys()]) if (known.get(key)) unknown.delete(key);
    const compiled = await compile([...unknown.values()]);
    [...unknown.keys()].forEach((key, index) => void known.set(key, compiled[index] as CompiledSlide));
    return slides.map((slide) => known.get(keyOf(slide)) as CompiledSlide);
  };
}

/** What is known of slides under these settings. Where one of them is new, all slides are. */
function knownSlides(
  { theme, style, size, lang, setters }: SlideSettings,
  { compiled }: Pick<BuildCache, 'compiled'>,
): CompiledSlides {
  const of = [
    lang,
    theme.name,
    size,
    style.css,
    ...Object.entries(setters).map(([name, setter]) => (setter ? name : '')),
    ...[...(setters.diagrams?.values() ?? [])].map(({ svg }) => svg),
  ];
  return (
    compiled.get(...of) ??
    compiled.set(
      { compose: openComposer(theme, style, lang, setters), slides: new GenerationCache<CompiledSlide>() },
      ...of,
    )
  );
}
