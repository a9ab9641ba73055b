import { beforeAll, describe, expect, it } from 'vitest';
import { inspectText } from '../../src/browser/inspect-text.ts';
import type { BrowserKeeper } from '../../src/browser/keep.ts';
import { measureSlides } from '../../src/browser/measure.ts';
import type { DeckPage } from '../../src/browser/page.ts';
import { paintedText } from '../../src/browser/painted-text.ts';
import { contrastOf } from '../../src/check/rules/contrast.ts';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { checkTheme } from '../../src/theme/check.ts';
import { isFaint, isSmall } from '../../src/theme/check-shown.ts';
import { keptBrowser } from './browsers.ts';

const themes = ['route', 'stage', 'folio', 'signal'];
const sizes = ['16:9', '4:3'] as const;
/** What each theme promises for every text. */
const promised: Record<string, number> = { signal: 7 };

let browser: BrowserKeeper;
beforeAll(() => {
  browser = keptBrowser();
});

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
async function faultsOf(page: DeckPage, theme: string) {
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

describe.each(themes)('%s', (theme) => {
  it.each(
    sizes.flatMap((size) => ['zh', 'en'].map((lang) => [lang, size] as const)),
  )('shows every slide of the %s article whole, large and clear enough in %s', async (lang, size) => {
    let faults: Awaited<ReturnType<typeof faultsOf>> | undefined;
    const { deck, file } = await compileArticle(
      `content/ai-roadmap.${lang}.md`,
      {
        theme,
        size,
        formats: [],
        config: false,
        inspect: async (page) => {
          faults = await faultsOf(page, theme);
        },
      },
      newContext(browser),
    );
    expect(file.messages).toEqual([]);
    expect(faults).toMatchObject({
      slides: deck.slides.length,
      overflow: [],
      overlaps: [],
      beyond: [],
      small: [],
      faint: [],
    });
    expect(faults?.least).toBeGreaterThanOrEqual(promised[theme] ?? 4.5);
  });

  it('passes its own check: every layout, state, language, size and line', async () => {
    const { findings, slides, contrast } = await checkTheme(theme, browser);
    expect(findings).toEqual([]);
    expect(slides).toBe(240);
    expect(contrast.least).toBeGreaterThanOrEqual(promised[theme] ?? 4.5);
  });
});
