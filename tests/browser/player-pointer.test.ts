import { beforeAll, describe, expect, it } from 'vitest';
import { expectSlide, linger, look, screens, usePlayer } from './player-page.ts';

const at = usePlayer();
let deck: string;
beforeAll(async () => {
  deck = await at.writeDeck('deck #1 演讲.html', 12);
});

describe('pointer', () => {
  it('a click goes on, on the left third back', async () => {
    await at.page.goto(deck);
    await at.page.mouse.click(900, 150);
    await expectSlide(at.page, 2);
    await at.page.mouse.click(700, 150);
    await expectSlide(at.page, 3);
    await at.page.mouse.click(100, 150);
    await expectSlide(at.page, 2);
  });

  it('selecting text does not move, nor does taking the selection away', async () => {
    await at.page.goto(deck);
    const box = await (await at.page.$('.deck-slide:not([hidden]) h1'))?.boundingBox();
    if (!box) throw new Error('no title');
    const y = box.y + box.height / 2;
    await at.page.mouse.move(box.x + 5, y);
    await at.page.mouse.down();
    await at.page.mouse.move(box.x + 300, y, { steps: 5 });
    await at.page.mouse.up();
    expect(await at.page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(2);
    await at.page.mouse.click(900, 150);
    expect((await look(at.page)).shown).toEqual([1]);
    await at.page.mouse.click(900, 150);
    await expectSlide(at.page, 2);
  });

  it('a link within the deck leads to its slide, another opens beside it', async () => {
    await at.page.goto(deck);
    await at.page.click('.deck-slide:not([hidden]) a[href="#3"]');
    await expectSlide(at.page, 3);
    const link = await at.page.evaluate(() => {
      const found = document.querySelector<HTMLAnchorElement>('.deck-slide:not([hidden]) a[href^="https"]');
      document.addEventListener('click', (event) => event.preventDefault());
      found?.click();
      return [found?.target, found?.rel];
    });
    expect(link).toEqual(['_blank', 'noopener noreferrer']);
    await expectSlide(at.page, 3);
  });

  it('the wheel moves one slide a push', async () => {
    await at.page.goto(deck);
    await at.page.mouse.move(600, 300);
    await at.page.mouse.wheel({ deltaY: 120 });
    await expectSlide(at.page, 2);
    await linger();
    await at.page.mouse.wheel({ deltaY: -120 });
    await expectSlide(at.page, 1);
  });

  it('the controls work, and give the space bar back', async () => {
    await at.page.goto(deck);
    await at.page.mouse.move(600, 300);
    await at.page.mouse.move(640, 320);
    await at.page.click('.deck-bar button:nth-of-type(2)');
    await expectSlide(at.page, 2);
    await at.page.keyboard.press('Space');
    await expectSlide(at.page, 3);
    await at.page.focus('.deck-bar button:nth-of-type(1)');
    await at.page.keyboard.press('Space');
    await expectSlide(at.page, 2);
  });

  it('a finger swipes and taps', async () => {
    await at.page.setViewport(screens.turnedPhone);
    await at.page.goto(deck);
    const swipe = async (from: number, to: number): Promise<void> => {
      const touch = await at.page.touchscreen.touchStart(from, 400);
      await touch.move((from + to) / 2, 405);
      await touch.move(to, 408);
      await touch.end();
    };
    await swipe(320, 80);
    await expectSlide(at.page, 2);
    await swipe(80, 320);
    await expectSlide(at.page, 1);
    await at.page.touchscreen.tap(600, 30);
    await expectSlide(at.page, 2);
    await at.page.touchscreen.tap(40, 30);
    await expectSlide(at.page, 1);
  });
});
