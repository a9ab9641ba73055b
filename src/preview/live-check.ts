import type { DeckPage } from '../browser/page.ts';
import { shownSlides } from '../browser/shown.ts';
import { checkArticle } from '../check/check.ts';
import type { TextLayout } from '../check/subject.ts';
import { renderedSlides } from '../compile/compiled-deck.ts';
import type { FittedDeck } from '../compile/fit.ts';
import { inspectPage, toSubject } from '../compile/inspect.ts';
import { evidenceOf, reportCoverage } from '../compile/messages/coverage.ts';
import { reportMissing } from '../compile/messages/missing.ts';
import { reportOverflow, reportRests, reportWishes } from '../compile/messages/overflow.ts';
import type { RenderedPlan } from '../compile/render.ts';
import { accountFor, type Evidence } from '../deck/coverage.ts';
import { findUnsourced } from '../deck/unsourced.ts';
import type { RenderedDeck } from '../marp/render.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Slide } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GenerationCache } from '../model/generation-cache.ts';
import { append } from '../model/long-lists.ts';
import type { ShownSlide } from '../model/shown.ts';
import type { TextPaint } from '../model/text-paint.ts';
import type { Exclusively } from './live-source.ts';
import type { LiveStage } from './live-stage.ts';

/** What the text of one slide looks like, with the slide numbered 1. */
export interface SlideInspection {
  paints: TextPaint[];
  layout: TextLayout;
  shown: ShownSlide[];
}

/** A portion of an inspection should take no longer, in milliseconds: an edit may wait for it. */
const longestPortion = 40;

/**
 * Looks at slides in small portions; of those that are remembered nothing is looked at.
 * @param keys by slide, what it is remembered by
 * @param show gives slides by their places
 * @returns by slide; undefined where `isCurrent` said no
 */
async function inspectSlides(
  keys: string[],
  show: (indices: number[]) => RenderedDeck,
  lang: string,
  stage: LiveStage,
  known: GenerationCache<SlideInspection>,
  exclusively: Exclusively,
  isCurrent: () => boolean,
): Promise<SlideInspection[] | undefined> {
  const unknown = [...keys.keys()].filter((index) => known.get(keys[index] as string) === undefined);
  let size = 2;
  for (let start = 0; start < unknown.length; ) {
    const portion = unknown.slice(start, start + size);
    const taken = await exclusively(async () => {
      if (!isCurrent()) return undefined;
      const began = performance.now();
      const seen = await stage.show(show(portion), lang, '', inspectSlide);
      for (const [place, index] of portion.entries())
        known.set(keys[index] as string, inspectionOf(place + 1, seen));
      return performance.now() - began;
    });
    if (taken === undefined) return undefined;
    start += portion.length;
    size = Math.max(1, Math.min(50, Math.floor((portion.length * longestPortion) / Math.max(1, taken))));
  }
  return isCurrent() ? keys.map((key) => known.get(key) as SlideInspection) : undefined;
}

const inspectSlide = async (page: DeckPage): Promise<SlideInspection> => ({
  ...(await inspectPage(page)),
  shown: await shownSlides(page),
});

/** What was seen of one slide of a page. */
function inspectionOf(number: number, { paints, layout, shown }: SlideInspection): SlideInspection {
  const own = <Seen extends { slide: number }>(seen: Seen[]): Seen[] =>
    seen.filter(({ slide }) => slide === number).map((one) => ({ ...one, slide: 1 }));
  const { runs, overlaps, lonelyEnds } = layout;
  return {
    paints: own(paints),
    layout: { runs: own(runs), overlaps: own(overlaps), lonelyEnds: own(lonelyEnds) },
    shown: shown.slice(number - 1, number),
  };
}

