import { dirname } from 'node:path';
import { yamlText } from '../marp/comment.ts';
import type { ImageResolver } from '../marp/images.ts';
import { isolateCss } from '../marp/isolate.ts';
import { readContained, toDataUri } from '../marp/local-file.ts';
import {
  type MarpRenderer,
  openRenderer,
  type PackedStyle,
  type RenderedDeck,
  renderMarp,
} from '../marp/render.ts';
import type { Theme } from '../marp/theme.ts';
import type { Assets } from './images.ts';
import { embedInStyles } from './inline-styles.ts';

export interface Composed extends RenderedDeck {
  /** Addresses that the deck asked for and does not get, each once. */
  refused: string[];
}

/**
 * Renders a Markdown deck into slides that need nothing outside themselves: pictures become data, remote
 * addresses are taken out.
 * @param folder where the addresses in the Markdown's own style lead; without it they are refused
 */
export async function compose(
  markdown: string,
  theme: Theme,
  lang: string,
  assets: Assets,
  folder?: string,
): Promise<Composed> {
  const refused: string[] = [];
  const resolve = resolverOf(() => assets, refused);
  const rendered = renderMarp(markdown, theme.sources, lang, resolve);
  const slides = rendered.slides.map((one) => ({ ...one, html: embedInStyles(one.html, resolve) }));
  const { css, refused: remote } = await isolateCss(rendered.css, folder);
  return {
    ...rendered,
    slides,
    css: adapted(css, theme),
    refused: once([...refused, ...remote, ...theme.refused]),
  };
}

/** Makes the CSS of a theme, which is the same for all decks that have no style of their own. */
export async function composeStyle(theme: Theme, size: string): Promise<PackedStyle> {
  const empty = `---\ntheme: ${yamlText(theme.name)}\nsize: ${yamlText(size)}\n---\n`;
  const { css, width, height } = renderMarp(empty, theme.sources, 'en', () => undefined);
  return { css: adapted((await isolateCss(css)).css, theme), width, height };
}

/**
 * A renderer of slides whose theme's CSS is known. Pictures become data; what is none of the deck's leaves a frame.
 * @param assets gives the pictures as they are at the time
 */
export function openComposer(
  theme: Theme,
  style: PackedStyle,
  lang: string,
  assets: () => Assets,
): MarpRenderer {
  const resolve = resolverOf(assets, []);
  const render = openRenderer(theme.sources, lang, resolve, style);
  return (markdown) => {
    const rendered = render(markdown);
    const slides = rendered.slides.map((one) => ({ ...one, html: embedInStyles(one.html, resolve) }));
    return { ...rendered, slides };
  };
}

const resolverOf =
  (assets: () => Assets, refused: string[]): ImageResolver =>
  (address) => {
    const bytes = assets().get(address);
    if (bytes) return toDataUri(bytes, address);
    if (!/^data:/i.test(address)) refused.push(address);
    return undefined;
  };

const once = (addresses: string[]): string[] => [...new Set(addresses)];

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
  `${slide} pre code{white-space:inherit;overflow-wrap:inherit}`,
  `${slide} img{max-width:100%;max-height:340px;object-fit:contain}`,
  `${slide}:not(.picture,.picture-text,.links) :is(p,li,td,th)>img{max-height:3em}`,
  `${slide} :is(td,th){overflow-wrap:anywhere}`,
  `${slide}.dense>:not(header,footer){zoom:0.8}`,
].join('');

const adapted = (css: string, { sources }: Theme): string =>
  sources.some(({ name }) => name === 'roadmap-base') ? css : css + adaptation;

const image = /!\[[^\]]*\]\(\s*<?([^\s)>]+)|url\(\s*["']?([^"')]+)/gi;

/** The addresses by which a Markdown deck names pictures, each once. */
export const addressesInDeck = (markdown: string): string[] => {
  const named = [...markdown.matchAll(image)].map(([, shown, styled]) => shown ?? styled?.trim() ?? '');
  return once(named).filter((address) => address !== '' && !/^data:/i.test(address));
};

/** The local pictures that a Markdown deck names, by the address that it names them with. */
export async function readDeckImages(markdown: string, path: string): Promise<Assets> {
  const assets: Assets = new Map();
  for (const address of addressesInDeck(markdown)) {
    const bytes = await readContained(address, dirname(path));
    if (bytes) assets.set(address, bytes);
  }
  return assets;
}
