import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toPlayerPage } from '../../src/player/page.ts';
import { bundleClient, makeDeck } from '../unit/player/sample.ts';

const script = await bundleClient();
let folder: string;
let browser: Browser;
let page: Page;
/** Everything that a page asked for beside the file itself and data URIs, and everything that it complained of. */
let requests: string[];
let complaints: string[];

const write = async (name: string, html: string): Promise<string> => {
  await writeFile(join(folder, name), html);
  return pathToFileURL(join(folder, name)).href;
};
let deck: string;
let english: string;
let long: string;

const watch = (watched: Page): void => {
  watched.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  watched.on('console', (message) => complaints.push(message.text()));
  watched.on('pageerror', (error) => complaints.push(String(error)));
};

interface Look {
  hash: string;
  mode: string | undefined;
  /** Numbers of the slides that are not hidden. */
  shown: number[];
  /** Numbers of the slides that lie where the middle of the window is. */
  middle: number;
}

const look = (on: Page = page): Promise<Look> =>
  on.evaluate(() => {
    const slides = [...document.querySelectorAll('.deck-slide')];
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.deck-slide');
    return {
      hash: location.hash,
      mode: document.documentElement.dataset.mode,
      shown: slides.flatMap((slide, i) => (slide.hasAttribute('hidden') ? [] : [i + 1])),
      middle: middle ? slides.indexOf(middle) + 1 : 0,
    };
  });

const expectSlide = async (number: number, on: Page = page): Promise<void> => {
  // The address follows a moment later when slides go by fast.
  await expect
    .poll(() => look(on), { timeout: 3000 })
    .toEqual({
      hash: `#${number}`,
      mode: 'show',
      shown: [number],
      middle: number,
    });
};

/** Longer than a slide that is only passed by, and than a glide of the wheel. */
const linger = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'player-test-'));
  deck = await write('deck #1 演讲.html', toPlayerPage({ ...makeDeck(12), script }));
  english = await write(
    'english.html',
    toPlayerPage({ ...makeDeck(3, { lang: 'en-GB', face: false }), script }),
  );
  long = await write('long.html', toPlayerPage({ ...makeDeck(500, { face: false }), script }));
  browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox'],
    headless: 'shell',
  });
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  requests = [];
  complaints = [];
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  watch(page);
});

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
  expect(
    requests.map((url) => url.split('#')[0] ?? '').filter((url) => ![deck, english, long].includes(url)),
  ).toEqual([]);
});

describe('keys', () => {
  it('step through the deck', async () => {
    await page.goto(deck);
    expect(await look()).toEqual({ hash: '', mode: 'show', shown: [1], middle: 1 });
    for (const [key, number] of [
      ['ArrowRight', 2],
      ['Space', 3],
      ['PageDown', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
      ['End', 12],
      ['ArrowRight', 12],
      ['Home', 1],
      ['ArrowLeft', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expectSlide(number);
    }
    await page.keyboard.press('End');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Space');
    await page.keyboard.up('Shift');
    await expectSlide(11);
  });

  it('go to a number', async () => {
    await page.goto(deck);
    await page.keyboard.type('10');
    expect(await page.$eval('.deck-toast', (toast) => toast.textContent)).toContain('10');
    await page.keyboard.press('Enter');
    await expectSlide(10);
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await expectSlide(12);
  });

  it('blank the screen and bring the slide back', async () => {
    await page.goto(`${deck}#4`);
    await page.keyboard.press('b');
    const black = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector('.deck-stage') as Element).visibility,
    ]);
    expect(black).toEqual(['rgb(0, 0, 0)', 'hidden']);
    await page.keyboard.press('w');
    expect((await look()).mode).toBe('white');
    await page.keyboard.press('PageDown');
    await expectSlide(4);
  });

  it('fill the screen', async () => {
    await page.goto(deck);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  });

  it('leave the browser its own', async () => {
    await page.goto(deck);
    await page.keyboard.down('Control');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('o');
    await page.keyboard.up('Control');
    expect(await look()).toMatchObject({ mode: 'show', shown: [1] });
  });

  it('show the sheet of keys, in the language of the deck', async () => {
    for (const [url, word] of [
      [deck, '下一页'],
      [english, 'Next slide'],
    ] as const) {
      await page.goto(url);
      await page.keyboard.press('?');
      const text = await page.$eval('dialog[open]', (dialog) => dialog.textContent);
      expect(text).toContain(word);
      await page.keyboard.press('Escape');
      expect(await page.$('dialog[open]')).toBeNull();
      await page.keyboard.press('ArrowRight');
      await expectSlide(2);
    }
  });
});

