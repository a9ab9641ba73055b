import { numberSlide } from '../marp/number.ts';
import { toPrintBody, toPrintPage } from '../marp/print-page.ts';
import type { PackedStyle, RenderedDeck, RenderedSlide } from '../marp/render.ts';
import { joinSlides, type MarpOptions, writeFrontMatter } from '../marp/write.ts';
import type { Deck } from '../model/deck.ts';
import type { Sheet } from './sheet.ts';

/** A slide with its Markdown, rendered as if it were the only one of its deck. */
export interface CompiledSlide {
  markdown: string;
  rendered: RenderedSlide;
}

/** A deck with what was made of each of its slides, not yet known to fit. */
export interface CompiledDeck {
  deck: Deck;
  /** By slide. */
  compiled: CompiledSlide[];
  style: PackedStyle;
}

/** The slides of a deck at these places, each numbered for its own; all when left out. */
export function renderedSlides(
  { compiled, style }: CompiledDeck,
  indices = [...compiled.keys()],
): RenderedDeck {
  const total = compiled.length;
  const slides = indices.flatMap((index) => {
    const rendered = compiled[index]?.rendered;
    return rendered ? [{ ...rendered, html: numberSlide(rendered.html, { number: index + 1, total }) }] : [];
  });
  return { ...style, slides };
}

/**
 * The page of a deck, without faces.
 * @param possible slides that it may come to show, which are in its faces too
 */
export const sheetOf = (made: CompiledDeck, possible: CompiledSlide[] = []): Sheet => {
  const { deck, style } = made;
  const { lang, title } = deck;
  const all = { ...made, compiled: [...made.compiled, ...possible] };
  const html = toPrintPage(renderedSlides(all), style.css, lang, title);
  return { html, css: style.css, lang, spoken: spokenIn(all) };
};

/** What stands in the body of a deck's page. */
export const bodyOf = (made: CompiledDeck): string => toPrintBody(renderedSlides(made));

/** The text that stands beside the slides. */
export const spokenIn = ({ compiled, deck }: Pick<CompiledDeck, 'compiled' | 'deck'>): string =>
  deck.title + compiled.flatMap(({ rendered: { title, notes } }) => [title, ...notes]).join('');

/** A deck as plain Marp Markdown. */
export const markdownOf = ({ deck, compiled }: CompiledDeck, options: MarpOptions): string =>
  joinSlides(
    writeFrontMatter(deck, options),
    compiled.map(({ markdown }) => markdown),
  );
