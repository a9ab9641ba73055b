import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { bundleClient, makeDeck } from '../unit/player/sample.ts';
import { plainBrowser } from './browsers.ts';
import { LiveServer, type TestDeck, type TestSlide } from './live-server.ts';

const script = await bundleClient('live/main.ts');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A deck of slides with keys; every slide but the first was made of lines of the source. */
function toTestDeck(count: number, lang = 'en-GB'): TestDeck {
  const deck = makeDeck(count, { face: false, lang });
  const slides = deck.slides.map((slide, i): TestSlide => {
    const lines = i === 0 ? undefined : ([i * 10, i * 10 + 6] as const);
    return { ...slide, id: `slide-${i + 1}`, key: `key ${i + 1}`, lines };
  });
  return { ...deck, slides };
}
const twelve = toTestDeck(12);

let context: BrowserContext;
let page: Page;
let server: LiveServer;
let complaints: string[];

const watch = (watched: Page): void => {
  watched.on('console', (message) => complaints.push(message.text()));
  watched.on('pageerror', (error) => complaints.push(String(error)));
};

async function open(deck: TestDeck = twelve, hash = ''): Promise<TestSlide[]> {
  server = new LiveServer(deck, script);
  await server.open();
  await page.goto(`${server.url}${hash}`);
  await expect.poll(() => server.streamed.length).toBe(1);
  return deck.slides;
}

/** An edit of one slide: other words, another key. */
const edit = (slides: readonly TestSlide[], at: number, words = 'Edited'): TestSlide[] =>
  slides.map((slide, i) =>
    i === at
      ? { ...slide, key: `${slide.key} ${words}`, html: slide.html.replace(/从单一模型到系统工程/g, words) }
      : slide,
  );

const painted = async (version: number, on: Page = page): Promise<void> => {
  await expect
    .poll(() => on.evaluate(() => document.documentElement.dataset.livePainted))
    .toBe(String(version));
};

interface Look {
  id: string | undefined;
  hash: string;
  mode: string | undefined;
  order: string[];
}

const look = (on: Page = page): Promise<Look> =>
  on.evaluate(() => ({
    id: document.querySelector<HTMLElement>('.deck-current')?.dataset.id,
    hash: location.hash,
    mode: document.documentElement.dataset.mode,
    order: [...document.querySelectorAll<HTMLElement>('.deck-slide')].map(({ dataset }) => dataset.key ?? ''),
  }));

/** Keeps the elements of the slides at hand, to be compared with later ones. */
const hold = (): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { held: [...document.querySelectorAll('.deck-slide')] });
  });

/** For each slide now, where its element stood when they were held; -1 for a new one. */
const origins = (): Promise<number[]> =>
  page.evaluate(() => {
    const { held } = window as unknown as { held: Element[] };
    return [...document.querySelectorAll('.deck-slide')].map((slide) => held.indexOf(slide));
  });

const text = (selector: string, on: Page = page): Promise<string> =>
  on.$eval(selector, (element) => element.textContent ?? '');
const isShown = (selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => element.checkVisibility());
const findings: Diagnostic[] = [
  {
    severity: 'warning',
    rule: 'title-length',
    reason: 'long title',
    fix: 'Shorten it.',
    line: 70,
    slide: 8,
  },
  { severity: 'warning', rule: 'link', reason: 'bare link', line: 32, slide: 4 },
  { severity: 'error', rule: 'claim-count', reason: 'seven are six', line: 50, slide: 6 },
  { severity: 'warning', rule: 'talk-length', reason: 'long talk' },
];

beforeEach(async () => {
  complaints = [];
  context = await (await plainBrowser()).createBrowserContext();
  page = await context.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  watch(page);
});

afterEach(async () => {
  await context.close();
  await server.close();
  expect(complaints).toEqual([]);
});