describe('pointer', () => {
  it('a click goes on, on the left third back', async () => {
    await page.goto(deck);
    await page.mouse.click(900, 150);
    await expectSlide(2);
    await page.mouse.click(700, 150);
    await expectSlide(3);
    await page.mouse.click(100, 150);
    await expectSlide(2);
  });

  it('selecting text does not move, nor does taking the selection away', async () => {
    await page.goto(deck);
    const box = await (await page.$('.deck-slide:not([hidden]) h1'))?.boundingBox();
    if (!box) throw new Error('no title');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 5, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(2);
    await page.mouse.click(900, 150);
    expect((await look()).shown).toEqual([1]);
    await page.mouse.click(900, 150);
    await expectSlide(2);
  });

  it('a link within the deck leads to its slide, another opens beside it', async () => {
    await page.goto(deck);
    await page.click('.deck-slide:not([hidden]) a[href="#3"]');
    await expectSlide(3);
    const link = await page.evaluate(() => {
      const found = document.querySelector<HTMLAnchorElement>('.deck-slide:not([hidden]) a[href^="https"]');
      document.addEventListener('click', (event) => event.preventDefault());
      found?.click();
      return [found?.target, found?.rel];
    });
    expect(link).toEqual(['_blank', 'noopener noreferrer']);
    await expectSlide(3);
  });

  it('the wheel moves one slide a push', async () => {
    await page.goto(deck);
    await page.mouse.move(600, 300);
    await page.mouse.wheel({ deltaY: 120 });
    await expectSlide(2);
    await linger();
    await page.mouse.wheel({ deltaY: -120 });
    await expectSlide(1);
  });

  it('the controls work, and give the space bar back', async () => {
    await page.goto(deck);
    await page.mouse.move(600, 300);
    await page.mouse.move(640, 320);
    await page.click('.deck-bar button:nth-of-type(2)');
    await expectSlide(2);
    await page.keyboard.press('Space');
    await expectSlide(3);
    await page.focus('.deck-bar button:nth-of-type(1)');
    await page.keyboard.press('Space');
    await expectSlide(2);
  });

  it('a finger swipes and taps', async () => {
    await page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true });
    await page.goto(deck);
    const swipe = async (from: number, to: number): Promise<void> => {
      const touch = await page.touchscreen.touchStart(from, 400);
      await touch.move((from + to) / 2, 405);
      await touch.move(to, 408);
      await touch.end();
    };
    await swipe(320, 80);
    await expectSlide(2);
    await swipe(80, 320);
    await expectSlide(1);
    await page.touchscreen.tap(330, 250);
    await expectSlide(2);
    await page.touchscreen.tap(40, 250);
    await expectSlide(1);
  });
});

describe('address', () => {
  it('leads to a slide by number, by id and by what stands on it', async () => {
    await page.goto(`${deck}#7`);
    await expectSlide(7);
    await page.goto('about:blank');
    await page.goto(`${deck}#${encodeURIComponent('方向-5')}`);
    await expectSlide(5);
    await page.evaluate(() => {
      location.hash = '#方向-9';
    });
    await expectSlide(9);
    await page.evaluate(() => {
      location.hash = `#${document.querySelectorAll('h1')[3]?.id}`;
    });
    await expectSlide(4);
  });

  it('that leads nowhere leaves the deck where it is', async () => {
    await page.goto(`${deck}#nothing`);
    await expectSlide(1);
    await page.evaluate(() => {
      location.hash = '#%E0%A4%A';
    });
    await expectSlide(1);
    await page.evaluate(() => {
      location.hash = '#4000';
    });
    await expectSlide(12);
  });

  it('keeps the place over back, forward and reload', async () => {
    await page.goto(deck);
    for (const number of [2, 3, 4]) {
      await page.keyboard.press('ArrowRight');
      await expectSlide(number);
      await linger();
    }
    await page.goBack();
    await expectSlide(3);
    await page.goForward();
    await expectSlide(4);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expectSlide(1);
    // The driver asks the browser where it stands in its history, which hears of it a moment later.
    await linger();
    await page.goBack();
    await expectSlide(12);
    await page.goBack();
    await expectSlide(4);
    await page.reload();
    await expectSlide(4);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.reload();
    await expectSlide(6);
  });

  it('is written seldom enough for every browser while a key is held', async () => {
    await page.goto(long);
    const before = await page.evaluate(() => history.length);
    for (let i = 0; i < 60; i++) await page.keyboard.press('ArrowRight');
    await expectSlide(61);
    expect((await page.evaluate(() => history.length)) - before).toBeLessThan(5);
  });
});

