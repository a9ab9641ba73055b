import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { toPlayerPage } from '../../src/player/page.ts';
import { makeDeck } from '../unit/player/sample.ts';
import { expectSlide, linger, look, script, usePlayer } from './player-page.ts';

const at = usePlayer();
let deck: string;
beforeAll(async () => {
  deck = await at.writeDeck('deck #1 演讲.html', 12);
});

describe('stage', () => {
  it.each([
    [1920, 1080],
    [1024, 768],
    [390, 844],
    [2560, 600],
  ])('fits the slide into %i × %i', async (width, height) => {
    await at.page.setViewport({ width, height });
    await at.page.goto(`${deck}#2`);
    await expectSlide(at.page, 2);
    const found = await at.page.evaluate(() => {
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
      await at.page.goto(`${deck}#2`);
      await expectSlide(at.page, 2);
      for (const key of ['n', 'o'] as const) {
        await at.page.keyboard.press(key);
        // Tiles that come into view get their own height with the next frame.
        await linger();
        const box = await (await at.page.$('.deck-current section h1'))?.boundingBox();
        all.push([box?.x ?? 0, box?.y ?? 0, box?.width ?? 0, box?.height ?? 0].map(Math.round));
      }
      await at.page.goto('about:blank');
      return all;
    };
    const usual = await boxes();
    await at.page.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' }),
    );
    expect(await boxes()).toEqual(usual);
  });

  it('takes the paper of the slide that is shown', async () => {
    await at.page.goto(`${deck}#3`);
    await expectSlide(at.page, 3);
    expect(await at.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(18, 40, 75)',
    );
  });

  it('says the title, and hides the other slides from screen readers and the tab key', async () => {
    await at.page.goto(deck);
    await at.page.keyboard.press('ArrowRight');
    await expect
      .poll(() => at.page.$eval('.deck-hidden-text[aria-live]', (region) => region.textContent))
      .toBe('第 2 页，共 12 页：第 2 页：从单一模型到系统工程');
    expect(await at.page.$$eval('.deck-slide:not([aria-hidden=true])', (slides) => slides.length)).toBe(1);
    for (let i = 0; i < 2; i++) await at.page.keyboard.press('Tab');
    const focused = await at.page.evaluate(() => document.activeElement?.closest('.deck-slide')?.className);
    expect(focused).toContain('deck-current');
    await at.page.keyboard.press('Tab');
    expect(await at.page.evaluate(() => document.activeElement?.closest('.deck-bar') !== null)).toBe(true);
  });

  it('goes where the browser’s own search finds text', async () => {
    await at.page.goto(deck);
    await at.page.evaluate(() =>
      document.querySelectorAll('.deck-slide')[6]?.dispatchEvent(new Event('beforematch', { bubbles: true })),
    );
    await expectSlide(at.page, 7);
  });

  it('shows all slides below each other without JavaScript', async () => {
    await at.page.setJavaScriptEnabled(false);
    await at.page.goto(deck);
    const tops = await at.page.$$eval('.deck-slide', (slides) =>
      slides
        .map((slide) => slide.getBoundingClientRect())
        .map(({ top, height }) => [Math.round(top), Math.round(height)]),
    );
    expect(tops).toEqual(Array.from({ length: 12 }, (_, i) => [i * 744, 720]));
    expect(
      await at.page.$$eval('.deck-notes', (notes) =>
        notes.every((note) => getComputedStyle(note).display === 'none'),
      ),
    ).toBe(true);
  });

  it('stands on one slide by CSS alone until the script has read the deck', async () => {
    const html = toPlayerPage({
      ...makeDeck(3, { face: false }),
      script: "document.documentElement.classList.add('deck-playing')",
    });
    const url = await at.write('early.html', html);
    await at.page.goto(url);
    const shown = await at.page.$$eval('.deck-slide', (slides) =>
      slides.map((slide) => getComputedStyle(slide).display),
    );
    expect(shown).toEqual(['block', 'none', 'none']);
  });

  it('paints the slide that a link leads to before the deck is read', async () => {
    await at.page.evaluateOnNewDocument(() =>
      addEventListener('DOMContentLoaded', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await at.page.goto(`${deck}#3`);
    const shown = await at.page.$$eval('.deck-slide', (slides) =>
      slides.flatMap((slide, i) => (getComputedStyle(slide).display === 'none' ? [] : [i + 1])),
    );
    expect(shown).toEqual([3]);
  });

  it('falls back to all slides below each other when the player cannot start', async () => {
    await at.page.evaluateOnNewDocument(() => {
      Element.prototype.prepend = () => {
        throw new Error('no player');
      };
    });
    await at.page.goto(deck);
    const tops = await at.page.$$eval('.deck-slide', (slides) =>
      slides.map((slide) => slide.getBoundingClientRect().top),
    );
    expect(tops).toEqual(Array.from({ length: 12 }, (_, i) => i * 744));
    expect(at.complaints).toHaveLength(1);
    at.complaints = [];
  });

  it('bears a deck of no slides', async () => {
    const url = await at.write(
      'empty.html',
      toPlayerPage({ ...makeDeck(1, { face: false }), slides: [], script }),
    );
    await at.page.goto(url);
    for (const key of ['ArrowRight', 'End', 'o', '3', 'Enter', 'Escape'] as const)
      await at.page.keyboard.press(key);
    expect(await look(at.page)).toMatchObject({ shown: [], mode: 'show' });
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
    await at.page.goto(await at.write('hostile.html', toPlayerPage({ ...hostile, slides, css, script })));
    await at.page.evaluate(() => {
      const added = document.createElement('script');
      added.textContent = 'window.ran=1';
      document.body.append(added);
      document.querySelector<HTMLAnchorElement>('a.script')?.click();
      return fetch('data:,x').catch(() => undefined);
    });
    await at.page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await look(at.page)).shown).toEqual([2]);
    expect(await at.page.evaluate(() => 'ran' in window)).toBe(false);
    expect(asked).toEqual([]);
    expect(at.complaints.length).toBeGreaterThan(5);
    expect(at.complaints.filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
    at.complaints = [];
    at.requests = [];
    server.close();
  });
});

it('keeps everything in one file', async () => {
  const html = await readFile(new URL(deck), 'utf8');
  expect(html).not.toMatch(/<(link|iframe|base|object|embed)\b|\ssrc=/);
});
