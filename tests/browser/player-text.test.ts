import { describe, expect, it } from 'vitest';
import { breakMark } from '../../src/model/break-mark.ts';
import { toPlayerPage } from '../../src/player/page.ts';
import { makeDeck } from '../unit/player/sample.ts';
import { script, usePlayer } from './player-page.ts';

const at = usePlayer();

/** A deck whose heading may break in three places. */
async function openMarked(): Promise<void> {
  const deck = makeDeck(4, { face: false });
  const slides = deck.slides.map((slide) => ({
    ...slide,
    html: slide.html.replace(
      '从单一模型到系统工程',
      `从${breakMark}单一模型${breakMark}到${breakMark}系统工程`,
    ),
  }));
  await at.page.goto(await at.write('marked.html', toPlayerPage({ ...deck, slides, script })));
}

describe('the places where a line may break', () => {
  it('are not copied', async () => {
    await openMarked();
    const copied = await at.page.evaluate(() => {
      const heading = document.querySelector('.deck-slide:not([hidden]) section h1');
      if (!heading) throw new Error('no heading is shown');
      getSelection()?.selectAllChildren(heading);
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true });
      document.dispatchEvent(event);
      const { clipboardData, defaultPrevented } = event;
      return {
        shown: heading.textContent,
        plain: clipboardData?.getData('text/plain'),
        html: clipboardData?.getData('text/html'),
        defaultPrevented,
      };
    });
    expect(copied.shown).toContain(breakMark);
    expect(copied.defaultPrevented).toBe(true);
    expect(copied.plain).toBe('第 1 页：从单一模型到系统工程');
    expect(copied.html).toContain('从单一模型到系统工程');
  });

  it('do not part what is searched for', async () => {
    await openMarked();
    await at.page.keyboard.press('/');
    await at.page.keyboard.type('2 页：从单一模型到系统');
    const left = await at.page.$$eval('.deck-slide:not(.deck-filtered)', (slides) =>
      slides.map((slide) => slide.getAttribute('data-id')),
    );
    expect(left).toEqual(['方向-2']);
  });
});