describe('stage', () => {
  it.each([
    [1920, 1080],
    [1024, 768],
    [390, 844],
    [2560, 600],
  ])('fits the slide into %i × %i', async (width, height) => {
    await page.setViewport({ width, height });
    await page.goto(`${deck}#2`);
    await expectSlide(2);
    const found = await page.evaluate(() => {
      const box = document.querySelector('.deck-current section')?.getBoundingClientRect();
      const { scrollWidth, scrollHeight } = document.documentElement;
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return {
        box: box && { x: box.x, y: box.y, width: box.width, height: box.height },
        scrollWidth,
        scrollHeight,
        paper,
      };
    });
    const scale = Math.min(width / 1280, height / 720);
    expect(found.box?.width).toBeCloseTo(1280 * scale, 0);
    expect(found.box?.height).toBeCloseTo(720 * scale, 0);
    expect(found.box?.x).toBeCloseTo((width - 1280 * scale) / 2, 0);
    expect(found.box?.y).toBeCloseTo((height - 720 * scale) / 2, 0);
    expect([found.scrollWidth, found.scrollHeight]).toEqual([width, height]);
    expect(found.paper).toBe('rgb(247, 244, 238)');
  });

  it('looks the same in WebKit, where the slide is scaled from outside', async () => {
    const boxes = async (): Promise<number[][]> => {
      const all: number[][] = [];
      await page.goto(`${deck}#2`);
      await expectSlide(2);
      for (const key of ['n', 'o'] as const) {
        await page.keyboard.press(key);
        const box = await (await page.$('.deck-current section h1'))?.boundingBox();
        all.push([box?.x ?? 0, box?.y ?? 0, box?.width ?? 0, box?.height ?? 0].map(Math.round));
      }
      await page.goto('about:blank');
      return all;
    };
    const usual = await boxes();
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' }),
    );
    expect(await boxes()).toEqual(usual);
  });

  it('takes the paper of the slide that is shown', async () => {
    await page.goto(`${deck}#3`);
    await expectSlide(3);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(18, 40, 75)',
    );
  });

  it('says the title, and hides the other slides from screen readers and the tab key', async () => {
    await page.goto(deck);
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.$eval('.deck-hidden-text', (region) => region.textContent))
      .toBe('第 2 页，共 12 页：第 2 页：从单一模型到系统工程');
    expect(await page.$$eval('.deck-slide:not([aria-hidden=true])', (slides) => slides.length)).toBe(1);
    for (let i = 0; i < 2; i++) await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.closest('.deck-slide')?.className);
    expect(focused).toContain('deck-current');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.deck-bar') !== null)).toBe(true);
  });

  it('goes where the browser’s own search finds text', async () => {
    await page.goto(deck);
    await page.evaluate(() =>
      document.querySelectorAll('.deck-slide')[6]?.dispatchEvent(new Event('beforematch', { bubbles: true })),
    );
    await expectSlide(7);
  });

  it('shows all slides below each other without JavaScript', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(deck);
    const tops = await page.$$eval('.deck-slide', (slides) =>
      slides
        .map((slide) => slide.getBoundingClientRect())
        .map(({ top, height }) => [Math.round(top), Math.round(height)]),
    );
    expect(tops).toEqual(Array.from({ length: 12 }, (_, i) => [i * 744, 720]));
    expect(
      await page.$$eval('.deck-notes', (notes) =>
        notes.every((note) => getComputedStyle(note).display === 'none'),
      ),
    ).toBe(true);
  });

  it('stands on one slide by CSS alone until the script has read the deck', async () => {
    const html = toPlayerPage({
      ...makeDeck(3, { face: false }),
      script: "document.documentElement.classList.add('deck-playing')",
    });
    const url = await write('early.html', html);
    await page.goto(url);
    const shown = await page.$$eval('.deck-slide', (slides) =>
      slides.map((slide) => getComputedStyle(slide).display),
    );
    expect(shown).toEqual(['block', 'none', 'none']);
    requests = [];
  });

  it('paints the slide that a link leads to before the deck is read', async () => {
    await page.evaluateOnNewDocument(() =>
      addEventListener('DOMContentLoaded', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await page.goto(`${deck}#3`);
    const shown = await page.$$eval('.deck-slide', (slides) =>
      slides.flatMap((slide, i) => (getComputedStyle(slide).display === 'none' ? [] : [i + 1])),
    );
    expect(shown).toEqual([3]);
  });

  it('falls back to all slides below each other when the player cannot start', async () => {
    await page.evaluateOnNewDocument(() => {
      Element.prototype.prepend = () => {
        throw new Error('no player');
      };
    });
    await page.goto(deck);
    const tops = await page.$$eval('.deck-slide', (slides) =>
      slides.map((slide) => slide.getBoundingClientRect().top),
    );
    expect(tops).toEqual(Array.from({ length: 12 }, (_, i) => i * 744));
    expect(complaints).toHaveLength(1);
    complaints = [];
  });

  it('bears a deck of no slides', async () => {
    const url = await write(
      'empty.html',
      toPlayerPage({ ...makeDeck(1, { face: false }), slides: [], script }),
    );
    await page.goto(url);
    for (const key of ['ArrowRight', 'End', 'o', '3', 'Enter', 'Escape'] as const)
      await page.keyboard.press(key);
    expect(await look()).toMatchObject({ shown: [], mode: 'show' });
    requests = [];
  });

  it('prints each slide on a page of its own, whatever is on the screen', async () => {
    await page.goto(deck);
    await page.keyboard.press('o');
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const task = getDocument({
      data: await page.pdf({ preferCSSPageSize: true, printBackground: true }),
      verbosity: 0,
    });
    const pdf = await task.promise;
    expect(pdf.numPages).toBe(12);
    for (const number of [1, 5, 12]) {
      const sheet = await pdf.getPage(number);
      expect(sheet.view).toEqual([0, 0, 960, 540]);
      const text = (await sheet.getTextContent()).items
        .map((item) => ('str' in item ? item.str : ''))
        .join('');
      expect(text).toContain(`第 ${number} 页`);
    }
    await task.destroy();
  });

  it('stays fast with 500 slides', async () => {
    const begun = performance.now();
    await page.goto(`${long}#450`);
    await expectSlide(450);
    expect(performance.now() - begun).toBeLessThan(3000);
    const before = (await page.metrics()).TaskDuration ?? 0;
    for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowLeft');
    await expectSlide(410);
    const perStep = (((await page.metrics()).TaskDuration ?? 0) - before) / 40;
    expect(perStep).toBeLessThan(0.05);
  });
});

