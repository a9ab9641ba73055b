import { inspectText } from '../../src/browser/inspect-text.ts';
import { measureSlides } from '../../src/browser/measure.ts';
import type { DeckPage } from '../../src/browser/page.ts';
import { paintedText } from '../../src/browser/painted-text.ts';
import { contrastOf } from '../../src/model/contrast.ts';
import { isFaint, isSmall } from '../../src/theme/check-shown.ts';

/** What each theme promises for every text. */
const promised: Record<string, number> = { signal: 7 };

/** The least contrast that a theme's text may have. */
export const leastContrast = (theme: string): number => promised[theme] ?? 4.5;

/** Lines of text that end outside the block that they stand in, by more than a word or two. */
function linesBeyondBlocks(): string[] {
  const range = document.createRange();
  return [...document.querySelectorAll('section :is(li, p, td, th, h1, h2, h3)')].flatMap((block) => {
    const { paddingRight } = getComputedStyle(block);
    const edge = block.getBoundingClientRect().right - Number.parseFloat(paddingRight);
    range.selectNodeContents(block);
    const ends = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ right }) => right);
    return ends.some((end) => end > edge + 40) && !block.querySelector('img')
      ? [block.textContent ?? '']
      : [];
  });
}

/** What is wrong on the slides of a laid-out deck, by what it is called. */
export async function slideFaults(page: DeckPage, theme: string) {
  const [measured, { runs, overlaps }, paints] = [
    await measureSlides(page),
    await inspectText(page),
    await paintedText(page),
  ];
  return {
    slides: measured.length,
    overflow: measured.flatMap(({ overflow }, index) => (overflow > 0 ? [[index + 1, overflow]] : [])),
    overlaps,
    beyond: await page.evaluate(linesBeyondBlocks),
    small: runs.filter(isSmall),
    faint: paints.filter((paint) => isFaint(paint, promised[theme])),
    least: Math.min(...paints.map(({ color, background }) => contrastOf(color, background))),
  };
}

export type SlideFaults = Awaited<ReturnType<typeof slideFaults>>;

/** What a deck of so many slides is to have. */
export const faultless = (slides: number) => ({
  slides,
  overflow: [],
  overlaps: [],
  beyond: [],
  small: [],
  faint: [],
});
