import type { DeckPage } from '../browser/page.ts';
import { printPdf } from '../browser/print.ts';
import { calendarDay } from '../language/date.ts';
import { type Anchors, slideAt } from '../marp/anchors.ts';
import { finishPdf } from '../pdf/finish.ts';
import { toBookmarks } from './bookmarks.ts';
import type { DeckFiles } from './emitter.ts';
import type { Presentation } from './presentation.ts';

/**
 * A tagged PDF with bookmarks.
 * @param onPrinted told when the page is not needed any more
 */
export async function deckPdf(presentation: Presentation, onPrinted?: () => void): Promise<DeckFiles> {
  const { width, height, page, title, lang, keywords, author, description } = presentation;
  // Most decks have none, and asking the page takes time.
  if (presentation.slides.some(({ html }) => html.includes('href="#')))
    await followLinks(page, presentation.anchors);
  const pdf = await printPdf(page, { width, height, tagged: true, outline: false });
  onPrinted?.();
  const date = documentDate(presentation.date);
  const finished = finishPdf(pdf, {
    title,
    lang,
    keywords,
    bookmarks: toBookmarks(presentation.slides),
    ...(author ? { author } : {}),
    ...(description ? { subject: description } : {}),
    ...(date ? { date } : {}),
  });
  return new Map([['deck.pdf', finished]]);
}

/** Lets the page's links to headings lead to its slides, whose elements have their numbers as ids. */
async function followLinks(page: DeckPage, anchors: Anchors): Promise<void> {
  const fragments = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? ''),
  );
  if (fragments.length === 0) return;
  const numbers = fragments.map((fragment) => slideAt(fragment, anchors) ?? 0);
  await page.evaluate((places: number[]) => {
    document.querySelectorAll('a[href^="#"]').forEach((link, index) => {
      if (places[index]) {
        link.setAttribute('href', `#${places[index]}`);
        return;
      }
      // What leads nowhere must not look as if it did.
      const text = document.createElement('span');
      text.append(...link.childNodes);
      link.replaceWith(text);
    });
  }, numbers);
}

/** SOURCE_DATE_EPOCH (seconds since 1970), else the article's date; never the clock, so that builds repeat. */
export function documentDate(
  written: string | undefined,
  epoch = process.env.SOURCE_DATE_EPOCH,
): Date | undefined {
  const seconds = epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) * 1000 : undefined;
  if (seconds !== undefined) return new Date(seconds);
  return written === undefined ? undefined : calendarDay(written);
}
