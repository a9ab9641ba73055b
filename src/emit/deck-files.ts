import type { DeckPage } from '../browser/page.ts';
import { printPdf } from '../browser/print.ts';
import { type Anchors, linkSlide, slideAt } from '../marp/anchors.ts';
import type { Theme } from '../marp/theme.ts';
import type { Assets } from '../model/assets.ts';
import type { Timer } from '../model/timer.ts';
import { finishPdf } from '../pdf/finish.ts';
import { readClientScript } from '../player/client-script.ts';
import { toPlayerPage } from '../player/page.ts';
import { toBookmarks } from './bookmarks.ts';
import type { Presentation } from './presentation.ts';

export const formats = ['md', 'html', 'pdf'] as const;
export type Format = (typeof formats)[number];

/**
 * The HTML and PDF of a presentation, by file name.
 * @param onPrinted told when the page is not needed any more
 */
export async function presentationFiles(
  presentation: Presentation,
  wanted: readonly Format[],
  timer: Timer,
  onPrinted?: () => void,
): Promise<Map<string, string | Uint8Array>> {
  // The browser prints while the HTML is made.
  const [pdf, html] = await Promise.all([
    wanted.includes('pdf') ? timer.time('pdf', () => deckPdf(presentation, onPrinted)) : undefined,
    wanted.includes('html') ? timer.time('html', () => deckHtml(presentation)) : undefined,
  ]);
  const files = new Map<string, string | Uint8Array>();
  if (html !== undefined) files.set('deck.html', html);
  if (pdf) files.set('deck.pdf', pdf);
  return files;
}

async function deckHtml({
  width,
  height,
  page: _page,
  anchors,
  slides,
  ...presentation
}: Presentation): Promise<string> {
  return toPlayerPage({
    ...presentation,
    slides: slides.map((slide) => ({ ...slide, html: linkSlide(slide.html, anchors) })),
    script: await readClientScript(),
    size: { width, height },
  });
}

async function deckPdf(presentation: Presentation, onPrinted?: () => void): Promise<Uint8Array> {
  const { width, height, page, title, lang, keywords, author, description } = presentation;
  // Most decks have none, and asking the page takes time.
  if (presentation.slides.some(({ html }) => html.includes('href="#')))
    await followLinks(page, presentation.anchors);
  const pdf = await printPdf(page, { width, height, tagged: true, outline: false });
  onPrinted?.();
  const date = documentDate(presentation.date);
  return finishPdf(pdf, {
    title,
    lang,
    keywords,
    bookmarks: toBookmarks(presentation.slides),
    ...(author ? { author } : {}),
    ...(description ? { subject: description } : {}),
    ...(date ? { date } : {}),
  });
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
      if (places[index]) link.setAttribute('href', `#${places[index]}`);
      else link.removeAttribute('href');
    });
  }, numbers);
}

/** SOURCE_DATE_EPOCH (seconds since 1970), else the article's date; never the clock, so that builds repeat. */
export function documentDate(
  written: string | undefined,
  epoch = process.env.SOURCE_DATE_EPOCH,
): Date | undefined {
  const seconds = epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) * 1000 : undefined;
  const date = new Date(seconds ?? (written && /^\d{4}-\d{2}-\d{2}/.test(written) ? written : Number.NaN));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** deck.md and what lies beside it so that marp-cli and Marp for VS Code show the same slides. */
export function markdownFiles(
  markdown: string,
  fontCss: string,
  theme: Theme,
  assets: Assets,
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([['deck.md', markdown], ...assets]);
  const { sources } = theme;
  for (const source of sources) {
    const faces =
      source.name === theme.name && fontCss !== ''
        ? `\n/* Faces cut to this deck's characters. */\n${fontCss}`
        : '';
    files.set(`themes/${source.name}.css`, source.css + faces);
  }
  const themeSet = sources.length > 0 ? 'themeSet: ./themes\n' : '';
  const local = assets.size > 0 ? 'allowLocalFiles: true\n' : '';
  files.set(
    '.marprc.yml',
    `# Read by marp-cli in this folder.\n${themeSet}${local}options:\n  emoji:\n    unicode: false\n    shortcode: false\n`,
  );
  const themes = sources.map((source) => `./themes/${source.name}.css`);
  files.set('.vscode/settings.json', `${JSON.stringify({ 'markdown.marp.themes': themes }, undefined, 2)}\n`);
  return files;
}
