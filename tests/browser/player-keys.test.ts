import { beforeAll, describe, expect, it } from 'vitest';
import { expectSlide, linger, look, usePlayer } from './player-page.ts';

const at = usePlayer();
let deck: string;
let english: string;
let long: string;
let turned: string;
beforeAll(async () => {
  english = await at.writeDeck('english.html', 3, { lang: 'en-GB', face: false });
  turned = await at.writeDeck('turned.html', 6, { lang: 'ar', face: false });
  long = await at.writeDeck('long.html', 500, { face: false });
  deck = await at.writeDeck('deck #1 演讲.html', 12);
});

describe('a deck that runs from right to left', () => {
  it('goes on to the left, by keys, clicks and buttons', async () => {
    await at.page.goto(turned);
    await at.page.keyboard.press('ArrowLeft');
    await expectSlide(at.page, 2);
    await at.page.mouse.click(100, 150);
    await expectSlide(at.page, 3);
    await at.page.mouse.click(1200, 150);
    await expectSlide(at.page, 2);
    await at.page.keyboard.press('ArrowRight');
    await expectSlide(at.page, 1);
    const [back, on] = await at.page.$$eval('.deck-step', (steps) =>
      steps.map((step) => step.getBoundingClientRect().left),
    );
    expect(on).toBeLessThan(back ?? 0);
  });
});

describe('keys', () => {
  it('step through the deck', async () => {
    await at.page.goto(deck);
    expect(await look(at.page)).toEqual({ hash: '', mode: 'show', shown: [1], middle: 1 });
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
      await at.page.keyboard.press(key);
      await expectSlide(at.page, number);
    }
    await at.page.keyboard.press('End');
    await at.page.keyboard.down('Shift');
    await at.page.keyboard.press('Space');
    await at.page.keyboard.up('Shift');
    await expectSlide(at.page, 11);
  });

  it('go to a number', async () => {
    await at.page.goto(deck);
    await at.page.keyboard.type('10');
    expect(await at.page.$eval('.deck-toast', (toast) => toast.textContent)).toContain('10');
    await at.page.keyboard.press('Enter');
    await expectSlide(at.page, 10);
    await at.page.keyboard.type('99');
    await at.page.keyboard.press('Enter');
    await expectSlide(at.page, 12);
  });

  it('blank the screen and bring the slide back', async () => {
    await at.page.goto(`${deck}#4`);
    await at.page.keyboard.press('b');
    const black = await at.page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector('.deck-current') as Element).visibility,
    ]);
    expect(black).toEqual(['rgb(0, 0, 0)', 'hidden']);
    await at.page.keyboard.press('w');
    expect((await look(at.page)).mode).toBe('white');
    await at.page.keyboard.press('PageDown');
    await expectSlide(at.page, 4);
  });

  it.each(['f', 'F5'] as const)('fill the screen: %s', async (key) => {
    await at.page.goto(deck);
    await at.page.keyboard.press(key);
    await expect.poll(() => at.page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
    await at.page.keyboard.press(key);
    await expect.poll(() => at.page.evaluate(() => document.fullscreenElement)).toBeNull();
  });

  it('leave the browser its own', async () => {
    await at.page.goto(deck);
    await at.page.keyboard.down('Control');
    await at.page.keyboard.press('ArrowRight');
    await at.page.keyboard.press('o');
    await at.page.keyboard.up('Control');
    expect(await look(at.page)).toMatchObject({ mode: 'show', shown: [1] });
  });

  it('show the sheet of keys, in the language of the deck', async () => {
    for (const [url, word] of [
      [deck, '下一页'],
      [english, 'Next slide'],
    ] as const) {
      await at.page.goto(url);
      await at.page.keyboard.press('?');
      const text = await at.page.$eval('dialog[open]', (dialog) => dialog.textContent);
      expect(text).toContain(word);
      await at.page.keyboard.press('Escape');
      expect(await at.page.$('dialog[open]')).toBeNull();
      await at.page.keyboard.press('ArrowRight');
      await expectSlide(at.page, 2);
    }
  });
});

describe('address', () => {
  it('leads to a slide by number, by id and by what stands on it', async () => {
    await at.page.goto(`${deck}#7`);
    await expectSlide(at.page, 7);
    await at.page.goto('about:blank');
    await at.page.goto(`${deck}#${encodeURIComponent('方向-5')}`);
    await expectSlide(at.page, 5);
    await at.page.evaluate(() => {
      location.hash = '#方向-9';
    });
    await expectSlide(at.page, 9);
    await at.page.evaluate(() => {
      location.hash = `#${document.querySelectorAll('.deck-slide h1')[3]?.id}`;
    });
    await expectSlide(at.page, 4);
  });

  it('that leads nowhere leaves the deck where it is', async () => {
    await at.page.goto(`${deck}#nothing`);
    await expectSlide(at.page, 1);
    await at.page.evaluate(() => {
      location.hash = '#%E0%A4%A';
    });
    await expectSlide(at.page, 1);
    await at.page.evaluate(() => {
      location.hash = '#4000';
    });
    await expectSlide(at.page, 12);
  });

  it('keeps the place over back, forward and reload', async () => {
    await at.page.goto(deck);
    for (const number of [2, 3, 4]) {
      await at.page.keyboard.press('ArrowRight');
      await expectSlide(at.page, number);
      await linger();
    }
    await at.page.goBack();
    await expectSlide(at.page, 3);
    await at.page.goForward();
    await expectSlide(at.page, 4);
    await at.page.keyboard.press('End');
    await at.page.keyboard.press('Home');
    await expectSlide(at.page, 1);
    // The driver asks the browser where it stands in its history, which hears of it a moment later.
    await linger();
    await at.page.goBack();
    await expectSlide(at.page, 12);
    await at.page.goBack();
    await expectSlide(at.page, 4);
    await at.page.reload();
    await expectSlide(at.page, 4);
    await at.page.keyboard.press('ArrowRight');
    await at.page.keyboard.press('ArrowRight');
    await at.page.reload();
    await expectSlide(at.page, 6);
  });

  it('is written seldom enough for every browser while a key is held', async () => {
    await at.page.goto(long);
    const before = await at.page.evaluate(() => history.length);
    for (let i = 0; i < 60; i++) await at.page.keyboard.press('ArrowRight');
    await expectSlide(at.page, 61);
    expect((await at.page.evaluate(() => history.length)) - before).toBeLessThan(5);
  });
});
