import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { BrowserKeeper } from '../browser/keep.ts';
import { compileArticle } from '../compile/compile-article.ts';
import { newContext, publicWeb } from '../compile/context.ts';
import { type FetchedSummary, fetchedIn } from '../compile/fetch.ts';
import { articleName, type CompileOptions, hasErrors } from '../compile/read.ts';
import type { Settings } from '../config/settings.ts';
import { countPlacements } from '../deck/coverage.ts';
import { fullCut } from '../deck/cut/named.ts';
import { slideTitle } from '../deck/slide.ts';
import { timesOf } from '../deck/speech.ts';
import { inOrder } from '../diagnostics/format-diagnostic.ts';
import { writeOutput } from '../emit/output.ts';
import type { PlacedUnit, Placement } from '../model/coverage.ts';
import type { SourceRange } from '../model/deck.ts';
import type { Format } from '../model/format.ts';
import type { Timings } from '../model/timer.ts';

/** What a deck is to be like, and who is told of it. */
export interface BuildOptions extends Omit<CompileOptions, 'rules'> {
  /** Told when the browser has printed the deck and is not needed for it any more. */
  onPrinted?: () => void;
  /** Told of every stage as it begins. */
  onStage?: (stage: string) => void;
}

export interface BuiltSlide {
  number: number;
  id: string;
  layout: string;
  title: string;
  /** How long it is planned to be talked about; absent where that is not known. */
  seconds?: number;
  /** Behind the closing slide: not part of the talk. */
  appendix?: true;
  sources: SourceRange[];
}

/** What a build made, ready to be printed as JSON. */
export interface BuildResult {
  article: string;
  /** False where the article has errors; then nothing was written. */
  ok: boolean;
  title: string;
  lang: string;
  theme: string;
  /** What held for this build, whoever said it. */
  configuration: Settings;
  /** By format, the path of each file. */
  files: Partial<Record<Format, string>>;
  slides: BuiltSlide[];
  /** How many pieces of the article's text stand where. */
  coverage?: Record<Placement, number>;
  /** Every piece of the article's text, with the slide or the notes where it stands. */
  placements?: PlacedUnit[];
  /** Absent where nothing was fetched. */
  fetched?: FetchedSummary;
  timings: Timings;
  messages: VFileMessage[];
}

/**
 * Builds the deck of one article and writes it. An article with errors leaves the last good deck as it was.
 * @param path the article
 * @param browser starts while the article is read; it is not waited for before it is needed
 * @throws Failure for anything about the call or the machine
 */
export async function buildArticle(
  path: string,
  browser: BrowserKeeper,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const context = { ...newContext(browser, options.onStage), openWeb: publicWeb };
  const { timer } = context;
  const made = await compileArticle(path, options, context);
  const { file, deck, theme, coverage, settings } = made;
  const fetched = fetchedIn(made);
  const ok = !hasErrors(file);
  const folder = deckFolder(settings, path);
  const times = timesOf(deck.slides, settings.rates);
  if (ok) await timer.time('write', () => writeOutput(folder, made.files));
  return {
    article: path,
    ok,
    title: deck.title,
    lang: deck.lang,
    theme: theme.name,
    configuration: settings,
    files: ok
      ? Object.fromEntries(settings.formats.map((format) => [format, join(folder, `deck.${format}`)]))
      : {},
    slides: deck.slides.map((slide, index) => ({
      number: index + 1,
      id: slide.id,
      layout: slide.layout,
      title: slideTitle(slide),
      seconds: times[index] ?? 0,
      ...(slide.appendix ? { appendix: true as const } : {}),
      sources: slide.sources,
    })),
    ...(coverage ? { coverage: countPlacements(coverage), placements: coverage.entries } : {}),
    ...(fetched ? { fetched } : {}),
    timings: timer.timings,
    messages: inOrder(file.messages),
  };
}

/** The folder of an article's deck; the deck of a cut of another name has one of its own within it. */
function deckFolder({ output, cut }: Settings, path: string): string {
  const folder = join(output, articleName(path));
  return cut.name === fullCut ? folder : join(folder, cut.name);
}
