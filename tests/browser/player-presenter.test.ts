import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectSlide, look, usePlayer } from './player-page.ts';

const at = usePlayer();
let deck: string;
let timed: string;
beforeAll(async () => {
  timed = await at.writeDeck('timed.html', 9, { appendix: 3, seconds: 100, face: false });
  deck = await at.writeDeck('deck #1 演讲.html', 12);
});

/** Lets the clock of a window be so many seconds farther than it is. */
const skip = (window: Page, seconds: number): Promise<void> =>
  window.evaluate((by) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + by * 1000;
  }, seconds);

/** Lets the clocks of windows stand still at one time, so that it does not matter how long a test takes. */
async function stopClocks(...windows: Page[]): Promise<void> {
  const now = Date.now();
  for (const window of windows)
    await window.evaluate((time) => {
      Date.now = () => time;
    }, now);
}

describe('presenter window', () => {
  it('steps with the slides, both ways, over reloads', async () => {
    await at.page.goto(`${deck}#2`);
    const desk = await at.openDesk();
    const shown = async (): Promise<number[]> => (await look(desk)).shown;
    await expect.poll(shown).toEqual([2, 3]);
    await expect
      .poll(() => desk.$eval('.deck-speech', (speech) => speech.textContent))
      .toContain('第 2 个要点');
    await desk.keyboard.press('PageDown');
    await expectSlide(at.page, 3);
    await expect.poll(shown).toEqual([3, 4]);
    await at.page.keyboard.press('End');
    await expect.poll(shown).toEqual([12]);
    await desk.keyboard.press('b');
    await expect.poll(async () => (await look(at.page)).mode).toBe('black');
    await expect.poll(() => desk.$eval('.deck-alarm', (alarm) => alarm.textContent)).toBe('屏幕已变黑');
    await desk.keyboard.type('4');
    await desk.keyboard.press('Enter');
    await expectSlide(at.page, 4);
    await desk.reload();
    await expect.poll(shown).toEqual([4, 5]);
    await at.page.reload();
    await desk.keyboard.press('ArrowRight');
    await expectSlide(at.page, 5);
    await expect.poll(shown).toEqual([5, 6]);
    await desk.close();
  });

  it('keeps the time and the size of the notes', async () => {
    await at.page.goto(deck);
    const desk = await at.openDesk();
    await desk.waitForSelector('.deck-speech');
    const elapsed = (): Promise<string | null> =>
      desk.$$eval('.deck-desk time', (times) => times[1]?.textContent ?? null);
    expect(await elapsed()).toBe('0:00');
    await stopClocks(desk);
    await desk.keyboard.press('t');
    await skip(desk, 1);
    await expect.poll(elapsed).toBe('0:01');
    const sizeOf = (): Promise<number> =>
      desk.$eval('.deck-speech', (speech) => Number.parseFloat(getComputedStyle(speech).fontSize));
    const before = await sizeOf();
    await desk.keyboard.press('+');
    expect(await sizeOf()).toBeGreaterThan(before);
    await desk.close();
  });
});

