import { dirname } from 'node:path';
import { isolateCss } from '../marp/isolate.ts';
import { readContained, toDataUri } from '../marp/local-file.ts';
import { type PackedStyle, type RenderedDeck, renderMarp } from '../marp/render.ts';
import type { Theme } from '../marp/theme.ts';
import type { Assets } from './images.ts';
import { embedInStyles } from './inline-styles.ts';

export interface Composed extends RenderedDeck {
  /** Addresses that the deck asked for and does not get, each once. */
  refused: string[];
}

/**
 * Renders Marp Markdown into slides that need nothing outside themselves: pictures become data, remote
 * addresses are taken out.
 * @param packed the theme's CSS, where it is known and the Markdown has no style of its own
 * @param folder where the addresses in the Markdown's own style lead; without it they are refused
 */
export async function compose(
  markdown: string,
  theme: Theme,
  lang: string,
  assets: Assets,
  packed?: PackedStyle,
  folder?: string,
): Promise<Composed> {
  const refused: string[] = [];
  const resolve = (address: string): string | undefined => {
    const bytes = assets.get(address);
    if (bytes) return toDataUri(bytes, address);
    if (!/^data:/i.test(address)) refused.push(address);
    return undefined;
  };
  const rendered = renderMarp(markdown, theme.sources, lang, resolve, packed);
  const slides = rendered.slides.map((one) => ({ ...one, html: embedInStyles(one.html, resolve) }));
  if (packed) return { ...rendered, slides, refused: once([...refused, ...theme.refused]) };
  const { css, refused: remote } = await isolateCss(rendered.css, folder);
  return {
    ...rendered,
    slides,
    css: adapted(css, theme),
    refused: once([...refused, ...remote, ...theme.refused]),
  };
}

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

/** The local pictures that a Markdown deck names, by the address that it names them with. */
export async function readDeckImages(markdown: string, path: string): Promise<Assets> {
  const assets: Assets = new Map();
  for (const [, shown, styled] of markdown.matchAll(image)) {
    const address = shown ?? styled?.trim();
    if (!address || assets.has(address) || /^data:/i.test(address)) continue;
    const bytes = await readContained(address, dirname(path));
    if (bytes) assets.set(address, bytes);
  }
  return assets;
}
