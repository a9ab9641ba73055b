import { extname } from 'node:path';
import { VFile } from 'vfile';
import { readFrontMatter } from '../article/front-matter.ts';
import type { BrowserKeeper } from '../browser/keep.ts';
import { readText } from '../compile/read-text.ts';
import { type Diagnostic, failureDiagnostic } from '../model/diagnostic.ts';
import { Failure } from '../model/failure.ts';
import { LiveArticle } from './live-article.ts';
import type { LiveDeck, LiveOptions, LiveUpdate } from './live-deck.ts';
import { LiveMarkdown } from './live-markdown.ts';
import type { LiveChoice, LiveSource } from './live-source.ts';
import { LiveTheme } from './live-theme.ts';
/** Opens a source of any kind: an article, a Markdown deck (`marp: true`), a theme's CSS. */
export async function openLiveDeck(
  path: string,
  browser: BrowserKeeper,
  { onChange, ...options }: LiveOptions = {},
): Promise<LiveDeck> {
  const source = await openSource(path, browser, options);
  return new SourceDeck(source, onChange);
}

/** A source that cannot be read yet is taken for an article. */
async function openSource(path: string, browser: BrowserKeeper, options: LiveOptions): Promise<LiveSource> {
  if (extname(path).toLowerCase() === '.css') return new LiveTheme(path, browser, options);
  const text = await readText(path).catch(() => '');
  const { metadata } = readFrontMatter(text, new VFile({ path }));
  return metadata.other.marp === 'true'
    ? new LiveMarkdown(path, browser, options)
    : new LiveArticle(path, browser, options);
}

/** Lets one piece of work after the other have a source. */
class SourceDeck implements LiveDeck {
  readonly #source: LiveSource;
  readonly #onChange: ((update: LiveUpdate) => void) | undefined;
  #tail: Promise<unknown> = Promise.resolve();
  #choice: LiveChoice = {};
  #last: LiveUpdate | undefined;
  #checking: Promise<Diagnostic[]> | undefined;
  #cutting: Promise<void> | undefined;
  /** What went wrong while no one waited for it; the next update tells. */
  #bug: { error: unknown } | undefined;
  #closed = false;

  constructor(source: LiveSource, onChange: ((update: LiveUpdate) => void) | undefined) {
    this.#source = source;
    this.#onChange = onChange;
  }

  update(): Promise<LiveUpdate> {
    return this.#exclusively(() => this.#make());
  }

  choose({ theme, cut }: LiveChoice): Promise<LiveUpdate> {
    return this.#exclusively(() => {
      this.#choice = {
        ...this.#choice,
        ...(theme === undefined ? {} : { theme }),
        ...(cut === undefined ? {} : { cut }),
      };
      return this.#make();
    });
  }

  check(): Promise<Diagnostic[]> {
    this.#checking ??= this.#check().finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  pdf(): Promise<Uint8Array> {
    return this.#exclusively(() => this.#source.pdf(this.#choice));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled([this.#tail, this.#checking, this.#cutting]);
  }

  readonly #exclusively = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = this.#tail.then(work);
    this.#tail = done.catch(() => undefined);
    return done;
  };

  async #make(): Promise<LiveUpdate> {
    const { error } = this.#bug ?? {};
    this.#bug = undefined;
    if (error !== undefined) throw error;
    try {
      this.#last = await this.#source.make(this.#choice);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#last = this.#failed(error);
    }
    if (this.#source.stage.lacksFaces) this.#cutFaces();
    return this.#last;
  }

  /** What stands is still chosen among what there was. */
  #failed(failure: Failure): LiveUpdate {
    const { theme = '', cut = '' } = this.#choice;
    const { themes = [], cuts = [] } = this.#last ?? {};
    return {
      errors: [failureDiagnostic(failure)],
      files: this.#source.dependencies(this.#choice),
      themes,
      theme: theme || (this.#last?.theme ?? ''),
      cuts,
      cut: cut || (this.#last?.cut ?? ''),
    };
  }

  /** Once at a time, and not before the update that lacked them has been told. */
  #cutFaces(): void {
    this.#cutting ??= new Promise((resolve) => setImmediate(resolve))
      .then(async () => {
        if (this.#closed) return;
        await this.#source.stage.cutFaces();
        const update = await this.#exclusively(() => {
          this.#source.forgetProvisional();
          return this.#make();
        });
        if (!this.#closed) this.#onChange?.(update);
      })
      // The deck stays in the faces that it has, and the machine's; the next characters are another chance.
      .catch((error: unknown) => {
        if (!(error instanceof Failure) && !this.#closed) this.#bug = { error };
      })
      .finally(() => {
        this.#cutting = undefined;
        if (this.#source.stage.lacksFaces && !this.#closed) this.#cutFaces();
      });
  }

  /** Findings of the newest deck, whatever is saved meanwhile. */
  async #check(): Promise<Diagnostic[]> {
    for (;;) {
      const findings = await this.#source.check(this.#exclusively);
      if (findings || this.#closed) return findings ?? [];
    }
  }
}