describe('policy', () => {
  it('lets no other script run and nothing be asked for', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const hostile = makeDeck(2, { face: false });
    const slides = hostile.slides.map((slide) => ({
      ...slide,
      html:
        `${slide.html}<script>window.ran=1</script><script src="${outside}/a.js"></script>` +
        `<img src="data:," onerror="window.ran=1"><img src="${outside}/b.png">` +
        `<iframe src="${outside}/c"></iframe><link rel="stylesheet" href="${outside}/d.css">` +
        `<a class="script" href="javascript:window.ran=1">x</a>`,
    }));
    const css = `@import url(${outside}/e.css);${hostile.css}body{background:url(${outside}/f.png)}`;
    await page.goto(await write('hostile.html', toPlayerPage({ ...hostile, slides, css, script })));
    await page.evaluate(() => {
      const added = document.createElement('script');
      added.textContent = 'window.ran=1';
      document.body.append(added);
      document.querySelector<HTMLAnchorElement>('a.script')?.click();
      return fetch('data:,x').catch(() => undefined);
    });
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await look()).shown).toEqual([2]);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(asked).toEqual([]);
    expect(complaints.length).toBeGreaterThan(5);
    expect(complaints.filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
    complaints = [];
    requests = [];
    server.close();
  });
});

describe('overview', () => {
  it('opens at the current slide, moves by keys and leads to a slide', async () => {
    await page.goto(`${deck}#5`);
    await page.keyboard.press('o');
    expect(await look()).toMatchObject({ mode: 'overview', hash: '#5' });
    const number = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.querySelector('b')?.textContent ?? undefined);
    expect(await number()).toBe('5');
    await page.keyboard.press('ArrowRight');
    expect(await number()).toBe('6');
    await page.keyboard.press('ArrowDown');
    expect(Number(await number())).toBeGreaterThan(6);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await look()).mode).toBe('show');
    await page.keyboard.press('o');
    await page.click('.deck-slide:nth-of-type(2)');
    await expectSlide(2);
  });

  it('finds slides by their words', async () => {
    await page.goto(deck);
    await page.keyboard.press('/');
    await page.keyboard.type('第 9 页');
    const left = await page.$$eval('.deck-slide:not(.deck-filtered)', (slides) =>
      slides.map((slide) => slide.getAttribute('data-id')),
    );
    expect(left).toEqual(['方向-9']);
    expect(await page.$$eval('.deck-group:not(.deck-filtered)', (groups) => groups.length)).toBe(1);
    await page.keyboard.press('Enter');
    await expectSlide(9);
    await page.keyboard.press('ArrowRight');
    await expectSlide(10);
  });

  it('closes where it was opened', async () => {
    await page.goto(`${deck}#6`);
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await expectSlide(6);
  });
});

