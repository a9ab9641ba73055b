import type { BrowserKeeper } from '../browser/keep.ts';
import { Timer } from '../model/timer.ts';
import { BuildCache } from './cache/build-cache.ts';

/** What the stages of compiling share. */
export interface Context {
  /** Starts in the background; it is not waited for before it is needed. */
  browser: BrowserKeeper;
  /** Measures each stage, and tells that it begins. */
  timer: Timer;
  /** What was found out when the deck was compiled before. It decides nothing. */
  cache: BuildCache;
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