describe('an edit', () => {
  it('changes the slide that it is about and keeps every element', async () => {
    const slides = await open(twelve, '#6');
    await hold();
    const changed = edit(slides, 5);
    await painted(server.change(changed, { edited: 5 }));
    expect(await origins()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect((await look()).order).toEqual(changed.map(({ key }) => key));
    expect(await look()).toMatchObject({ id: 'slide-6', hash: '#6', mode: 'show' });
    expect(await text('.deck-current h1')).toBe('第 6 页：Edited');
    expect(await page.$eval('.deck-current', (slide) => slide.className)).toContain('deck-edited');
    await page.waitForSelector('.deck-edited', { hidden: true });
  });

  it('moves, takes out and puts in slides, and numbers them', async () => {
    const slides = await open();
    const extra = { ...(slides[1] as TestSlide), id: 'extra', key: 'extra' };
    const [first, second, third, ...others] = slides as [TestSlide, TestSlide, TestSlide, ...TestSlide[]];
    await hold();
    await painted(server.change([first, third, extra, second, ...others.slice(1)]));
    expect(await origins()).toEqual([0, 2, -1, 1, 4, 5, 6, 7, 8, 9, 10, 11]);
    const numbers = await page.$$eval('.deck-slide', (all) =>
      all.map((slide) => slide.querySelector('section')?.getAttribute('data-marpit-pagination')),
    );
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
    await painted(server.change([]));
    expect((await look()).order).toEqual([]);
    await painted(server.change(slides.slice(0, 2)));
    expect((await look()).order).toEqual(['key 1', 'key 2']);
    await page.keyboard.press('ArrowRight');
    expect(await look()).toMatchObject({ id: 'slide-2' });
  });

  it('keeps the place by the slide, else by its number', async () => {
    const slides = await open(twelve, '#8');
    const more = [1, 2].map((n) => ({ ...(slides[1] as TestSlide), id: `new-${n}`, key: `new ${n}` }));
    await painted(server.change([...more, ...slides]));
    expect(await look()).toMatchObject({ id: 'slide-8', hash: '#10' });
    await painted(server.change(slides.filter(({ id }) => id !== 'slide-8')));
    expect(await look()).toMatchObject({ id: 'slide-11', hash: '#10' });
    await painted(server.change(slides.slice(0, 4)));
    expect(await look()).toMatchObject({ id: 'slide-4', hash: '#4' });
  });

  it('shows another style, title and language', async () => {
    const slides = await open();
    const css = `${twelve.css}section{background:rgb(1, 2, 3) !important}`;
    await painted(server.change(slides, { css, fonts: ['Some Face'], title: 'Renamed', lang: 'en-US' }));
    const seen = await page.evaluate(() => ({
      paper: getComputedStyle(document.querySelector('.deck-current section') as Element).backgroundColor,
      around: getComputedStyle(document.documentElement).backgroundColor,
      font: getComputedStyle(document.querySelector('.deck-bar') as Element).fontFamily,
      title: document.title,
      stage: document.querySelector('.deck-stage')?.getAttribute('aria-label'),
      lang: document.documentElement.lang,
    }));
    expect(seen).toEqual({
      paper: 'rgb(1, 2, 3)',
      around: 'rgb(1, 2, 3)',
      font: '"Some Face", system-ui, sans-serif',
      title: 'Renamed',
      stage: 'Renamed',
      lang: 'en-US',
    });
  });

  it('leaves overview, search and black screen as they are', async () => {
    const slides = await open(twelve, '#3');
    await page.keyboard.press('/');
    await page.keyboard.type('第 9 页');
    await painted(server.change(edit(slides, 8, '第 9 页 Edited')));
    const left = await page.$$eval('.deck-slide:not(.deck-filtered)', (all) =>
      all.map((slide) => (slide as HTMLElement).dataset.id),
    );
    expect(left).toEqual(['slide-9']);
    expect(await page.$$eval('.deck-open', (buttons) => buttons.length)).toBe(12);
    expect(await page.$eval('.deck-search input', (input) => (input as HTMLInputElement).value)).toBe(
      '第 9 页',
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await painted(server.change(slides));
    expect(await look()).toMatchObject({ mode: 'black', id: 'slide-3' });
  });

  it('leaves what is read at its height', async () => {
    const slides = await open();
    await page.keyboard.press('r');
    await expect.poll(async () => (await look()).mode).toBe('read');
    const top = (): Promise<number> =>
      page.$eval('[data-id=slide-5]', (slide) => slide.getBoundingClientRect().top);
    await page.evaluate(() => document.querySelector('[data-id=slide-5]')?.scrollIntoView());
    await page.evaluate(() => scrollBy(0, 120));
    await expect.poll(async () => (await look()).id).toBe('slide-5');
    const before = await top();
    await painted(server.change([{ ...(slides[1] as TestSlide), id: 'new', key: 'new' }, ...slides]));
    // A page is scrolled by whole pixels, and the slide that is new has a height of its own.
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    expect(await look()).toMatchObject({ mode: 'read', id: 'slide-5' });
  });

  it('touches one slide among a thousand', async () => {
    const slides = await open(toTestDeck(1000), '#500');
    await page.evaluate(() => {
      const changed = new Set<string | undefined>();
      Object.assign(window, { changed });
      const observer = new MutationObserver((records) => {
        for (const { target, addedNodes, removedNodes } of records)
          if (addedNodes.length + removedNodes.length > 0)
            changed.add((target as Element).closest<HTMLElement>('.deck-slide')?.dataset.id);
      });
      observer.observe(document.querySelector('.deck-stage') as Element, { childList: true, subtree: true });
    });
    await painted(server.change(edit(slides, 499)));
    const changed = await page.evaluate(() => [...(window as unknown as { changed: Set<string> }).changed]);
    expect(changed).toEqual(['slide-500']);
    expect(await text('.deck-current h1')).toContain('Edited');
  });

  it('is followed where the author wants it, also after a reload', async () => {
    const slides = await open(twelve, '#2');
    await painted(server.change(edit(slides, 6), { edited: 6 }));
    expect(await look()).toMatchObject({ id: 'slide-2' });
    await page.keyboard.press('d');
    await page.click('.deck-switch');
    await painted(server.change(edit(slides, 7), { edited: 7 }));
    expect(await look()).toMatchObject({ id: 'slide-8', hash: '#8' });
    await page.reload();
    await expect.poll(() => server.streamed.length).toBe(2);
    expect(await page.$eval('.deck-switch', (button) => button.getAttribute('aria-checked'))).toBe('true');
    await painted(server.change(edit(slides, 10), { edited: 10 }));
    expect(await look()).toMatchObject({ id: 'slide-11' });
  });

  it('that brings scripts brings no script to run', async () => {
    const slides = await open(twelve, '#2');
    const html = '<script>window.ran=1</script><img src="data:," onerror="window.ran=1">';
    const changed = slides.map((slide, i) =>
      i === 1 ? { ...slide, key: 'hostile', html: slide.html + html } : slide,
    );
    await painted(server.change(changed));
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(complaints.filter((complaint) => !complaint.includes('Content Security Policy'))).toEqual([]);
    complaints = [];
  });

  it('that needs what the page does not have makes it load anew, at the same place', async () => {
    const slides = await open(twelve, '#4');
    const unknown = slides.map((slide, i) => (i === 5 ? { ...slide, key: 'unknown' } : slide));
    server.change(unknown, { slides: {} });
    await expect.poll(() => server.streamed).toEqual(['1', '2']);
    expect(await look()).toMatchObject({ id: 'slide-4', order: unknown.map(({ key }) => key) });
  });

  it('of size or language makes the page load anew', async () => {
    const slides = await open();
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    server.change(slides, { size: { width: 960, height: 720 } });
    await expect.poll(() => server.streamed).toEqual(['1', '2']);
    server.deck = { ...server.deck, lang: 'zh-CN' };
    server.change(slides);
    await expect.poll(() => server.streamed).toEqual(['1', '2', '3']);
    expect(await page.$eval('.deck-opener', (button) => button.getAttribute('aria-label'))).toBe('预览');
    expect(await page.evaluate(() => 'isOld' in window)).toBe(false);
  });
});

describe('mistakes in the source', () => {
  const errors: Diagnostic[] = [
    {
      severity: 'error',
      rule: 'front-matter',
      reason: 'no YAML',
      fix: 'Close the quote.',
      line: 3,
      column: 8,
    },
    { severity: 'error', rule: 'configuration', reason: 'unknown name' },
  ];

  it('are told over the last good deck until they are mended', async () => {
    await open(twelve, '#4');
    expect(await isShown('.deck-errors')).toBe(false);
    server.tell({ errors });
    await page.waitForSelector('.deck-errors', { visible: true });
    const told = await text('.deck-errors');
    for (const part of [
      '2 errors',
      'The last good deck stays on view.',
      'no YAML',
      'Close the quote.',
      'article.md:3:8',
      'front-matter',
    ])
      expect(told).toContain(part);
    await expect.poll(() => text('.deck-hidden-text[role=status]')).toContain('no YAML');
    const covered = await page.$eval('.deck-errors', (sheet) => sheet.clientHeight / innerHeight);
    expect(covered).toBeLessThan(0.5);
    expect(await look()).toMatchObject({ id: 'slide-4', mode: 'show' });
    server.tell();
    await page.waitForSelector('.deck-errors', { hidden: true });
    await expect.poll(() => text('.deck-hidden-text[role=status]')).toBe('The source is in order again');
  });

  it('are told where there is no deck yet, and the first deck comes when they are mended', async () => {
    const slides = twelve.slides;
    await open({ ...twelve, slides: [] });
    server.tell({ errors });
    await page.waitForSelector('.deck-errors', { visible: true });
    expect(await text('.deck-errors h2')).toBe('2 errors in the source. There is no deck yet.');
    server.tell();
    server.change(slides, { size: twelve.size });
    await expect.poll(async () => (await look()).order).toEqual(slides.map(({ key }) => key));
    await page.keyboard.press('ArrowRight');
    expect(await look()).toMatchObject({ id: 'slide-2' });
  });

  it('lead to the editor where there is one', async () => {
    await open();
    server.tell({ errors, editor: true });
    await page.waitForSelector('.deck-errors button', { visible: true });
    await page.click('.deck-errors button');
    await expect
      .poll(() => server.asked)
      .toEqual([{ path: '/open', type: 'application/json', body: { line: 3 } }]);
  });
});

describe('the panel', () => {
  it('opens and closes by key and button, makes room, and is remembered', async () => {
    await open();
    const right = (): Promise<number> =>
      page.$eval('.deck-current .marpit', (slide) => slide.getBoundingClientRect().right);
    expect(await isShown('.deck-panel')).toBe(false);
    expect(await right()).toBe(1366);
    await page.keyboard.press('d');
    expect(await isShown('.deck-panel')).toBe(true);
    const edge = await page.$eval('.deck-panel', (panel) => panel.getBoundingClientRect().left);
    expect(await right()).toBeLessThanOrEqual(edge);
    await page.reload();
    await page.waitForSelector('.deck-panel', { visible: true });
    await page.click('.deck-panel header button');
    expect(await isShown('.deck-panel')).toBe(false);
    expect(await right()).toBe(1366);
    await page.mouse.move(400, 300);
    await page.mouse.move(420, 310);
    await page.click('.deck-opener');
    expect(await page.$eval('.deck-opener', (button) => button.getAttribute('aria-expanded'))).toBe('true');
    await page.setViewport({ width: 700, height: 500 });
    expect(await right()).toBe(700);
  });

  it('asks for another theme and cut, and shows the ones that hold', async () => {
    await open();
    await page.keyboard.press('d');
    const chosen = (): Promise<string[]> =>
      page.$$eval('.deck-field select', (selects) => selects.map(({ value }) => value));
    await expect.poll(chosen).toEqual(['route', 'full']);
    await page.select('.deck-field:nth-of-type(1) select', 'stage');
    await page.select('.deck-field:nth-of-type(2) select', 'talk');
    await expect
      .poll(() => server.asked)
      .toEqual([
        { path: '/settings', type: 'application/json', body: { theme: 'stage' } },
        { path: '/settings', type: 'application/json', body: { cut: 'talk' } },
      ]);
    server.tell({ theme: 'folio', cuts: [] });
    await expect.poll(chosen).toEqual(['folio', '']);
    expect(
      await page.$$eval('.deck-field', (fields) => fields.map((field) => field.checkVisibility())),
    ).toEqual([true, false]);
  });

  it('tells why something did not work', async () => {
    await open();
    server.refusal = { status: 400, error: 'there is no theme “stage”' };
    await page.keyboard.press('d');
    await page.select('.deck-field select', 'stage');
    await expect.poll(() => text('.deck-toast')).toBe('That did not work: there is no theme “stage”');
    expect(complaints.splice(0)).toEqual([expect.stringContaining('400')]);
    await server.close();
    await page.select('.deck-field select', 'folio');
    await expect.poll(() => text('.deck-toast')).toContain('Failed to fetch');
    complaints = [];
  });

  it('lists what was found, errors first, each leading to its slide', async () => {
    const slides = await open();
    expect(await text('.deck-state')).toBe('Checking…');
    server.find(findings);
    await expect.poll(() => text('.deck-badge')).toBe('4');
    await page.keyboard.press('d');
    expect(
      await page.$$eval('.deck-findings .deck-reason', (all) => all.map(({ textContent }) => textContent)),
    ).toEqual(['seven are six', 'bare link', 'long title', 'long talk']);
    expect(await text('.deck-findings li')).toContain('Line 50');
    await page.click('.deck-findings li:nth-child(2) button');
    expect(await look()).toMatchObject({ id: 'slide-4' });
    expect(await text('.deck-here')).toContain('bare link');
    // A slide put in before it does not lead the link astray.
    await painted(server.change([{ ...(slides[1] as TestSlide), id: 'new', key: 'new' }, ...slides]));
    expect(await text('.deck-state')).toBe('Checking…');
    await page.click('.deck-findings li:nth-child(1) button');
    expect(await look()).toMatchObject({ id: 'slide-6' });
    server.find([]);
    await expect.poll(() => text('.deck-findings')).toBe('FindingsNothing found');
    expect(await text('.deck-badge')).toBe('');
  });

  it('tells the lines of the slide and opens them in the editor', async () => {
    const slides = await open(twelve, '#3');
    await painted(server.change(slides));
    await page.keyboard.press('d');
    expect(await text('.deck-lines')).toBe('article.md:20–26');
    expect(await isShown('.deck-source button')).toBe(false);
    server.tell({ editor: true });
    await page.waitForSelector('.deck-source button', { visible: true });
    await page.click('.deck-source button');
    await expect.poll(() => server.asked.map(({ body }) => body)).toEqual([{ line: 20 }]);
    // The lines of a slide that stays may shift.
    await painted(server.change(slides.map((slide) => ({ ...slide, lines: [31, 31] }))));
    expect(await text('.deck-lines')).toBe('article.md:31');
    await page.keyboard.press('Home');
    await painted(server.change(slides));
    expect(await text('.deck-lines')).toBe('No lines of its own');
    expect(await isShown('.deck-source button')).toBe(false);
  });

  it('makes a click on the slide tell its lines instead of moving on', async () => {
    const slides = await open(twelve, '#3');
    await painted(server.change(slides));
    server.tell({ editor: true });
    await page.keyboard.press('d');
    await page.waitForSelector('.deck-source button', { visible: true });
    const isFlashing = (): Promise<boolean> =>
      page.$eval('.deck-source', (place) => place.getAnimations().length > 0);
    expect(await isFlashing()).toBe(false);
    await page.mouse.click(700, 200);
    expect(await isFlashing()).toBe(true);
    expect(await look()).toMatchObject({ id: 'slide-3' });
    expect(server.asked).toEqual([]);
    await page.keyboard.down('Alt');
    await page.mouse.click(700, 200);
    await page.keyboard.up('Alt');
    await expect.poll(() => server.asked.map(({ path }) => path)).toEqual(['/open']);
    expect(await look()).toMatchObject({ id: 'slide-3' });
    await page.keyboard.press('ArrowRight');
    expect(await look()).toMatchObject({ id: 'slide-4' });
    await page.keyboard.press('d');
    await page.mouse.click(700, 200);
    expect(await look()).toMatchObject({ id: 'slide-5' });
  });

  it('makes a tap do the same, and leaves swipes to the player', async () => {
    await page.setViewport({ width: 1366, height: 768, hasTouch: true });
    await open(twelve, '#3');
    await page.keyboard.press('d');
    await page.touchscreen.tap(700, 200);
    await expect
      .poll(() => page.$eval('.deck-source', (place) => place.getAnimations().length))
      .toBeGreaterThan(0);
    expect(await look()).toMatchObject({ id: 'slide-3' });
    const finger = await page.touchscreen.touchStart(700, 300);
    await finger.move(500, 300);
    await finger.end();
    await expect.poll(async () => (await look()).id).toBe('slide-4');
  });

  it('offers the deck as files, and a line in the sheet of keys', async () => {
    await open();
    await page.keyboard.press('d');
    expect(
      await page.$$eval('.deck-panel a', (links) =>
        links.map((link) => [link.getAttribute('href'), link.textContent]),
      ),
    ).toEqual([
      ['/deck.pdf', 'PDF'],
      ['/deck.html', 'HTML'],
    ]);
    await page.keyboard.press('?');
    expect(await text('dialog[open]')).toContain('Preview: source, theme, findings');
    await page.keyboard.press('d');
    expect(await isShown('.deck-panel')).toBe(true);
  });
});

describe('the server', () => {
  it('may go and come back', async () => {
    const slides = await open();
    await painted(server.change(edit(slides, 2)));
    await server.close();
    await expect.poll(() => text('.deck-connection')).toContain('gone');
    await server.open();
    await expect.poll(() => server.streamed.at(-1)).toBe('2');
    await expect.poll(() => text('.deck-connection')).toBe('Connected again');
    await painted(server.change(slides));
    await expect.poll(() => text('.deck-connection')).toBe('');
    complaints = complaints.filter((complaint) => !complaint.includes('Failed to load resource'));
  });
});

describe('the presenter window', () => {
  it('has every edit and stays in step', async () => {
    const slides = await open(twelve, '#5');
    const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => popup && resolve(popup)));
    await page.keyboard.press('p');
    const desk = await opened;
    watch(desk);
    await expect.poll(() => server.streamed.length).toBe(2);
    await expect.poll(async () => (await look(desk)).id).toBe('slide-5');
    await desk.bringToFront();
    const changed = edit([{ ...(slides[1] as TestSlide), id: 'new', key: 'new' }, ...slides], 5);
    await painted(server.change(changed, { title: 'Renamed' }), desk);
    await expect.poll(async () => (await look()).id).toBe('slide-5');
    await expect.poll(async () => (await look(desk)).id).toBe('slide-5');
    expect((await look(desk)).order).toEqual(changed.map(({ key }) => key));
    expect(await desk.title()).toBe('Presenter window – Renamed');
    expect(await desk.$('.deck-panel')).toBeNull();
    await desk.keyboard.press('PageDown');
    await expect.poll(async () => (await look()).id).toBe('slide-6');
  });
});

