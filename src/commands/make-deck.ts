import { basename, dirname, extname } from 'node:path';
import type { VFile } from 'vfile';
import { type ArticleReading, readArticle } from '../article/read.ts';
import type { BrowserKeeper } from '../browser/keep.ts';
import type { DeckPage } from '../browser/page.ts';
import {
  type Overrides,
  readArticleConfig,
  readConfigFile,
  type Settings,
  settle,
} from '../config/settings.ts';
import { labelsFor } from '../deck/labels.ts';
import { toLedger } from '../deck/ledger.ts';
import { planDeck } from '../deck/plan.ts';
import { facesInCss } from '../fonts/needed.ts';
import { loadTheme, type Theme } from '../marp/theme.ts';
import { writeMarp } from '../marp/write.ts';
import type { Deck } from '../model/deck.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { reportCoverage } from './coverage.ts';
import { type Format, markdownFiles, presentationFiles } from './deck-files.ts';
import {
  type Draft,
  draftDeck,
  draftPage,
  type FitTools,
  type FittedDeck,
  fitDeck,
  reportOverflow,
} from './fit-deck.ts';
import { embedFonts, reportMissing } from './fonts.ts';
import { collectImages } from './images.ts';
import { reportLength } from './length.ts';
import { keepStyle } from './packed-style.ts';
import { toPresentation } from './presentation.ts';
import { readText } from './read-article.ts';
import { warnOfRefusal } from './refusal.ts';
import type { Timer } from './timer.ts';

export interface MakeOptions {
  /** What to make; an empty list for a deck that is only looked at. Default: what the configuration says. */
  formats?: readonly Format[];
  output?: string;
  /** A theme's name or the path of its CSS file. */
  theme?: string;
  size?: '16:9' | '4:3';
  /** BCP 47; overrules the article. */
  lang?: string;
  /** For the check of the deck; not used in making it. */
  rules?: Overrides['rules'];
  rates?: Overrides['rates'];
  /** The path of a configuration file; false for none; default: the one in the working directory. */
  config?: string | false;
  /** Looks at the page once it is laid out. It is called again should the browser die, so it must be repeatable. */
  inspect?: (page: DeckPage) => Promise<void>;
  /** Told when the browser has printed the deck and is not needed for it any more. */
  onPrinted?: () => void;
}

/** A deck with all that was found out while it was made. Nothing of it is written yet. */
export interface MadeDeck {
  file: VFile;
  roadmap: Roadmap;
  /** The article that it was made of, as it was read. */
  reading: ArticleReading;
  theme: Theme;
  /** What held while it was made. */
  settings: Settings;
  /** As fitted; as planned where the article has errors. */
  deck: Deck;
  /** By path in the deck's folder; empty where the article has errors. */
  files: Map<string, string | Uint8Array>;
  /** Absent where the article could not be laid out. */
  ledger?: Ledger;
}

/** Name of an article's folder: its file name without the ending. */
export const articleName = (path: string): string => basename(path, extname(path)) || 'deck';

export const hasErrors = (file: VFile): boolean => file.messages.some((message) => message.fatal);

/**
 * Makes the deck of an article in memory: reads, plans, lays out, fits and accounts for it.
 * Mistakes in the article are messages of `file`.
 * @throws Failure for anything about the call or the machine
 */
export async function makeDeck(
  path: string,
  browser: BrowserKeeper,
  options: MakeOptions,
  timer: Timer,
): Promise<MadeDeck> {
  const { reading, settings } = await readWithSettings(path, options, timer);
  const { file, roadmap, units } = reading;
  const planned = await timer.time('plan', () => planDeck(roadmap, articleName(path)));
  const theme = await loadTheme(settings.theme);
  for (const address of theme.refused) warnOfRefusal(address, file);
  const known = { file, roadmap, reading, theme, settings };
  reportLength(planned, file);
  if (hasErrors(file)) return { ...known, deck: planned, files: new Map() };
  const { deck, assets } = await timer.time('images', () => collectImages(planned, dirname(path), file));
  const tools: FitTools = {
    theme,
    assets,
    style: await keepStyle(theme, settings.size),
    context: { lang: deck.lang, labels: labelsFor(deck.lang) },
    write: (candidate) => writeMarp(candidate, { theme: theme.name, size: settings.size }),
    timer,
  };
  const draft = await draftDeck(deck, tools);
  const { fitted, files, missing } = await layOut(draft, browser, { ...options, ...settings }, tools);
  for (const character of missing) reportMissing(character, file);
  for (const overflow of fitted.overflows) reportOverflow(overflow, file);
  const ledger = await timer.time('coverage', () => toLedger(units, fitted.deck));
  reportCoverage(ledger, file);
  if (settings.formats.includes('md')) {
    for (const [name, content] of markdownFiles(fitted, theme, assets)) files.set(name, content);
  }
  return { ...known, deck: fitted.deck, files, ledger };
}

/** Reads an article and all that has a say in its deck: the caller, the article, the configuration file. */
async function readWithSettings(
  path: string,
  options: MakeOptions,
  timer: Timer,
): Promise<{ reading: ArticleReading; settings: Settings }> {
  const [text, config] = await timer.time('read', () =>
    Promise.all([readText(path), readConfigFile(options.config)]),
  );
  const reading = await timer.time('recognise', () =>
    readArticle(text, path, options.lang, config?.config.lang),
  );
  const article = await readArticleConfig(reading.deck, reading.file);
  return { reading, settings: settle(options, article, config, reading.roadmap.lang) };
}

/** Fits a draft in the browser and makes the files of what fits. Repeatable, should the browser die. */
async function layOut(
  draft: Draft,
  browser: BrowserKeeper,
  { formats, inspect, onPrinted }: MakeOptions & Settings,
  tools: FitTools,
): Promise<LaidOut> {
  const { timer } = tools;
  const html = draftPage(draft);
  timer.start('browser');
  return browser.run(async (session) => {
    timer.stop('browser');
    const { css } = draft.composed;
    const page = await timer.time('layout', () => {
      const opening = session.openPage(html);
      // Reading the theme takes about as long as the page takes to open; what is read here is known below.
      facesInCss(css);
      return opening;
    });
    try {
      const fonts = await timer.time('fonts', () => embedFonts(page, css, spokenIn(draft), draft.deck.lang));
      const fitted = await fitDeck({ ...draft, fontCss: fonts.css }, page, tools);
      if (inspect) await timer.time('inspect', () => inspect(page));
      const fits = fitted.overflows.length === 0;
      const files = fits
        ? await presentationFiles(
            toPresentation(fitted, fonts.family ? [fonts.family] : [], page),
            formats,
            timer,
            onPrinted,
          )
        : new Map();
      return { fitted, files, missing: fonts.missing };
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
}

const spokenIn = ({ composed, deck }: Draft): string =>
  deck.title + composed.slides.flatMap((slide) => [slide.title, ...slide.notes]).join('');