/** What was seen of slides one by one, as if it had been seen of all together. */
function joinInspections(inspections: SlideInspection[]): SlideInspection {
  const all = <Seen extends { slide: number }>(of: (each: SlideInspection) => Seen[]): Seen[] =>
    inspections.flatMap((each, index) => of(each).map((one) => ({ ...one, slide: index + 1 })));
  return {
    paints: all(({ paints }) => paints),
    layout: {
      runs: all(({ layout }) => layout.runs),
      overlaps: all(({ layout }) => layout.overlaps),
      lonelyEnds: all(({ layout }) => layout.lonelyEnds),
    },
    shown: inspections.flatMap(({ shown }) => shown),
  };
}

/** Lets the program see that a file was saved: work that follows work without it is one long portion. */
const eventLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What `check` finds in one deck of an article. */
export class ArticleCheck {
  readonly #plan: RenderedPlan;
  readonly #fitted: FittedDeck;
  readonly #stage: LiveStage;
  #findings: Diagnostic[] | undefined;

  constructor(plan: RenderedPlan, fitted: FittedDeck, stage: LiveStage) {
    this.#plan = plan;
    this.#fitted = fitted;
    this.#stage = stage;
  }

  /** Undefined where `isCurrent` said no before it was done. */
  async run(
    known: GenerationCache<SlideInspection>,
    exclusively: Exclusively,
    isCurrent: () => boolean,
  ): Promise<Diagnostic[] | undefined> {
    if (this.#findings) return this.#findings;
    const { deck, compiled } = this.#fitted;
    const inspections = await inspectSlides(
      compiled.map(({ rendered }) => rendered.html),
      (indices) => renderedSlides(this.#fitted, indices),
      deck.lang,
      this.#stage,
      known,
      exclusively,
      isCurrent,
    );
    if (!inspections) return undefined;
    const { reading, file } = this.#plan;
    const { units } = reading;
    const { paints, layout, shown } = joinInspections(inspections);
    const coverage: Coverage = { entries: [], unsourced: [] };
    const evidence = evidenceOf(this.#fitted, { shown }, file);
    const steps = [
      () => append(coverage.entries, accountFor(units, deck, evidence)),
      () => append(coverage.unsourced, findUnsourced(units, deck)),
      () => this.#report(coverage, evidence),
    ];
    for (const step of steps) {
      await eventLoop();
      await exclusively(async () => isCurrent() && step());
    }
    await eventLoop();
    return exclusively(async () => {
      if (!isCurrent()) return undefined;
      const subject = await toSubject({ ...this.#plan, deck }, paints, layout);
      const findings = checkArticle(subject, this.#plan.settings.rules);
      this.#findings = findings.map((finding) => withSlide(finding, deck.slides));
      return this.#findings;
    });
  }

  /** Reports what a build would have reported by then. */
  #report(coverage: Coverage, evidence: Evidence): void {
    const { file, settings, theme } = this.#plan;
    const { compiled, deck, overflows } = this.#fitted;
    const shows = (character: string): boolean =>
      compiled.some(({ rendered: { html } }) => html.includes(character));
    reportMissing(this.#stage.faces?.missing.filter(shows) ?? [], file);
    for (const overflow of overflows) reportOverflow(overflow, file);
    reportWishes(deck, file);
    reportRests(deck, settings.rules, file);
    reportCoverage(coverage, { deck, theme, evidence }, file);
  }
}

/** A finding in a line of the article, with the slide that was made of it: of several the one made of the least. */
function withSlide(finding: Diagnostic, slides: Slide[]): Diagnostic {
  const { line } = finding;
  if (line === undefined || finding.slide !== undefined) return finding;
  let least = Number.POSITIVE_INFINITY;
  let found: number | undefined;
  slides.forEach(({ sources }, slide) => {
    for (const { start, end } of sources) {
      const length = end.line - start.line;
      if (start.line > line || end.line < line || length >= least) continue;
      least = length;
      found = slide;
    }
  });
  return found === undefined ? finding : { ...finding, slide: found + 1 };
}
