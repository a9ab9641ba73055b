import { type DeckPage, inPrint } from '../browser/page.ts';
import { shownSlides } from '../browser/shown.ts';
import type { Evidence } from '../deck/coverage.ts';
import type { DeckFiles } from '../emit/emitter.ts';
import { ownSource, type Theme } from '../marp/theme.ts';
import type { Coverage } from '../model/coverage.ts';
import { cachedMeter } from './cache/cached-meter.ts';
import { sheetOf } from './compiled-deck.ts';
import type { Context } from './context.ts';
import { drawPlan } from './draw.ts';
import { emitWhole } from './emit-whole.ts';
import { type FetchedPlan, fetchPlan } from './fetch.ts';
import { DeckView, type FittedDeck, fitDeck } from './fit.ts';
import type { DeckFonts } from './fonts.ts';
import { layoutPage } from './layout.ts';
import { evidenceOf, reportCoverage } from './messages/coverage.ts';
import { reportRefused, reportWhole } from './messages/faces.ts';
import { reportMissing } from './messages/missing.ts';
import { reportOverflow, reportRests, reportWishes } from './messages/overflow.ts';
import { planArticle } from './plan.ts';
import { toPresentation } from './presentation.ts';
import { type CompileOptions, readSource } from './read.ts';
import { type RenderedPlan, renderPlan } from './render.ts';

export interface ArticleOptions extends CompileOptions {
  /** Looks at the page once it is laid out. It is called again should the browser die, so it must be repeatable. */
  inspect?: (page: DeckPage) => Promise<void>;
  /** Told when the browser has printed the deck and is not needed for it any more. */
  onPrinted?: () => void;
}

/** A deck with all that was found out while it was made. Nothing of it is written yet. */
export interface CompiledArticle extends FetchedPlan {
  theme: RenderedPlan['theme'];
  /** Empty where the article has errors. */
  files: DeckFiles;
  /** Absent where the article could not be laid out. */
  coverage?: Coverage;
}

/**
 * Makes the deck of an article in memory: reads it, plans its deck, fetches its pictures where that is
 * asked for, draws its diagrams, renders the slides, lays them out, inspects what is shown and emits the files. Mistakes in the article are messages of `file`.
 * @throws Failure for anything about the call or the machine
 */
export async function compileArticle(
  path: string,
  options: ArticleOptions,
  context: Context,
): Promise<CompiledArticle> {
  const source = await readSource(path, options, context);
  const plan = await planArticle(source, context);
  const fetched = await fetchPlan(plan, context);
  const drawn = await drawPlan(fetched, context);
  const rendered = await renderPlan(drawn, context);
  const laidOut = await layOut(rendered, options, context);
  if (!laidOut) return { ...fetched, theme: rendered.theme, files: new Map() };
  report(laidOut, rendered);
  const { fitted, files, coverage } = laidOut;
  return { ...fetched, deck: fitted.deck, theme: rendered.theme, files, coverage };
}

interface LaidOut {
  fitted: FittedDeck;
  fonts: DeckFonts;
  evidence: Evidence;
  coverage: Coverage;
  files: DeckFiles;
}

/** Fits a deck in the browser, accounts for what is shown, and makes the files of what fits. */
async function layOut(
  plan: RenderedPlan,
  { inspect, onPrinted }: ArticleOptions,
  context: Context,
): Promise<LaidOut | undefined> {
  const { rendered, file } = plan;
  if (!rendered) return undefined;
  const { made, possible, write } = rendered;
  const { timer, cache } = context;
  return layoutPage(sheetOf(made, possible), context, async (page, fonts) => {
    const view = new DeckView(page, possible.length === 0 ? made : undefined);
    const measure = cachedMeter((...asked) => timer.time('fit', () => view.measure(...asked)), cache);
    const fitted = await fitDeck(made, { write, meter: measure });
    await timer.time('fit', () => view.show(fitted));
    const seen = await timer.time('coverage', () => seenOn(page, plan.theme));
    const evidence = evidenceOf(fitted, seen, file);
    if (inspect) await timer.time('inspect', () => inspect(page));
    const whole = await emitWhole(fitted, {
      ...{ plan, evidence, timer, onPrinted },
      toPresentation: (deck) => toPresentation(deck, plan, fonts, page),
    });
    return { ...whole, fonts, evidence };
  });
}

/** What the audience sees of the slides, and of their print, where a theme of its author's own has rules for one of both. */
async function seenOn(page: DeckPage, theme: Theme): Promise<Pick<Evidence, 'shown' | 'printed'>> {
  const shown = await shownSlides(page);
  if (!/@media[^{;]*\b(?:print|screen)\b/i.test(ownSource(theme)?.css ?? '')) return { shown };
  return { shown, printed: await inPrint(page, () => shownSlides(page)) };
}

/** Tells what was found out in the browser. */
function report(
  { fitted, fonts, evidence, coverage }: LaidOut,
  { theme, file, settings }: RenderedPlan,
): void {
  reportMissing(fonts.missing, file);
  reportRefused(fonts.refused, file);
  reportWhole(fonts.own, theme, file);
  for (const overflow of fitted.overflows) reportOverflow(overflow, file);
  reportWishes(fitted.deck, file);
  reportRests(fitted.deck, settings.rules, file);
  reportCoverage(coverage, { deck: fitted.deck, theme, evidence }, file);
}
