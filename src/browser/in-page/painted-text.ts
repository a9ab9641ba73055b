import type { TextPaint } from '../../model/text-paint.ts';
import { type Rgba, toRgba } from './rgba.ts';
import { slidesOf } from './slides.ts';

const longest = 40;
const white: Rgba = [255, 255, 255, 1];

const over = (top: Rgba, ground: Rgba): Rgba => {
  const mix = (index: 0 | 1 | 2): number => top[index] * top[3] + ground[index] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** What is painted behind an element's text: its own ground and those around it. Nothing over a picture. */
const groundOf = (element: Element): Rgba | undefined => {
  const layers: Rgba[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    layers.push(toRgba(backgroundColor));
    if (layers.at(-1)?.[3] === 1) break;
  }
  return layers.reduceRight((ground, layer) => over(layer, ground), white);
};

const opacityOf = (element: Element, section: Element): number => {
  let opacity = 1;
  for (let at: Element | null = element; at && at !== section.parentElement; at = at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
};

/** The pen and the ground of one run of text, or nothing where it is not seen or not known on what. */
const paintOf = (
  slide: number,
  text: string,
  style: CSSStyleDeclaration,
  ground: Rgba | undefined,
  opacity: number,
): TextPaint | undefined => {
  const [red, green, blue, alpha] = toRgba(style.color);
  const seen = alpha * opacity;
  if (!ground || seen < 0.02 || style.visibility !== 'visible' || style.display === 'none') return undefined;
  const [r, g, b] = over([red, green, blue, seen], ground);
  return {
    slide,
    text: text.replace(/\s+/g, ' ').trim().slice(0, longest),
    color: [r, g, b],
    background: [ground[0], ground[1], ground[2]],
    fontSize: Number.parseFloat(style.fontSize),
    bold: Number(style.fontWeight) >= 700,
  };
};

const isShown = (node: Node): boolean => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
};

/** Numbers and marks that the theme itself writes, such as a page number. */
const generatedIn = (slide: number, element: Element, section: Element): (TextPaint | undefined)[] =>
  (['::before', '::after'] as const).map((name) => {
    const style = getComputedStyle(element, name);
    if (!/^"[^"]*[\p{L}\p{N}][^"]*"$|counter\(/u.test(style.content)) return undefined;
    const beneath = groundOf(element);
    const ground = beneath && style.backgroundImage === 'none' ? beneath : undefined;
    const painted = ground && over(toRgba(style.backgroundColor), ground);
    const text = /^"(.*)"$/.exec(style.content)?.[1] ?? '1';
    const opacity = opacityOf(element, section) * Number(style.opacity);
    return paintOf(slide, text, style, painted, opacity);
  });

const paintsIn = (section: Element, index: number): TextPaint[] => {
  const slide = index + 1;
  const paints: (TextPaint | undefined)[] = [];
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = section; node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) paints.push(...generatedIn(slide, node as Element, section));
    const parent = node.parentElement;
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim() || !parent || !isShown(node)) continue;
    const style = getComputedStyle(parent);
    paints.push(paintOf(slide, node.nodeValue, style, groundOf(parent), opacityOf(parent, section)));
  }
  const distinct = new Map<string, TextPaint>();
  for (const paint of paints) {
    if (!paint) continue;
    const key = [paint.color, paint.background, paint.fontSize, paint.bold].join();
    if (!distinct.has(key)) distinct.set(key, paint);
  }
  return [...distinct.values()];
};

/** In which colours the page paints the text of its slides. */
export const paintedText = (): TextPaint[] =>
  slidesOf(document).flatMap((section, index) =>
    // Its picture is painted by another section behind it.
    section.dataset.marpitAdvancedBackground === 'content' ? [] : paintsIn(section, index),
  );
