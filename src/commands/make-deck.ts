import { basename, dirname, extname } from 'node:path';
import type { VFile } from 'vfile';
import { type ArticleReading, readArticle } from '../article/read.ts';
import type { BrowserKeeper } from '../browser/keep.ts';
import type { DeckPage } from '../browser/page.ts';
import { type Overrides, readArticleConfig, type Settings, settle } from '../config/settings.ts';
import { cutDeck } from '../deck/cut/cut.ts';
import { labelsFor } from '../deck/labels.ts';
import { toLedger } from '../deck/ledger.ts';
import { planDeck } from '../deck/plan.ts';
import { facesInCss } from '../fonts/needed.ts';
import type { Theme } from '../marp/theme.ts';
import type { Deck } from '../model/deck.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { reportCoverage } from './coverage.ts';
import { reportCut } from './cut.ts';
import { type Format, markdownFiles, presentationFiles } from './deck-files.ts';
import { DeckMemory } from './deck-memory.ts';
import { type Draft, draftMarkdown, draftPage, openWriter } from './draft.ts';
import { DraftPage, draftDeck, type FitTools, type FittedDeck, fitDeck, reportOverflow } from './fit-deck.ts';
import { embedFonts, reportMissing } from './fonts.ts';
import { type Assets, collectImages } from './images.ts';
import { reportLength } from './length.ts';
import { toPresentation } from './presentation.ts';
import { readText } from './read-article.ts';
import { keptPictures, loadKeptTheme, readKeptConfig, readKeptStyle } from './read-kept.ts';
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
  /** The name of the cut to make. Default: the whole article. */
  cut?: string;
  /** What the talk is to be otherwise than the cut of that name says. */
  recut?: Overrides['recut'];
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
 * @param memory what was found out when it was made before
 * @throws Failure for anything about the call or the machine
 */
export async function makeDeck(
  path: string,
  browser: BrowserKeeper,
  options: MakeOptions,
  timer: Timer,
  memory = new DeckMemory(),
): Promise<MadeDeck> {
  const {
    draft,
    tools,
    assets,
    files: _files,
    ...planned
  } = await draftArticle(path, options, timer, memory);
  const { file, reading, theme, settings } = planned;
  if (!draft || !tools) return { ...planned, files: new Map() };
  const { fitted, files, missing } = await layOut(draft, browser, { ...options, ...settings }, tools);
  for (const character of missing) reportMissing(character, file);
  for (const overflow of fitted.overflows) reportOverflow(overflow, file);
  const ledger = await timer.time('coverage', () => toLedger(reading.units, fitted.deck));
  reportCoverage(ledger, file);
  if (settings.formats.includes('md')) {
    const markdown = draftMarkdown(fitted, { theme: theme.name, size: settings.size });
    for (const [name, content] of markdownFiles(markdown, fitted.fontCss, theme, assets))
      files.set(name, content);
  }
  return { ...planned, deck: fitted.deck, files, ledger };
}

/** A deck as planned, with all that can be made of it before a browser is needed. */
export interface DraftedArticle extends Omit<MadeDeck, 'files' | 'ledger'> {
  /** Absent where the article has errors, as are the tools to fit it with. */
  draft?: Draft;
  tools?: FitTools;
  /** The pictures of the deck. */
  assets: Assets;
  /** The files of the theme and the article's pictures, missing ones too. */
  files: string[];
}

/**
 * Reads and plans an article, and writes and renders its slides.
 * @throws Failure for anything about the call or the machine
 */
export async function draftArticle(
  path: string,
  options: MakeOptions,
  timer: Timer,
  memory: DeckMemory,
): Promise<DraftedArticle> {
  const { reading, settings } = await readWithSettings(path, options, timer, memory);
  const { file, roadmap } = reading;
  const cut = await timer.time('plan', () =>
    cutDeck(planDeck(roadmap, articleName(path)), settings.cut, {
      labels: labelsFor(roadmap.lang),
      rates: settings.rates,
    }),
  );
  reportCut(cut, file);
  const planned = cut.deck;
  const { theme, files } = await loadKeptTheme(settings.theme, memory);
  for (const address of theme.refused) warnOfRefusal(address, file);
  const folder = dirname(path);
  const known = { file, roadmap, reading, theme, settings };
  reportLength(planned, file);
  if (hasErrors(file)) return { ...known, deck: planned, assets: new Map(), files };
  const pictures: string[] = [];
  const { deck, assets } = await timer.time('images', () =>
    collectImages(planned, folder, file, keptPictures(folder, memory, pictures)),
  );
  const { size } = settings;
  const { lang } = deck;
  const style = await timer.time('style', () => readKeptStyle(theme, size, memory));
  const tools: FitTools = {
    style,
    context: { lang, labels: labelsFor(lang) },
    write: openWriter(theme, { theme: theme.name, size, lang }, style, assets, memory, timer),
    timer,
  };
  const draft = await draftDeck(deck, tools);
  return { ...known, deck, draft, tools, assets, files: [...files, ...pictures] };
}

/** Reads an article and all that has a say in its deck: the caller, the article, the configuration file. */
export async function readWithSettings(
  path: string,
  options: MakeOptions,
  timer: Timer,
  memory = new DeckMemory(),
): Promise<{ reading: ArticleReading; settings: Settings }> {
  const [text, config] = await timer.time('read', () =>
    Promise.all([readText(path), readKeptConfig(options.config, memory)]),
  );
  const reading = await timer.time('recognise', () =>
    readArticle(text, path, options.lang, config?.config.lang, memory.chunks),
  );
  const article = await readArticleConfig(reading.deck, reading.file);
  return { reading, settings: settle(options, article, config, reading.roadmap.lang) };
}

/** Fits a draft in the browser and makes the files of what fits. Repeatable, should the browser die. */
async function layOut(
  draft: Draft,
  browser: BrowserKeeper,
  {
    formats,
    rates,
    inspect,
    onPrinted,
  }: Pick<MakeOptions, 'inspect' | 'onPrinted'> & Pick<Settings, 'formats' | 'rates'>,
  tools: FitTools,
): Promise<LaidOut> {
  const { timer } = tools;
  const html = draftPage(draft);
  timer.start('browser');
  return browser.run(async (session) => {
    timer.stop('browser');
    const { css } = draft.style;
    const page = await timer.time('layout', () => {
      const opening = session.openPage(html);
      // Reading the theme takes about as long as the page takes to open; what is read here is known below.
      facesInCss(css);
      return opening;
    });
    try {
      const fonts = await timer.time('fonts', () => embedFonts(page, css, spokenIn(draft), draft.deck.lang));
      const shown = new DraftPage(page, draft);
      const fitted = await fitDeck({ ...draft, fontCss: fonts.css }, shown.meter, tools);
      await timer.time('fit', () => shown.show(fitted));
      if (inspect) await timer.time('inspect', () => inspect(page));
      const fits = fitted.overflows.length === 0;
      const files = fits
        ? await presentationFiles(
            toPresentation(fitted, rates, fonts.family ? [fonts.family] : [], page),
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

/** The text that stands beside the slides. */
export const spokenIn = ({ written, deck }: Draft): string =>
  deck.title + written.flatMap(({ rendered: { title, notes } }) => [title, ...notes]).join('');
