import type { DeckPage } from '../browser/page.ts';
import type { Context } from './context.ts';
import { type DeckFonts, embedFonts } from './fonts.ts';
import type { Sheet } from './sheet.ts';

/**
 * Opens a page of slides in a browser, sets it in its faces and does something with it.
 * @param work must be repeatable, should the browser die
 * @throws Failure as `BrowserKeeper.run`
 */
export function layoutPage<Result>(
  { html, css, lang, spoken }: Sheet,
  { browser, timer }: Pick<Context, 'browser' | 'timer'>,
  work: (page: DeckPage, fonts: DeckFonts) => Promise<Result>,
): Promise<Result> {
  timer.start('browser');
  return browser.run(async (session) => {
    timer.stop('browser');
    const page = await timer.time('layout', () => session.openPage(html));
    try {
      return await work(page, await timer.time('fonts', () => embedFonts(page, css, spoken, lang)));
    } finally {
      await page.close();
    }
  });
}
