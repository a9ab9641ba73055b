import type { BrowserKeeper } from '../browser/keep.ts';
import type { DeckPage } from '../browser/page.ts';
import { shownSlides } from '../browser/shown.ts';
import type { Settings } from '../config/settings.ts';
import { toLedger } from '../deck/ledger.ts';
import { emitSlides } from '../emit/emit.ts';
import { markdownFiles } from '../emit/md.ts';
import { type CutFaces, withCutFaces } from '../fonts/own-faces.ts';
import type { Ledger } from '../model/ledger.ts';
import type { ShownSlide } from '../model/shown.ts';
import type { Timer } from '../model/timer.ts';
import { BuildCache } from './cache/build-cache.ts';
import { evidenceOf, reportCoverage } from './reports/coverage.ts';
import { type Draft, draftMarkdown, draftPage } from './render.ts';
import { type CompileOptions, draftArticle, type PlannedArticle } from './read.ts';
import { DraftPage, type FitTools, type FittedDeck, fitDeck, reportOverflow } from './fit.ts';
import { embedFonts, reportMissing } from './fonts.ts';
import { reportWhole, withThemeFaces } from './own-faces.ts';
import { toPresentation } from './presentation.ts';

export interface MakeOptions extends CompileOptions {
  /** Looks at the page once it is laid out. It is called again should the browser die, so it must be repeatable. */
  inspect?: (page: DeckPage) => Promise<void>;
  /** Told when the browser has printed the deck and is not needed for it any more. */
  onPrinted?: () => void;
}

/** A deck with all that was found out while it was made. Nothing of it is written yet. */
export interface CompiledArticle extends PlannedArticle {
  /** By path in the deck's folder; empty where the article has errors. */
  files: Map<string, string | Uint8Array>;
  /** Absent where the article could not be laid out. */
  ledger?: Ledger;
}

/**
 * Makes the deck of an article in memory: reads, plans, lays out, fits and accounts for it.
 * Mistakes in the article are messages of `file`.
 * @param memory what was found out when it was made before
 * @throws Failure for anything about the call or the machine
 */
export async function compileArticle(
  path: string,
  browser: BrowserKeeper,
  options: MakeOptions,
  timer: Timer,
  memory = new BuildCache(),
): Promise<CompiledArticle> {
  const {
    draft,
    tools,
    assets,
    files: _files,
    ...planned
  } = await draftArticle(path, options, timer, memory);
  const { file, reading, theme, settings } = planned;
  if (!draft || !tools) return { ...planned, files: new Map() };
  const account = (fitted: FittedDeck, shown: ShownSlide[]): Ledger =>
    toLedger(reading.units, fitted.deck, evidenceOf(fitted, shown, file));
  const { fitted, files, missing, own, ledger } = await layOut(
    draft,
    browser,
    { ...options, ...settings, account },
    tools,
  );
  reportMissing(missing, file);
  reportWhole(own, theme, file);
  for (const overflow of fitted.overflows) reportOverflow(overflow, file);
  reportCoverage(ledger, file);
  if (settings.formats.includes('md')) {
    const markdown = draftMarkdown(fitted, { theme: theme.name, size: settings.size });
    for (const [name, content] of markdownFiles(markdown, fitted.fontCss, withThemeFaces(theme, own), assets))
      files.set(name, content);
  }
  return { ...planned, deck: fitted.deck, files, ledger };
}

/** Fits a draft in the browser and makes the files of what fits. Repeatable, should the browser die. */
async function layOut(
  draft: Draft,
  browser: BrowserKeeper,
  { formats, rates, inspect, onPrinted, account }: LayOutOptions,
  tools: FitTools,
): Promise<LaidOut> {
  const { timer } = tools;
  const html = draftPage(draft);
  timer.start('browser');
  return browser.run(async (session) => {
    timer.stop('browser');
    const { css } = draft.style;
    const page = await timer.time('layout', () => session.openPage(html));
    try {
      const fonts = await timer.time('fonts', () => embedFonts(page, css, spokenIn(draft), draft.deck.lang));
      const drafted = new DraftPage(page, draft);
      const style = { ...draft.style, css: withCutFaces(css, fonts.own) };
      const fitted = await fitDeck({ ...draft, style, fontCss: fonts.css }, drafted.meter, tools);
      await timer.time('fit', () => drafted.show(fitted));
      const shown = await timer.time('coverage', () => shownSlides(page));
      if (inspect) await timer.time('inspect', () => inspect(page));
      const fits = fitted.overflows.length === 0;
      const presentation = toPresentation(fitted, rates, fonts.family ? [fonts.family] : [], page);
      const [files, ledger] = await Promise.all([
        fits ? emitSlides(presentation, formats, timer, onPrinted) : new Map(),
        timer.time('coverage', async () => {
          // The browser is told to print first, and the deck is accounted for meanwhile.
          await new Promise(setImmediate);
          return account(fitted, shown);
        }),
      ]);
      return { fitted, files, missing: fonts.missing, own: fonts.own, ledger };
    } finally {
      await page.close();
    }
  });
}

interface LaidOut {
  fitted: FittedDeck;
  files: Map<string, string | Uint8Array>;
  /** Characters that no font has. */
  missing: string[];
  own: CutFaces;
  ledger: Ledger;
}

interface LayOutOptions
  extends Pick<MakeOptions, 'inspect' | 'onPrinted'>,
    Pick<Settings, 'formats' | 'rates'> {
  /** Holds a deck, and what its audience sees by slide, against its article. */
  account: (fitted: FittedDeck, shown: ShownSlide[]) => Ledger;
}

/** The text that stands beside the slides. */
export const spokenIn = ({ written, deck }: Draft): string =>
  deck.title + written.flatMap(({ rendered: { title, notes } }) => [title, ...notes]).join('');
