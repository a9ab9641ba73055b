import { dirname, join } from 'node:path';
import type { BrowserKeeper } from '../browser/keep.ts';
import { measureSlides } from '../browser/measure.ts';
import { BuildCache } from '../compile/cache/build-cache.ts';
import { type Context, newContext } from '../compile/context.ts';
import { type ComposedDeck, composeDeck, layOutDeck, overflowFix } from '../compile/markdown/compose-deck.ts';
import { reportMissing } from '../compile/messages/missing.ts';
import { overflowReason } from '../compile/messages/overflow.ts';
import type { CompileOptions } from '../compile/read.ts';
import type { DescribedSlide } from '../emit/presentation.ts';
import { anchorsOfSlides } from '../marp/anchors.ts';
import { pathsOf } from '../marp/local-file.ts';
import { numberAlone } from '../marp/number.ts';
import type { RenderedDeck, RenderedSlide } from '../marp/render.ts';
import { toTheme } from '../marp/theme.ts';
import { type Diagnostic, toDiagnostic } from '../model/diagnostic.ts';
import { GenerationCache } from '../model/generation-cache.ts';
import type { Measurement } from '../model/measurement.ts';
import type { LivePresentation, LiveSlide, LiveUpdate } from './live-deck.ts';
import { linked, toLiveSlide } from './live-slides.ts';
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

/** How many slides are measured at once: an edit may wait for them. */
const portion = 10;

/** A Markdown deck that is rendered again and again. Its slides may speak of one another, so it is rendered whole. */
export class LiveMarkdown implements LiveSource {
  readonly stage: LiveStage;
  readonly #path: string;
  readonly #browser: BrowserKeeper;
  readonly #options: CompileOptions;
  readonly #style = styleText();
  /** By the HTML of a slide, what was seen of it; `shown` where it was not measured yet. */
  readonly #seen = new GenerationCache<Measurement | 'shown'>();
  readonly #provisional = new Set<string>();
  #under = '';
  #files: string[] = [];
  #made: ComposedDeck | undefined;
  readonly #cache = new BuildCache();

  constructor(path: string, browser: BrowserKeeper, options: CompileOptions) {
    this.#path = path;
    this.#browser = browser;
    this.#options = options;
    this.stage = new LiveStage(browser);
  }

