import { beforeAll, describe, expect, it } from 'vitest';
import { expectSlide, linger, look, screens, usePlayer } from './player-page.ts';

const at = usePlayer();
let deck: string;
let appended: string;
beforeAll(async () => {
  deck = await at.writeDeck('deck.html', 12);
  appended = await at.writeDeck('appended.html', 9, { appendix: 3, face: false });
});

describe('a talk with an appendix', () => {
  const text = (selector: string): Promise<string | null> =>
    at.page.$eval(selector, (element) => element.textContent);

  it('counts and fills its line by itself', async () => {
    await at.page.goto(`${appended}#6`);
    const line = (): Promise<string> =>
      at.page.$eval('.deck-progress > i', (element) => element.style.transform);
    expect([await text('.deck-count'), await line()]).toEqual(['6 / 6', 'scaleX(1)']);
    await at.page.goto('about:blank');
    await at.page.goto(`${appended}#8`);
    expect([await text('.deck-count'), await line()]).toEqual(['附 2 / 3', 'scaleX(1)']);
    await expect.poll(() => text('.deck-hidden-text[aria-live]')).toMatch(/^附录第 2 页，共 3 页：/);
    await at.page.keyboard.press('Home');
    expect(await line()).toBe('scaleX(0)');
  });

  it('is left for the appendix by two steps, of which the first says so', async () => {
    await at.page.goto(appended);
    await at.page.keyboard.press('End');
    await expectSlide(at.page, 6);
    await at.page.keyboard.press('ArrowRight');
    await expectSlide(at.page, 6);
    expect(await text('.deck-toast')).toContain('附录');
    await at.page.keyboard.press('ArrowRight');
    await expectSlide(at.page, 7);
    expect(await text('.deck-toast')).toBe('');
    await at.page.keyboard.press('ArrowLeft');
    await expectSlide(at.page, 6);
  });

  it('is not left by a key that is held', async () => {
    await at.page.goto(`${appended}#4`);
    // A key that goes down again without having come up repeats.
    for (let i = 0; i < 8; i++) await at.page.keyboard.down('ArrowRight');
    await at.page.keyboard.up('ArrowRight');
    await expectSlide(at.page, 6);
  });
});

describe('the spotlight', () => {
  const light = (): Promise<string[]> =>
    at.page.$eval('.deck-light', (element) => {
      const { display } = getComputedStyle(element);
      const { style } = element as HTMLElement;
      return [display, style.getPropertyValue('--deck-x'), style.getPropertyValue('--deck-y')];
    });

  it('follows the mouse until Escape or its key', async () => {
    await at.page.goto(`${deck}#2`);
    await at.page.mouse.move(300, 200);
    expect((await light())[0]).toBe('none');
    await at.page.keyboard.press('l');
    await at.page.mouse.move(500, 250);
    expect(await light()).toEqual(['block', '500px', '250px']);
    await at.page.keyboard.press('ArrowRight');
    await expectSlide(at.page, 3);
    expect((await light())[0]).toBe('block');
    await at.page.keyboard.press('Escape');
    expect((await light())[0]).toBe('none');
    await at.page.keyboard.press('l');
    await at.page.keyboard.press('l');
    expect((await light())[0]).toBe('none');
  });

  it('follows a finger, which then does not swipe', async () => {
    await at.page.setViewport(screens.turnedPhone);
    await at.page.goto(`${deck}#2`);
    await at.page.keyboard.press('l');
    const touch = await at.page.touchscreen.touchStart(500, 200);
    await touch.move(300, 210);
    await touch.move(200, 220);
    await touch.end();
    expect((await light()).slice(1)).toEqual(['200px', '220px']);
    await linger();
    expect((await look(at.page)).shown).toEqual([2]);
  });
});

describe('a change of slides', () => {
  const fading = (): Promise<(boolean | string)[]> =>
    at.page.evaluate(() => {
      const current = document.querySelector('.deck-current');
      return [
        document.documentElement.classList.contains('deck-fading'),
        current === null ? '' : getComputedStyle(current).animationName,
      ];
    });
  /** Presses a key within the page, and looks before any time goes by. */
  const pressAndLook = (key: string): Promise<(boolean | string)[]> => {
    return at.page.evaluate((pressed) => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
      const current = document.querySelector('.deck-current');
      return [
        document.querySelector('.deck-left') !== null,
        current === null ? '' : getComputedStyle(current).animationName,
      ];
    }, key);
  };

  it('fades, and leaves nothing behind', async () => {
    await at.page.goto(`${deck}#2`);
    await linger();
    expect(await pressAndLook('ArrowRight')).toEqual([true, 'deck-in']);
    await expectSlide(at.page, 3);
    await expect.poll(fading).toEqual([false, 'none']);
    expect(await at.page.$('.deck-left')).toBeNull();
  });

  it('is plain when it has to be fast, and out of the overview', async () => {
    await at.page.goto(`${deck}#2`);
    await linger();
    const looks = await at.page.evaluate(() =>
      ['ArrowRight', 'ArrowRight', 'ArrowRight'].map((key) => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        return document.documentElement.classList.contains('deck-fading');
      }),
    );
    expect(looks).toEqual([true, false, false]);
    await expectSlide(at.page, 5);
    await linger();
    await at.page.keyboard.press('o');
    await at.page.keyboard.press('ArrowRight');
    await at.page.keyboard.press('Enter');
    expect(await fading()).toEqual([false, 'none']);
  });

  it('does not move for people who want no motion', async () => {
    await at.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await at.page.goto(`${deck}#2`);
    await linger();
    expect((await pressAndLook('ArrowRight'))[1]).toBe('none');
    await expectSlide(at.page, 3);
  });
});

describe('the screen', () => {
  it('is kept awake while the deck fills it, again after the page was hidden', async () => {
    await at.page.evaluateOnNewDocument(() => {
      const locks: { released: boolean; release: () => Promise<void> }[] = [];
      Object.assign(window, { locks });
      const request = async () => {
        const lock = {
          released: false,
          release: async () => {
            lock.released = true;
          },
        };
        locks.push(lock);
        return lock;
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    await at.page.goto(deck);
    const held = (): Promise<boolean[]> =>
      at.page.evaluate(() =>
        (window as unknown as { locks: { released: boolean }[] }).locks.map((lock) => !lock.released),
      );
    expect(await held()).toEqual([]);
    await at.page.keyboard.press('f');
    await expect.poll(held).toEqual([true]);
    await at.page.evaluate(() => {
      for (const lock of (window as unknown as { locks: { released: boolean }[] }).locks)
        lock.released = true;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(held).toEqual([false, true]);
    await at.page.keyboard.press('f');
    await expect.poll(held).toEqual([false, false]);
  });

  it('may go dark where the browser does not know how to keep it awake', async () => {
    await at.page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'wakeLock', {
        value: { request: () => Promise.reject(new Error('refused')) },
      });
    });
    await at.page.goto(deck);
    await at.page.keyboard.press('f');
    await at.page.keyboard.press('ArrowRight');
    await expectSlide(at.page, 2);
  });
});
