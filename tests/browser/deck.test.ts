import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../cli/program.ts';
import { plainBrowser } from './browsers.ts';
import { buildShipped, type ShippedDeck, shippedDeck, shippedDeckIn } from './shipped-decks.ts';

const outer = makeFolder();
let built: ShippedDeck;
let browser: BrowserContext;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  built = await shippedDeck();
  browser = await (await plainBrowser()).createBrowserContext();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(join(built.folder, 'deck.html')).href);
  await page.evaluate(() => document.fonts.ready);
});
afterAll(async () => {
  await browser?.close();
  rmSync(outer, { recursive: true });
});

it('two builds give the same bytes', async () => {
  await buildShipped(outer);
  const again = shippedDeckIn(outer);
  for (const name of ['deck.md', 'deck.html', 'deck.pdf', '.marprc.yml', 'themes/route.css']) {
    const [one, two] = [built, again].map(({ folder }) => readFileSync(join(folder, name)));
    expect(one?.equals(two ?? Buffer.alloc(0)), name).toBe(true);
  }
});

describe('deck.html', () => {
  it('is one file of less than 500 KB', () => {
    expect(statSync(join(built.folder, 'deck.html')).size).toBeLessThan(500_000);
  });

  it('makes no request and has nothing to complain about, on any slide', async () => {
    for (const _slide of built.manifest.slides) await page.keyboard.press('ArrowRight');
    for (const key of ['o', 'Escape', 'Home'] as const) await page.keyboard.press(key);
    const [document, ...others] = requests.filter((url) => !url.startsWith('data:'));
    expect(document).toMatch(/^file:.*deck\.html$/);
    expect(others.filter((url) => url.split('#')[0] !== document)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('lets nothing but its own script run, and nothing load', async () => {
    const policy = await page.$eval('meta[http-equiv=Content-Security-Policy]', (meta) =>
      meta.getAttribute('content'),
    );
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[^']+';/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
    const html = readFileSync(join(built.folder, 'deck.html'), 'utf8');
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="(?!data:)/);
  });

  it('shows every slide of the deck under its id', async () => {
    const shown = await page.$$eval('svg[data-marpit-svg]', (slides) => slides.length);
    expect(shown).toBeGreaterThanOrEqual(built.manifest.slides.length);
    await page.goto(`${pathToFileURL(join(built.folder, 'deck.html')).href}#${built.manifest.slides[3]?.id}`);
    const layout = await page.evaluate(() => {
      const middle = document.elementsFromPoint(innerWidth / 2, innerHeight / 2);
      return middle.map((element) => element.closest('section')?.className).find(Boolean);
    });
    expect(layout?.split(' ')).toContain(built.manifest.slides[3]?.layout);
  });

  it('sets all Chinese in the embedded face', async () => {
    // The overview shows all slides; those out of view are not laid out unless they are asked to be.
    await page.keyboard.press('o');
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
    const client = await page.createCDPSession();
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await client.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'section h1, section h2, section h3, section li, section p, section td',
    });
    const faces = new Map<string, { custom: boolean; glyphs: number }>();
    for (const nodeId of nodeIds) {
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { familyName, isCustomFont, glyphCount } of fonts) {
        const known = faces.get(familyName)?.glyphs ?? 0;
        faces.set(familyName, { custom: isCustomFont, glyphs: known + glyphCount });
      }
    }
    expect([...faces].filter(([, { custom }]) => !custom)).toEqual([]);
    // A face may name itself by its weight: Noto Sans SC Thin.
    const chinese = [...faces].filter(([name]) => name.startsWith('Noto Sans SC'));
    const glyphs = chinese.reduce((sum, [, face]) => sum + face.glyphs, 0);
    expect(glyphs).toBeGreaterThan(2500);
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(loaded.join()).toContain('Noto Sans SC');
  });
});