describe('presenter window', () => {
  it('steps with the slides, both ways, over reloads', async () => {
    await page.goto(`${deck}#2`);
    const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => popup && resolve(popup)));
    await page.keyboard.press('p');
    const desk = await opened;
    watch(desk);
    const shown = async (): Promise<number[]> => (await look(desk)).shown;
    await expect.poll(shown).toEqual([2, 3]);
    await expect
      .poll(() => desk.$eval('.deck-speech', (speech) => speech.textContent))
      .toContain('第 2 个要点');
    await desk.keyboard.press('PageDown');
    await expectSlide(3);
    await expect.poll(shown).toEqual([3, 4]);
    await page.keyboard.press('End');
    await expect.poll(shown).toEqual([12]);
    await desk.keyboard.press('b');
    await expect.poll(async () => (await look()).mode).toBe('black');
    await expect.poll(() => desk.$eval('.deck-alarm', (alarm) => alarm.textContent)).toBe('屏幕已变黑');
    await desk.keyboard.type('4');
    await desk.keyboard.press('Enter');
    await expectSlide(4);
    await desk.reload();
    await expect.poll(shown).toEqual([4, 5]);
    await page.reload();
    await desk.keyboard.press('ArrowRight');
    await expectSlide(5);
    await expect.poll(shown).toEqual([5, 6]);
    await desk.close();
  });

  it('keeps the time and the size of the notes', async () => {
    await page.goto(deck);
    const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => popup && resolve(popup)));
    await page.keyboard.press('p');
    const desk = await opened;
    await desk.waitForSelector('.deck-speech');
    const elapsed = (): Promise<string | null> =>
      desk.$$eval('.deck-desk time', (times) => times[1]?.textContent ?? null);
    expect(await elapsed()).toBe('0:00');
    await desk.keyboard.press('t');
    await expect.poll(elapsed, { timeout: 4000 }).toBe('0:01');
    const sizeOf = (): Promise<number> =>
      desk.$eval('.deck-speech', (speech) => Number.parseFloat(getComputedStyle(speech).fontSize));
    const before = await sizeOf();
    await desk.keyboard.press('+');
    expect(await sizeOf()).toBeGreaterThan(before);
    await desk.close();
  });
});

it('keeps everything in one file', async () => {
  const html = await readFile(new URL(deck), 'utf8');
  expect(html).not.toMatch(/<(link|iframe|base|object|embed)\b|\ssrc=/);
});
