import type { BrowserKeeper } from '../browser/keep.ts';
import { measureSlides } from '../browser/measure.ts';
import { BuildCache, type CompiledSlide } from '../compile/cache/build-cache.ts';
import { type Draft, renderedSlides } from '../compile/render.ts';
import { type DraftedArticle, type CompileOptions, draftArticle } from '../compile/read.ts';
import { type FitTools, type FittedDeck, fitDeck } from '../compile/fit.ts';
import { compileArticle, spokenIn } from '../compile/compile-article.ts';
import { GenerationCache } from '../model/generation-cache.ts';
import { Timer } from '../model/timer.ts';
import type { LiveFinding } from '../player/live/protocol.ts';
import { ArticleCheck, type SlideInspection } from './live-check.ts';
import type { LivePresentation, LiveUpdate } from './live-deck.ts';
import { toLiveSlides } from './live-slides.ts';
import {
  dependenciesOf,
  type Exclusively,
  type LiveChoice,
  type LiveSource,
  messageFinding,
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
  readonly #memory = new BuildCache();
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
    const drafted = await draftArticle(this.#path, options, new Timer(), this.#memory);
    const { draft, tools, settings, file } = drafted;
    this.#files = drafted.files;
    const made: LiveUpdate = {
      errors: file.messages.filter(({ fatal }) => fatal).map(messageFinding),
      files: this.dependencies(choice),
      themes: await themesWith(settings.theme),
      theme: settings.theme,
      cuts: settings.cuts,
      cut: settings.cut.name,
    };
    if (!draft || !tools) {
      // The slides of the last good deck are still of use.
      this.#memory.chunks.turn();
      return made;
    }
    const fitted = await this.#fit(draft, tools);
    this.#memory.turn();
    this.#inspections.turn();
    this.#check = new ArticleCheck(this.#path, drafted, fitted, this.stage);
    return { ...made, presentation: this.#present(drafted, fitted) };
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
    for (const written of this.#provisional) {
      delete written.measured;
      this.#inspections.delete(written.rendered.html);
    }
    this.#provisional.clear();
  }

  async check(exclusively: Exclusively): Promise<LiveFinding[] | undefined> {
    const check = this.#check;
    return check ? check.run(this.#inspections, exclusively, () => this.#check === check) : [];
  }

  async pdf(choice: LiveChoice): Promise<Uint8Array> {
    this.forgetProvisional();
    const options: CompileOptions = { ...this.#asked(choice), formats: ['pdf'] };
    const { files, file } = await compileArticle(this.#path, this.#browser, options, new Timer(), this.#memory);
    const pdf = files.get('deck.pdf');
    if (pdf instanceof Uint8Array) return pdf;
    throw notPrintable(file.messages.find(({ fatal }) => fatal)?.reason);
  }

  #fit(draft: Draft, tools: FitTools): Promise<FittedDeck> {
    const { lang } = draft.deck;
    return fitDeck(
      draft,
      async (candidate, indices) => {
        const written = indices.flatMap((at) => candidate.written[at] ?? []);
        const spoken = spokenIn({ ...candidate, written });
        const shown = renderedSlides(candidate, indices);
        const measured = await this.stage.show(shown, lang, spoken, (page) => measureSlides(page));
        if (this.stage.lacksFaces) for (const one of written) this.#provisional.add(one);
        return measured;
      },
      { ...tools, tolerant: true },
    );
  }

  #present({ settings }: DraftedArticle, { deck, written, style }: FittedDeck): LivePresentation {
    const { lang, title, description, author } = deck;
    const { faces } = this.stage;
    return {
      lang,
      title,
      description,
      author,
      slides: toLiveSlides(deck, written, settings.rates),
      css: this.#style(faces?.rules ?? '', style.css),
      size: { width: style.width, height: style.height },
      fonts: faces?.family ? [faces.family] : [],
    };
  }
}