describe('the time of the talk', () => {
  const times = (desk: Page): Promise<string[]> =>
    desk.$$eval('.deck-desk header :is(time, small, output)', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent ?? ''),
    );
  const isRunning = (desk: Page): Promise<boolean> =>
    desk.$$eval('.deck-desk header button', (buttons) => buttons[0]?.textContent === '暂停');
  const pace = (desk: Page): Promise<(string | null | undefined)[]> =>
    desk.$eval('.deck-pace', (output) => [(output as HTMLElement).dataset.pace, output.textContent]);
  it('starts when the talk leaves its first slide, and tells how it keeps to the plan', async () => {
    await at.page.goto(timed);
    const desk = await at.openDesk();
    expect(await times(desk)).toEqual(
      expect.arrayContaining(['已用时', '0:00', '/ 10:00', '本页', '/ 1:40']),
    );
    expect(await isRunning(desk)).toBe(false);
    expect(await desk.$eval('.deck-pace', (output) => output.checkVisibility())).toBe(false);
    await stopClocks(at.page, desk);
    await at.page.keyboard.press('ArrowRight');
    await expect.poll(() => isRunning(desk)).toBe(true);
    await expect.poll(async () => (await pace(desk))[0]).toBe('ahead');
    expect((await pace(desk))[1]).toBe('提前 1:40');
    await skip(desk, 120);
    await expect.poll(() => pace(desk)).toEqual(['onTime', '准时']);
    await skip(desk, 100);
    await expect.poll(async () => (await pace(desk))[1]).toMatch(/^落后 0:2\d$/);
    await desk.keyboard.press('ArrowRight');
    await expect.poll(() => pace(desk)).toEqual(['onTime', '准时']);
    await desk.close();
  });

  it('stands while it is paused, begins again after a reset, and by itself only once', async () => {
    await at.page.goto(timed);
    const desk = await at.openDesk();
    const elapsed = (): Promise<string | null | undefined> =>
      desk.$$eval('.deck-desk time', (all) => all[1]?.textContent);
    await desk.keyboard.press('t');
    await desk.keyboard.press('t');
    await skip(desk, 300);
    await desk.keyboard.press('ArrowRight');
    await expectSlide(at.page, 2);
    expect([await isRunning(desk), await elapsed()]).toEqual([false, '0:00']);
    await desk.click('.deck-desk header button:nth-of-type(2)');
    await desk.keyboard.press('Home');
    await expectSlide(at.page, 1);
    await desk.keyboard.press('ArrowRight');
    await expect.poll(() => isRunning(desk)).toBe(true);
    await desk.close();
  });

  it('begins with the next slide, not because the window was opened in the middle', async () => {
    await at.page.goto(`${timed}#4`);
    const desk = await at.openDesk();
    await expect.poll(async () => (await look(desk)).shown).toEqual([4, 5]);
    expect(await isRunning(desk)).toBe(false);
    await at.page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await look(desk)).shown).toEqual([5, 6]);
    await expect.poll(() => isRunning(desk)).toBe(true);
    await desk.close();
  });

  /** Shifts the time at which a talk was begun, in both windows, by changing what the talk's window was told. */
  const begin = async (desk: Page): Promise<void> => {
    await skip(at.page, -125);
    await desk.keyboard.press('ArrowRight');
    await expect.poll(() => isRunning(desk)).toBe(true);
    await skip(at.page, 125);
    await expect.poll(() => elapsedOf(desk)).toMatch(/^2:0\d$/);
  };
  const elapsedOf = (desk: Page): Promise<string | null | undefined> =>
    desk.$$eval('.deck-desk time', (all) => all[1]?.textContent);
  const onSlide = (desk: Page): Promise<string | null | undefined> =>
    desk.$$eval('.deck-desk time', (all) => all[2]?.textContent);

  it('goes on when either window is loaded again, or the desk is closed and opened', async () => {
    await at.page.goto(timed);
    let desk = await at.openDesk();
    await begin(desk);
    await desk.reload();
    await desk.waitForSelector('.deck-speech p');
    await expect.poll(() => elapsedOf(desk)).toMatch(/^2:[01]\d$/);
    await expect.poll(() => onSlide(desk)).toMatch(/^2:[01]\d$/);
    await at.page.reload();
    await at.page.waitForSelector('.deck-current');
    await desk.close();
    await at.page.bringToFront();
    desk = await at.openDesk();
    await expect.poll(() => isRunning(desk)).toBe(true);
    await expect.poll(() => elapsedOf(desk)).toMatch(/^2:[0-3]\d$/);
    await expect.poll(async () => (await pace(desk))[0]).toBe('onTime');
    await desk.keyboard.press('t');
    await expect.poll(() => isRunning(desk)).toBe(false);
    await desk.reload();
    await expect.poll(() => elapsedOf(desk)).toMatch(/^2:[0-3]\d$/);
    expect(await isRunning(desk)).toBe(false);
    await desk.close();
  });

  it('is kept when the slide window is closed, which the desk tells and can open again', async () => {
    const talk = await at.browser.newPage();
    await talk.goto(timed);
    const opened = new Promise<Page>((resolve) => talk.once('popup', (popup) => popup && resolve(popup)));
    await talk.keyboard.press('p');
    const desk = await opened;
    await desk.waitForSelector('.deck-speech p');
    await desk.keyboard.press('ArrowRight');
    await expect.poll(() => isRunning(desk)).toBe(true);
    await desk.keyboard.press('ArrowRight');
    await expect.poll(async () => (await look(desk)).shown).toEqual([3, 4]);
    await talk.close();
    const alarm = (): Promise<string> =>
      desk.$eval('.deck-alarm[role=status]', (element) => element.textContent ?? '');
    await expect.poll(alarm).toContain('放映窗口已关闭');
    expect(await isRunning(desk)).toBe(true);
    await desk.keyboard.press('ArrowRight');
    await expect.poll(async () => (await look(desk)).shown).toEqual([4, 5]);
    const again = new Promise<Page>((resolve) => desk.once('popup', (popup) => popup && resolve(popup)));
    await desk.click('.deck-alarm button');
    const second = await again;
    await expectSlide(second, 4);
    await expect.poll(alarm).toBe('');
    expect(await isRunning(desk)).toBe(true);
    await desk.bringToFront();
    await desk.keyboard.press('ArrowRight');
    await expectSlide(second, 5);
    await desk.reload();
    await expect.poll(async () => (await look(desk)).shown).toEqual([5, 6]);
    expect(await isRunning(desk)).toBe(true);
    await second.close();
    await desk.reload();
    await expect.poll(async () => (await look(desk)).shown).toEqual([5, 6]);
    await desk.close();
  });

  it('has no plan in a deck without times', async () => {
    await at.page.goto(deck);
    const desk = await at.openDesk();
    expect((await times(desk)).filter((text) => text !== '')).toEqual([
      '时间',
      expect.stringMatching(/^\d+:\d\d$/),
      '已用时',
      '0:00',
    ]);
    await desk.close();
  });
});