describe('accessibility', () => {
  interface Violation {
    id: string;
    nodes: { html: string }[];
  }

  /** What axe finds in the preview's and the player's own parts; the slides are the deck's affair. */
  const audit = async (): Promise<string[]> => {
    await page.evaluate(`${axe};0`);
    const violations = (await page.evaluate(
      `axe.run({ exclude: ['.deck-stage'] }, { rules: { 'page-has-heading-one': { enabled: false } } })
        .then((results) => results.violations)`,
    )) as Violation[];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };

  it.each([
    'en-GB',
    'zh-CN',
  ])('has no violations, closed, open, with errors and in the overview (%s)', async (lang) => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await open(toTestDeck(12, lang), '#6');
    server.tell({ editor: true });
    server.find(findings);
    await expect.poll(() => text('.deck-badge')).toBe('4');
    expect(await audit()).toEqual([]);
    await page.keyboard.press('d');
    expect(await audit()).toEqual([]);
    server.tell({ editor: true, errors: findings });
    await page.waitForSelector('.deck-errors', { visible: true });
    expect(await audit()).toEqual([]);
    await page.keyboard.press('o');
    expect(await audit()).toEqual([]);
  });

  it('is worked by keys alone, and gives the focus back', async () => {
    await open();
    server.find(findings);
    await expect.poll(() => text('.deck-badge')).toBe('4');
    await page.keyboard.press('d');
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.className);
    await page.focus('.deck-switch');
    await page.keyboard.press('Space');
    expect(await page.$eval('.deck-switch', (button) => button.getAttribute('aria-checked'))).toBe('true');
    expect(await look()).toMatchObject({ id: 'slide-1' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('deck-finding');
    await page.keyboard.press('Enter');
    expect(await look()).toMatchObject({ id: 'slide-6' });
    await page.keyboard.press('d');
    expect(await focused()).toContain('deck-opener');
  });

  it('marks no edit where motion is unwanted', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const slides = await open();
    await painted(server.change(edit(slides, 0), { edited: 0 }));
    const outline = await page.$eval(
      '.deck-edited section',
      (section) => getComputedStyle(section).outlineStyle,
    );
    expect(outline).toBe('none');
  });
});
