import { beforeAll, describe, expect, it } from 'vitest';
import { toPlayerPage } from '../../src/player/page.ts';
import { bundleClient, makeDeck } from '../unit/player/sample.ts';
import type {} from './player-open.ts';
import { expectSlide, look, usePlayer } from './player-page.ts';

const at = usePlayer();
let deck: string;
beforeAll(async () => {
  const script = await bundleClient('../../tests/browser/player-open.ts');
  deck = await at.write('replaced.html', toPlayerPage({ ...makeDeck(9, { face: false }), script }));
});

/** Takes slides out of the deck that is shown, from the one with such a number on. */
const take = (from: number, count: number, index: number): Promise<void> =>
  at.page.evaluate(
    (first, last, current) => {
      const { slides, store } = window.player;
      for (const slide of slides.slice(first, last)) slide.element.remove();
      slides.splice(0, slides.length, ...window.readSlides());
      window.renumber(slides);
      store.reload(slides.length, current);
    },
    from - 1,
    from - 1 + count,
    index - 1,
  );

const bar = (): Promise<string | null> => at.page.$eval('.deck-count', (count) => count.textContent);

describe('a deck that is replaced while it is shown', () => {
  it('keeps its place, its address and its numbers', async () => {
    await at.page.goto(`${deck}#6`);
    await take(2, 3, 3);
    await expectSlide(at.page, 3);
    expect(await bar()).toBe('3 / 6');
    expect(await at.page.$eval('.deck-current', (slide) => slide.getAttribute('aria-label'))).toBe(
      '3 第 6 页：从单一模型到系统工程',
    );
    const numbers = await at.page.$$eval('.deck-slide section', (sections) =>
      sections.map(({ id, dataset }) => [id, dataset.marpitPagination, dataset.marpitPaginationTotal]),
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6].map((number) => [`${number}`, `${number}`, '6']));
    await at.page.keyboard.press('End');
    await expectSlide(at.page, 6);
  });

  it('goes on at its end when the current slide is gone', async () => {
    await at.page.goto(`${deck}#9`);
    await take(4, 6, 9);
    await expectSlide(at.page, 3);
  });

  it('makes its overview anew, open or not', async () => {
    await at.page.goto(`${deck}#5`);
    await at.page.keyboard.press('o');
    await take(2, 2, 3);
    const tiles = (): Promise<string[]> =>
      at.page.$$eval('.deck-open', (buttons) => buttons.map((button) => button.textContent ?? ''));
    expect((await tiles()).map((text) => text.split(' ')[0])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(await at.page.$$eval('.deck-group', (heads) => heads.length)).toBe(3);
    await at.page.keyboard.press('Escape');
    await expectSlide(at.page, 3);
    await take(1, 1, 2);
    await at.page.keyboard.press('o');
    expect(await tiles()).toHaveLength(6);
    await at.page.keyboard.press('ArrowRight');
    await at.page.keyboard.press('Enter');
    await expectSlide(at.page, 3);
  });

  it('is read and listed as it now is', async () => {
    await at.page.goto(`${deck}#5`);
    await at.page.keyboard.press('r');
    await take(3, 4, 2);
    await expect
      .poll(() => look(at.page))
      .toMatchObject({ hash: '#2', mode: 'read', shown: [1, 2, 3, 4, 5] });
    await at.page.keyboard.press('c');
    await at.page.keyboard.type('5');
    await at.page.keyboard.press('Enter');
    await expect.poll(() => look(at.page)).toMatchObject({ hash: '#5', mode: 'read' });
  });

  it('shows its new notes in the presenter’s window', async () => {
    await at.page.goto(`${deck}#1`);
    const desk = await at.openDesk();
    await desk.evaluate(() => {
      const { slides, store } = window.player;
      const first = slides[0];
      if (first !== undefined) slides[0] = { ...first, notes: ['别的备注'] };
      store.reload(slides.length, store.state.index);
    });
    expect(await desk.$eval('.deck-speech', (speech) => speech.textContent)).toBe('别的备注');
    await desk.close();
  });
});
