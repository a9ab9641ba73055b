import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Clip, capturePng } from '../src/browser/capture.ts';
import { type BrowserKeeper, keepBrowser } from '../src/browser/keep.ts';
import type { DeckPage } from '../src/browser/page.ts';
import { compileArticle } from '../src/compile/compile-article.ts';
import { newContext } from '../src/compile/context.ts';
import { loadTheme } from '../src/marp/theme.ts';
import { layouts } from '../src/model/deck.ts';
import { composeSpecimen, type ShownSlide, specimenBody, withLaidOut } from '../src/theme/lay-out.ts';

const themes = ['route', 'stage', 'folio', 'signal'];
/** The slides of the article that stand by themselves in the README, by id, and the file that each goes to. */
const alone: Record<string, string> = {
  roadmap: 'roadmap',
  大模型架构: 'divider',
  '大模型架构-上下文拉长到200k': 'breakthrough',
  '大模型架构-2025': 'forecast',
};
const gap = 16;

/** Shows slides as a grid in place of the stack that is printed, and tells how large it is. */
const layOutSheet = (columns: number, width: number, most: number, space: number): Clip => {
  const style = document.createElement('style');
  style.textContent = `
    body { margin: 0; background: #8d8d8d !important }
    div.marpit { display: grid !important; grid-template-columns: repeat(${columns}, ${width}px); gap: ${space}px; padding: ${space}px }
    svg[data-marpit-svg] { width: ${width}px !important; height: ${(width * 9) / 16}px !important }
    svg[data-marpit-svg]:nth-of-type(n + ${most + 1}) { display: none !important }`;
  document.head.append(style);
  const shown = Math.min(most, document.querySelectorAll('svg[data-marpit-svg]').length);
  return {
    x: 0,
    y: 0,
    width: columns * (width + space) + space,
    height: Math.ceil(shown / columns) * ((width * 9) / 16 + space) + space,
  };
};

const sheet = async (page: DeckPage, columns: number, width: number, most: number): Promise<Uint8Array> =>
  capturePng(page, await page.evaluate(layOutSheet, columns, width, most, gap));

/** Sixteen slides of the article in each language, and some of the Chinese ones by themselves. */
async function articlePictures(root: string, folder: string, browser: BrowserKeeper): Promise<void> {
  for (const lang of ['zh', 'en']) {
    const pages: [name: string, index: number][] = [];
    const article = join(root, `content/ai-roadmap.${lang}.md`);
    const { deck } = await compileArticle(article, { formats: [], config: false }, newContext(browser));
    if (lang === 'zh') {
      for (const [id, name] of Object.entries(alone)) {
        const index = deck.slides.findIndex((slide) => slide.id === id);
        if (index < 0) throw new Error(`there is no slide ${id}`);
        pages.push([name, index]);
      }
    }
    const inspect = async (page: DeckPage): Promise<void> => {
      for (const [name, index] of pages) {
        const clip = { x: 0, y: index * 720, width: 1280, height: 720 };
        writeFileSync(join(folder, `${name}.png`), await capturePng(page, clip));
      }
      writeFileSync(join(folder, `deck-${lang}.png`), await sheet(page, 4, 400, 16));
    };
    await compileArticle(article, { formats: [], config: false, inspect }, newContext(browser));
  }
}

/** Every layout of the default theme by itself, and a sheet of each theme. */
async function themePictures(root: string, folder: string, browser: BrowserKeeper): Promise<void> {
  const usual = ({ state, lang, size }: ShownSlide): boolean =>
    state === 'long' && lang === 'en' && size === '16:9';
  for (const theme of themes) {
    await withLaidOut(await composeSpecimen(await loadTheme(theme)), browser, async ({ slides }, page) => {
      const shown = slides.filter(usual);
      await page.setBody(specimenBody(shown));
      if (theme === 'route') {
        await page.evaluate(layOutSheet, 1, 480, layouts.length, 0);
        for (const [index, { layout }] of shown.entries()) {
          const clip = { x: 0, y: index * 270, width: 480, height: 270 };
          writeFileSync(join(folder, 'layouts', `${layout}.png`), await capturePng(page, clip));
        }
        await page.evaluate(() => document.head.lastElementChild?.remove());
      }
      const picture = await sheet(page, 4, 304, 12);
      writeFileSync(join(root, 'themes/pictures', `${theme}.png`), picture);
    });
  }
}

/**
 * Makes the pictures of the documentation: from the project's own article, and from the specimen of each theme.
 * Usage: npm run pictures
 */
export async function run(root: string): Promise<void> {
  const folder = join(root, 'docs/pictures');
  mkdirSync(join(folder, 'layouts'), { recursive: true });
  mkdirSync(join(root, 'themes/pictures'), { recursive: true });
  const browser = keepBrowser();
  try {
    await articlePictures(root, folder, browser);
    await themePictures(root, folder, browser);
    console.log(`pictures are in ${folder} and themes/pictures`);
  } finally {
    await browser.close();
  }
}
