import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type Axe from 'axe-core';
import type { KeyInput, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { dependencyFile } from '../../src/model/package-files.ts';
import { makeFolder } from '../cli/program.ts';
import { keptBrowser } from './browsers.ts';
import { screens, usePlayer } from './player-page.ts';
import { shippedDeck } from './shipped-decks.ts';

const at = usePlayer();
const axe = readFileSync(dependencyFile('axe-core/axe.min.js'), 'utf8');

/** Each language in a theme of its own: a long deck in a bright one, and a short deck in a dark one. */
const decks = [
  ['ai-roadmap.zh', 'route'],
  ['quarters.en', 'stage'],
] as const;
const files = new Map<string, string>();
const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const short = join(folder, 'deck.html');
  const options = { theme: 'stage', formats: ['html' as const], config: false as const };
  const { files: made } = await compileArticle(
    'tests/articles/quarters.en.md',
    options,
    newContext(keptBrowser()),
  );
  writeFileSync(short, made.get('deck.html') ?? '');
  const long = join((await shippedDeck()).folder, 'deck.html');
  for (const [index, file] of [long, short].entries()) {
    files.set(decks[index]?.join(' ') ?? '', file);
    at.decks.push(pathToFileURL(file).href);
  }
});

const fileOf = (article: string, theme: string): string => files.get(`${article} ${theme}`) ?? '';

interface Found {
  player: string[];
  slides: string[];
}

/** What axe finds wrong in a window, with and without the slides' own HTML: `rule: element`. */
async function findIn(page: Page): Promise<Found> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    // The bar fades in: half way, its words are as pale as it is.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { axe: checker } = window as unknown as { axe: Pick<typeof Axe, 'run'> };
    // What is in order need not be told, which takes longer than finding it; nor is a style or a film to be fetched.
    const { violations } = await checker.run({ resultTypes: ['violations'], preload: false });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => ({
        text: `${id}: ${html}`,
        isSlide: document.querySelector(String(target[0]))?.closest('.marpit') != null,
      })),
    );
    const of = (isSlide: boolean) => found.filter((one) => one.isSlide === isSlide).map(({ text }) => text);
    return { player: of(false), slides: of(true) };
  });
}

const none: Found = { player: [], slides: [] };

/** What a deck can show, with the keys that it comes and goes by. */
const views: [view: string, on: KeyInput[], off: KeyInput[]][] = [
  ['the slide', [], []],
  ['overview', ['o'], ['Escape']],
  ['contents', ['c'], ['Escape']],
  ['the sheet of keys', ['?'], ['Escape']],
  ['the spotlight', ['l'], ['l']],
  ['a black screen', ['b'], ['b']],
  ['reading', ['r'], ['r']],
];

/** The player's state, to be sure that a view has come and gone. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { dataset, classList } = document.documentElement;
    const dialog = document.querySelector('dialog[open]')?.className ?? '';
    return [dataset.mode, dialog, classList.contains('deck-lit') ? 'lit' : ''].join(' ').trim();
  });

describe.each(decks)('%s in %s', (article, theme) => {
  it('has nothing against any view of it', async () => {
    await at.page.goto(`${pathToFileURL(fileOf(article, theme)).href}#9`);
    const found: Record<string, Found> = {};
    const states = new Set<string>();
    for (const [view, on, off] of views) {
      for (const key of on) await at.page.keyboard.press(key);
      if (on.length > 0) await expect.poll(() => stateOf(at.page)).not.toBe('show');
      states.add(await stateOf(at.page));
      found[view] = await findIn(at.page);
      for (const key of off) await at.page.keyboard.press(key);
      await expect.poll(() => stateOf(at.page)).toBe('show');
    }
    expect(found).toEqual(Object.fromEntries(views.map(([view]) => [view, none])));
    expect(states.size).toBe(views.length);
  });

  it('has nothing against the presenter’s window', async () => {
    await at.page.goto(`${pathToFileURL(fileOf(article, theme)).href}#9`);
    const desk = await at.openDesk();
    await desk.keyboard.press('t');
    expect(await findIn(desk)).toEqual(none);
    await desk.close();
  });

  it('has nothing against it on a phone', async () => {
    await at.page.setViewport(screens.phone);
    await at.page.goto(`${pathToFileURL(fileOf(article, theme)).href}#9`);
    expect(await findIn(at.page)).toEqual(none);
    await at.page.tap('.deck-bar button:nth-of-type(3)');
    expect(await findIn(at.page)).toEqual(none);
  });

  it('has nothing against it without its script', async () => {
    // The checker needs scripts: so it is the player's own that is taken out.
    const html = readFileSync(fileOf(article, theme), 'utf8').replace(/<script>[\s\S]*?<\/script>/, '');
    await at.page.goto(await at.write('bare.html', html));
    expect(await at.page.evaluate(() => document.documentElement.className)).toBe('');
    expect(await findIn(at.page)).toEqual(none);
  });

  it('tells its language', async () => {
    await at.page.goto(pathToFileURL(fileOf(article, theme)).href);
    const lang = await at.page.evaluate(() => document.documentElement.lang);
    expect(lang.slice(0, 2)).toBe(article.slice(-2));
  });
});

describe('by keys alone', () => {
  it('reaches every control, and shows where it is', async () => {
    await at.page.goto(await at.writeDeck('plain.html', 3, { face: false }));
    const reached: (string | null)[] = [];
    for (let i = 0; i < 12; i++) {
      await at.page.keyboard.press('Tab');
      const seen = await at.page.evaluate(() => {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLButtonElement)) return null;
        const bar = focused.closest('.deck-bar');
        const isSeen = getComputedStyle(focused).outlineStyle === 'solid' && bar !== null;
        return isSeen ? focused.getAttribute('aria-label') : null;
      });
      if (seen !== null) reached.push(seen);
    }
    expect(reached.slice(0, 9)).toEqual([
      '上一页',
      '下一页',
      '目录',
      '总览与搜索',
      '阅读幻灯片与备注',
      '演讲者窗口',
      '全屏',
      '按键',
    ]);
  });
});
