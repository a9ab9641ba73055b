import type { BrowserKeeper } from '../browser/keep.ts';
import { measureSlides } from '../browser/measure.ts';
import { BuildCache } from '../compile/cache/build-cache.ts';
import { cachedMeter } from '../compile/cache/cached-meter.ts';
import { compileArticle } from '../compile/compile-article.ts';
import { type CompiledSlide, renderedSlides, spokenIn } from '../compile/compiled-deck.ts';
import { type Context, newContext } from '../compile/context.ts';
import { drawPlan } from '../compile/draw.ts';
import { fetchPlan } from '../compile/fetch.ts';
import { type FittedDeck, fitDeck } from '../compile/fit.ts';
import type { Meter } from '../compile/fit-tools.ts';
import { planArticle } from '../compile/plan.ts';
import { type CompileOptions, readSource } from '../compile/read.ts';
import { type RenderedPlan, renderPlan } from '../compile/render.ts';
import { type Diagnostic, toDiagnostic } from '../model/diagnostic.ts';
import { GenerationCache } from '../model/generation-cache.ts';
import { ArticleCheck, type SlideInspection } from './live-check.ts';
import type { LivePresentation, LiveUpdate } from './live-deck.ts';
import { toLiveSlides } from './live-slides.ts';
import {
  dependenciesOf,
  type Exclusively,
  type LiveChoice,
  type LiveSource,
  notPrintable,
  styleText,
  themesWith,
} from './live-source.ts';
import { LiveStage } from './live-stage.ts';

/** An article whose deck is made again and again. */
export class LiveArticle implements LiveSource {
  readonly stage: LiveStage;
  readonly #path: string;
  readonly #browser: BrowserKeeper;
  readonly #options: CompileOptions;
  readonly #cache = new BuildCache();
  readonly #inspections = new GenerationCache<SlideInspection>();
  /** What was measured in faces that lacked characters. */
  readonly #provisional = new Set<CompiledSlide>();
  readonly #style = styleText();
  #files: string[] = [];
  #check: ArticleCheck | undefined;

  constructor(path: string, browser: BrowserKeeper, options: CompileOptions) {
    this.#path = path;
    this.#browser = browser;
    this.#options = options;
    this.stage = new LiveStage(browser);
  }

  async make(choice: LiveChoice): Promise<LiveUpdate> {
    const options = this.#asked(choice);
    const context = this.#context();
    const source = await readSource(this.#path, options, context);
    const planned = await fetchPlan(await planArticle(source, context), context);
    const plan = await renderPlan(await drawPlan(planned, context), context);
    const { rendered, settings, file } = plan;
    this.#files = plan.files;
    const made: LiveUpdate = {
      errors: file.messages.filter(({ fatal }) => fatal).map(toDiagnostic),
      files: this.dependencies(choice),
      themes: await themesWith(settings.theme),
      theme: settings.theme,
      cuts: settings.cuts,
      cut: settings.cut.name,
    };
    if (!rendered) {
      // The slides of the last good deck are still of use.
      this.#cache.chunks.turn();
      return made;
    }
    const fitted = await this.#fit(rendered);
    this.#cache.turn();
    this.#inspections.turn();
    this.#check = new ArticleCheck(plan, fitted, this.stage);
    return { ...made, presentation: this.#present(plan, fitted) };
  }

  /** Who chooses a cut in the page wants that one, not what the caller made of another. */
  #asked(choice: LiveChoice): CompileOptions {
    const { recut, ...options } = this.#options;
    return { ...options, ...(recut && choice.cut === undefined ? { recut } : {}), ...choice };
  }

  dependencies(choice: LiveChoice): string[] {
    return dependenciesOf(this.#path, { ...this.#options, ...choice }, this.#files);
  }

  forgetProvisional(): void {
    for (const slide of this.#provisional) {
      this.#cache.measurements.delete(slide);
      this.#inspections.delete(slide.rendered.html);
    }
    this.#provisional.clear();
  }

  async check(exclusively: Exclusively): Promise<Diagnostic[] | undefined> {
    const check = this.#check;
    return check ? check.run(this.#inspections, exclusively, () => this.#check === check) : [];
  }

  async pdf(choice: LiveChoice): Promise<Uint8Array> {
    this.forgetProvisional();
    const options: CompileOptions = { ...this.#asked(choice), formats: ['pdf'] };
    const { files, file } = await compileArticle(this.#path, options, this.#context());
    const pdf = files.get('deck.pdf');
    if (pdf instanceof Uint8Array) return pdf;
    throw notPrintable(file.messages.find(({ fatal }) => fatal)?.reason);
  }

  #context(): Context {
    return { ...newContext(this.#browser), cache: this.#cache };
  }

  #fit({ made, write }: NonNullable<RenderedPlan['rendered']>): Promise<FittedDeck> {
    const { lang } = made.deck;
    const measure: Meter = async (candidate, indices) => {
      const compiled = indices.flatMap((at) => candidate.compiled[at] ?? []);
      const spoken = spokenIn({ ...candidate, compiled });
      const shown = renderedSlides(candidate, indices);
      const measured = await this.stage.show(shown, lang, spoken, (page) => measureSlides(page));
      if (this.stage.lacksFaces) for (const slide of compiled) this.#provisional.add(slide);
      return measured;
    };
    return fitDeck(made, { write, meter: cachedMeter(measure, this.#cache) });
  }

  #present({ settings }: RenderedPlan, { deck, compiled, style }: FittedDeck): LivePresentation {
    const { lang, title, description, author } = deck;
    const { faces } = this.stage;
    return {
      lang,
      title,
      description,
      author,
      slides: toLiveSlides(deck, compiled, settings.rates),
      css: this.#style(faces?.rules ?? '', style.css),
      size: { width: style.width, height: style.height },
      fonts: faces?.family ? [faces.family] : [],
    };
  }
}
