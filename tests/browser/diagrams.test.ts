import { expect, it } from 'vitest';
import { composeStyle } from '../../src/compile/compose.ts';
import { newContext } from '../../src/compile/context.ts';
import { drawDiagrams } from '../../src/compile/diagrams/drawings.ts';
import { loadTheme } from '../../src/marp/theme.ts';
import { keptBrowser, plainBrowser } from './browsers.ts';

/** Draws a diagram as on a slide, and tells where its texts and its boxes stand. */
async function placesIn(source: string, lang: string) {
  const style = await composeStyle(await loadTheme('route'), '16:9');
  const drawn = (await drawDiagrams([source], style, lang, newContext(keptBrowser()))).get(source);
  const page = await (await plainBrowser()).newPage();
  try {
    await page.setContent(drawn?.type === 'drawing' ? drawn.svg : '');
    return await page.evaluate(() => {
      const placeOf = (element: Element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return { top, bottom, left, right, text: element.textContent?.trim() ?? '' };
      };
      const all = (name: string) => [...document.querySelectorAll(`svg ${name}`)].map(placeOf);
      return { texts: all('text'), boxes: all('rect').filter(({ right, left }) => right > left) };
    });
  } finally {
    await page.close();
  }
}

it('the name of a group in a flowchart stands above its boxes', async () => {
  const source = 'flowchart TB\n  subgraph 接入层\n    A[网关] --> B[路由]\n  end';
  const { texts, boxes } = await placesIn(source, 'zh-CN');
  const name = texts.find(({ text }) => text === '接入层');
  const [, first] = boxes.sort((one, other) => one.top - other.top);
  expect(boxes.length).toBeGreaterThan(2);
  expect(first?.top).toBeGreaterThan(name?.bottom ?? Number.POSITIVE_INFINITY);
});
