import type { Browser } from 'puppeteer-core';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';
import { withDeadline } from './deadline.ts';
import { addLeftover } from './leftovers.ts';
import { type BrowserSession, openSession } from './session.ts';

const connectTo = async (url: string): Promise<Browser> => {
  const { default: puppeteer } = await import('puppeteer-core');
  const address = /^wss?:/i.test(url) ? { browserWSEndpoint: url } : { browserURL: url };
  return puppeteer.connect({ ...address, defaultViewport: null });
};

const connectFailure = (url: string, error: unknown): Failure => {
  const reason = error instanceof Error ? error.message : String(error);
  return new Failure(
    'browser-failed',
    say`No browser answers at ${url}: ${reason}`,
    say`Start one with --remote-debugging-port=9222 and give its address, for example http://127.0.0.1:9222.`,
    { cause: error },
  );
};

const checkUrl = (url: string): void => {
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (['ws:', 'wss:', 'http:', 'https:'].includes(protocol)) return;
  throw new Failure('usage', say`${url} is no address of a browser`, say`Give a ws:// or http:// URL.`);
};

const sessionIn = async (browser: Browser, url: string, timeout: number): Promise<BrowserSession> => {
  const context = await withDeadline(say`Opening a browser context`, timeout, browser.createBrowserContext());
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await withDeadline(say`Closing the pages`, timeout, context.close()).catch(() => undefined);
    await browser.disconnect().catch(() => undefined);
    forget();
  };
  const stopOnce = (): Promise<void> => {
    stopping ??= stop();
    return stopping;
  };
  const forget = addLeftover({ stop: stopOnce, stopNow: () => undefined });
  try {
    return await openSession({
      browser,
      context,
      timeout,
      executablePath: url,
      origin: 'remote',
      sandbox: 'remote',
      stopped: () => stopping !== undefined,
      stop: stopOnce,
    });
  } catch (error) {
    await stopOnce();
    throw error;
  }
};

/**
 * Connects to a running browser. Our pages live in a context of their own, which goes with the session;
 * everything else of that browser is left alone.
 *
 * @param url `ws://…` or `http://…`
 * @param timeout milliseconds for each step
 * @throws Failure `usage`, `browser-failed` or `browser-timeout`
 */
export const connectRemote = async (url: string, timeout: number): Promise<BrowserSession> => {
  checkUrl(url);
  const connecting = connectTo(url).catch((error: unknown) => {
    throw connectFailure(url, error);
  });
  const browser = await withDeadline(say`Connecting to ${url}`, timeout, connecting).catch(
    (error: unknown) => {
      // An answer that comes after all is hung up on.
      connecting.then((late) => late.disconnect()).catch(() => undefined);
      throw error;
    },
  );
  try {
    return await sessionIn(browser, url, timeout);
  } catch (error) {
    await browser.disconnect().catch(() => undefined);
    throw error;
  }
};
