import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../src/browser/find.ts';
import { makeFolder, start } from '../cli/program.ts';
import { plainBrowser } from './browsers.ts';
import { readPdf } from './read-pdf.ts';
import { type ShippedDeck, shippedDeck } from './shipped-decks.ts';

interface Shown {
  titles: (string | undefined)[];
  notes: string[];
}

const require = createRequire(import.meta.url);
const marp = join(dirname(require.resolve('@marp-team/marp-cli/package.json')), 'marp-cli.js');

const folder = makeFolder();
let built: ShippedDeck;
let browser: BrowserContext;
let executable = '';
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  built = { ...(await shippedDeck()), folder };
  cpSync((await shippedDeck()).folder, folder, { recursive: true });
  const { value: found } = await findBrowsers(undefined).next();
  executable = found?.executable ?? '';
  browser = await (await plainBrowser()).createBrowserContext();
  const html = await runMarp('deck.md', '-o', 'stock.html');
  expect(html.code, html.stderr).toBe(0);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const runMarp = (...args: string[]) =>
  start(marp, args, built.folder, { CHROME_NO_SANDBOX: process.getuid?.() === 0 ? '1' : '' }).outcome;

/** The heading and the notes of every slide in a page made by marp-cli, with its template's requests watched. */
async function readStock(): Promise<Shown> {
  const page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(pathToFileURL(join(built.folder, 'stock.html')).href, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const shown = await page.evaluate(() => {
    const bare = (text: string | null | undefined) => text?.replace(/[\s\u200b]/g, '');
    return {
      titles: [...document.querySelectorAll('section')].map((section) =>
        bare(section.querySelector('h1, h2, h3, h4, h5, h6')?.textContent),
      ),
      notes: [...document.querySelectorAll('.bespoke-marp-note')].map((note) => bare(note.textContent) ?? ''),
    };
  });
  return shown;
}

/** The same of our own file. */
async function readOurs(): Promise<Shown> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(built.folder, 'deck.html')).href);
  return page.evaluate(() => {
    const bare = (text: string | null | undefined) => text?.replace(/[\s\u200b]/g, '');
    return {
      titles: [...document.querySelectorAll('section[id]')]
        .filter((section) => section.closest('svg[data-marpit-svg]'))
        .map((section) => bare(section.querySelector('h1, h2, h3, h4, h5, h6')?.textContent)),
      notes: [...document.querySelectorAll('.deck-notes')].map((note) => bare(note.textContent) ?? ''),
    };
  });
}

describe('stock marp-cli in the folder of a deck', () => {
  it('shows the same slides with the same notes', async () => {
    const [stock, ours] = [await readStock(), await readOurs()];
    expect(stock.titles.length).toBe(built.manifest.slides.length);
    expect(stock.titles).toEqual(ours.titles);
    expect(stock.notes.length).toBeGreaterThan(5);
    const spoken = (notes: string[]): string[] => notes.filter((note) => note !== '');
    expect(spoken(stock.notes)).toEqual(spoken(ours.notes));
  });

  it('uses the theme that lies there, and needs no network', () => {
    const html = readFileSync(join(built.folder, 'stock.html'), 'utf8');
    expect(html).toContain('data-theme="route"');
    expect(html).toContain('--line-1');
    const [first, ...others] = requests.filter((url) => !url.startsWith('data:'));
    expect(first).toMatch(/stock\.html$/);
    // The pictures of the deck lie beside it.
    expect(others.filter((url) => !url.startsWith(pathToFileURL(join(built.folder, 'assets')).href))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  });

  it('prints it with the browser that ships', { timeout: 90_000 }, async () => {
    expect(existsSync(executable)).toBe(true);
    const printed = await runMarp('deck.md', '--pdf', '-o', 'stock.pdf', '--browser-path', executable);
    expect(printed.code, printed.stderr).toBe(0);
    const { pages, sizes } = await readPdf(readFileSync(join(built.folder, 'stock.pdf')));
    const { pages: ours } = await readPdf(readFileSync(join(built.folder, 'deck.pdf')));
    expect(sizes).toEqual(['960×540']);
    expect(pages.map((text) => text.length)).toEqual(ours.map((text) => text.length));
  });
});
