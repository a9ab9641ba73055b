import { readHyphenator } from '../language/hyphens.ts';
import { mayHaveCode, readCodeSetter } from '../marp/code.ts';
import { yamlText } from '../marp/comment.ts';
import type { Diagrams } from '../marp/diagrams.ts';
import type { ImageResolver } from '../marp/images.ts';
import { isolateCss } from '../marp/isolate.ts';
import { toDataUri } from '../marp/local-file.ts';
import { hasLongWords } from '../marp/long-words.ts';
import { readMathematics } from '../marp/mathematics.ts';
import {
  openRenderer,
  type PackedStyle,
  type RenderedDeck,
  renderMarp,
  type Setters,
} from '../marp/render.ts';
import type { Theme } from '../marp/theme.ts';
import type { Assets } from '../model/assets.ts';
import { mostSteps, stepClass } from '../model/measurement.ts';
import { type AddressReader, AskedPictures, type FaultyPicture } from './pictures/asked-pictures.ts';
import { embedInStyles } from './pictures/inline-styles.ts';

export interface Composed extends RenderedDeck {
  /** The addresses by which it names pictures, each once. */
  pictures: string[];
  /** The pictures that are not shown. */
  faults: FaultyPicture[];
  /** Addresses that its style and its theme asked for and do not get, each once. */
  refused: string[];
}

/**
 * Renders a Markdown deck into slides that need nothing outside themselves: pictures become data, remote
 * addresses are taken out.
 * @param folder where the addresses in the Markdown's own style lead; without it they are refused
 * @param diagrams those that are drawn
 * @param packed the theme's CSS for slides of this size, where it is known already and the Markdown has no style of its own
 */
export async function compose(
  markdown: string,
  theme: Theme,
  lang: string,
  readPicture: AddressReader,
  folder?: string,
  diagrams?: Diagrams,
  packed?: PackedStyle,
): Promise<Composed> {
  const asked = new AskedPictures();
  const formulas = markdown.includes('$') ? await readMathematics() : undefined;
  const code = mayHaveCode(markdown) ? await readCodeSetter() : undefined;
  const hyphenate = hasLongWords(markdown) ? await readHyphenator(lang) : undefined;
  const setters = { formulas, code, hyphenate, diagrams };
  const rendered = renderMarp(markdown, theme.sources, lang, asked.resolve, packed, setters);
  const styled = rendered.slides.map((one) => ({ ...one, html: embedInStyles(one.html, asked.resolve) }));
  const { shown, faults } = await asked.read(readPicture);
  const slides = styled.map((one) => ({ ...one, html: shown(one.html) }));
  const { css, refused } = await isolateCss(rendered.css, folder);
  return {
    ...rendered,
    slides,
    css: adapted(css, theme) + ((await formulas?.styleOf(slides.map(({ html }) => html).join(''))) ?? ''),
    pictures: asked.addresses,
    faults,
    refused: [...new Set([...refused, ...theme.refused])],
  };
}

/** Makes the CSS of a theme, which is the same for all decks that have no style of their own. */
export async function composeStyle(theme: Theme, size: string): Promise<PackedStyle> {
  const empty = `---\ntheme: ${yamlText(theme.name)}\nsize: ${yamlText(size)}\n---\n`;
  const { css, width, height } = renderMarp(empty, theme.sources, 'en', () => undefined);
  return { css: adapted((await isolateCss(css)).css, theme), width, height };
}

/** Renders slides with the pictures that they name; what is none of them leaves a frame. */
export type Composer = (markdown: string, assets: Assets) => RenderedDeck;

/** A renderer of slides whose theme's CSS is known. Pictures become data. */
export function openComposer(theme: Theme, style: PackedStyle, lang: string, setters?: Setters): Composer {
  let shown: Assets = new Map();
  const resolve: ImageResolver = (address) => {
    const bytes = shown.get(address);
    return bytes && toDataUri(bytes, address);
  };
  const render = openRenderer(theme.sources, lang, resolve, style, setters);
  return (markdown, assets) => {
    shown = assets;
    const rendered = render(markdown);
    const slides = rendered.slides.map((one) => ({ ...one, html: embedInStyles(one.html, resolve) }));
    return { ...rendered, slides };
  };
}

const slide = 'div.marpit > svg > foreignObject > section';

/**
 * What a theme that does not stand on our base, such as Marp's own, lacks: it would take whatever faces a machine
 * has, and show boxes where it has none; it knows no denser variant; and it
 * cuts off long lines of code, wide tables and large pictures.
 */
const adaptation = [
  `${slide}{font-family:"Noto Sans SC",sans-serif}`,
  `${slide} :is(pre,code,kbd,samp){font-family:"JetBrains Mono","Noto Sans SC",monospace}`,
  `${slide} pre{box-sizing:border-box;max-width:100%;white-space:pre-wrap;overflow-wrap:anywhere}`,
  `${slide} pre .marked{background:color-mix(in srgb,currentColor 12%,transparent)}`,
  `${slide} .diagram{margin-inline:0}`,
  `${slide} .diagram>svg{display:block;max-width:100%;max-height:440px;margin-inline:auto;overflow:visible}`,
  `${slide} pre code{white-space:inherit;overflow-wrap:inherit}`,
  `${slide} img{max-width:100%;max-height:340px;object-fit:contain}`,
  `${slide}:not(.picture,.picture-text,.links) :is(p,li,td,th)>img{max-height:3em}`,
  `${slide} :is(td,th){overflow-wrap:break-word}`,
  ...Array.from(
    { length: mostSteps },
    (_, index) =>
      `${slide}.${stepClass(index + 1)}>:not(header,footer){zoom:${100 - (20 * (index + 1)) / mostSteps}%}`,
  ),
].join('');

const adapted = (css: string, { sources }: Theme): string =>
  sources.some(({ name }) => name === 'roadmap-base') ? css : css + adaptation;