describe('what the presenter alone sees and does', () => {
  it('hears that the appendix follows, and the audience does not', async () => {
    await at.page.goto(`${timed}#6`);
    const desk = await at.openDesk();
    await expect.poll(() => desk.$eval('.deck-place', (place) => place.textContent)).toBe('6 / 6');
    const toast = (on: Page): Promise<string | null> =>
      on.$eval('.deck-toast', (element) => element.textContent);
    await desk.keyboard.press('PageDown');
    await expect.poll(() => toast(desk)).toContain('附录');
    expect(await toast(at.page)).toBe('');
    await expectSlide(at.page, 6);
    await desk.keyboard.press('PageDown');
    await expectSlide(at.page, 7);
    await expect.poll(() => desk.$eval('.deck-place', (place) => place.textContent)).toBe('附 1 / 3');
    await desk.close();
  });

  it('steers the spotlight from the slide on the desk', async () => {
    await at.page.goto(deck);
    const desk = await at.openDesk();
    await desk.keyboard.press('l');
    await expect.poll(() => at.page.$('.deck-lit')).not.toBeNull();
    await expect
      .poll(() => desk.$eval('.deck-alarm', (alarm) => alarm.textContent))
      .toBe('聚光灯跟随您的指针');
    const small = await (await desk.$('.deck-current section'))?.boundingBox();
    const large = await (await at.page.$('.deck-current section'))?.boundingBox();
    if (!small || !large) throw new Error('no slide');
    await desk.mouse.move(small.x + small.width * 0.25, small.y + small.height * 0.75);
    const light = (): Promise<number[]> =>
      at.page.$eval('.deck-light', (element) =>
        ['--deck-x', '--deck-y'].map((name) =>
          Math.round(Number.parseFloat((element as HTMLElement).style.getPropertyValue(name))),
        ),
      );
    await expect
      .poll(light)
      .toEqual([large.x + large.width * 0.25, large.y + large.height * 0.75].map(Math.round));
    await desk.keyboard.press('Escape');
    await expect.poll(() => at.page.$('.deck-lit')).toBeNull();
    await desk.close();
  });

  it('leads the audience from the contents', async () => {
    await at.page.goto(deck);
    const desk = await at.openDesk();
    await desk.keyboard.press('c');
    await desk.keyboard.type('第 7');
    await desk.keyboard.press('Enter');
    await expectSlide(at.page, 7);
    expect(await desk.$('dialog[open]')).toBeNull();
    await expect.poll(async () => (await look(desk)).shown).toEqual([7, 8]);
    await desk.close();
  });
});
