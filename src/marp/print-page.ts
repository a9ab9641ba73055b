import type { RenderedDeck } from './render.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (value: string): string =>
  value.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/**
 * The page that is measured and printed: every slide on a sheet of its own, at its own size. It is hidden until its
 * fonts are there: laid out without them first, it would take twice as long.
 */
export function toPrintPage(deck: RenderedDeck, css: string, lang: string, title: string): string {
  const { width, height } = deck;
  const sheet = `
@page { size: ${width}px ${height}px; margin: 0 }
html, body { margin: 0; padding: 0 }
svg[data-marpit-svg] { display: block; width: ${width}px; height: ${height}px; break-after: page; break-inside: avoid }
svg[data-marpit-svg]:last-of-type { break-after: auto }
* { print-color-adjust: exact; -webkit-print-color-adjust: exact; animation: none !important; transition: none !important }`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>${safeCss(css)}</style><style>${sheet}</style></head>
<body hidden>${toPrintBody(deck)}</body></html>`;
}

/** What stands in the body of that page: enough to show other slides in the same theme. */
export const toPrintBody = ({ slides }: RenderedDeck): string =>
  `<div class="marpit">${slides.map((slide) => slide.html).join('\n')}</div>`;

/** CSS cannot end its element early. */
const safeCss = (css: string): string => css.replace(/<\/(?=style)/gi, '<\\/');
