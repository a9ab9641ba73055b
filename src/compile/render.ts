import { numberSlide } from '../marp/number.ts';
import { toPrintBody, toPrintPage } from '../marp/print-page.ts';
import type { PackedStyle, RenderedDeck, RenderedSlide } from '../marp/render.ts';
import { slideKey } from '../marp/slide-key.ts';
import { renderSlides } from '../marp/slides.ts';
import type { Theme } from '../marp/theme.ts';
import { joinSlides, type MarpOptions, writeFrontMatter, writeSlide } from '../marp/write.ts';
import type { Assets } from '../model/assets.ts';
import type { Deck, Slide } from '../model/deck.ts';
import { inPieces } from '../model/in-pieces.ts';
import type { Timer } from '../model/timer.ts';
import type { BuildCache, CompiledSlide } from './cache/build-cache.ts';
import { openComposer } from './compose.ts';

/** A deck with what was made of it, not yet known to fit. */
export interface Draft {
  deck: Deck;
  /** By slide. */
  written: CompiledSlide[];
  style: PackedStyle;
  /** The `@font-face` rules for all of its characters. */
  fontCss: string;
}

/** Slides that are written before anything else has its turn. */
const mostAtOnce = 16;

/** Writes and renders slides. */
export type SlideWriter = (slides: Slide[]) => Promise<CompiledSlide[]>;

/**
 * A writer of slides in a theme, a size and a language; those that `memory` has are not written again.
 * @param assets the pictures that the slides name
 */
export function openWriter(
  theme: Theme,
  options: MarpOptions & { lang: string },
  style: PackedStyle,
  assets: Assets,
  memory: BuildCache,
  timer: Timer,
): SlideWriter {
  const { lang } = options;
  memory.under(lang, options.theme, options.size, style.css);
  memory.assets = assets;
  const head = writeFrontMatter({ lang, title: '', keywords: [], chapters: [] }, options);
  const composer = memory.composer(() => openComposer(theme, style, lang, () => memory.assets));
  // A deck is written in several rounds, and most of its slides are the same ones in all of them.
  const written = new Map<Slide, CompiledSlide>();
  return async (slides) => {
    const unknown = new Map<string, Slide[]>();
    for (const slide of slides) {
      if (written.has(slide)) continue;
      const key = slideKey(slide);
      const known = memory.slides.get(key);
      if (known) written.set(slide, known);
      else unknown.set(key, [...(unknown.get(key) ?? []), slide]);
    }
    const texts = await timer.time('markdown', () =>
      inPieces([...unknown.values()], mostAtOnce, (piece) =>
        piece.map(([slide]) => writeSlide(slide as Slide)),
      ),
    );
    const rendered = await timer.time('render', () => renderSlides(texts, head, composer));
    [...unknown].forEach(([key, alike], index) => {
      const made: CompiledSlide = {
        markdown: texts[index] as string,
        rendered: rendered[index] as RenderedSlide,
      };
      memory.slides.set(key, made);
      for (const slide of alike) written.set(slide, made);
    });
    return slides.map((slide) => written.get(slide) as CompiledSlide);
  };
}

/** The slides of a draft at these places, each numbered for its own; all when left out. */
export function renderedSlides({ written, style }: Draft, indices = [...written.keys()]): RenderedDeck {
  const total = written.length;
  const slides = indices.flatMap((index) => {
    const rendered = written[index]?.rendered;
    return rendered ? [{ ...rendered, html: numberSlide(rendered.html, { number: index + 1, total }) }] : [];
  });
  return { ...style, slides };
}

/** The page that shows slides of a draft as they will be printed, and what stands in its body. */
export const draftPage = (draft: Draft, indices?: number[]): string =>
  toPrintPage(
    renderedSlides(draft, indices),
    draft.fontCss + draft.style.css,
    draft.deck.lang,
    draft.deck.title,
  );

export const draftBody = (draft: Draft, indices?: number[]): string =>
  toPrintBody(renderedSlides(draft, indices));

/** A draft as plain Marp Markdown. */
export const draftMarkdown = ({ deck, written }: Draft, options: MarpOptions): string =>
  joinSlides(
    writeFrontMatter(deck, options),
    written.map(({ markdown }) => markdown),
  );
