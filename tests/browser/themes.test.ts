import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { layouts } from '../../src/model/deck.ts';
import { checkTheme } from '../../src/theme/check.ts';
import { langs, sizes, states } from '../../src/theme/specimen/specimen.ts';
import { keptBrowser } from './browsers.ts';
import { shippedArticles } from './shipped-decks.ts';
import { faultless, leastContrast, type SlideFaults, slideFaults } from './slide-faults.ts';

/** Each with what is known of it after the first theme. */
const articles = shippedArticles.map((name) => [name, newContext(keptBrowser())] as const);

const specimenSize = layouts.length * states.length * langs.length * sizes.length;
const themes = ['route', 'stage', 'folio', 'signal'];

describe.each(themes)('%s', (theme) => {
  // Three themes share their faces: English is looked at in one of these, and in the one that has its own.
  it.each(
    articles.slice(0, theme === 'route' || theme === 'folio' ? 2 : 1),
  )('shows every slide of %s whole, large and clear enough in 4:3', async (name, context) => {
    let faults: SlideFaults | undefined;
    const { deck, file } = await compileArticle(
      `content/${name}.md`,
      {
        theme,
        size: '4:3',
        formats: [],
        config: false,
        inspect: async (page) => {
          faults = await slideFaults(page, theme);
        },
      },
      context,
    );
    expect(file.messages).toEqual([]);
    expect(faults).toMatchObject(faultless(deck.slides.length));
    expect(faults?.least).toBeGreaterThanOrEqual(leastContrast(theme));
  });

  it('passes its own check: every layout, state, language, size and line', async () => {
    const { findings, slides, contrast } = await checkTheme(theme, keptBrowser());
    expect(findings).toEqual([]);
    expect(slides).toBe(specimenSize);
    expect(contrast.least).toBeGreaterThanOrEqual(leastContrast(theme));
  });
});