  async make(choice: LiveChoice): Promise<LiveUpdate> {
    const made = await composeDeck(this.#path, { ...this.#options, ...choice }, this.#context());
    this.#cache.turn();
    const { reading, composed } = made;
    const { theme, file, settings } = reading;
    const folder = dirname(this.#path);
    this.#files = [
      ...toTheme(theme.name, theme.sources).sources.map(({ path }) => path),
      join(folder, 'themes'),
      ...composed.pictures.flatMap((address) => pathsOf(address, folder)),
    ];
    const update: LiveUpdate = {
      errors: file.messages.filter(({ fatal }) => fatal).map(toDiagnostic),
      files: this.dependencies(choice),
      themes: await themesWith(theme.name),
      theme: theme.name,
      cuts: [],
      cut: '',
    };
    if (update.errors.length > 0) return update;
    await this.#show(made);
    this.#seen.turn();
    this.#made = made;
    return { ...update, presentation: this.#present(made, settings.lang) };
  }

  dependencies(choice: LiveChoice): string[] {
    return dependenciesOf(this.#path, { ...this.#options, ...choice }, this.#files);
  }

  forgetProvisional(): void {
    for (const html of this.#provisional) this.#seen.delete(html);
    this.#provisional.clear();
  }

  async check(exclusively: Exclusively): Promise<Diagnostic[] | undefined> {
    const made = this.#made;
    if (!made) return [];
    const { composed, reading } = made;
    const unknown = composed.slides.flatMap(({ html }, index) =>
      typeof this.#seen.get(html) === 'object' ? [] : [index],
    );
    for (let start = 0; start < unknown.length; start += portion) {
      const indices = unknown.slice(start, start + portion);
      const isCurrent = await exclusively(async () => {
        if (this.#made !== made) return false;
        const measured = await this.stage.show(pick(composed, indices), reading.settings.lang, '', (page) =>
          measureSlides(page),
        );
        indices.forEach((index, place) => {
          const one = measured[place];
          if (one) this.#seen.set(composed.slides[index]?.html ?? '', one);
        });
        return true;
      });
      if (!isCurrent) return undefined;
    }
    return this.#made === made ? this.#findings(made) : undefined;
  }

  /** What was drawn is kept from one edit to the next. */
  #context(): Context {
    return { ...newContext(this.#browser), cache: this.#cache };
  }

  async pdf(choice: LiveChoice): Promise<Uint8Array> {
    const context = this.#context();
    const made = await composeDeck(this.#path, { ...this.#options, ...choice }, context);
    const { files } = await layOutDeck(made, ['pdf'], context);
    const pdf = files.get('deck.pdf');
    if (pdf instanceof Uint8Array) return pdf;
    throw notPrintable();
  }

  /** Lets the faces know of slides that are new. */
  async #show({ composed, reading }: ComposedDeck): Promise<void> {
    const { lang } = reading.settings;
    const under = `${lang} ${composed.width} ${composed.css}`;
    if (under !== this.#under) this.#seen.clear();
    this.#under = under;
    const unknown = composed.slides.flatMap(({ html }, index) =>
      this.#seen.get(html) === undefined ? [index] : [],
    );
    if (unknown.length === 0) return;
    const slides = pick(composed, unknown);
    const spoken = slides.slides.flatMap(({ title, notes }) => [title, ...notes]).join('');
    await this.stage.show(slides, lang, spoken, async () => undefined);
    for (const { html } of slides.slides) {
      this.#seen.set(html, 'shown');
      if (this.stage.lacksFaces) this.#provisional.add(html);
    }
  }

  #present({ composed, deck, described, reading }: ComposedDeck, lang: string): LivePresentation {
    const { faces } = this.stage;
    const { slides, width, height, css } = composed;
    const anchors = anchorsOfSlides(slides);
    const last = reading.text.trimEnd().split(/\r\n?|\n/).length;
    return {
      lang,
      title: deck.title,
      description: deck.description,
      author: deck.author,
      slides: slides.map((slide, index): LiveSlide => {
        const alone = { ...slide, html: numberAlone(slide.html) };
        const end = slides[index + 1]?.line;
        const { line } = slide;
        const lines =
          line === undefined ? undefined : ([line, Math.max(line, end ? end - 1 : last)] as const);
        return toLiveSlide(linked(alone, anchors), described[index] as DescribedSlide, lines);
      }),
      css: this.#style(faces?.rules ?? '', css),
      size: { width, height },
      fonts: faces?.family ? [faces.family] : [],
    };
  }

  #findings({ composed, reading }: ComposedDeck): Diagnostic[] {
    const { file } = reading;
    const reported = file.messages.length;
    const shows = (character: string): boolean =>
      composed.slides.some(({ html }) => html.includes(character));
    reportMissing(this.stage.faces?.missing.filter(shows) ?? [], file);
    const told = file.messages.map(toDiagnostic);
    file.messages.length = reported;
    const overflows = composed.slides.flatMap(({ html, title, line }: RenderedSlide, index): Diagnostic[] => {
      const seen = this.#seen.get(html);
      if (typeof seen !== 'object' || seen.overflow === 0) return [];
      const slide = index + 1;
      const reason = overflowReason(slide, title, seen.overflow);
      const place = line === undefined ? {} : { line };
      return [{ severity: 'warning', rule: 'slide-overflow', reason, fix: overflowFix, slide, ...place }];
    });
    return [...told, ...overflows];
  }
}

const pick = (deck: RenderedDeck, indices: number[]): RenderedDeck => ({
  ...deck,
  slides: indices.flatMap((index) => deck.slides[index] ?? []),
});
