import type { Diagnostic } from '../model/diagnostic.ts';
import type { DeckMessage, FindingsMessage, LiveMessage, StatusMessage } from '../player/live/protocol.ts';
import { toSlide } from '../player/page.ts';
import { toStrings } from '../player/strings.ts';
import { findEdited, isSameDeck, isSameStyle } from './difference.ts';
import type { LivePresentation, LiveUpdate } from './live-deck.ts';

/** What a page has. */
export interface Progress {
  /** Of its deck; undefined where that is not known. */
  version: number | undefined;
  /** How many statuses and findings had been told when it was last told. */
  status: number;
  findings: number;
}

/** What led to an update: only after an edit do the pages go to where something changed. */
export type Cause = 'edit' | 'choice';

/**
 * Knows how the deck stands, and tells each page what it lacks. It keeps the current deck alone: for each slide since
 * when it is part of it. So any number of pages costs nothing, and one that comes late or reads slowly gets the
 * newest deck and none in between.
 */
export class Hub {
  #version: number;
  #presentation: LivePresentation | undefined;
  #status: StatusMessage;
  #statuses = 1;
  #findings: FindingsMessage | undefined;
  #findingsTold = 0;
  #edited: number | undefined;
  /** The version from which on a part of the deck has been what it is. */
  #slidesSince = new Map<string, number>();
  #styleSince: number;
  #sizeSince: number;
  readonly #firstVersion: number;
  readonly #waiting = new Set<() => void>();
  #closed = false;

  /**
   * @param source the source's file name
   * @param editor whether an editor can be opened
   * @param firstVersion greater than any that an earlier run told, to pages that are still open
   */
  constructor(source: string, editor: boolean, firstVersion = Date.now()) {
    this.#status = { type: 'status', source, themes: [], theme: '', cuts: [], cut: '', editor, errors: [] };
    this.#firstVersion = firstVersion;
    this.#version = firstVersion;
    this.#styleSince = firstVersion;
    this.#sizeSince = firstVersion;
  }

  get version(): number {
    return this.#version;
  }

  /** The last good deck; undefined where there has been none yet. */
  get presentation(): LivePresentation | undefined {
    return this.#presentation;
  }

  get status(): Readonly<StatusMessage> {
    return this.#status;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** How many pages wait for news. */
  get waiting(): number {
    return this.#waiting.size;
  }

  publish(update: LiveUpdate, cause: Cause): void {
    const { presentation, errors, themes, theme, cuts, cut } = update;
    if (presentation) this.#setDeck(presentation, cause);
    this.#setStatus({ ...this.#status, errors, themes, theme, cuts, cut });
    this.#wake();
  }

  /** Tells mistakes; the last good deck stays on view. */
  publishErrors(errors: Diagnostic[]): void {
    this.#setStatus({ ...this.#status, errors });
    this.#wake();
  }

  /** @param version of the deck that they are about; they are dropped where it is no longer the current one */
  publishFindings(findings: Diagnostic[], version: number): void {
    if (version !== this.#version) return;
    const message: FindingsMessage = { type: 'findings', version, findings };
    if (JSON.stringify(message) === JSON.stringify(this.#findings)) return;
    this.#findings = message;
    this.#findingsTold += 1;
    this.#wake();
  }

  /**
   * What a page is to be told to be up to date: all of it to a page that was told nothing yet.
   * @param progress is brought up to date
   */
  takeNews(progress: Progress): LiveMessage[] {
    const news: LiveMessage[] = [];
    const isNew = progress.status === 0;
    if (progress.status < this.#statuses) news.push(this.#status);
    if (isNew || progress.version !== this.#version) news.push(this.#toDeckMessage(progress.version));
    if (this.#findings && progress.findings < this.#findingsTold) news.push(this.#findings);
    progress.status = this.#statuses;
    progress.version = this.#version;
    progress.findings = this.#findingsTold;
    return news;
  }

  /** Resolves to true at the next news or at the end, to false after so many milliseconds or when it is aborted. */
  waitForNews(milliseconds: number, signal: AbortSignal): Promise<boolean> {
    if (this.#closed) return Promise.resolve(true);
    if (signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const end = (news: boolean): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', stop);
        resolve(news);
      };
      const wake = (): void => end(true);
      const stop = (): void => end(false);
      const timer = setTimeout(stop, milliseconds);
      this.#waiting.add(wake);
      signal.addEventListener('abort', stop);
    });
  }

  /** Ends all streams. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  #setStatus(status: StatusMessage): void {
    if (JSON.stringify(status) === JSON.stringify(this.#status)) return;
    this.#status = status;
    this.#statuses += 1;
  }

  #setDeck(now: LivePresentation, cause: Cause): void {
    const before = this.#presentation;
    this.#presentation = now;
    if (before && isSameDeck(before, now)) return;
    this.#version += 1;
    if (!before || !isSameStyle(before, now)) this.#styleSince = this.#version;
    if (before?.size.width !== now.size.width || before.size.height !== now.size.height)
      this.#sizeSince = this.#version;
    const keys = now.slides.map(({ key }) => key);
    this.#edited =
      before && cause === 'edit'
        ? findEdited(
            before.slides.map(({ key }) => key),
            keys,
          )
        : undefined;
    this.#slidesSince = new Map(keys.map((key) => [key, this.#slidesSince.get(key) ?? this.#version]));
  }

  #toDeckMessage(version: number | undefined): DeckMessage {
    const known = version !== undefined && version >= this.#firstVersion && version <= this.#version;
    const has = (since: number): boolean => known && since <= version;
    const {
      lang = 'en',
      title = this.#status.source,
      slides = [],
      css = '',
      fonts = [],
      size,
    } = this.#presentation ?? {};
    const words = toStrings(lang);
    const lacking = slides.filter(({ key }) => !has(this.#slidesSince.get(key) ?? this.#version));
    return {
      type: 'deck',
      version: this.#version,
      lang,
      title,
      order: slides.map(({ key }) => key),
      slides: Object.fromEntries(lacking.map((slide) => [slide.key, toSlide(slide, 1, words)])),
      lines: slides.map(({ lines }) => lines ?? null),
      ...(has(this.#styleSince) ? {} : { css, fonts }),
      ...(size && !has(this.#sizeSince) ? { size } : {}),
      ...(known && version < this.#version && this.#edited !== undefined ? { edited: this.#edited } : {}),
    };
  }
}
