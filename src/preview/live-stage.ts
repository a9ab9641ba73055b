import { type ShownCharacters, shownCharacters } from '../browser/characters.ts';
import type { BrowserKeeper } from '../browser/keep.ts';
import type { DeckPage } from '../browser/page.ts';
import type { BrowserSession } from '../browser/session.ts';
import { showFaces } from '../compile/fonts.ts';
import { toPrintBody, toPrintPage } from '../marp/print-page.ts';
import type { RenderedDeck } from '../marp/render.ts';
import { LiveFaces } from './live-faces.ts';

interface Opened {
  session: BrowserSession;
  page: DeckPage;
  faces: LiveFaces;
  /** Which faces the page has. */
  version: number;
  /** Style, language and size. */
  style: string;
}

/** What a preview's slides are laid out on: a page that shows no more of them than is asked for. */
export class LiveStage {
  readonly #browser: BrowserKeeper;
  #opened: Opened | undefined;
  #faces: LiveFaces | undefined;
  #lacks = false;

  constructor(browser: BrowserKeeper) {
    this.#browser = browser;
  }

  /** The faces in use; absent before anything was shown. */
  get faces(): LiveFaces | undefined {
    return this.#faces;
  }

  /** Whether something was shown that the faces do not have. */
  get lacksFaces(): boolean {
    return this.#lacks;
  }

  /**
   * Shows slides in their style and does something with the page; it must be repeatable, should the browser die. The
   * first slides in a style wait for its faces to be cut; later ones are shown in those that there are.
   * @param spoken what stands beside the slides
   */
  show<Result>(
    slides: RenderedDeck,
    lang: string,
    spoken: string,
    work: (page: DeckPage) => Promise<Result>,
  ): Promise<Result> {
    return this.#browser.run(async (session) => {
      const { opened, shown } = await this.#open(session, slides, lang);
      const { page, faces } = opened;
      const holds = faces.take(shown, spoken);
      if (faces.version === 0) await faces.cut();
      else if (!holds) this.#lacks = true;
      if (opened.version !== faces.version) await showFaces(page, faces.rules);
      opened.version = faces.version;
      return work(page);
    });
  }

  /** Cuts the faces to what was shown meanwhile. */
  async cutFaces(): Promise<void> {
    this.#lacks = false;
    await this.#faces?.cut();
  }

  /** Shows slides in the page of a browser, and tells in what they are set. */
  async #open(
    session: BrowserSession,
    slides: RenderedDeck,
    lang: string,
  ): Promise<{ opened: Opened; shown: ShownCharacters[] }> {
    const { css, width, height } = slides;
    if (!this.#faces?.restyle(css, lang)) {
      this.#faces = new LiveFaces(css, lang);
      this.#lacks = false;
    }
    const faces = this.#faces;
    const style = `${lang} ${width} ${height} ${css}`;
    const known = this.#opened?.session === session ? this.#opened : undefined;
    if (known && known.style === style) {
      // Asked at once, so that the browser answers both in one go.
      const [, shown] = await Promise.all([
        known.page.setBody(toPrintBody(slides)),
        shownCharacters(known.page),
      ]);
      return { opened: known, shown };
    }
    const html = toPrintPage(slides, css, lang, '');
    if (known) await known.page.load(html);
    const page = known?.page ?? (await session.openPage(html));
    this.#opened = { session, page, faces, version: 0, style };
    return { opened: this.#opened, shown: await shownCharacters(page) };
  }
}
