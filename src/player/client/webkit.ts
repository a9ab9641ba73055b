import { root } from './dom.ts';

/**
 * WebKit places positioned and transformed HTML inside a scaled `<foreignObject>` wrongly (its bug 23113). There
 * the SVG keeps the slide's own size and is scaled from outside; the styles behind `deck-scaled` do that.
 */
export function mendScaling(): void {
  if (navigator.vendor.startsWith('Apple')) root().classList.add('deck-scaled');
}
