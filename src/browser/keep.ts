import { Failure } from '../model/failure.ts';
import { type LaunchOptions, launchBrowser } from './launch.ts';
import type { BrowserSession } from './session.ts';

/** A browser that is started once more when it dies at work. */
export interface BrowserKeeper {
  /**
   * Does something with the browser. If the browser dies meanwhile, it is started again and `work` runs
   * again from its beginning, once: it must be repeatable, with no effects but its result. A timeout is
   * not repeated.
   *
   * @throws whatever `work` throws, and the Failures of `launchBrowser`
   */
  run: <T>(work: (session: BrowserSession) => Promise<T>) => Promise<T>;
  /** Closes the browser, also one that is still starting. Never rejects. */
  close: () => Promise<void>;
}

const hasDied = (error: unknown): boolean => error instanceof Failure && error.code === 'browser-failed';

/** Starts a browser at once, in the background, and keeps it for any number of runs. */
export const keepBrowser = (options: LaunchOptions = {}): BrowserKeeper => {
  const closing = new AbortController();
  const start = (): Promise<BrowserSession> => {
    const starting = launchBrowser(options, closing.signal);
    // Its failure is told by `run`; nobody may ever call that.
    starting.catch(() => undefined);
    return starting;
  };
  let current = start();

  const run = async <T>(work: (session: BrowserSession) => Promise<T>): Promise<T> => {
    const used = current;
    const session = await used;
    try {
      return await work(session);
    } catch (error) {
      if (!hasDied(error)) throw error;
      await session.close();
      // Of several runs that lost the same browser, the first starts the next one.
      if (current === used) current = start();
      return work(await current);
    }
  };
  const close = async (): Promise<void> => {
    closing.abort();
    const session = await current.catch(() => undefined);
    await session?.close();
  };
  return { run, close };
};

/**
 * Starts a browser, does something with it and closes it, whatever happens. See `BrowserKeeper.run`: the
 * work runs a second time if the browser dies.
 */
export const withBrowser = async <T>(
  options: LaunchOptions,
  work: (session: BrowserSession) => Promise<T>,
): Promise<T> => {
  const keeper = keepBrowser(options);
  try {
    return await keeper.run(work);
  } finally {
    await keeper.close();
  }
};
