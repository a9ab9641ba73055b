import { beforeAll, describe, expect, it } from 'vitest';
import { expectSlide, look, screens, usePlayer } from './player-page.ts';

const at = usePlayer();
let deck: string;
beforeAll(async () => {
  deck = await at.writeDeck('deck.html', 12);
});

const all = Array.from({ length: 12 }, (_, i) => i + 1);
const expectReading = (number: number): Promise<void> =>
  expect
    .poll(() => look(at.page), { timeout: 10_000 })
    .toMatchObject({ hash: `#${number}`, mode: 'read', shown: all });
/** Waits until the page has come to the end of a glide. */
const atRest = (): Promise<unknown> =>
  at.page.evaluate(async () => {
    for (let frames = 0, last = scrollY; frames < 20; frames = scrollY === last ? frames + 1 : 0) {
      last = scrollY;
      await new Promise(requestAnimationFrame);
    }
  });
/** Where the head of the current slide stands in the window. */
const topOf = (number: number): Promise<number> =>
  at.page.$$eval('.deck-slide', (slides, i) => slides[i]?.getBoundingClientRect().top ?? -1, number - 1);

describe('reading', () => {
  it('shows slides with their notes in one column, on a phone from the start', async () => {
    await at.page.setViewport(screens.phone);
    await at.page.goto(deck);
    expect(await look(at.page)).toMatchObject({ hash: '', mode: 'read', shown: all });
    const found = await at.page.evaluate(() => {
      const notes = document.querySelector('.deck-notes');
      const slide = document.querySelector('.deck-slide .marpit')?.getBoundingClientRect();
      const text = notes?.getBoundingClientRect();
      return {
        slide: [slide?.left, slide?.width],
        isBelow: (text?.top ?? 0) >= (slide?.bottom ?? 0),
        text: notes?.textContent,
        size: notes && Number.parseFloat(getComputedStyle(notes).fontSize),
        width: document.documentElement.scrollWidth,
      };
    });
    expect(found).toMatchObject({ slide: [0, 390], isBelow: true, width: 390 });
    expect(found.text).toContain('第 1 个要点');
    expect(found.size).toBeGreaterThanOrEqual(16);
    expect(await at.page.$$eval('h2.deck-group', (heads) => heads.map((head) => head.textContent))).toEqual([
      '1从预训练到推理时计算',
      '2从预训练到推理时计算',
    ]);
  });

  it('stands where it will stand before the deck is read', async () => {
    await at.page.setViewport(screens.phone);
    const first = (): Promise<unknown> =>
      at.page.evaluate(() => {
        const box = document.querySelector('.deck-slide section')?.getBoundingClientRect();
        return [box?.x, box?.y, box?.width, getComputedStyle(document.documentElement).backgroundColor];
      });
    await at.page.goto(deck);
    const read = await first();
    await at.page.evaluateOnNewDocument(() =>
      addEventListener('DOMContentLoaded', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await at.page.reload();
    expect((await look(at.page)).mode).toBeUndefined();
    expect(await first()).toEqual(read);
  });

  it('keeps the place in the address while it is scrolled, without filling the history', async () => {
    await at.page.setViewport(screens.phone);
    await at.page.goto(deck);
    const before = await at.page.evaluate(() => history.length);
    for (const number of [2, 3, 4, 5]) {
      await at.page.evaluate(
        (i) =>
          scrollBy(0, (document.querySelectorAll('.deck-slide')[i]?.getBoundingClientRect().top ?? 0) - 20),
        number - 1,
      );
      await expectReading(number);
    }
    expect(await at.page.evaluate(() => history.length)).toBe(before);
    await at.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expectReading(12);
  });

  it('begins at the slide that the address names, and follows links and contents', async () => {
    await at.page.setViewport(screens.phone);
    await at.page.goto(`${deck}#7`);
    await expectReading(7);
    expect(await topOf(7)).toBeLessThan(100);
    await at.page.evaluate(() => {
      location.hash = '#方向-4';
    });
    await expectReading(4);
    expect(await topOf(4)).toBeLessThan(100);
    await at.page.tap('.deck-slide:nth-of-type(4) a[href="#3"]');
    await expectReading(3);
  });

  it('plays by its button and on a turned device, and reads again when that is turned back', async () => {
    await at.page.setViewport(screens.phone);
    await at.page.goto(`${deck}#5`);
    await at.page.setViewport(screens.turnedPhone);
    await expectSlide(at.page, 5);
    await at.page.setViewport(screens.phone);
    await expectReading(5);
    await at.page.tap('.deck-bar [aria-label="放映幻灯片"]');
    await expectSlide(at.page, 5);
    await at.page.setViewport(screens.turnedPhone);
    await at.page.setViewport(screens.phone);
    await expectSlide(at.page, 5);
    await at.page.tap('.deck-bar [aria-label="阅读幻灯片与备注"]');
    await expectReading(5);
  });

  it('comes and goes by its key, and leaves the scrolling keys to the browser', async () => {
    await at.page.goto(`${deck}#3`);
    await expectSlide(at.page, 3);
    await at.page.keyboard.press('r');
    await expectReading(3);
    const before = await at.page.evaluate(() => scrollY);
    await at.page.keyboard.press('Space');
    await expect.poll(() => at.page.evaluate(() => scrollY)).toBeGreaterThan(before);
    // A glide that is still under way outlasts the key.
    await expect
      .poll(async () => {
        await at.page.keyboard.press('End');
        return (await look(at.page)).hash;
      })
      .toBe('#12');
    await expectReading(12);
    await atRest();
    await at.page.keyboard.press('ArrowLeft');
    await expectReading(11);
    await at.page.keyboard.press('o');
    await at.page.keyboard.press('Escape');
    await expectReading(11);
    await at.page.keyboard.press('r');
    await expectSlide(at.page, 11);
  });

  it('moves by no click and no swipe', async () => {
    await at.page.goto(`${deck}#3`);
    await at.page.keyboard.press('r');
    await at.page.mouse.click(900, 200);
    await at.page.mouse.click(300, 200);
    await expectReading(3);
  });
});

describe('print', () => {
  it.each([
    'o',
    'r',
    'c',
    'b',
    'l',
  ] as const)('puts each slide on a page of its own, whatever is on the screen: %s', async (key) => {
    await at.page.goto(deck);
    await at.page.keyboard.press(key);
    const { getDocument } = await import('../pdfjs.ts');
    const task = getDocument({
      data: await at.page.pdf({ preferCSSPageSize: true, printBackground: true }),
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
      expect(text).not.toContain('备注');
    }
    await task.destroy();
  });
});
