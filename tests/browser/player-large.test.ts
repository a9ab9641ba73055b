import { beforeAll, describe, expect, it } from 'vitest';
import { expectSlide, look, screens, usePlayer } from './player-page.ts';

const at = usePlayer();
let long: string;
beforeAll(async () => {
  long = await at.writeDeck('long.html', 500, { face: false });
});

describe('a deck of 500 slides', () => {
  it('stays fast with 500 slides', async () => {
    const begun = performance.now();
    await at.page.goto(`${long}#450`);
    await expectSlide(at.page, 450);
    expect(performance.now() - begun).toBeLessThan(3000);
    const before = (await at.page.metrics()).TaskDuration ?? 0;
    for (let i = 0; i < 40; i++) await at.page.keyboard.press('ArrowLeft');
    await expectSlide(at.page, 410);
    const perStep = (((await at.page.metrics()).TaskDuration ?? 0) - before) / 40;
    expect(perStep).toBeLessThan(0.05);
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
