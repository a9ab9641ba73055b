import { beforeAll, describe, expect, it } from 'vitest';
import { expectSlide, look, screens, usePlayer } from './player-page.ts';

const at = usePlayer();
let long: string;
let short: string;
beforeAll(async () => {
  long = await at.writeDeck('long.html', 500, { face: false });
  short = await at.writeDeck('short.html', 50, { face: false });
});

/** How long a deck takes to open at a slide, and each of forty steps back from it, in milliseconds. */
async function timesOf(deck: string, number: number): Promise<{ opening: number; step: number }> {
  await at.page.goto('about:blank');
  const begun = performance.now();
  await at.page.goto(`${deck}#${number}`);
  await expectSlide(at.page, number);
  const opening = performance.now() - begun;
  const busy = async (): Promise<number> => (await at.page.metrics()).TaskDuration ?? 0;
  const before = await busy();
  for (let i = 0; i < 40; i++) await at.page.keyboard.press('ArrowLeft');
  await expectSlide(at.page, number - 40);
  return { opening, step: ((await busy()) - before) / 40 };
}

describe('a deck of 500 slides', () => {
  it('opens and steps in no more than ten times the time of 50', async () => {
    await timesOf(short, 45);
    const [few, many] = [await timesOf(short, 45), await timesOf(long, 450)];
    expect(many.opening).toBeLessThan(10 * few.opening);
    expect(many.step).toBeLessThan(10 * few.step);
  });

  it('is read from the middle without laying out the rest', async () => {
    await at.page.setViewport(screens.phone);
    await at.page.goto(`${long}#450`);
    await expect.poll(() => look(at.page)).toMatchObject({ hash: '#450', mode: 'read' });
    const seen = await at.page.evaluate(() => {
      const slides = [...document.querySelectorAll('.deck-slide')];
      const isSkipped = (slide: Element): boolean =>
        !(slide.querySelector('h1')?.checkVisibility({ contentVisibilityAuto: true }) ?? false);
      return { top: slides[449]?.getBoundingClientRect().top, skipped: slides.filter(isSkipped).length };
    });
    expect(Math.abs(seen.top ?? 999)).toBeLessThan(60);
    expect(seen.skipped).toBeGreaterThan(450);
    for (let i = 0; i < 5; i++) await at.page.evaluate(() => scrollBy(0, 2000));
    await expect.poll(async () => Number((await look(at.page)).hash.slice(1))).toBeGreaterThan(455);
  });

  it('lists and finds its slides in contents', async () => {
    await at.page.goto(long);
    await at.page.keyboard.press('c');
    await at.page.keyboard.type('321');
    await at.page.keyboard.press('Enter');
    await expectSlide(at.page, 321);
  });
});
