import { toHtmlText, toStyleText } from '../player/escape.ts';
import type { LaidOut, ShownSlide } from './lay-out.ts';

/** Height of a slide on the sheet, in CSS pixels. */
const shownHeight = 162;
/** What the sheet is laid out for; a wider window shows it in its middle. */
export const sheetWidth = 3110;

const style = `
body { box-sizing: border-box; width: ${sheetWidth}px; margin: 0 auto; padding: 24px; background: #8d9097; color: #111; font: 16px/1.4 system-ui, sans-serif }
h1 { margin: 0; font-size: 28px }
h1 + p { margin: 4px 0 0 }
h2 { margin: 22px 0 6px; font-size: 18px }
.row { display: flex; gap: 10px }
figure { position: relative; margin: 0 }
figure > a { position: absolute; z-index: 1; inset: 0 }
figure > a + a, figure:target > a:first-child { display: none }
figcaption { margin-top: 3px; font-size: 12px }
figure svg[data-marpit-svg] { display: block; width: auto; height: ${shownHeight}px }
figure:target { position: fixed; z-index: 9; inset: 0; display: grid; place-content: center; background: #222; color: #fff }
figure:target > a + a { display: block }
figure:target svg[data-marpit-svg] { height: calc(100vh - 64px); max-width: calc(100vw - 32px) }
* { animation: none !important; transition: none !important }`;

/** One page with every slide of a specimen, small; a click shows one large, another click the sheet again. */
export function specimenSheet(theme: string, { css, fontCss, slides }: LaidOut): string {
  const layouts = [...new Set(slides.map(({ layout }) => layout))];
  const rows = layouts.map((layout) => {
    const shown = slides.filter((slide) => slide.layout === layout);
    return `<h2 id="${layout}">${layout}</h2>\n<div class="row">${shown.map(toFigure).join('\n')}</div>`;
  });
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${toHtmlText(theme)}</title>
<meta name="viewport" content="width=${sheetWidth}">
<style>${toStyleText(fontCss + css)}</style><style>${style}</style></head>
<body><h1>${toHtmlText(theme)}</h1>
<p>Every layout with little on it, as usual and at its densest, in Chinese and in English, in 16:9 and in 4:3. A click enlarges.</p>
${rows.join('\n')}</body></html>
`;
}

function toFigure({ html, layout, state, lang, size }: ShownSlide): string {
  const id = [layout, state, lang, size.replace(':', '-')].join('-');
  return (
    `<figure id="${id}"><a href="#${id}" aria-label="Enlarge"></a><a href="#${layout}" aria-label="Back"></a>` +
    `<div class="marpit">${html}</div><figcaption>${state} · ${lang} · ${size}</figcaption></figure>`
  );
}
