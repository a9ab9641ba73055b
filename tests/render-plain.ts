import type { ImageResolver } from '../src/marp/images.ts';
import { type RenderedSlide, renderMarp, type Setters } from '../src/marp/render.ts';

const plain = [{ name: 'plain', path: '', css: '/* @theme plain */' }];
const style = { css: '', width: 1280, height: 720 };

/** The slides of Marp Markdown without a style: to make that of Marp's own theme takes twenty times as long as a slide. */
export const renderPlain = (
  markdown: string,
  lang: string,
  resolveImage: ImageResolver = () => undefined,
  setters?: Setters,
): RenderedSlide[] => renderMarp(markdown, plain, lang, resolveImage, style, setters).slides;
