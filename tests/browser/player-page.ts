import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { toPlayerPage } from '../../src/player/page.ts';
import { bundleClient, makeDeck, type SampleOptions } from '../unit/player/sample.ts';
import { plainBrowser } from './browsers.ts';

export const script = await bundleClient();

export interface Look {
  hash: string;
  mode: string | undefined;
  /** Numbers of the slides that are not hidden. */
  shown: number[];
  /** Number of the slide that lies where the middle of the window is. */
  middle: number;
}

/** What a window of the player shows. */
export const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const slides = [...document.querySelectorAll('.deck-slide')];
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.deck-slide');
    return {
      hash: location.hash,
      mode: document.documentElement.dataset.mode,
      shown: slides.flatMap((slide, i) => (slide.hasAttribute('hidden') ? [] : [i + 1])),
      middle: middle ? slides.indexOf(middle) + 1 : 0,
    };
  });

/** Waits until a window plays a slide, and only that; the address follows a moment later when slides go by fast. */
export const expectSlide = async (page: Page, number: number): Promise<void> => {
  await expect
    .poll(() => look(page))
    .toEqual({ hash: `#${number}`, mode: 'show', shown: [number], middle: number });
};

/** Longer than a slide that is only passed by, and than a glide of the wheel. */
export const linger = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

/** The sizes of the windows that the player is made for. */
export const screens = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844, hasTouch: true, isMobile: true },
  turnedPhone: { width: 844, height: 390, hasTouch: true, isMobile: true, isLandscape: true },
};

/** Everything that a page asked for beside files of the test and data URIs, and everything that it complained of. */
class Watch {
  requests: string[] = [];
  complaints: string[] = [];

  watch(page: Page): void {
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) this.requests.push(request.url());
    });
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }
}

/** A part of a browser with a page, fresh for each test, and a folder for decks. */
class Stand extends Watch {
  folder = '';
  browser!: BrowserContext;
  page!: Page;
  decks: string[] = [];

  /** Writes a page into the folder and tells its address. */
  async write(name: string, html: string): Promise<string> {
    const file = join(this.folder, name);
    await writeFile(file, html);
    const url = pathToFileURL(file).href;
    this.decks.push(url);
    return url;
  }

  writeDeck(name: string, count: number, options?: SampleOptions): Promise<string> {
    return this.write(name, toPlayerPage({ ...makeDeck(count, options), script }));
  }

  /** Opens the presenter's window from the page. */
  async openDesk(): Promise<Page> {
    const opened = new Promise<Page>((resolve) =>
      this.page.once('popup', (popup) => popup && resolve(popup)),
    );
    await this.page.keyboard.press('p');
    const desk = await opened;
    this.watch(desk);
    await desk.waitForSelector('.deck-speech p');
    return desk;
  }
}

/**
 * Sets up a part of the browser, which knows nothing of others, for a file of tests. After each test nothing may have been asked for but the decks, and the
 * page may not have complained, unless the test empties what it expected.
 */
export function usePlayer(): Stand {
  const stand = new Stand();
  beforeAll(async () => {
    stand.folder = await mkdtemp(join(tmpdir(), 'player-test-'));
    stand.browser = await (await plainBrowser()).createBrowserContext();
  });
  afterAll(async () => {
    await stand.browser?.close();
    await rm(stand.folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    stand.requests = [];
    stand.complaints = [];
    stand.page = await stand.browser.newPage();
    await stand.page.setViewport(screens.desktop);
    stand.watch(stand.page);
  });
  afterEach(async () => {
    await stand.page.close();
    expect(stand.complaints).toEqual([]);
    const asked = stand.requests.map((url) => url.split('#')[0] ?? '');
    expect(asked.filter((url) => !stand.decks.includes(url))).toEqual([]);
  });
  return stand;
}
