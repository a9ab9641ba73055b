import type { BrowserKeeper } from '../browser/keep.ts';
import { measureSlides } from '../browser/measure.ts';
import { BuildCache } from '../compile/cache/build-cache.ts';
import { loadKeptTheme, readKeptStyle } from '../compile/cache/read-kept.ts';
import { openComposer } from '../compile/compose.ts';
import { emit } from '../emit/emit.ts';
import { readCodeSetter } from '../marp/code.ts';
import { numberAlone } from '../marp/number.ts';
import { toPrintPage } from '../marp/print-page.ts';
import type { PackedStyle, RenderedDeck, RenderedSlide } from '../marp/render.ts';
import type { Theme } from '../marp/theme.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Timer } from '../model/timer.ts';
import { checkTheme } from '../theme/check.ts';
import { slideName } from '../theme/finding.ts';
import { setDensely } from '../theme/lay-out.ts';
import {
  langs,
  type Size,
  type SpecimenSlide,
  specimenOf,
  specimenPictures,
} from '../theme/specimen/specimen.ts';
import type { LiveOptions, LivePresentation, LiveUpdate } from './live-deck.ts';
import { toLiveSlide } from './live-slides.ts';
import { dependenciesOf, type Exclusively, type LiveSource, notPrintable, styleText } from './live-source.ts';
import { LiveStage } from './live-stage.ts';

interface SpecimenDeck extends PackedStyle {
  slides: (RenderedSlide & SpecimenSlide)[];
}

/** A theme's CSS file, whose specimen is shown again and again. */
export class LiveTheme implements LiveSource {
  readonly stage: LiveStage;
  readonly #path: string;
  readonly #browser: BrowserKeeper;
  readonly #size: Size;
  readonly #config: string | false | undefined;
  readonly #cache = new BuildCache();
  readonly #style = styleText();
  #specimen: { name: string; slides: SpecimenDeck['slides'] } | undefined;
  #files: string[] = [];
  #made: LivePresentation | undefined;

  constructor(path: string, browser: BrowserKeeper, { size = '16:9', config }: LiveOptions) {
    this.#path = path;
    this.#browser = browser;
    this.#size = size;
    this.#config = config;
    this.stage = new LiveStage(browser);
  }

  async make(): Promise<LiveUpdate> {
    const { theme, files } = await loadKeptTheme(this.#path, this.#cache);
    this.#files = files;
    const style = await readKeptStyle(theme, this.#size, this.#cache);
    const deck: SpecimenDeck = { ...style, slides: await this.#render(theme, style) };
    const measured = await this.stage.show(deck, langs[0], '', (page) => measureSlides(page));
    const { slides } = setDensely(deck.slides, measured);
    this.#made = this.#present(theme.name, { ...deck, slides });
    return {
      errors: [],
      files: this.dependencies(),
      themes: [theme.name],
      theme: theme.name,
      cuts: [],
      cut: '',
      presentation: this.#made,
    };
  }

  dependencies(): string[] {
    return dependenciesOf(this.#path, { config: this.#config ?? false }, this.#files);
  }

  /** All slides are measured anew each time. */
  forgetProvisional(): void {}

  async check(exclusively: Exclusively): Promise<Diagnostic[] | undefined> {
    const made = this.#made;
    const { findings } = await checkTheme(this.#path, this.#browser);
    const names = this.#specimen?.slides.map(slideName) ?? [];
    const isCurrent = await exclusively(async () => this.#made === made);
    if (!isCurrent) return undefined;
    return findings.map(({ rule, severity, reason, fix, line, column, slides }): Diagnostic => {
      const slide = names.findIndex((name) => slides.includes(name));
      return {
        ...{ severity, rule, reason, fix },
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(slide < 0 ? {} : { slide: slide + 1 }),
      };
    });
  }

  async pdf(): Promise<Uint8Array> {
    await this.make();
    const { slides, css, size, fonts, lang, title } = this.#made as LivePresentation;
    const { width, height } = size;
    const rendered: RenderedDeck = {
      slides: slides.map((slide) => ({ ...slide, notes: [...slide.notes] })),
      css,
      width,
      height,
    };
    return this.#browser.run(async (session) => {
      const page = await session.openPage(
        toPrintPage(rendered, css, lang, title).replace('<body hidden>', '<body>'),
      );
      try {
        const presentation = {
          lang,
          title,
          keywords: [],
          slides: [...slides],
          css,
          fonts: [...(fonts ?? [])],
          width,
          height,
          page,
          anchors: new Map(),
        };
        const pdf = (await emit(presentation, ['pdf'], new Timer())).get('deck.pdf');
        if (pdf instanceof Uint8Array) return pdf;
        throw notPrintable();
      } finally {
        await page.close();
      }
    });
  }

  /** The specimen's slides are the same for all styles of a theme's name. */
  async #render(theme: Theme, style: PackedStyle): Promise<SpecimenDeck['slides']> {
    const name = `${theme.name} ${style.width} ${style.height}`;
    if (this.#specimen?.name === name) return this.#specimen.slides;
    const pictures = specimenPictures();
    const code = await readCodeSetter();
    const slides = langs.flatMap((lang) => {
      const { slides: shown, markdown } = specimenOf(theme.name, this.#size, lang);
      const rendered = openComposer(theme, style, lang, { code })(markdown, pictures).slides;
      return rendered.flatMap((slide, index) => {
        const one = shown[index];
        return one ? [{ ...slide, ...one, html: numberAlone(slide.html) }] : [];
      });
    });
    this.#specimen = { name, slides };
    return slides;
  }

  #present(title: string, { slides, css, width, height }: SpecimenDeck): LivePresentation {
    const { faces } = this.stage;
    return {
      lang: 'en',
      title,
      slides: slides.map((slide) => {
        const { layout, state, lang } = slide;
        const described = {
          id: `${layout}-${state}-${lang}`,
          title: `${layout} · ${state}`,
          chapter: { title: lang },
        };
        return toLiveSlide({ html: slide.html, title: '', notes: [] }, described, undefined);
      }),
      css: this.#style(faces?.rules ?? '', css),
      size: { width, height },
      fonts: faces?.family ? [faces.family] : [],
    };
  }
}
