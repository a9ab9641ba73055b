// Makes the pictures of the documentation from the project's own article, with the program as it is.
// Usage: npm run pictures
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capturePng } from '../dist/program/browser/capture.js';
import { keepBrowser } from '../dist/program/browser/keep.js';
import { buildArticle } from '../dist/program/commands/build.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pictures = join(root, 'docs/pictures');
const output = join(root, 'dist');
/** The slides that stand by themselves in the README, by id, and the file that each goes to. */
const shown = {
  roadmap: 'roadmap',
  大模型架构: 'divider',
  '大模型架构-上下文拉长到200k': 'breakthrough',
  '大模型架构-2025': 'forecast',
};
const columns = 4;
const gap = 16;
const sheetSlides = 16;

/** Shows the wanted slides as a grid in place of the stack that is printed. */
function layOutSheet(style) {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
}

const sheetStyle = (width) => `
  body { background: #8d8d8d !important }
  div.marpit { display: grid !important; grid-template-columns: repeat(${columns}, ${width}px); gap: ${gap}px; padding: ${gap}px }
  svg[data-marpit-svg] { width: ${width}px !important; height: ${(width * 9) / 16}px !important }
  svg[data-marpit-svg]:nth-of-type(n + ${sheetSlides + 1}) { display: none !important }`;

const browser = keepBrowser();
try {
  mkdirSync(pictures, { recursive: true });
  for (const lang of ['zh', 'en']) {
    const article = join(root, `content/ai-roadmap.${lang}.md`);
    const built = await buildArticle(article, browser, { output, formats: ['html'] });
    const html = readFileSync(built.files.html, 'utf8');
    const css = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const slides = [...html.matchAll(/<svg data-marpit-svg[\s\S]*?<\/svg>/g)].map(([slide]) => slide);
    const page = `<!DOCTYPE html><html lang="${built.lang}"><head><meta charset="utf-8"><style>${css}</style>
      <style>body { margin: 0 } svg[data-marpit-svg] { display: block; width: 1280px; height: 720px }</style></head>
      <body><div class="marpit">${slides.join('')}</div></body></html>`;
    await browser.run(async (session) => {
      const opened = await session.openPage(page);
      if (lang === 'zh') {
        for (const [id, name] of Object.entries(shown)) {
          const index = built.slides.findIndex((slide) => slide.id === id);
          if (index < 0) throw new Error(`there is no slide ${id}`);
          const clip = { x: 0, y: index * 720, width: 1280, height: 720 };
          writeFileSync(join(pictures, `${name}.png`), await capturePng(opened, clip, 1));
        }
      }
      const width = 400;
      await opened.evaluate(layOutSheet, sheetStyle(width));
      const clip = {
        x: 0,
        y: 0,
        width: columns * (width + gap) + gap,
        height: (sheetSlides / columns) * ((width * 9) / 16 + gap) + gap,
      };
      writeFileSync(join(pictures, `deck-${lang}.png`), await capturePng(opened, clip, 1));
      await opened.close();
    });
  }
  console.log(`pictures are in ${pictures}`);
} finally {
  await browser.close();
}
