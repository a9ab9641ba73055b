import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Serving, serve } from '../../src/preview/serve.ts';
import { bundleClient } from '../unit/player/sample.ts';
import { FakeDeck, update } from '../unit/preview/sample.ts';
import { plainBrowser } from './browsers.ts';

const script = await bundleClient('live/main.ts');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'roadmap-deck-live-')));
const article = join(folder, 'article.md');

let browser: BrowserContext;
let page: Page;
let serving: Serving;
let deck: FakeDeck;
let complaints: string[];

beforeAll(async () => {
  browser = await (await plainBrowser()).createBrowserContext();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const start = (port = 0): Promise<Serving> =>
  serve(article, { openDeck: async () => deck, port, env: {}, readScript: async () => script });

beforeEach(async () => {
  writeFileSync(article, 'One Two Three');
  // A slide for each word.
  deck = new FakeDeck(() => {
    const words = readFileSync(article, 'utf8').split(/\s+/).filter(Boolean);
    return update(words.includes('broken') ? undefined : words, { files: [article] });
  });
  serving = await start();
  complaints = [];
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
});
afterEach(async () => {
  await page.close();
  await serving.close();
});

const titles = (on = page): Promise<string[]> =>
  on.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.deck-slide')].map(({ dataset }) => dataset.title ?? ''),
  );

it('follows the source, in the slides’ window and in the presenter’s', async () => {
  await page.goto(serving.url);
  expect(await titles()).toEqual(['One', 'Two', 'Three']);
  const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
  await page.keyboard.press('p');
  const presenter = (await opened) as Page;
  writeFileSync(article, 'One Other Three Four');
  for (const window of [page, presenter])
    await expect.poll(() => titles(window)).toEqual(['One', 'Other', 'Three', 'Four']);
  await presenter.close();
  expect(complaints).toEqual([]);
});

it('shows what keeps the source from being a deck, from the first page on', async () => {
  await serving.close();
  writeFileSync(article, 'broken');
  serving = await start();
  await page.goto(serving.url);
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('It is broken');
  writeFileSync(article, 'One Two');
  await expect.poll(() => titles()).toEqual(['One', 'Two']);
  await expect.poll(() => page.evaluate(() => document.body.innerText)).not.toContain('It is broken');
  expect(complaints).toEqual([]);
});

it('takes its own page’s choice, and gives it the downloads', async () => {
  await page.goto(serving.url);
  const ask = (path: string, init: RequestInit = {}): Promise<number> =>
    page.evaluate(async (to, how) => (await fetch(to, how)).status, path, init as object);
  const headers = { 'Content-Type': 'application/json' };
  expect(await ask('/settings', { method: 'POST', headers, body: '{"theme":"stage"}' })).toBe(204);
  expect(deck.chosen).toEqual([{ theme: 'stage' }]);
  expect(await ask('/deck.pdf')).toBe(200);
  expect(await ask('/deck.html')).toBe(200);
});

it('is found again by a page whose server was gone', async () => {
  await page.goto(serving.url);
  const { port } = new URL(serving.url);
  await serving.close();
  writeFileSync(article, 'Another deck');
  serving = await start(Number(port));
  await expect.poll(() => titles()).toEqual(['Another', 'deck']);
});

/** A page of another port of this machine: the nearest that a foreign page can come. */
const serveForeign = (html: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

it('is closed to a page from elsewhere', async () => {
  const { url } = serving;
  const foreign = await serveForeign(
    `<iframe src="${url}"></iframe><img src="${url}deck.pdf"><script src="${url}deck.html"></script>
     <form method="post" enctype="text/plain" action="${url}settings" target="frame">
     <input name='{"theme":"stage","more":"' value='"}'></form><iframe name="frame"></iframe>`,
  );
  await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
  const tried = await page.evaluate(async (to) => {
    document.querySelector('form')?.submit();
    const ask = (path: string, init?: RequestInit): Promise<string> =>
      fetch(to + path, init).then(
        async (answer) => `${answer.status} ${(await answer.text()).length}`,
        () => 'refused',
      );
    const events = new Promise<string>((resolve) => {
      const source = new EventSource(`${to}events`);
      source.onmessage = () => resolve('heard');
      source.onerror = () => resolve('refused');
    });
    const json = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"theme":"stage"}',
    };
    const simple = { method: 'POST', body: '{"theme":"stage"}', mode: 'no-cors' as const };
    return Promise.all([
      ask(''),
      ask('deck.pdf'),
      ask('settings', json),
      ask('settings', simple),
      ask('', { mode: 'no-cors' }),
      events,
    ]);
  }, url);
  // An answer that may not be read comes as an error, or as one without status and text.
  for (const outcome of tried) expect(['refused', '0 0']).toContain(outcome);
  // A frame that is still on its way has no content yet.
  await vi.waitFor(
    async () => {
      const frames = page.frames().slice(1);
      const contents = await Promise.all(frames.map((frame) => frame.content()));
      expect(contents.join('')).not.toContain('deck-slide');
    },
    { timeout: 20_000 },
  );
  expect(deck.chosen).toEqual([]);
  expect(deck.prints).toBe(0);
  foreign.close();
  foreign.closeAllConnections();
});
