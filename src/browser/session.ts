import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';
import { withDeadline } from './deadline.ts';
import type { Origin } from './find.ts';
import { type DeckPage, type PageOwner, preparePage } from './page.ts';

/** A running browser. */
export interface BrowserSession {
  /** As the browser names itself: `HeadlessChrome/143.0.7499.0`. */
  readonly version: string;
  /** The program, or the address of a remote browser. */
  readonly executablePath: string;
  readonly origin: Origin | 'remote';
  readonly sandbox: 'on' | 'off' | 'remote';
  /** Why the sandbox is off. */
  readonly sandboxReason?: string;
  /** The process of a local browser. */
  readonly pid?: number;
  /**
   * Opens a page that is shut in (see `guardPage`) and loads the document into it; resolves when its fonts
   * and images are there.
   *
   * @throws Failure `browser-timeout`, `browser-failed` or `interrupted`
   */
  openPage: (html: string) => Promise<DeckPage>;
  /** Ends a local browser and removes all its files; leaves a remote one running without our pages. Never rejects. */
  close: () => Promise<void>;
}

/** How a session was come by. */
export interface SessionSource
  extends Pick<BrowserSession, 'executablePath' | 'origin' | 'sandbox' | 'sandboxReason' | 'pid'> {
  browser: Browser;
  /** Where pages are opened. */
  context: BrowserContext;
  timeout: number;
  /** True if it was us who ended it. */
  stopped: () => boolean;
  /** Ends it. Never rejects. */
  stop: () => Promise<void>;
}

const warmUp = '<!doctype html><meta charset="utf-8"><p style="font-weight: 700">Aa 字</p>';

const goneFailure = (stopped: boolean): Failure =>
  stopped
    ? new Failure('interrupted', say`The browser was closed`, say`Run the command again.`)
    : new Failure(
        'browser-failed',
        say`The browser ended unexpectedly`,
        say`Try again, or run \`roadmap-deck doctor\` to see what is wrong with the browser.`,
      );

const whenGone = (source: SessionSource): Promise<never> => {
  const gone = new Promise<never>((_, reject) => {
    source.browser.once('disconnected', () => reject(goneFailure(source.stopped())));
  });
  gone.catch(() => undefined);
  return gone;
};

/** Makes a session of a connected browser, with its first page already shut in. */
export const openSession = async (source: SessionSource): Promise<BrowserSession> => {
  const { browser, context, timeout, stop, executablePath, origin, sandbox, sandboxReason, pid } = source;
  const owner: PageOwner = { timeout, gone: whenGone(source) };
  const newPage = async (): Promise<DeckPage> => {
    const page: Promise<Page> = context.newPage();
    return preparePage(
      await withDeadline(say`Opening a page`, timeout, Promise.race([page, owner.gone])),
      owner,
    );
  };
  // The first page is made during the launch, which is waited for later than it starts. It also proves
  // that the browser can run a page at all, which a broken sandbox may prevent.
  const [version, first] = await Promise.all([
    withDeadline(say`Asking the browser for its version`, timeout, browser.version()),
    newPage(),
  ]);
  // Loading anything starts the process that renders our address and lets it look at the system's fonts.
  // Its failure would come again with the first document, so it is not told.
  const warm = first.load(warmUp).catch(() => undefined);
  let spare: DeckPage | undefined = first;
  return {
    version,
    executablePath,
    origin,
    sandbox,
    ...(sandboxReason === undefined ? {} : { sandboxReason }),
    ...(pid === undefined ? {} : { pid }),
    openPage: async (html) => {
      const ready = spare;
      spare = undefined;
      if (ready) await warm;
      const page = ready ?? (await newPage());
      await page.load(html);
      return page;
    },
    close: stop,
  };
};
