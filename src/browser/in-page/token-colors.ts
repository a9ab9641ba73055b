import type { Rgb } from '../../model/text-paint.ts';
import { toRgba } from './rgba.ts';
import { slidesOf } from './slides.ts';

/** What each of these tokens is on a slide, counted from 1; those that are no colours are left out. */
export function tokenColors(slide: number, tokens: string[]): [token: string, color: Rgb][] {
  const section = slidesOf(document)[slide - 1];
  if (!section) return [];
  const style = getComputedStyle(section);
  return tokens.flatMap((token): [string, Rgb][] => {
    const value = style.getPropertyValue(token).trim();
    if (!CSS.supports('color', value)) return [];
    const [red, green, blue] = toRgba(value);
    return [[token, [red, green, blue]]];
  });
}
