import type { BrowserKeeper } from '../browser/keep.ts';
import { Timer } from '../model/timer.ts';
import type { Download } from '../web/download.ts';
import { BuildCache } from './cache/build-cache.ts';

/** What the stages of compiling share. */
export interface Context {
  /** Starts in the background; it is not waited for before it is needed. */
  browser: BrowserKeeper;
  /** Measures each stage, and tells that it begins. */
  timer: Timer;
  /** What was found out when the deck was compiled before. It decides nothing. */
  cache: BuildCache;
  /** Opens the way to the web; absent where only pictures that were fetched before are shown. */
  openWeb?: () => Promise<Web>;
}

/** A way to the web, for as long as pictures are fetched. */
export interface Web {
  download: Download;
  close: () => Promise<void>;
}

/** What the stages need that use no browser. */
export type Offline = Pick<Context, 'timer' | 'cache'>;

/**
 * A context in which nothing is known yet.
 * @param onStage told of every stage as it begins
 */
export const newContext = (browser: BrowserKeeper, onStage?: (stage: string) => void): Context => ({
  browser,
  ...offline(onStage),
});

/** The same for what needs no browser. */
export const offline = (onStage?: (stage: string) => void): Offline => ({
  timer: new Timer(onStage),
  cache: new BuildCache(),
});

/** The way to the web that builds and checks have: to public addresses alone. */
export const publicWeb = async (): Promise<Web> => (await import('../web/download.ts')).openWeb();
