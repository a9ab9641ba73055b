import type { Page } from 'puppeteer-core';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';
import { withDeadline } from './deadline.ts';
import { type Guard, guardPage } from './guard.ts';

/** A page of the browser that is shut in, with a document of ours. */
export interface DeckPage {
  /**
   * Runs a function in the page, though the page's own scripts are off. It must stand alone: it is sent as
   * text. What it throws is thrown here.
   */
  evaluate: <A extends unknown[], R>(work: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
  /** Puts another document in the place of the present one and waits for its fonts and images. */
  load: (html: string) => Promise<void>;
  /**
   * Replaces what stands in the document's body and waits for its fonts and images. The head stays, with
   * its styles and its loaded fonts, so this is faster than `load`. What was refused stays listed.
   */
  setBody: (html: string) => Promise<void>;
  /** Addresses that the present document asked for and did not get. */
  readonly refused: readonly string[];
  /**
   * Does something with Puppeteer's page, within the time limit.
   *
   * @param step what is done, as the subject of a sentence
   * @throws Failure `browser-timeout`; `browser-failed` if the browser or the page died; `interrupted` if it
   * was closed by `closeAllBrowsers`
   */
  step: <T>(step: string, work: (page: Page) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/** What a page knows of its browser. */
export interface PageOwner {
  timeout: number;
  /** Rejects, with the Failure to report, when the browser is gone. */
  gone: Promise<never>;
}

// Looked up on the prototypes, since an element named `fonts` would hide the document's own property.
const settle = async (): Promise<void> => {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, 'fonts')?.get;
  const fonts: FontFaceSet = get?.call(document);
  await fonts.ready;
  const images = Document.prototype.querySelectorAll.call(document, 'img');
  const decode = HTMLImageElement.prototype.decode;
  await Promise.all(
    Array.from(images, (image) => decode.call(image as HTMLImageElement).catch(() => undefined)),
  );
};

const replaceBody = (html: string): void => {
  // By the prototype: an element's name can hide any property of the document.
  const root = Document.prototype.querySelector.call(document, ':root');
  if (!root) return;
  const body = Document.prototype.createElement.call(document, 'body');
  body.innerHTML = html;
  for (const old of root.querySelectorAll(':scope > body')) old.remove();
  root.append(body);
};

const died = (reason: string, cause?: unknown): Failure =>
  new Failure(
    'browser-failed',
    reason,
    say`Run \`roadmap-deck doctor\` to see what is wrong with the browser.`,
    {
      cause,
    },
  );

// What Puppeteer throws when the other end is gone or refuses; an error of ours within the page has other names.
const brokenNames = new Set(['TargetCloseError', 'ProtocolError', 'ConnectionClosedError']);

// A frame that died with its page is told by words alone.
const isBroken = (error: unknown): error is Error =>
  error instanceof Error && (brokenNames.has(error.name) || /\bdetached frame\b/i.test(error.message));

/**
 * Waits for work, but not beyond an end that rejects. Unlike `Promise.race`, which leaves something behind at the end's
 * promise with each call, it can do so any number of times.
 */
const watchEnd = (end: Promise<never>): (<T>(work: Promise<T>) => Promise<T>) => {
  const waiting = new Set<(error: unknown) => void>();
  let ended: { error: unknown } | undefined;
  end.catch((error: unknown) => {
    ended = { error };
    for (const reject of waiting) reject(error);
    waiting.clear();
  });
  return async (work) => {
    let stop: (error: unknown) => void = () => undefined;
    const stopped = new Promise<never>((_, reject) => {
      stop = reject;
    });
    waiting.add(stop);
    if (ended) stop(ended.error);
    try {
      return await Promise.race([work, stopped]);
    } finally {
      waiting.delete(stop);
    }
  };
};

const evaluateIn = <A extends unknown[], R>(page: Page, work: (...args: A) => R, args: A) =>
  // Puppeteer types its arguments as values or handles of them; here they are values.
  page.evaluate(work as (...args: unknown[]) => R, ...args) as Promise<Awaited<R>>;

/** Resolves when the document's fonts are loaded and its images decoded, or have failed to. */
export const settlePage = (page: DeckPage): Promise<void> => page.evaluate(settle);

/** Does something while the page is as it is printed. */
export async function inPrint<Result>(page: DeckPage, work: () => Promise<Result>): Promise<Result> {
  const emulate = (medium: 'print' | 'screen'): Promise<void> =>
    page.step(say`Working in the page`, (inner) => inner.emulateMediaType(medium));
  await emulate('print');
  try {
    return await work();
  } finally {
    await emulate('screen');
  }
}

/** How many slides a step has time for; it has as much longer as the page has more. */
const slidesInTime = 200;

/** How many times as long as others a step may take in a page with this document. */
const shareOf = (html: string): number => {
  const slides = html.split('<svg data-marpit-svg').length - 1;
  return Math.max(1, slides / slidesInTime);
};

/** Makes a page ready for its document: shut in, watched, not loaded yet. */
export const preparePage = async (page: Page, owner: PageOwner): Promise<DeckPage> => {
  const crashed = new Promise<never>((_, reject) => {
    page.once('error', (error) => reject(died(say`The page crashed in the browser`, error)));
  });
  const { timeout, gone } = owner;
  const untilEnd = watchEnd(Promise.race([crashed, gone]));
  page.setDefaultTimeout(0);
  let share = 1;

  const step = async <T>(name: string, work: (page: Page) => Promise<T>): Promise<T> => {
    try {
      return await withDeadline(name, timeout * share, untilEnd(work(page)));
    } catch (error) {
      if (!isBroken(error)) throw error;
      // The connection breaks a moment before the reason is known.
      await untilEnd(new Promise((resolve) => setTimeout(resolve, 300)));
      throw died(say`${name} failed: ${error.message}`, error);
    }
  };
  const guard: Guard = await step(say`Opening a page`, guardPage);
  const deckPage: DeckPage = {
    step,
    refused: guard.refused,
    evaluate: (work, ...args) => step(say`Working in the page`, (inner) => evaluateIn(inner, work, args)),
    load: async (html) => {
      share = shareOf(html);
      await step(say`Loading the page`, (inner) =>
        inner.goto(guard.serve(html), { waitUntil: 'domcontentloaded' }),
      );
      await settlePage(deckPage);
    },
    setBody: async (html) => {
      share = shareOf(html);
      // Both are sent at once: the page works them off in this order.
      await Promise.all([deckPage.evaluate(replaceBody, html), settlePage(deckPage)]);
    },
    close: async () => {
      await withDeadline(say`Closing a page`, timeout, page.close()).catch(() => undefined);
    },
  };
  return deckPage;
};
